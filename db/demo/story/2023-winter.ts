import type { Step } from '../steps.ts';

const KLF = 'Kommunledningsförvaltningen';
const BUDGET = 'Kommunfullmäktige § 131, 2023-11-27';

/** The end of 2023: the budget is settled and the first reports come. */
export const WINTER_2023: readonly Step[] = [
	{ on: '2023-10-27', does: 'status', key: 'ordningsvakter', to: 'done', text: 'Ansökan är inlämnad.' },
	{ on: '2023-11-08', does: 'status', key: 'kvarnstråket', to: 'done', text: 'Alla 64 armaturer är bytta.' },
	{ on: '2023-11-10', does: 'move', key: 'skolvägar', to: '2024-03-31', why: 'Skolornas svar dröjer.' },
	{ on: '2023-11-14', does: 'tell', key: 'dödligt våld', item: '92' },
	{ on: '2023-11-21', does: 'tell', key: 'kvarnstråket', item: '88' },
	{ on: '2023-11-21', does: 'tell', key: 'kvarnstråket, rapport', item: '88' },
	{ on: '2023-11-21', does: 'tell', key: 'checklista', item: '89' },
	{ on: '2023-11-30', does: 'settle', key: 'gruppvåld medel', state: 'met', by: BUDGET },
	{ on: '2023-11-30', does: 'settle', key: 'droghandel, medel', state: 'met', by: BUDGET },
	{
		on: '2023-12-06',
		does: 'tell',
		key: 'gruppvåld medel',
		item: '29',
		text: 'Pengarna finns i budgeten för 2024.',
	},
	{
		on: '2023-12-06',
		does: 'tell',
		key: 'droghandel, medel',
		item: '29',
		text: 'Pengarna finns i budgeten för 2024.',
	},
	{
		on: '2023-12-08',
		does: 'read',
		file: '2023-12-06-trygghetsutskottet-protokoll.txt',
		body: 'Kommunstyrelsens trygghetsutskott',
		date: '2023-12-06',
		expected: [
			{
				key: 'kameror',
				item: '31',
				words: 'kamerabevakning',
				kind: 'assignment',
				who: [KLF],
				due: '2024-01-31',
			},
			{ key: 'kameror, villkor', item: '31', words: 'fastighetsägaren', kind: 'condition', due: null },
			{
				key: 'trygghetsmätning',
				item: '32',
				words: 'trygghetsmätning',
				kind: 'assignment',
				who: [KLF],
				due: '2024-11-30',
			},
		],
	},
	{
		on: '2023-12-08',
		does: 'close',
		file: '2023-12-06-trygghetsutskottet-protokoll.txt',
		item: '28',
		key: 'remissen',
	},
	{
		on: '2023-12-08',
		does: 'close',
		file: '2023-12-06-trygghetsutskottet-protokoll.txt',
		item: '30',
		key: 'krisledningsplan',
		goesOn: true,
	},
	{
		on: '2023-12-08',
		does: 'move',
		key: 'krisledningsplan',
		to: '2024-02-29',
		why: 'Trygghetsutskottet 2023-12-06, § 30: synpunkter saknas.',
	},
	{ on: '2023-12-12', does: 'tell', key: 'kötal', item: '77', text: '21 ärenden väntade den 30 november.' },
	{ on: '2023-12-18', does: 'status', key: 'havtornet', to: 'done', text: 'Lokalplanen är klar.' },
	{ on: '2023-12-20', does: 'status', key: 'väntetider', to: 'done', text: 'Kartläggningen är klar.' },
];
