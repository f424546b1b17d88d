import { spanLength } from '../domain/source-span.ts';
import type { Kind } from '../domain/words.ts';
import type { Candidate } from './pipeline.ts';
import { latin } from './text/latin.ts';
import { occurs } from './text/may-match.ts';
import { wordings } from './text/wordings.ts';

/** A quote longer than this is rarely one promise. */
const LONG_QUOTE = 450;

/**
 * How sure, 0 … 1. It begins with how plain the rule's words are; a subject that the sentence itself names adds to it,
 * and each thing that may have been misread takes from it. What counts is the order: the doubtful are shown first, and
 * a test holds it against labelled sentences. `repaired` words of the quote were misread by a machine.
 */
export function confidenceOf(candidate: Candidate, machineRead: boolean, repaired = 0): number {
	const doubts =
		doubtOfPlace(candidate) + doubtOfWho(candidate) + doubtOfWords(candidate) + doubtOfParts(candidate);
	const sure = candidate.strength - doubts - (machineRead ? 0.06 + Math.min(0.12, 0.02 * repaired) : 0);
	return Math.round(Math.min(0.99, Math.max(0.05, sure)) * 100) / 100;
}

/** Where it stands: the body's own decision is plainer than what the decision only takes up. */
function doubtOfPlace({ statement: { origin, place, section }, stage }: Candidate): number {
	let doubt = ORIGIN_DOUBTS[origin];
	// No heading said that here the organ decides.
	if (section.headingSpan === null) doubt += 0.04;
	// A later sentence of a point is often about the first.
	if (place > 0) doubt += 0.04;
	if (stage === 'proposed' && origin === 'decision') doubt += 0.02;
	return doubt;
}

const ORIGIN_DOUBTS: Readonly<Record<Candidate['statement']['origin'], number>> = {
	decision: 0,
	proposal: 0,
	'by-proposal': 0.04,
	measure: 0.08,
	description: 0.15,
};

function doubtOfWho({ responsible, kind }: Candidate): number {
	const stated = responsible.some(({ certainty }) => certainty === 'stated');
	const assumed = responsible.some(({ certainty }) => certainty !== 'stated');
	let doubt = assumed ? 0.03 : 0;
	if (stated) doubt -= 0.02;
	else if (kind === 'assignment') doubt += 0.08;
	return responsible.length > 2 ? doubt + 0.02 : doubt;
}

/** What the sentence itself says: of something told, of what holds for anybody, of two sorts of promise at once. */
function doubtOfWords({ statement, kind, rule, span }: Candidate): number {
	const words = statement.text;
	let doubt = 0;
	if (occurs(TOLD, words)) doubt += 0.2;
	if (occurs(FOR_ANYBODY, words)) doubt += 0.1;
	// "ta fram en plan och redovisa den": one task, or a report? The kind is what may be wrong.
	if (OF_KIND.some(([other, sign]) => other !== kind && occurs(sign, words))) doubt += 0.05;
	if (kind === 'report' && rule === 'uppdrag') doubt += 0.03;
	if (STARTS_SMALL.test(words) && statement.lead.span === null) doubt += 0.04;
	if (spanLength(span) > LONG_QUOTE) doubt += 0.12;
	return doubt + Math.min(0.06, Math.max(0, spanLength(span) - 150) / 5000);
}

const STARTS_SMALL = latin(/^\p{Ll}/u);

/** Somebody else's, or told only. */
const TOLD = wordings`
	"Nämnden noterar att …"
	"får i uppdrag av sina medlemmar"
	\<(?:noterar|noteras|konstaterar|konstateras|ställer sig bakom|instämmer|uttalar|framgår|
	hänvisas till|av [^.]{0,40}lagen följer|i uppdrag av)\>
`;

/** A rule for whoever it concerns. */
const FOR_ANYBODY = wordings`
	"Den som hyr lokalen ska …"
	"Denna ska överlämnas till …"
	"Sökanden ska …"
	^(?:att )?(?:den som|de som|den|det|denna|detta|dessa|var och en|ingen|inget|inga|sökanden?|
	ersättare[n]?|hyresgästen?|exploatören|entreprenören|föreningen|stiftelsen|ägaren|strategin|policyn|
	reglementet|protokollet|avgiften|taxan|stadgarna) (?:\p{L}+ ){0,6}?ska(?:ll)?\>
`;

/** Words that usually belong to a kind. */
const OF_KIND: readonly (readonly [Kind, RegExp])[] = [
	[
		'report',
		latin(/(?<!\p{L})(?:redovisa\p{L}*|återkom\p{L}*|återrapport\p{L}*|inkom(?:ma|mer))(?!\p{L})/iu),
	],
	['response', latin(/(?<!\p{L})(?:yttrande\p{L}*|remissvar\p{L}*)/iu)],
	['staffing', latin(/(?<!\p{L})(?:tjänst|tjänster|årsarbetare|anställ\p{L}+)(?!\p{L})/iu)],
	['funding', latin(/(?<!\p{L})(?:finansier\p{L}+|anslag\p{L}*|kostnadsfördelning\p{L}*)(?!\p{L})/iu)],
	['condition', latin(/(?<!\p{L})(?:förutsätt\p{L}+|villkor\p{L}*)(?!\p{L})/iu)],
];

/** Parts that were read with less than certainty are a sign that the whole may be. */
function doubtOfParts({ deadline, recipient, dependsOn, kind }: Candidate): number {
	let doubt = 0;
	if (deadline?.certainty === 'inherited') doubt += 0.03;
	if (deadline?.basis === 'computed') doubt += 0.02;
	if (recipient.length > 1) doubt += 0.02;
	if (dependsOn.length > 0 && kind === 'assignment') doubt += 0.02;
	return doubt;
}
