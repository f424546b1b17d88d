import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { found } from '../reading.ts';

/** The same meeting written in the ways that clerks write: whatever the page looks like, the same is read from it. */
interface Matter {
	readonly number: number;
	readonly title: string;
	readonly code: string;
	readonly background: readonly string[];
	readonly points: readonly string[];
}

const MATTERS: readonly Matter[] = [
	{
		number: 41,
		title: 'Belysning i Ekdungens park',
		code: 'TN 2023/118',
		background: [
			'Parklivets vänner har i en skrivelse den 3 maj 2022 begärt att gångvägarna ska lysas upp. Kommunen ska enligt skrivelsen sätta upp tolv stolpar.',
			'Tekniska chefen fick 2021-09-14 i uppdrag att räkna på kostnaden. Förvaltningen bedömer att bidrag ska sökas.',
		],
		points: [
			'att godkänna redovisningen',
			'att uppdra åt tekniska chefen att ta fram en belysningsplan senast den 30 september 2023',
			'att kostnaden finansieras inom nämndens investeringsram',
		],
	},
	{
		number: 42,
		title: 'Remiss om ny bullerförordning',
		code: 'TN 2023/131',
		background: [
			'Miljödepartementet har översänt ett förslag till förordning. Svaret ska lämnas senast den 1 september 2023.',
			'I förslaget finns en regel om att nämnden ska mäta bullret varje år.',
		],
		points: ['att överlämna förvaltningens yttrande till Miljödepartementet som svar på remissen'],
	},
	{
		number: 43,
		title: 'Uppföljning av vinterns snöröjning',
		code: 'TN 2023/77',
		background: [
			'Gatuchefen redogör för vintern. Entreprenören ska enligt avtalet vara ute inom fyra timmar.',
			'Kostnaden uppgick till 4,2 miljoner kronor, vilket är mer än budget.',
		],
		points: ['att lägga redovisningen till handlingarna'],
	},
	{
		number: 44,
		title: 'Avgifter på återvinningscentralen',
		code: 'TN 2023/90',
		background: [
			'Nämnden beslutade den 4 februari 2020, § 12, att avgifterna ska ses över vart tredje år.',
			'Av översynen framgår att avgifterna täcker halva kostnaden.',
		],
		points: [
			'att avfallschefen ska redovisa ett förslag till nya avgifter vid nämndens sammanträde i november 2023',
		],
	},
];

const COMMITMENTS = [
	{ item: '41', kind: 'assignment' },
	{ item: '41', kind: 'funding' },
	{ item: '42', kind: 'response' },
	{ item: '44', kind: 'report' },
];

interface Layout {
	readonly heading: (matter: Matter) => readonly string[];
	/** Its lines, or null where only words tell. */
	readonly decision: readonly string[];
	readonly background: string | null;
	readonly first: 'decision' | 'background';
	readonly points: (points: readonly string[]) => readonly string[];
	readonly finish: (page: string) => string;
}

/** "… , att …, samt att … ." */
const joined = (points: readonly string[], last: string) =>
	points.map((point, at) => point + (at === points.length - 1 ? '.' : at === points.length - 2 ? last : ','));

const PLAIN: Layout = {
	heading: ({ number, title, code }) => [`§ ${number} ${title}`, `Dnr ${code}`],
	decision: ['Beslut', 'Tekniska nämnden beslutar'],
	background: 'Ärendebeskrivning',
	first: 'background',
	points: (points) => joined(points, ','),
	finish: (page) => page,
};

function page(change: Partial<Layout>): string {
	const layout = { ...PLAIN, ...change };
	const matters = MATTERS.flatMap((matter) => {
		const decision = [...layout.decision, ...layout.points(matter.points)];
		const background = [...(layout.background === null ? [] : [layout.background]), ...matter.background];
		const parts = layout.first === 'decision' ? [decision, background] : [background, decision];
		return [...layout.heading(matter), ...parts.flat()];
	});
	return layout.finish(['Protokoll', 'Tekniska nämnden', '2023-05-23', ...matters].join('\n\n'));
}

const expectTheSame = (change: Partial<Layout>) => {
	const reading = extract(page(change), null);
	expect(reading.items.map(({ number }) => number)).toEqual(['41', '42', '43', '44']);
	expect(found(reading).map(({ item, kind }) => ({ item, kind }))).toEqual(COMMITMENTS);
};

