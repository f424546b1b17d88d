import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

const read = (...lines: string[]) => extract(lines.join('\n'), null);

describe('what an item is', () => {
	const item = (title: string, ...lines: string[]) =>
		read('Protokoll', 'Kommunfullmäktige', '2024-02-06', '', '§ 12 Dnr 2024/123', title, '', ...lines)
			.items[0]!;

	test.each([
		[
			'decision',
			'Redovisning av uppdrag',
			'Beslut',
			'Redovisningen av uppdraget att utreda en ishall antecknas och förklaras fullgjord.',
		],
		[
			'information',
			'Anmälningsärenden',
			'Beslut',
			'Antecknas.',
			'Sedan sammanträdet i maj har följande motioner inkommit till fullmäktige.',
		],
		[
			'information',
			'Direktörens anmälningar',
			'Beslut',
			'Mona Frisk påminner om mötet den 2 oktober. En person per parti får delta.',
		],
		[
			'information',
			'Interpellation om gångvägar',
			'Ordföranden besvarar interpellationen varefter överläggning äger rum.',
		],
		['decision', 'Internkontroll 2023', 'Beslut', 'Nämnden godkänner redovisningen av internkontrollen.'],
		[
			'commitment',
			'Ej verkställda beslut',
			'Beslut',
			'Nämnden godkänner rapporten och överlämnar den till kommunfullmäktige och revisorerna.',
		],
		[
			'decision',
			'Avsägelse från Eva Ek (X)',
			'Beslut',
			'Avsägelsen godkänns och skickas till länsstyrelsen.',
		],
		['information', 'Ordförandebeslut', 'Beslut', 'Det föreligger inga ordförandebeslut.'],
		['information', 'Rapporter', 'Beslut', 'Nämnden tar emot rapporterna.'],
		['information', 'Rapporter', 'Beslut', 'att redovisningen är mottagen'],
		['information', 'Delegationsbeslut', 'Beslut', 'Redovisade delegationsbeslut för maj godkänns.'],
		['formality', 'Kommunfullmäktiges öppnande', 'Ordföranden hälsar välkommen.'],
		['information', 'Information om hamnen', 'Beslut', 'Enligt förvaltningens förslag.'],
		['decision', 'Backen 1:7, förhandsbesked', 'Sökanden vill bygga en stuga.'],
		['decision', 'Beslut om att avsluta tillsynen av hamnen', 'Föredragande: Eva Ek, inspektör'],
		// Minutes that say nothing of it may have put it off; a kallelse lists it to be decided.
		['information', 'Inriktningsbeslut om hamnen', 'Ärendet utgår.'],
		['information', 'Läget i verksamheten', 'Beslut', 'att förklara sig informerad'],
		['formality', 'Avslutning', 'Ordföranden tackar för i dag.'],
		[
			'decision',
			'Bidrag till båtklubben',
			'Beslut',
			'Nämnden beslutar att betala ut bidraget.',
			'Rapporten antecknas.',
		],
		['decision', 'Planen', 'Beslut', 'Rapporten antecknas.', 'Nämnden beslutar att avveckla planen.'],
		['decision', 'Delårsrapport', 'Beslut', 'Informationen antecknas.', 'Bokslutet godkänns.'],
	])('%s: %s', (classification, title, ...lines) => {
		expect(item(title, ...lines).classification).toBe(classification);
	});
});

test('what styrelsen proposes that fullmäktige shall note is a decision of styrelsen', () => {
	const { items } = read(
		...[
			'Protokoll',
			'Kommunstyrelsen',
			'2024-02-06',
			'',
			'§ 12 Dnr 2024/123',
			'Årets hamnbokslut',
			'',
			'Beslut',
		],
		...['Kommunstyrelsen föreslår att kommunfullmäktige beslutar:', 'Hamnbokslutet antecknas.'],
	);
	expect(items[0]!.classification).toBe('decision');
});

describe('titles', () => {
	const title = (...lines: string[]) =>
		read(
			'Protokoll',
			'Kommunfullmäktige',
			'2024-02-06',
			'',
			'§ 12 Dnr 2024/123',
			...lines,
			'Beslut',
			'Bifalls.',
		).items[0]!.title;

	test.each([
		[['Valberedningens förslag till vid sammanträdet', 'förekommande val']],
		[['Samordningsförbundets årsredovisning och granskningsrapport för', '2023']],
		[['Gatunämndens förvärv av fastigheten', 'Norrbacken 7:17 från Storsjö Hus AB']],
	])('%j', (lines) => {
		expect(title(...lines)).toBe(lines.join(' '));
	});

	test('of a plan, over its front page', () => {
		const { items } = read(
			...[
				'Handlingsplan',
				'',
				'Fritid och kultur',
				'',
				'Typ av styrdokument: Handlingsplan',
				'Beslutande instans: X',
				'',
			],
			...[
				'1. Minska pappersåtgången i samtliga förråd och verkstäder så att',
				'inköpen blir färre',
				'',
				'Beskrivning av åtgärd',
				'Vi köper mindre.',
			],
		);
		expect(items).toMatchObject([
			{ number: '1', title: 'Handlingsplan Fritid och kultur', classification: 'commitment' },
		]);
	});
});

test('that fullmäktige decides on such matters is told in the background, and no decision', () => {
	const { suggestions } = read(
		...[
			'Protokoll',
			'Kommunfullmäktige',
			'2024-02-06',
			'',
			'§ 12 Fonden',
			'',
			'Beredning',
			'Medel söks ur fonden.',
			'',
		],
		...[
			'Kommunfullmäktige beslutar om medlen.',
			'',
			'Skolnämnden ansöker om 2 mnkr.',
			'',
			'Beslut',
			'Ansökan avslås.',
		],
	);
	expect(suggestions).toEqual([]);
});

test('what a kallelse only lists is a decision where its title says so', () => {
	const { items } = read(
		...[
			'KALLELSE',
			'Kommunfullmäktige',
			'Tid 2024-02-06',
			'',
			'1 Upprop',
			'',
			'2 Årsredovisning för hamnen',
			'',
		],
		...['3 Borgen för Båtklubben', '', '4 Läget i hamnen'],
	);
	expect(items.map(({ classification }) => classification)).toEqual([
		...['formality', 'decision', 'decision', 'information'],
	]);
});
