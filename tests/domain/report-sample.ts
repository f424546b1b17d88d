import type { CommitmentRow } from '../../src/lib/domain/commitment.ts';
import type { Overview, Tally } from '../../src/lib/domain/overview.ts';
import { addDays } from '../../src/lib/domain/plain-date.ts';
import { timingOf } from '../../src/lib/domain/timing.ts';

export const PER = '2023-10-20';
export const SINCE = '2023-09-20';

/** A commitment in one line, as decided on 11 October 2023 and due on 31 October, changed as said. */
export function rowOf(changes: Partial<CommitmentRow> = {}): CommitmentRow {
	const row: CommitmentRow = {
		id: 'a1',
		number: 'Å-2023-0001',
		wording: 'Socialförvaltningen får i uppdrag att redovisa läget senast den 31 oktober 2023.',
		title: 'Läget',
		kind: 'assignment',
		stage: 'decided',
		status: 'not-started',
		body: { id: 'sn', name: 'Socialnämnden' },
		decided: '2023-10-11',
		item: '22',
		caseNumbers: ['SN 31/2023'],
		documentId: 'd1',
		documentKind: 'protokoll',
		machineRead: false,
		responsible: [{ id: 'sf', name: 'Socialförvaltningen', external: false }],
		recipients: [],
		deadline: { date: '2023-10-31', precision: 'day', basis: 'stated', text: 'senast den 31 oktober 2023' },
		moves: 0,
		recurrence: null,
		timing: null,
		blockedBy: [],
		lastLine: null,
		doneOn: null,
		reportedOn: null,
		reportedItem: null,
		version: 1,
		...changes,
	};
	return {
		...row,
		timing: 'timing' in changes ? row.timing : timingOf(row.deadline?.date ?? null, row.decided, PER),
	};
}

const NO_TALLY: Tally = {
	open: 0,
	overdue: 0,
	dueSoon: 0,
	onTrack: 0,
	undated: 0,
	ageing: 0,
	blocked: 0,
	unassigned: 0,
	moved: 0,
	doneNotReported: 0,
	closed: 0,
	proposed: 0,
	unanswered: 0,
};

/** An overview in which nothing has happened, changed as said. */
export function overviewOf(
	changes: Partial<Overview> = {},
	happened: Partial<Overview['changes']> = {},
): Overview {
	return {
		per: PER,
		tally: NO_TALLY,
		before: NO_TALLY,
		months: [],
		undatedAges: [],
		units: [],
		...changes,
		changes: {
			since: SINCE,
			openThen: 0,
			added: [],
			reopened: [],
			becameOverdue: [],
			moved: [],
			done: [],
			closed: [],
			reported: [],
			openNow: 0,
			...happened,
		},
	};
}

/** `count` different open rows with deadlines before and after `PER`, some without date, owner or line. */
export function manyRows(count: number): CommitmentRow[] {
	return Array.from({ length: count }, (_, index) => {
		const dated = index % 4 !== 3;
		return rowOf({
			id: `r${index}`,
			number: `Å-2023-${String(index + 1).padStart(4, '0')}`,
			wording: WORDINGS[index % WORDINGS.length]!,
			decided: index % 8 === 7 ? '2023-02-14' : '2023-10-11',
			deadline: dated
				? {
						date: addDays(PER, ((index * 37) % 300) - 60),
						precision: 'day',
						basis: (['stated', 'computed', 'set'] as const)[index % 3]!,
						text: null,
					}
				: null,
			moves: index % 3 === 2 ? 2 : 0,
			responsible:
				index % 5 === 0 ? [] : [{ id: 'klf', name: 'Kommunledningsförvaltningen', external: false }],
			blockedBy: index % 6 === 0 ? ['Övergripande strategier och budget 2024'] : [],
			lastLine:
				index % 2 === 0
					? { text: 'Underlaget är klart och skickat på samråd.', date: '2023-10-18', actor: 'K E' }
					: null,
		});
	});
}

const WORDINGS = [
	'Socialförvaltningen får i uppdrag att kartlägga väntetiderna och återkomma till nämnden senast den 30 juni 2023.',
	'Två samordnare mot öppen droghandel tillsätts vid Säkerhetsavdelningen, Kommunledningsförvaltningen',
	'Arbetet redovisas för Kommunstyrelsens trygghetsutskott minst en gång per år.',
	'Beslutet förutsätter att finansieringen löses genom revidering av Övergripande strategier och budget 2024 med plan för 2025–2027, och att det inte tränger undan de insatser som redan är beslutade för skolor och fritidsgårdar i Norra Åsen och Hamnområdet.',
	'En checklista tas fram.',
];
