import type { AgendaItem } from '../domain/reading.ts';
import type { Classification, Outcome, Unsure } from '../domain/words.ts';
import { effectOf } from './closings/effect.ts';
import type { Outline, OutlineItem } from './outline/outline.ts';
import type { Statement } from './statements/statement.ts';
import { isPaper } from './statements/papers.ts';
import { takesUpProposal } from './statements/take-up.ts';
import * as says from './classify-wordings.ts';
import { occurs } from './text/may-match.ts';
import { piece } from './text/wordings.ts';

export type Verdict = Pick<AgendaItem, 'classification' | 'outcome' | 'reason'>;

/** What an item is to the follow-up, with the words that decided it and what was unsure in how they were found. */
export function classify(
	item: OutlineItem,
	statements: readonly Statement[],
	commitments: number,
	outline: Outline,
): Verdict & Pick<AgendaItem, 'unsure'> {
	const unsure: Unsure[] = [];
	if (statements.length > 0 && statements.every(({ section }) => section.headingSpan === null))
		unsure.push('no-heading');
	if (outline.ownNumbers) unsure.push('own-numbers');
	return { ...verdictOf(item, statements, commitments, outline), unsure };
}

function verdictOf(
	item: OutlineItem,
	statements: readonly Statement[],
	commitments: number,
	outline: Outline,
): Verdict {
	const outcome = outcomeOf(statements);
	const texts = statements.map((statement) => statement.text);
	const said = texts.filter((text) => !text.endsWith(':'));
	// "Avgifterna fastställs enligt nedan:" over a table is all that is said.
	const words = said.length > 0 ? said : texts.filter((text) => occurs(says.DECIDES, text));
	if (commitments > 0) {
		const reason = commitments === 1 ? 'Ett åtagande hittades' : `${commitments} åtaganden hittades`;
		return { classification: 'commitment', outcome, reason };
	}
	if (isUnreadable(outline.text.slice(...item.span)))
		return told('unreadable', null, 'Texten går inte att läsa');
	const formal = says.FORMALITY.exec(item.title);
	if (formal) return told('formality', outcome, `Rubriken: ”${formal[0]}”`);
	if (words.length === 0) return withoutDecision(item, outline);
	const ended = statements.find((one) => !one.text.endsWith(':') && effectOf(one) === 'closed');
	if (ended) return told('decision', outcome, `”${short(ended.text)}”`);
	const reviewed = occurs(says.REVIEW, item.title) ? words.find((one) => occurs(says.TOLD, one)) : undefined;
	if (reviewed) return told('decision', outcome, `”${short(reviewed)}”`);
	const passedOn = outline.facts.kind === 'protokoll' && statements.find(isProposedToAnother);
	if (passedOn) return told('decision', outcome, `”${short(passedOn.text)}”`);
	// "Enligt förvaltningens förslag", which nobody has seen: what it is about says what it is.
	if (says.INFORMATION.test(item.title) && words.every(takesUpProposal))
		return told('information', outcome, `Rubriken: ”${item.title.split(' ')[0]}”`);
	const noted = words.find((one) => isTold(one) || occurs(says.TELLS, one));
	if (noted && statements.every((one) => !decides(one)))
		return told('information', 'noted', `”${short(noted)}”`);
	return told('decision', outcome, `”${short(words.find((one) => !occurs(says.NOTED, one)) ?? words[0]!)}”`);
}

/** "Styrelsen föreslår att fullmäktige beslutar: Redovisningen antecknas.": to propose it is styrelsen's own decision. */
const isProposedToAnother = ({ stage, origin, lead }: Statement) =>
	stage === 'proposed' && origin === 'decision' && /föreslå/i.test(lead.text);

/** "Nämnden beslutar att |avveckla förrådet|": something is decided, and not only that something was told. */
const decides = ({ text, lead }: Statement) =>
	!text.endsWith(':') &&
	!isTold(text) &&
	!isPaper(text) &&
	(occurs(says.DECIDES, text) || says.BINDS.test(text) || /beslutar att$/i.test(lead.text));

const isTold = (words: string) =>
	(occurs(says.NOTED, words) || occurs(says.TOLD, words)) &&
	!says.SENDS.test(words) &&
	!occurs(says.GIFT, words);

const told = (classification: Classification, outcome: Outcome | null, reason: string): Verdict => ({
	classification,
	outcome,
	reason,
});

function withoutDecision(item: OutlineItem, outline: Outline): Verdict {
	const toBeHeld = outline.facts.kind === 'kallelse';
	const about =
		says.ABOUT_DECISION.exec(item.title) ??
		(toBeHeld ? (says.TO_DECIDE.exec(item.title) ?? groupOver(item, outline.text)) : null);
	if (about && !says.INFORMS.test(item.title))
		return told('decision', null, `Rubriken: ”${about[0]}”, utan beslutstext`);
	const said = outline.isTold ? says.WAS_DECIDED.exec(outline.text.slice(...item.span)) : null;
	if (said) return told('decision', null, `”${short(said[0].replace(/\s+/g, ' ').trim())}”`);
	return told('information', null, 'Inget beslut och inget förslag i ärendet');
}

/** "Beslutsärenden" over the matters of a kallelse, unless another such heading stands nearer. */
function groupOver(item: OutlineItem, text: string): RegExpExecArray | null {
	const over = text.slice(Math.max(0, item.span[0] - FARTHEST_GROUP), item.span[0]);
	const nearest = [...over.matchAll(GROUP)].at(-1);
	return nearest?.[1] ? nearest : null;
}
const FARTHEST_GROUP = 5000;
const GROUP = new RegExp(
	piece`
	(?<=^[ \t]*(?:(?:\d{1,2}|[A-H])[.)]?[ \t]+)?)
	(?:(Beslutsärenden|Ärenden (?:för|till) (?:beslut|avgörande))|Informationsärenden|
	Ärenden för information|Anmälnings?ärenden|Anmälningar|Meddelanden|Delgivningar|Rapporter|
	Information|Övriga (?:ärenden|frågor)|Formalia)(?=[ \t]*:?$)
`,
	'gim',
);

function outcomeOf(statements: readonly Statement[]): Outcome | null {
	if (statements.length === 0) return null;
	const some = (pattern: RegExp) => statements.some((statement) => occurs(pattern, statement.text));
	const all = (pattern: RegExp) => statements.every((statement) => occurs(pattern, statement.text));
	if (some(says.SENT_BACK)) return 'referred-back';
	if (some(says.PUT_OFF)) return 'deferred';
	if (all(says.REFUSED)) return 'rejected';
	if (all(says.NOTED)) return 'noted';
	return statements.some((statement) => statement.stage === 'decided') ? 'decided' : 'proposed';
}

/** More signs than letters: a picture that an OCR has guessed at. */
function isUnreadable(text: string): boolean {
	let letters = 0;
	let signs = 0;
	const end = Math.min(text.length, 2000);
	// So many letters are enough, whatever follows.
	for (let at = 0; at < end && letters < 0.4 * end; at++) {
		const code = text.charCodeAt(at);
		if (code <= 0x20) continue;
		signs++;
		// Å and é count as letters, and so does what no OCR of Swedish makes: "–", which has a short code here.
		const isWord = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
		if (isWord || (code >= 0x80 && code <= 0x9f)) letters++;
	}
	return signs > 20 && letters < 0.4 * signs;
}

const short = (words: string) => (words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`);
