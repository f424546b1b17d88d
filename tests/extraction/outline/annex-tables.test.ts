import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

/** Tasks that a beslut gives by pointing to a list of them; the words are invented. */
const tasksIn = (...lines: string[]) => {
	const text = ['Protokoll', 'Hamnstyrelsen', '2024-10-08', '', ...lines].join('\n');
	return extract(text, null).suggestions.map(({ item, span, responsible, deadline, stage }) => [
		item,
		text.slice(...span).replace(/\s+/g, ' '),
		responsible.map(({ value }) => value).join(),
		deadline?.date,
		stage,
	]);
};

const PLAN = ['§ 14 Plan för bryggor', '', 'Beslut', '', 'Hamnstyrelsen antar planen enligt bilaga 1.', ''];
const TABLE = [
	'Uppdrag                                   Ansvarig              Klart senast',
	'Byta räckena på norra bryggan             Hamnchefen            2025-03-31',
	'Ta fram en webbsida om bryggorna          Kommunikationschefen  2025-05-31',
];
const TASKS = [
	['14', 'Byta räckena på norra bryggan', 'Hamnchefen', '2025-03-31', 'decided'],
	['14', 'Ta fram en webbsida om bryggorna', 'Kommunikationschefen', '2025-05-31', 'decided'],
];
const END = ['', '§ 15 Avslutning', '', 'Ordföranden tackar för mötet.'];

test('a table in the annex of a § that takes it up', () => {
	expect(
		tasksIn(...PLAN, 'Bakgrund', '', 'Bryggorna är gamla.', '', 'Bilaga 1', '', ...TABLE, ...END),
	).toEqual(TASKS);
});

test('after the last §, under the name that the beslut gives it', () => {
	expect(tasksIn(...PLAN, ...END, '', 'Bilaga 1 Uppdrag', '', ...TABLE)).toEqual(TASKS);
	expect(tasksIn(...PLAN, ...END, '', 'Bilaga 2 Uppdrag', '', ...TABLE)).toEqual([]);
});

test('a table that no beslut takes up is background', () => {
	const noted = ['§ 14 Läget', '', 'Beslut', '', 'Hamnstyrelsen tackar för informationen.', ''];
	expect(tasksIn(...noted, 'Bakgrund', '', ...TABLE, ...END)).toEqual([]);
	const told = ['§ 14 Läget', '', 'Beslut', '', 'Redovisningen enligt bilaga läggs till handlingarna.', ''];
	expect(tasksIn(...told, 'Bilaga', '', ...TABLE, ...END)).toEqual([]);
});

test('columns as labels, task by task; what says that there are tasks is none itself', () => {
	expect(
		tasksIn(
			...[
				'§ 14 Uppdrag för 2025',
				'',
				'Beslut',
				'',
				'Hamnstyrelsen ger uppdrag enligt bilaga.',
				'',
				'Bilaga',
			],
			...['', 'Uppdrag: Byta räckena på', 'norra bryggan', 'Ansvarig: Hamnchefen'],
			...['Klart senast: 2025-03-31', '', 'Uppdrag: Ta fram en webbsida om bryggorna'],
			...['Ansvarig: Kommunikationschefen', 'Klart senast: 2025-05-31', ...END],
		),
	).toEqual(TASKS);
});

test('a table that was read cell by cell', () => {
	const cells = [
		'Uppdrag',
		'Ansvarig',
		'Klart senast',
		...TASKS.flatMap(([, what, who, when]) => [what, who, when]),
	];
	expect(
		tasksIn(
			...['§ 14 Uppdrag för 2025', '', 'Beslut', '', 'Hamnstyrelsen lämnar följande uppdrag:', ''],
			...[...cells.flatMap((cell) => [`${cell}`, '']), ...END],
		),
	).toEqual(TASKS);
});
