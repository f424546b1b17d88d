import { describe, expect, test } from 'vitest';
import { createRepairer } from '../../../src/lib/extraction/repair/repairer.ts';
import { loadLexicon } from '../../../src/lib/server/lexicon/load-lexicon.ts';

const repairer = createRepairer(loadLexicon());

/** Enough damage around the line that is tried for the page to be seen as read by an English reader. */
const AROUND = `Namnden har fatt en forfragan fran férvaltningen om atgarder pa omradet. Arendet dterkommer till namnden.
Det ar viktigt att skolorna och aldreomsorgen far stéd.`;

const repaired = (line: string) => repairer.repair(`${AROUND}\n\n${line}\n`).text.split('\n').at(-2);

describe('one word fits', () => {
	test.each([
		['handldggare', 'handläggare'],
		['tillfille', 'tillfälle'],
		['samhaillet', 'samhället'],
		['ndmnden', 'nämnden'],
		['ssmmantridet', 'sammanträdet'],
		['trygehet', 'trygghet'],
		['trygghetsframjande', 'trygghetsfrämjande'],
		['kommunledningsforvaltningens', 'kommunledningsförvaltningens'],
		['f6rvaltingens', 'förvaltningens'],
		['awikelse', 'avvikelse'],
		['&ldreomsorgens', 'äldreomsorgens'],
	])('%s is %s', (read, right) => expect(repaired(`Om ${read} och annat.`)).toBe(`Om ${right} och annat.`));
});

describe('several words fit, and the words beside them tell', () => {
	test.each([
		['Rapporten lamnas en gang per ar till namnden.', 'Rapporten lämnas en gång per år till nämnden.'],
		['Det ar bra att planen ar klar.', 'Det är bra att planen är klar.'],
		['Forslaget bor tillstyrkas.', 'Förslaget bör tillstyrkas.'],
		['De som bor i kommunen far svar.', 'De som bor i kommunen får svar.'],
		['Forslag fill beslut', 'Förslag till beslut'],
		['Arlig rapport om skolskjutsen', 'Årlig rapport om skolskjutsen'],
		['Namnden har satt in extra stod.', 'Nämnden har satt in extra stöd.'],
		['Arbetet sker pa olika satt.', 'Arbetet sker på olika sätt.'],
		[
			'Stodet till den fortsatta samverkan ska fortsatta.',
			'Stödet till den fortsatta samverkan ska fortsätta.',
		],
		['Arendet galler forslag om Andring av taxan.', 'Ärendet gäller förslag om ändring av taxan.'],
		['Namnden har starkt skyddet mot vald.', 'Nämnden har stärkt skyddet mot våld.'],
		['Planen ven for unga ar klar.', 'Planen även för unga är klar.'],
		['Utskottet fick yttra sig Sver planen.', 'Utskottet fick yttra sig över planen.'],
	])('%s', (read, right) => expect(repaired(read)).toBe(right));
});

describe('names, numbers and what only looks damaged', () => {
	test.each([
		'Ks 1113/2021 och BUN 98/2024 den 2024-02-28',
		'Anna Ahrlin och Karl Hellfeldt deltog.',
		'Hans Arby, Eva Kallander, Per Ohlin och Rut Linnéstad deltog.',
		'Laddpunkter och en ny kollektivtrafikhubb',
		'Dnr: KS 2023/00318, kl. 13.30, 1 200 tkr',
		'Mejla namnden@norrviken.example.se eller se www.norrviken.se/namnden',
		'The council has decided that the plan for the area is to be adopted by all of them.',
		'Rum E4, bilaga 2b och 4:e kvartalet',
	])('%s stays', (line) => expect(repaired(line)).toBe(line));

	test('a name that a list knows, or that the document shows, is restored', () => {
		expect(repaired('Goran Sjostrom i Alingsas')).toBe('Göran Sjöström i Alingsås');
		expect(repaired('Oman, Kalle')).toBe('Öman, Kalle');
		expect(repaired('Moten i Norra Asen')).toBe('Möten i Norra Åsen');
		expect(repaired('Arbetet vid Mjérn')).toBe('Arbetet vid Mjörn');
	});
});

test('a name that no list knows is restored when a clean page shows it', () => {
	const clean = 'Nämnden beslutar att anta förslaget som Ylva Ekåsdotter har lagt på nästa möte.\n'.repeat(6);
	const { text } = repairer.repair(`${clean}\f${AROUND}\n${AROUND}\n${AROUND}\nYlva Ekasdotter deltar.\n`);
	expect(text).toContain('Ylva Ekåsdotter deltar.');
	expect(repaired('Ylva Ekasdotter deltar.')).toBe('Ylva Ekasdotter deltar.');
});

