import { chairLine, chairSentence, isChairEvent } from './chair-event.ts';
import { deskSentence } from './desk-event.ts';
import type { CommitmentEvent, Change } from './commitment-event.ts';
import { followLine, followSentence, type FollowEvent } from './follow-event.ts';
import { isLedgerEvent, ledgerLine, ledgerSentence } from './ledger-event.ts';
import { afterCheck } from '../machine-values.ts';
import type { PlainDate } from '../plain-date.ts';
import { isProposalEvent, proposalLine, proposalSentence } from './proposal-event.ts';
import { dayInWords, listed } from '../swedish-text.ts';
import { SETTLED, type DependencyState, type Status } from '../words.ts';

/** The event as one Swedish sentence for the history; free text that belongs to it comes from `lineOf`. */
export function sentenceOf(event: CommitmentEvent, day: PlainDate): string {
	if (isChairEvent(event)) return chairSentence(event);
	if (isLedgerEvent(event)) return ledgerSentence(event, day);
	if (isProposalEvent(event)) return proposalSentence(event, day);
	switch (event.kind) {
		case 'confirmed':
			return `Bekräftat som ${event.number}${withParts(event.responsible, event.deadline)}.${afterCheck(event.checked)}`;
		case 'imported':
		case 'import-undone':
		case 'change-undone':
			return deskSentence(event);
		case 'edited':
			return `Rättat: ${listed(event.changes.map(({ field }) => FIELD_WORDS[field]))}.`;
		case 'status-set':
			return statusSentence(event);
		case 'line-written':
			return 'Skrev en rad om läget.';
		case 'reported-back':
			return reportSentence(event, day);
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
		default:
			return followSentence(event, day);
	}
}

/** What the person wrote. */
export function lineOf(event: CommitmentEvent): string | null {
	if (isLedgerEvent(event)) return ledgerLine(event);
	if (isChairEvent(event)) return chairLine(event);
	if (isProposalEvent(event)) return proposalLine(event);
	if (event.kind === 'deadline-moved') return event.reason;
	if (event.kind === 'status-set' && event.proposal) {
		return [event.line, `Förslag: ${event.proposal}`].filter(Boolean).join(' ');
	}
	if (event.kind === 'status-set' || event.kind === 'line-written' || event.kind === 'reported-back') {
		return event.line;
	}
	if (event.kind === 'edited') return event.changes.map(changeWords).join(' · ');
	return followLine(event as FollowEvent);
}

const FIELD_WORDS: Readonly<Record<Change['field'], string>> = {
	kind: 'slag',
	stage: 'förslag eller beslut',
	recipients: 'mottagare',
	start: 'startdag',
	wording: 'ordalydelse',
	responsible: 'ansvarig',
	deadline: 'frist',
	recurrence: 'hur ofta det återkommer',
	dependsOn: 'vad det förutsätter',
};

const STATUS_SENTENCES: Readonly<Record<Status, string>> = {
	'not-started': 'Inte påbörjat.',
	'in-progress': 'Pågår.',
	done: 'Klart, enligt den som utför. Inte återrapporterat.',
	closed: 'Avslutat utan återrapportering, med angivet skäl.',
	'not-feasible': 'Kan inte genomföras. Väntar på beslut.',
	lapsed: 'Utgår.',
	split: 'Uppdelat i delar.',
	merged: 'Fört ihop med ett annat.',
};

const DEPENDENCY_WORDS: Readonly<Record<DependencyState, string>> = {
	unknown: 'Åter oavgjort',
	met: 'Villkoret är uppfyllt',
	'not-met': 'Villkoret är inte uppfyllt',
};

const withParts = (responsible: readonly string[], deadline: PlainDate | null) => {
	const parts = [
		...(responsible.length ? [`ansvarig ${listed(responsible)}`] : []),
		...(deadline ? [`frist ${dayInWords(deadline)}`] : []),
	];
	return parts.length ? `, ${parts.join(', ')}` : '';
};

function statusSentence({ from, to, decision }: Extract<CommitmentEvent, { kind: 'status-set' }>): string {
	if (to === 'lapsed' && decision) {
		return `Utgår, enligt ${decision.body} § ${decision.item}, ${dayInWords(decision.date)}.`;
	}
	const opened = SETTLED.includes(from) && !SETTLED.includes(to);
	// What cannot be done is said as such, also of something that had ended.
	return opened && to !== 'not-feasible' ? `Öppnat igen. ${STATUS_SENTENCES[to]}` : STATUS_SENTENCES[to];
}

const reportSentence = (
	{ item, period, nextDue, caseNumber }: Extract<CommitmentEvent, { kind: 'reported-back' }>,
	day: PlainDate,
) =>
	`Återrapporterat${period ? ` för ${period}` : ''}: § ${item}, ${dayInWords(day)}${caseNumber ? ` (${caseNumber})` : ''}.` +
	(nextDue ? ` Nästa gång senast ${dayInWords(nextDue)}.` : '');

function moveSentence(from: PlainDate | null, to: PlainDate | null) {
	if (from === null) return to === null ? 'Ingen frist.' : `Fristen sattes till ${dayInWords(to)}.`;
	return to === null
		? `Fristen ${dayInWords(from)} togs bort.`
		: `Fristen flyttades från ${dayInWords(from)} till ${dayInWords(to)}.`;
}

const decisionWords = (body: string | null, decided: PlainDate | null) =>
	[body ?? 'okänt organ', decided ? dayInWords(decided) : 'okänd dag'].join(', ');

const changeWords = ({ field, from, to }: Change) => `${FIELD_WORDS[field]}: ${from ?? '–'} → ${to ?? '–'}`;
