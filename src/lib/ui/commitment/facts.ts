import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { Staffing } from '../../domain/reading.ts';
import {
	BASIS_NAMES,
	CERTAINTY_NAMES,
	KIND_NAMES,
	NO_DATE,
	NOBODY,
	PRECISION_NAMES,
	STAGE_NAMES,
} from '../text/common.ts';
import { capitalised, freeDayNote, listed, longDate, number } from '../text/format.ts';
import { often } from '../text/rhythm.ts';

/** One line of "Vad som gäller": the part, what is known, and where that comes from. */
export interface Fact {
	readonly part: string;
	readonly value: string;
	readonly missing?: boolean;
	readonly source: string;
	/** The document's own words behind it. */
	readonly quote?: string | null;
	/** How the value follows from them, in Bevaka's words. */
	readonly because?: string | null;
}

/** Who, what, to whom, when and on what terms, with how sure each is. Empty parts are said, not left out. */
export function factsOf(row: CommitmentDetail): Fact[] {
	const { certainty, recurrence, staffing, amount } = row;
	const sure = (key: keyof typeof certainty) => (certainty[key] ? CERTAINTY_NAMES[certainty[key]] : '');
	return [
		{
			part: 'Vem',
			value: row.responsible.length > 0 ? listed(row.responsible.map(({ name }) => name)) : NOBODY,
			missing: row.responsible.length === 0,
			source: row.responsible.length > 0 ? sure('responsible') : '',
		},
		{ part: 'Vad', value: `${capitalised(KIND_NAMES[row.kind])}, ${STAGE_NAMES[row.stage]}`, source: '' },
		{
			part: 'Till vem',
			value: row.recipients.length > 0 ? listed(row.recipients) : 'inte angivet',
			source: row.recipients.length > 0 ? sure('recipient') : '',
		},
		deadlineFact(row),
		...(row.start ? [{ part: 'Från', value: longDate(row.start), source: '' }] : []),
		...(recurrence
			? [{ part: 'Återkommer', value: capitalised(often(recurrence)), source: 'ur', quote: recurrence.text }]
			: []),
		...(staffing ? [{ part: 'Bemanning', value: staffingWords(staffing), source: '' }] : []),
		...(amount
			? [{ part: 'Belopp', value: `${number(amount.sek)}\u00a0kronor`, source: 'ur', quote: amount.text }]
			: []),
	];
}

function deadlineFact({ deadline, certainty }: CommitmentDetail): Fact {
	if (!deadline) return { part: 'När', value: NO_DATE, missing: true, source: '' };
	const period = deadline.precision === 'day' ? '' : `, sista dagen i ${PRECISION_NAMES[deadline.precision]}`;
	const inherited = certainty.deadline === 'inherited' || certainty.deadline === 'assumed';
	// Words that were counted upon come as '”minst en gång per år”: den första hela perioden …'.
	const [, counted, because] = /^”([^”]{1,300})”: (.{1,300})$/u.exec(deadline.text ?? '') ?? [];
	return {
		part: 'När',
		value: [`senast ${longDate(deadline.date)}${period}`, freeDayNote(deadline.date)]
			.filter(Boolean)
			.join(', '),
		source: `${BASIS_NAMES[deadline.basis]}${inherited && certainty.deadline ? `, ${CERTAINTY_NAMES[certainty.deadline]}` : ''}${deadline.text && deadline.basis !== 'set' ? ' ur' : ''}`,
		quote: deadline.basis === 'set' ? null : (counted ?? deadline.text),
		because: deadline.basis === 'set' ? null : because,
	};
}

/** '170 % = 120 % Socialförvaltningen (förslagsvis) + 50 % Skolan': the sum is shown, never only the total. */
export function staffingWords({ fullTimePercent, positions, people, parts }: Staffing): string {
	const percent = (value: number) => `${number(value)}\u00a0%`;
	const sum = parts
		.map(
			(part) =>
				`${part.percent === null ? '' : `${percent(part.percent)} `}${part.unit}${part.tentative ? ' (förslagsvis)' : ''}`,
		)
		.join(' + ');
	const total = [
		fullTimePercent === null ? '' : percent(fullTimePercent),
		positions === null ? '' : `${number(positions)} ${positions === 1 ? 'tjänst' : 'tjänster'}`,
		people === null ? '' : `${number(people)} ${people === 1 ? 'person' : 'personer'}`,
	].filter(Boolean);
	return [total.join(', '), sum].filter(Boolean).join(' = ');
}
