/** Lines that are being written, by commitment; kept in the tab until they are saved, whatever happens to the page. */
export interface Draft {
	readonly number: string;
	readonly text: string;
}
export type Drafts = Readonly<Record<string, Draft>>;

const KEY = 'bevaka.utkast';

/** What was being written when the page was left; nothing where the tab keeps nothing. */
export function readDrafts(storage: Pick<Storage, 'getItem'> | null): Drafts {
	try {
		const read: unknown = JSON.parse(storage?.getItem(KEY) ?? '{}');
		return Object.fromEntries(Object.entries(read as object).filter(([, draft]) => isDraft(draft)));
	} catch {
		return {};
	}
}

/** A tab without room, or that may keep nothing, still lets the person write. */
export function keepDrafts(storage: Pick<Storage, 'setItem'> | null, drafts: Drafts): void {
	try {
		storage?.setItem(KEY, JSON.stringify(drafts));
	} catch {
		// The text stands in the field all the same.
	}
}

/** The drafts with one more, one changed, or (empty text) one less. */
export function withDraft(drafts: Drafts, id: string, draft: Draft): Drafts {
	const { [id]: _before, ...others } = drafts;
	return draft.text.trim() ? { ...others, [id]: draft } : others;
}

function isDraft(value: unknown): value is Draft {
	const draft = value as Partial<Draft> | null;
	return typeof draft?.number === 'string' && typeof draft.text === 'string';
}
