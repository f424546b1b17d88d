import { describe, expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';
import { sectionKindOf, type SectionKind } from '../../../src/lib/extraction/outline/sections.ts';

/** Ways in which municipalities write the number of a §, each twice in a protokoll. */
describe('the number of a §', () => {
	test.each([
		...[
			'§ 12/24 Ny bro',
			'§ 12 / 2024\nNy bro',
			'§ 12 /2024 Ny bro',
			'§ 12.\nNy bro',
			'§ 12:\nNy bro',
			'§12Ny bro',
		],
		...[
			'§ 12 – Ny bro',
			'§ 12 (KS/2024:33) Ny bro',
			'§ 12 Ny bro KS/2024:33',
			'§ 12*\nNy bro',
			'*§ 12 Ny bro',
		],
		...['KF§ 12\nNy bro', 'Ks§12 Ny bro', 'KS-§ 12\nNy bro', '§ KS 12\nNy bro', 'KS § 12/24 Ny bro'],
		...[
			'KS AU § 12\nNy bro',
			'KS/AU § 12\nNy bro',
			'Ks/pu § 12\nNy bro',
			'KSPU § 12  Dnr 2022KS/0444\nNy bro',
		],
		...[
			'Kommunstyrelsen          § 12     33\n\nNy bro',
			'§ 12 Dnr 2024/33-101 Ny bro',
			'Beslut § 12 Ny bro',
		],
		'Kultur- och fritidsnämnden          § 12     33\nFritidsnämndens arbetsutskott       § 95     41\n\nNy bro',
		'§ 12      Ks § 10      Au § 9      Dnr 2024/33\nNy bro',
		'§ 12                              24/KS 0033\n\nNy bro',
	])('%j', (heading) => {
		const one = (number: number) =>
			`${heading.replace(/(?<=§ ?(?:KS )?)12/, `${number}`)}\n\nBeslut\nNämnden antar planen och tackar för arbetet.\n\n`;
		const { items } = readOutline(`Protokoll\nKommunstyrelsen\n2024-02-06\n\n${one(12)}${one(13)}`);
		expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['12 Ny bro', '13 Ny bro']);
	});
});

const HEADINGS: Partial<Record<SectionKind, readonly string[]>> = {
	decision: [
		'Beslut',
		'Nämndens beslut',
		'KF:s beslut',
		'Beslut vid sammanträdet',
		'Styrelsens beslut i egen sak',
		...['1 Beslut', '2. Beslut', 'Beslut KSAU', 'Slutligt beslut', 'Beslut - omedelbar justering'],
	],
	proposal: [
		...[
			'Förslag till nämndens beslut',
			'Kommunchefens förslag till beslut',
			'Föreslaget beslut',
			'Rektors förslag till beslut',
		],
		...['Arbetsutskottets förslag 2018-05-15, § 101', 'Förslag till kommunfullmäktiges beslut'],
		...['1. Förslag till beslut', 'Rekommendation till beslut', 'Underlag och förslag till beslut'],
		...['Förslag till ställningstagande', 'Förslag till beslut från kontoret', 'Tjänstepersonsförslag'],
	],
	motion: [
		...['Yrkanden och förslag', 'Talare'],
		'Ledamöternas förslag till beslut',
		'Framställda yrkanden',
		'Ordförandens förslag till beslut på sammanträdet',
	],
	procedure: [
		'Nämndens beslutsordning',
		'Propositioner',
		'Beslutsgång och omröstning',
		'Dagens sammanträde',
		'Rösträkning',
	],
	reservation: ['Reservation från C', 'Skriftlig reservation', 'Reservationer och protokollsanteckningar'],
	note: [
		'Ersättares yttrande',
		'Jäv och omedelbar justering',
		'Ersättaryttrande',
		'Hur beslutet överklagas',
		'Upplysning om överklagande',
	],
	dispatch: [
		'Expedierat',
		'Utdrag ur protokollet till',
		'För åtgärd',
		'Exp till',
		'Beslut sänds till',
		'Underrättas',
		'Beslutsmottagare',
		'Delgivning',
	],
	basis: [
		'Underlag till beslut',
		'Utsända handlingar',
		'Ansvariga för beslutsunderlag',
		'Beslutsunderlaget',
		'Ärendedokument',
	],
	earlier: ['Ärendegång', 'Tidigare beslut i ärendet', 'Behandling i arbetsutskottet'],
	description: [
		'Ärende',
		'Ärendesammanfattning',
		'Skäl för beslut',
		'Upplysningar',
		'Bakgrund och syfte',
		'Kommunicering',
		...['2 Bakgrund', 'Ekologisk dimension', 'Slutsats', 'Omvärldsanalys'],
	],
};

describe.each(Object.entries(HEADINGS))('what opens a section of kind %s', (kind, headings) => {
	test.each(headings)('%s', (heading) => expect(sectionKindOf(heading)).toBe(kind));
});

test.each([
	'Kommunstyrelsen beslutar enligt förvaltningens förslag',
	'Förslaget ska skickas till nämnden.',
	'Beslut i korthet',
	// Matters of an agenda may be called so.
	'4. Information',
	'2. Yttrande',
])('no heading: %s', (line) => expect(sectionKindOf(line)).toBeNull());
