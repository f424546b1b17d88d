import type { PlainDate } from './plain-date.ts';
import { dayInWords, listed } from './swedish-text.ts';
import type { DependencyState, Status } from './words.ts';

/** What can happen to a commitment, with what is needed to say it and to do it again. Each kind has a sentence. */
export type CommitmentEvent =
	| {
			readonly kind: 'confirmed';
			readonly number: string;
			readonly suggestionId: string;
			readonly wording: string;
			readonly responsible: readonly string[];
			readonly deadline: PlainDate | null;
			/** Which parts the person changed in what was found. */
			readonly changed: readonly string[];
	  }
	| { readonly kind: 'edited'; readonly changes: readonly Change[] }
	| { readonly kind: 'status-set'; readonly from: Status; readonly to: Status; readonly line: string | null }
	| { readonly kind: 'line-written'; readonly line: string }
	| {
			readonly kind: 'reported-back';
			readonly item: string;
			readonly line: string | null;
			/** For a recurring one: which period was fulfilled, and when the next is due. */
			readonly period: string | null;
			readonly nextDue: PlainDate | null;
			/** The later protocol that said so, when one did. */
			readonly closingId: string | null;
	  }
	| { readonly kind: 'report-back-undone'; readonly item: string; readonly closingId: string }
	| {
			readonly kind: 'noted-by-later-meeting';
			readonly effect: 'renewed' | 'deferred';
			readonly item: string;
			readonly closingId: string;
	  }
	| {
			readonly kind: 'deadline-moved';
			readonly from: PlainDate | null;
			readonly to: PlainDate | null;
			readonly reason: string;
	  }
	| { readonly kind: 'units-assigned'; readonly from: readonly string[]; readonly to: readonly string[] }
	| {
			readonly kind: 'dependency-settled';
			readonly name: string;
			readonly from: DependencyState;
			readonly to: DependencyState;
			readonly settledBy: string | null;
	  }
	| {
			readonly kind: 'meeting-facts-followed';
			readonly body: string | null;
			readonly decided: PlainDate | null;
	  }
	| { readonly kind: 'confirmation-undone'; readonly number: string }
	/** A later reading does not find it; it stays since a person has decided. */
	| { readonly kind: 'not-found-again'; readonly rulesetVersion: string }
	/** Follows a corrected version of its document, or goes back to the one before. */
	| { readonly kind: 'moved-to-version'; readonly fileName: string; readonly item: string }
	| { readonly kind: 'moved-back'; readonly fileName: string; readonly item: string }
	/** What newer rules read otherwise was taken over, or not. The same events stand with the document. */
	| { readonly kind: 'difference-taken'; readonly suggestionId: string; readonly parts: readonly string[] }
	| {
			readonly kind: 'difference-declined';
			readonly suggestionId: string;
			readonly parts: readonly string[];
	  };

export interface Change {
	readonly field: 'kind' | 'stage' | 'recipients' | 'start' | 'wording' | 'responsible' | 'deadline';
	readonly from: string | null;
	readonly to: string | null;
}

/** The event as one Swedish sentence for the history; free text that belongs to it comes from `lineOf`. */
export function sentenceOf(event: CommitmentEvent, day: PlainDate): string {
	switch (event.kind) {
		case 'confirmed':
			return `Bekräftat som ${event.number}${withParts(event.responsible, event.deadline)}.`;
		case 'edited':
			return `Rättat: ${listed(event.changes.map(({ field }) => FIELD_WORDS[field]))}.`;
		case 'status-set':
			return statusSentence(event.from, event.to);
		case 'line-written':
			return 'Skrev en rad om läget.';
		case 'reported-back':
			return reportSentence(event.item, day, event.period, event.nextDue);
		case 'report-back-undone':
			return `Återrapporteringen i § ${event.item} togs tillbaka.`;
		case 'noted-by-later-meeting':
			return `${event.effect === 'renewed' ? 'Ersattes av ett förnyat uppdrag' : 'Sköts upp'} i § ${event.item}, ${dayInWords(day)}.`;
		case 'deadline-moved':
			return moveSentence(event.from, event.to);
		case 'units-assigned':
			return event.to.length ? `Ansvarig: ${listed(event.to)}.` : 'Ingen är längre ansvarig.';
		case 'dependency-settled':
			return `${DEPENDENCY_WORDS[event.to]}: ${event.name}${event.settledBy ? ` (${event.settledBy})` : ''}.`;
		case 'meeting-facts-followed':
			return `Beslutet fördes till ${decisionWords(event.body, event.decided)}.`;
		case 'confirmation-undone':
			return `Bekräftelsen av ${event.number} togs tillbaka.`;
		case 'not-found-again':
			return `Vid omläsning med regler v${event.rulesetVersion} hittades det inte igen. Det står kvar.`;
		case 'moved-to-version':
			return `Fördes över till den rättade versionen av handlingen, § ${event.item} (${event.fileName}).`;
		case 'moved-back':
			return `Fördes tillbaka till den tidigare versionen av handlingen, § ${event.item} (${event.fileName}).`;
		case 'difference-taken':
			return 'Det som nyare regler läste annorlunda togs över.';
		case 'difference-declined':
			return 'Det som nyare regler läste annorlunda togs inte över.';
	}
}

