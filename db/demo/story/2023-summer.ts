import type { Step } from '../steps.ts';

const TF = 'Tekniska förvaltningen';
const BUF = 'Barn- och utbildningsförvaltningen';

/** June 2023: the technical board and the schools. */
export const SUMMER_2023: readonly Step[] = [
	{
		on: '2023-06-02',
		does: 'read',
		file: '2023-05-30-tekniska-namnden-protokoll.txt',
		body: 'Tekniska nämnden',
		date: '2023-05-30',
		expected: [
			{ key: 'kvarnstråket', item: '41', words: 'byta ut', kind: 'assignment', who: [TF], due: '2023-09-30' },
			{
				key: 'kvarnstråket, rapport',
				item: '41',
				words: 'Resultatet',
				kind: 'report',
				who: [TF],
				due: '2023-11-30',
			},
			{
				key: 'skolvägar',
				item: '42',
				words: 'åtgärdslista',
				kind: 'assignment',
				who: [TF],
				due: '2023-11-15',
			},
			{
				key: 'ledningsnätet',
				item: '43',
				words: 'ledningsnätet',
				kind: 'report',
				who: [TF],
				due: '2024-03-31',
			},
			{ key: 'bron', item: '45', words: 'projektera', kind: 'assignment', who: [TF], due: null },
			{
				key: 'bron, medel',
				item: '45',
				words: 'investeringsreserven',
				kind: 'funding',
				who: [TF],
				due: null,
			},
			{
				key: 'bron, villkor',
				item: '45',
				words: 'medfinansiering',
				kind: 'condition',
				who: ['Trafikverket'],
				due: null,
			},
			{ key: 'checklista', item: '46', words: 'checklista', kind: 'assignment', who: [], due: '2023-08-31' },
		],
	},
	{ on: '2023-06-13', does: 'tell', key: 'kötal', item: '41', text: '32 ärenden väntade den 31 maj.' },
	{
		on: '2023-06-19',
		does: 'move',
		key: 'väntetider',
		to: '2023-09-30',
		why: 'Två handläggare har slutat och underlaget blir sent.',
	},
	{ on: '2023-06-19', does: 'assign', key: 'checklista', names: [TF] },
	{
		on: '2023-06-26',
		does: 'read',
		file: '2023-06-20-barn-och-utbildningsnamnden-protokoll.txt',
		body: 'Barn- och utbildningsnämnden',
		date: '2023-06-20',
		expected: [
			{
				key: 'dödligt våld',
				item: '57',
				words: 'kartlägga',
				kind: 'assignment',
				who: [BUF],
				due: '2023-09-30',
			},
			{
				key: 'kuratorer',
				item: '58',
				words: 'skolkuratorer',
				kind: 'staffing',
				who: ['Elevhälsan'],
				due: null,
			},
			{
				key: 'kuratorer, medel',
				item: '58',
				words: 'budgetram',
				kind: 'funding',
				dismissed: 'Ryms i budgeten. Det finns inget att följa upp.',
			},
			{ key: 'skolfrånvaro', item: '59', words: 'tertialvis', kind: 'report', who: [BUF] },
			{ key: 'frukost', item: '60', words: 'motionen', kind: 'response', who: [BUF], due: '2023-09-01' },
			{ key: 'havtornet', item: '61', words: 'Havtornet', kind: 'assignment', who: [BUF], due: '2023-12-31' },
		],
	},
	{
		on: '2023-06-30',
		does: 'status',
		key: 'bron, medel',
		to: 'closed',
		text: 'Medlen är överförda till projektet.',
	},
];