describe('headings of matters', () => {
	test.each<[string, Layout['heading']]>([
		['§ 41 Titel', PLAIN.heading],
		['§ 41', ({ number, title, code }) => [`§ ${number}`, title, code]],
		['41 §', ({ number, title }) => [`${number} §`, title]],
		['41. § Titel', ({ number, title }) => [`${number}. § ${title}`]],
		[
			'TN § 41   Au § 58   Dnr',
			({ number, title, code }) => [`Tn § ${number}    Au § ${number + 17}    Dnr ${code}`, title],
		],
		[
			'§ 41. TITEL   diarienummer',
			({ number, title, code }) => [`§ ${number}. ${title.toUpperCase()}    ${code}`],
		],
		['§ 41      okänd form', ({ number, title }) => [`§ ${number}${' '.repeat(40)}tn/2023:${number}`, title]],
		['Tekniska nämnden § 41', ({ number, title }) => [`Tekniska nämnden § ${number}`, title]],
		['PARAGRAF 41', ({ number, title }) => [`PARAGRAF ${number}`, title]],
		['TN-41', ({ number, title }) => [`TN-${number} ${title}`]],
		['41. Titel', ({ number, title }) => [`${number}. ${title}`]],
		['41 TITEL', ({ number, title }) => [`${number} ${title.toUpperCase()}`]],
		['Ärende 41: Titel', ({ number, title }) => [`Ärende ${number}: ${title}`]],
	])('%s', (_, heading) => expectTheSame({ heading }));
});

describe('where the organ decides', () => {
	const DECIDES = 'Tekniska nämnden beslutar';
	test.each<[string, readonly string[]]>([
		['in capitals', ['BESLUT', DECIDES]],
		['whose beslut it is', ['Tekniska nämndens beslut']],
		['of a meeting', ['Mötets beslut', DECIDES]],
		['spaced', ['B e s l u t', DECIDES]],
		['set off', ['_Beslut_', DECIDES]],
		['with dots', ['Beslut ...........', DECIDES]],
		['with the day', ['Beslut 2023-05-23', DECIDES]],
		['by words alone', [DECIDES]],
		['in the past', ['Tekniska nämnden beslutade enhälligt']],
		['in the perfect', ['Tekniska nämnden har beslutat']],
		['in the oldest way', ['Tekniska nämnden beslöt']],
		['as what follows', ['Tekniska nämnden fattade följande beslut:']],
	])('%s', (_, decision) => {
		expectTheSame({ decision });
		expectTheSame({ decision, first: 'decision' });
	});
});

describe('the background after a beslut', () => {
	test.each(['Bakgrund', 'BEREDNING', 'Vad som har hänt', 'Sakupplysningar', null])('%s', (background) =>
		expectTheSame({ background, first: 'decision' }),
	);
});

describe('points', () => {
	const counted = (mark: (at: number) => string) => (points: readonly string[]) =>
		points.map((point, at) => `${mark(at + 1)} ${point}`);
	test.each<[string, Layout['points']]>([
		['no sign between them', (points) => points],
		['samt', (points) => joined(points, ', samt')],
		['one sentence', (points) => [joined(points, ', samt').join(' ')]],
		['1.', counted((at) => `${at}.`)],
		['1)', counted((at) => `${at})`)],
		['(1)', counted((at) => `(${at})`)],
		['1.1', counted((at) => `1.${at}`)],
		['1:', counted((at) => `${at}:`)],
		['a)', counted((at) => `${'abc'[at - 1]})`)],
		['–', counted(() => '–')],
		['→', counted(() => '→')],
	])('%s', (_, points) => expectTheSame({ points }));
});

describe('the page', () => {
	const wrapped = (width: number) => (text: string) =>
		text.replace(new RegExp(`(?=.{${width},})(.{1,${width}}) `, 'g'), '$1\n');
	const margin = (text: string) =>
		text.replace(/^(Beslut|Ärendebeskrivning)\n\n/gm, (_, heading: string) => heading.padEnd(28));
	test.each<[string, Layout['finish']]>([
		['narrow lines', wrapped(45)],
		['no blank lines', (text) => text.replace(/\n\n/g, '\n')],
		['indented', (text) => text.replace(/^(?=.)/gm, ' '.repeat(12))],
		['markdown', (text) => text.replace(/^(?=§ |Beslut|Ärendebeskrivning)/gm, '## ')],
		['headings in the margin', margin],
		[
			'a matter on each line',
			(text) => text.replace(/\n\n(?!§ )/g, ' ').replaceAll(' Protokoll ', '\nProtokoll\n'),
		],
		[
			'feet of pages inside',
			(text) => text.replace(/\n\n(?=att )/g, '\n\nJusterandes sign     Utdragsbestyrkande\n\f\n'),
		],
	])('%s', (_, finish) => expectTheSame({ finish }));
});
