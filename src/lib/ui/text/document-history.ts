import type { DocumentEvent, RereadWords } from '../../domain/events/document-event.ts';
import { problemText } from './documents.ts';
import { counted, listed, longDate } from './format.ts';

/** The event as a sentence; null for what is told with the suggestions instead. */
export function documentSentence(event: DocumentEvent): string | null {
	switch (event.kind) {
		case 'document-stored':
			return `Filen ${event.fileName} lämnades in.`;
		case 'document-read':
			return `Läst med regler v${event.rulesetVersion}: ${counted(event.items, 'ärende', 'ärenden')}, ${counted(event.suggestions, 'förslag', 'förslag')}.`;
		case 'list-imported':
			return `${counted(event.rows, 'rad', 'rader')} blev åtaganden: ${event.numbers[0]} till ${event.numbers[1]}.`;
		case 'list-import-undone':
			return `Importen ångrades: ${counted(event.rows, 'åtagande', 'åtaganden')} togs bort.`;
		case 'document-failed':
			return `Kunde inte läsas. ${problemText(event.problem)}`;
		case 'reading-asked':
			return 'Sattes i kön för att läsas.';
		case 'reading-cancelled':
			return 'Läsningen avbröts.';
		case 'rereading-failed':
			return `Kunde inte läsas om. ${problemText(event.problem)}`;
		case 'document-reread':
			return rereadSentence(event);
		case 'meeting-facts-set':
			return `Sammanträdet fylldes i${event.date.to ? `: ${longDate(event.date.to)}` : ''}.`;
		case 'document-replaced':
			return `Ersattes av en rättad version. ${movedSentence(event)}`;
		case 'replacement-undone':
			return 'Ersättningen togs tillbaka: åtagandena står här igen.';
		case 'closed-to-public':
			return `Stängdes för allmänheten, ${event.ground}.`;
		case 'opened-to-public':
			return `Öppnades för allmänheten igen. Var stängd med stöd av ${event.ground}.`;
		default:
			return null;
	}
}

/** The lists of words that belong to a reading again, each with what it is. */
export function documentWords(event: DocumentEvent): { title: string; words: readonly RereadWords[] }[] {
	if (event.kind !== 'document-reread') return [];
	return [
		{ title: 'Nya förslag', words: event.added },
		{ title: 'Ogranskade förslag som inte längre hittas', words: event.removed },
		{ title: 'Granskade som inte hittas igen och står kvar', words: event.vanished },
	].filter(({ words }) => words.length > 0);
}

function rereadSentence(event: Extract<DocumentEvent, { kind: 'document-reread' }>): string {
	const parts = [
		counted(event.kept, 'återfunnet', 'återfunna'),
		event.added.length > 0 ? counted(event.added.length, 'nytt', 'nya') : '',
		event.removed.length > 0 ? counted(event.removed.length, 'försvunnet', 'försvunna') : '',
		event.vanished.length > 0
			? counted(event.vanished.length, 'granskat som inte hittas igen', 'granskade som inte hittas igen')
			: '',
		event.changed > 0 ? `${event.changed} som läses annorlunda` : '',
	].filter(Boolean);
	const { otherFacts } = event;
	const facts = otherFacts
		? ` Texten läses nu som ${[otherFacts.body, otherFacts.date && longDate(otherFacts.date)].filter(Boolean).join(', ')}; det som stod gäller.`
		: '';
	return `Läst om med regler v${event.rulesetVersion}, förut v${event.from || '?'}: ${listed(parts)}.${facts}`;
}

const movedSentence = ({ moved, left }: Extract<DocumentEvent, { kind: 'document-replaced' }>) =>
	[
		moved.length > 0 ? `Fördes över: ${listed(moved)}.` : 'Inget åtagande fördes över.',
		left.length > 0 ? `Följs kvar här: ${listed(left)}.` : '',
	]
		.filter(Boolean)
		.join(' ');
