import type { CommitmentRow } from '../../domain/commitment.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { PROTOCOL_DAYS } from '../../domain/law-timers.ts';
import type { MeetingAnswer } from '../../domain/proposal.ts';
import type { Verdict } from '../../domain/meeting-comparison.ts';
import { counted, longDate } from './format.ts';

const NBSP = '\u00a0';

/** Words of what a kallelse proposes and its meeting decides. */
export const PROPOSAL = {
	unanswered: 'förslag utan svar efter mötet',
	notDecided: 'Ett förslag, inte beslutat än.',
	choice: 'Förslaget i kallelsen följs redan',
	isNew: 'Nej, det är ett nytt åtagande',
	kept: 'Numret och det som har skrivits följer med. Ordalydelsen och paragrafen blir beslutets.',
	heading: 'Förslaget i kallelsen',
	same: 'Beslutat med samma ord.',
	asProposed: 'Beslutat som föreslaget',
	itemHint: 'När protokollet bara säger ”enligt förslag”, eller inte finns här.',
	decide: 'Sätt som beslutat',
	undo: 'Ta tillbaka att det beslutades',
	review: 'Granska beslutet',
} as const;

/** 'Beslut om Å-2024-0007, punkt 1 i kallelsen' */
export const choiceWords = (number: string, item: string) =>
	`Ja, det är beslutet om ${number}, punkt${NBSP}${item}`;

/** What should happen with a point of a kallelse: before its meeting, after it, and when no protokoll comes. */
export function proposalStep({ decided }: Pick<CommitmentRow, 'decided'>, today: PlainDate): string {
	if (decided === null || decided >= today)
		return `Förslag till mötet${decided ? ` den ${longDate(decided)}` : ''}. Räknas som åtagande när mötet har beslutat.`;
	const days = daysBetween(decided, today);
	return days > PROTOCOL_DAYS
		? `Mötet var för ${counted(days, 'dag', 'dagar')} sedan, och ingen har skrivit in vad det blev.`
		: `Mötet var den ${longDate(decided)}. Skriv in vad det blev.`;
}

/** What the protokoll says of the point. */
export function answerWords({ protocolId, item, pending, commitments }: MeetingAnswer): string {
	if (protocolId === null)
		return 'Protokollet är inte inläst. Ladda upp det, eller skriv in paragrafen här nedanför.';
	if (item === null) return 'Protokollet är inläst, men ärendet finns inte i det.';
	const where = `§${NBSP}${item.number} i protokollet`;
	if (pending.length > 0)
		return `${where}: ${VERDICTS[item.verdict]}. Granska det, så blir förslaget beslutat med mötets ord.`;
	const others = commitments.length > 0 ? ` Därifrån följs redan ${commitments.join(', ')}.` : '';
	return `${where}: ${VERDICTS[item.verdict]}.${others}`;
}

/** What stands in the line when a proposal ends there; '' where the meeting has not ended it. */
export const endLine = ({ item, commitments }: MeetingAnswer): string =>
	item === null
		? ''
		: commitments.length > 0
			? `Beslutet följs som ${commitments.join(', ')}.`
			: (ENDS[item.verdict] ?? '');

const VERDICTS: Readonly<Record<Verdict, string>> = {
	changed: 'beslutat med andra ord än förslaget',
	added: 'beslutat, utan förslag i kallelsen',
	'sent-back': 'ärendet återremitterades',
	deferred: 'ärendet bordlades eller sköts upp',
	rejected: 'förslaget avslogs',
	missing: 'inget beslut är läst',
	same: 'beslutat som föreslaget',
	noted: 'noterat',
};

const ENDS: Readonly<Partial<Record<Verdict, string>>> = {
	'sent-back': 'Ärendet återremitterades.',
	deferred: 'Ärendet bordlades eller sköts upp.',
	rejected: 'Förslaget avslogs.',
};
