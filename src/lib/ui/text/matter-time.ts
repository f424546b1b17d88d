import type { CommitmentRow } from '../../domain/commitment.ts';
import { counted, listed, longDate, number } from './format.ts';

export const MATTER_TIME = { title: 'Beslutat, frist och klart' } as const;

export const MATTER_MARKS = [
	['decided', 'beslutat'],
	['due', 'frist'],
	['over', 'över fristen'],
	['fulfilled', 'klart'],
	['reported', 'återrapporterat'],
] as const;

type Times = Pick<CommitmentRow, 'number' | 'decided' | 'deadline' | 'doneOn' | 'reportedOn' | 'timing'>;

/** '3 åtaganden: 1 klart, 1 försenat och 1 öppet. Det första beslutades den 16 november 2022.' */
export function matterSentence(rows: readonly Times[]): string {
	const ended = rows.filter(({ timing }) => timing === null).length;
	const late = rows.filter(({ timing }) => timing === 'overdue').length;
	const rest = rows.length - ended - late;
	const parts = [
		...(ended > 0
			? [
					`${number(ended)} ${ended === 1 ? 'klart' : 'klara'} eller ${ended === 1 ? 'avslutat' : 'avslutade'}`,
				]
			: []),
		...(late > 0 ? [`${number(late)} ${late === 1 ? 'försenat' : 'försenade'}`] : []),
		...(rest > 0 ? [`${number(rest)} ${rest === 1 ? 'öppet' : 'öppna'}`] : []),
	];
	const first = rows.flatMap(({ decided }) => decided ?? []).sort()[0];
	const since = first ? ` Det första beslutades den ${longDate(first)}.` : '';
	return `${counted(rows.length, 'åtagande', 'åtaganden')}: ${listed(parts)}.${since}`;
}

/** 'Å-2023-0042', 'beslutat 2023-02-01', 'frist 2023-06-30', 'klart 2023-09-01'. */
export const timesTip = (row: Times) => [row.number, ...daysOf(row)];

/** The row's name and its days: 'Å-2023-0042 Läget redovisas…: beslutat 2023-02-01, frist 2023-06-30, klart 2023-09-01'. */
export const timesName = (name: string, row: Times) => `${name}: ${daysOf(row).join(', ')}`;

const daysOf = ({ decided, deadline, doneOn, reportedOn, timing }: Times): string[] => [
	...(decided ? [`beslutat ${decided}`] : []),
	deadline ? `frist ${deadline.date}` : 'ingen frist',
	...(doneOn ? [`klart ${doneOn}`] : []),
	...(reportedOn ? [`återrapporterat ${reportedOn}`] : []),
	...(timing === 'overdue' ? ['försenat'] : []),
];
