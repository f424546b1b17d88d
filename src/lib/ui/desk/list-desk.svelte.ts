import { applyAction } from '$app/forms';
import { goto, invalidateAll } from '$app/navigation';
import { areKeysOn, rememberKeys, tabMemory } from '../layout/browser-memory.ts';
import { isField } from '../review/review-keys.ts';
import type { Submit } from '../review/forms/submit.ts';
import type { DeskAnswer, RowAnswer } from './desk-answer.ts';
import { keepDrafts, readDrafts, withDraft, type Drafts } from './drafts.ts';
import { deskActOf } from './list-keys.ts';
import { rowsOf, stepFrom, writeIn } from './list-steps.ts';

/** What scripts add to the list: single keys, lines that are saved while the next is written, kept drafts. */
export class ListDesk {
	ready = $state(false);
	keysOn = $state(true);
	helpOpen = $state(false);
	/** Ids of the rows that are ticked; they stay so when the list is read again. */
	ticks: readonly string[] = $state([]);
	drafts: Drafts = $state({});
	/** Rows that could not be saved, each with its own answer: several may be on their way at once. */
	answers: Readonly<Record<string, RowAnswer>> = $state({});

	start() {
		this.keysOn = areKeysOn();
		this.drafts = readDrafts(tabMemory());
		this.ticks = boxes()
			.filter(({ checked }) => checked)
			.map(idOf);
		this.ready = true;
	}

	switchKeys(on: boolean) {
		this.keysOn = on;
		rememberKeys(on);
	}

	write(id: string, number: string, text: string) {
		this.drafts = withDraft(this.drafts, id, { number, text });
		keepDrafts(tabMemory(), this.drafts);
	}

	/** A line of one row: what was typed stays until it is saved, and the focus is left where the person is. */
	row =
		(id: string, number: string): Submit =>
		({ formElement, formData }) => {
			const sent = String(formData.get('line') ?? '');
			return async ({ result }) => {
				const { [id]: _answered, ...others } = this.answers;
				if (result.type === 'redirect') {
					this.answers = others;
					if ((this.drafts[id]?.text ?? '') === sent) this.write(id, number, '');
					this.#close(formElement);
					await this.#show(result.location);
				} else if (result.type === 'failure' && (result.data as DeskAnswer | undefined)?.row) {
					this.answers = { ...others, [id]: (result.data as DeskAnswer).row as RowAnswer };
					(formElement.closest('details') as HTMLDetailsElement).open = true;
				} else {
					await applyAction(result);
				}
			};
		};

	/** All other forms of the list. */
	submit: Submit =
		({ action }) =>
		async ({ result }) => {
			if (result.type === 'redirect') {
				if (action.search.includes('manga')) this.ticks = [];
				return this.#show(result.location);
			}
			await applyAction(result);
			if (result.type !== 'failure') return;
			this.ticks = (result.data as DeskAnswer | undefined)?.many?.chosen ?? this.ticks;
			// Somebody else may have saved: show what stands there now.
			await invalidateAll();
		};

	tick(id: string, on: boolean) {
		this.ticks = on ? [...this.ticks, id] : this.ticks.filter((each) => each !== id);
	}

	tickAll() {
		this.ticks = boxes().map(idOf);
	}

	onkeydown = (event: KeyboardEvent) => {
		const { target } = event;
		if (!this.ready) return;
		if (target instanceof HTMLElement && target.closest('.write')) this.#keyInLine(event, target);
		const act = this.keysOn ? deskActOf(event, isField) : null;
		if (!act) return;
		event.preventDefault();
		const row = document.activeElement?.closest<HTMLElement>('tr[data-row]') ?? null;
		if (act === 'next' || act === 'previous') stepFrom(row, act === 'next' ? 1 : -1)?.focus();
		else if (act === 'write') writeIn(row ?? rowsOf()[0]);
		else if (act === 'tick') row?.querySelector<HTMLInputElement>('input[name=val]')?.click();
		else if (act === 'undo') document.querySelector<HTMLElement>('[data-act=undo]')?.click();
		else {
			this.helpOpen = !this.helpOpen;
			document.getElementById('kortkommandon')?.focus();
		}
	};

	/** Ctrl + Enter saves and goes to the next; Esc goes back to the row, and what was typed stays. */
	#keyInLine(event: KeyboardEvent, target: HTMLElement) {
		const row = target.closest<HTMLElement>('tr[data-row]');
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			target.closest('form')?.requestSubmit();
			const next = stepFrom(row, 1);
			if (next && next !== row) writeIn(next);
		} else if (event.key === 'Escape') {
			event.preventDefault();
			row?.focus();
		}
	}

	#close(form: HTMLFormElement) {
		const fold = form.closest('details');
		if (!fold) return;
		if (fold.contains(document.activeElement)) form.closest<HTMLElement>('tr[data-row]')?.focus();
		fold.open = false;
	}

	#show = (location: string) =>
		goto(location, { noScroll: true, keepFocus: true, replaceState: true, invalidateAll: true });
}

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[name=val]')];

/** The value of a box is 'id~version'. */
const idOf = ({ value }: HTMLInputElement) => value.slice(0, value.lastIndexOf('~'));