describe('signs', () => {
	test('a § is put back where the numbers prove it', () => {
		const page = `${AROUND}\n\n§ 22 Svar pa remiss\n\n8 23 Inforande av rutin\n\n§24 Ovriga fragor\n\n$ 25 Avslutning\n`;
		const { text } = repairer.repair(page);
		expect(text.match(/^§ \d+/gm)).toEqual(['§ 22', '§ 23', '§ 24', '§ 25']);
	});

	test('a number that starts a line is no §', () => {
		const page = `${AROUND}\n\n§ 22 Svar pa remiss\n\n8 24 personer deltog\n8 stolar\n\n§ 23 Ovriga fragor\n`;
		expect(repairer.repair(page).text).toContain('8 24 personer deltog\n8 stolar');
	});

	test('a document that writes §22 keeps doing so', () => {
		const numbers = [22, 23, 24, 25, 26, 27];
		const page = `${AROUND}\n\n${numbers.map((number) => `§${number} Svar pa remiss`).join('\n\n')}\n`;
		expect(repairer.repair(page).text).toContain('\n§24 Svar på remiss');
	});

	test('parties, and quotation marks that close better than they open', () => {
		expect(repaired('Anna Berg (Vv), Per Ek Ss, Ulf Dahl (sD)')).toBe(
			'Anna Berg (V), Per Ek S, Ulf Dahl (SD)',
		);
		expect(repaired('Anna Berg (8) och Per Ek (S)')).toBe('Anna Berg (S) och Per Ek (S)');
		expect(repaired('Arendet "Torget” tas bort')).toBe('Ärendet ”Torget” tas bort');
	});

	test('bullets, dashes and a lone stroke', () => {
		expect(repaired('e Planen galler 2023—2025')).toBe('• Planen gäller 2023–2025');
		expect(repaired('| planen framgar detta.')).toBe('I planen framgår detta.');
	});
});

test('a scanned page in a clean document is repaired, and the clean pages are left', () => {
	const clean =
		'Nämnden beslutar att anta förslaget. Ärendet återkommer på nästa möte för slutligt beslut.\n'.repeat(6);
	const { text } = repairer.repair(`${clean}\f${AROUND}\n${AROUND}\n${AROUND}\f${clean}`);
	expect(text.startsWith(`${clean}\fNämnden har fått en förfrågan från förvaltningen`)).toBe(true);
	expect(text.endsWith(`\f${clean}`)).toBe(true);
});

test('a page of names in a list is seen as damaged by the common words among them', () => {
	const list = Array.from(
		{ length: 20 },
		(_, i) => `Ersattare Linda Berg Nr ${i}\nOrdforande Ulf Holm Nej ${i}`,
	).join('\n');
	const { text, suspected } = repairer.repair(list);
	expect(suspected).toBe(true);
	expect(text).not.toMatch(/Ersattare|Ordforande/);
});

test('a document that uses up its steps is left as it is from there on, the same each time', () => {
	const page = `${AROUND}\n${'Forslaget galler drendet om tillfille for samhaillet och ssmmantridet.\n'}`;
	const full = repairer.repair(page);
	const short = createRepairer(loadLexicon(), 500);
	const part = short.repair(page);
	expect(part.repairs.length).toBeGreaterThan(5);
	expect(part.repairs.length).toBeLessThan(full.repairs.length);
	expect(short.repair(page)).toEqual(part);
});

test('hostile text ends', () => {
	for (const piece of ['a', 'namndforvaltning', '-a', '\n$ 12 x', '\n§ 12 x\n8 13 x', '|', '&', '\f', 'a.'])
		expect(repairer.repair(AROUND + piece.repeat(30_000)).text.length).toBeGreaterThan(AROUND.length);
});

describe('days and years', () => {
	test.each([
		['Svaret ska lamnas senast den l oktober 2011.', 'Svaret ska lämnas senast den 1 oktober 2011.'],
		['Svaret ska lamnas senast den 3l maj 201l.', 'Svaret ska lämnas senast den 31 maj 2011.'],
		['Svaret ska lamnas senast den lO maj.', 'Svaret ska lämnas senast den 10 maj.'],
		['Bojen l och kajen.', 'Bojen l och kajen.'],
	])('%s', (read, right) => expect(repaired(read)).toBe(right));
});

test('a word that a line end has broken is whole when it is put together', () => {
	expect(repairer.repair(`${AROUND}\n\nKontoret ska reno-\nvera kajen pa nytt.\n`).text).toContain(
		'ska reno-\nvera kajen på nytt.',
	);
});

test('a figure between two § is the § that is missing', () => {
	const clean = 'Nämnden godkänner rapporten om kajen och bryggan i hamnen. '.repeat(40);
	const damaged = `${AROUND}\n`.repeat(3);
	const text = `${damaged}\f§ 45\n${clean}\n5 46   Dnr 2011/58\n${clean}\n§ 47\n${clean}\n5 49 bojar\n`;
	const { text: read } = repairer.repair(text);
	expect(read).toContain('\n§ 46   Dnr');
	expect(read).toContain('\n5 49 bojar');
});