/** What the person wrote. */
export function lineOf(event: CommitmentEvent): string | null {
	if (event.kind === 'deadline-moved') return event.reason;
	if (event.kind === 'status-set' || event.kind === 'line-written' || event.kind === 'reported-back') {
		return event.line;
	}
	return event.kind === 'edited' ? event.changes.map(changeWords).join(' · ') : null;
}

const FIELD_WORDS: Readonly<Record<Change['field'], string>> = {
	kind: 'slag',
	stage: 'förslag eller beslut',
	recipients: 'mottagare',
	start: 'startdag',
	wording: 'ordalydelse',
	responsible: 'ansvarig',
	deadline: 'frist',
};

const STATUS_SENTENCES: Readonly<Record<Status, string>> = {
	'not-started': 'Inte påbörjat.',
	'in-progress': 'Pågår.',
	done: 'Klart, enligt den som utför. Inte återrapporterat.',
	closed: 'Avslutat utan återrapportering, med angivet skäl.',
	'not-feasible': 'Kan inte genomföras.',
	lapsed: 'Utgår.',
};

const DEPENDENCY_WORDS: Readonly<Record<DependencyState, string>> = {
	unknown: 'Åter oavgjort',
	met: 'Villkoret är uppfyllt',
	'not-met': 'Villkoret är inte uppfyllt',
};

const SETTLED_WORDS: readonly Status[] = ['done', 'closed', 'not-feasible', 'lapsed'];

const withParts = (responsible: readonly string[], deadline: PlainDate | null) => {
	const parts = [
		...(responsible.length ? [`ansvarig ${listed(responsible)}`] : []),
		...(deadline ? [`frist ${dayInWords(deadline)}`] : []),
	];
	return parts.length ? `, ${parts.join(', ')}` : '';
};

const statusSentence = (from: Status, to: Status) =>
	SETTLED_WORDS.includes(from) && !SETTLED_WORDS.includes(to)
		? `Öppnat igen. ${STATUS_SENTENCES[to]}`
		: STATUS_SENTENCES[to];

const reportSentence = (item: string, day: PlainDate, period: string | null, next: PlainDate | null) =>
	`Återrapporterat${period ? ` för ${period}` : ''}: § ${item}, ${dayInWords(day)}.` +
	(next ? ` Nästa gång senast ${dayInWords(next)}.` : '');

function moveSentence(from: PlainDate | null, to: PlainDate | null) {
	if (from === null) return to === null ? 'Ingen frist.' : `Fristen sattes till ${dayInWords(to)}.`;
	return to === null
		? `Fristen ${dayInWords(from)} togs bort.`
		: `Fristen flyttades från ${dayInWords(from)} till ${dayInWords(to)}.`;
}

const decisionWords = (body: string | null, decided: PlainDate | null) =>
	[body ?? 'okänt organ', decided ? dayInWords(decided) : 'okänd dag'].join(', ');

const changeWords = ({ field, from, to }: Change) => `${FIELD_WORDS[field]}: ${from ?? '–'} → ${to ?? '–'}`;
