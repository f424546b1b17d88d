import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { quoteOf } from '../../../src/lib/domain/source-span.ts';

const MINUTES = [
	'SJÖBYGDENS LÄRFÖRBUND',
	'',
	'Direktionsmöte 2024-03-15',
	'Kallade',
	'Bo Ask (C), ordförande',
	'',
	'Innehåll',
	'',
	'21. Upprop',
	'22. Dagordning',
	'23. Svar på granskningen av skolskjutsarnas säkerhet',
	'24. Elevhemmet',
	'DIREKTIONSMÖTE 2024-03-15',
	'',
	'21. Upprop',
	'',
	'DIREKTIONEN BESLUTAR',
	'att utse Siv Ek att justera',
	'',
	'22. Dagordning',
	'Ärende 24 Elevhemmet kompletteras med en ritning.',
	'',
	'DIREKTIONEN BESLUTAR',
	'att fastställa dagordningen',
	'',
	'23. Svar på granskningen av skolskjutsarnas säkerhet',
	'Granskarna anser att rutinerna för vinterväglag inte har följts av alla som kör',
	'eleverna.',
	'',
	'DIREKTIONEN BESLUTAR',
	'att godkänna granskningens slutsatser',
	'att ge förbundschefen i uppdrag att se över rutinerna före den',
	'1 oktober 2024',
	'att översynen redovisas för direktionen i november 2024',
	'',
	'Justerandes signatur            Sida 1 av 2',
	'',
	'24. Elevhemmet',
	'Elevhemmet har 30 platser.',
	'',
	'DIREKTIONEN BESLUTAR',
	'att tacka för informationen',
	'',
	'Justerandes signatur            Sida 2 av 2',
].join('\n');

test('minutes without §§ go on with the numbers of the year, after a list of the matters', () => {
	const reading = extract(MINUTES, null);
	expect(reading.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		'21 Upprop',
		'22 Dagordning',
		'23 Svar på granskningen av skolskjutsarnas säkerhet',
		'24 Elevhemmet',
	]);
	expect(reading.facts).toMatchObject({ kind: 'protokoll', body: 'Direktionen', date: '2024-03-15' });
});

test('under an organ in capitals that decides, each clause is a point and is decided', () => {
	const reading = extract(MINUTES, null);
	expect(
		reading.suggestions.map(({ item, kind, stage, span }) => [
			item,
			kind,
			stage,
			quoteOf(MINUTES, span).slice(0, 22),
		]),
	).toEqual([
		['23', 'assignment', 'decided', 'ge förbundschefen i up'],
		['23', 'report', 'decided', 'översynen redovisas fö'],
	]);
});

test('a matter of a kallelse that has its förslag keeps it when its letter follows', () => {
	const text = [
		'KALLELSE',
		'Hamnnämnden kallas till sammanträde den 6 maj 2024',
		'',
		'1. Upprop',
		'',
		'2. Kajen i Norrviken',
		'HN 2024-31',
		'',
		'Förslag till beslut',
		'1. Kajen stängs den 1 juni 2024.',
		'2. Hamnchefen får i uppdrag att flytta båtplatserna.',
		'',
		'3. Meddelanden',
		'',
		'Norrby kommun          TJÄNSTESKRIVELSE',
		'Hamnkontoret           Dnr HN 2024-31',
		'',
		'Kajen i Norrviken',
		'',
		'Sammanfattning',
		'Kajen har sprickor. Hamnkontoret ska mäta dem i sommar.',
	].join('\n');
	const reading = extract(text, null);
	expect(reading.items.map(({ number }) => number)).toEqual(['1', '2', '3']);
	expect(reading.suggestions.map(({ item }) => item)).toEqual(['2', '2']);
});

test('case numbers listed in the text of a § are no matters of their own', () => {
	const minutes = [
		...['Sammanträdesprotokoll', 'Hamnnämnden', '2023-11-30', ''],
		...[
			'§ 83 Flytt av bryggor',
			'',
			'Beslut',
			'Hamnnämnden beslutar:',
			'1. Hamnkontoret flyttar bryggorna.',
			'',
		],
		...['§ 84 Inkomna skrivelser', '', 'Skrivelserna finns i fyra ärenden:'],
		...['Hn 2031/2023 Synpunkter till hamnkontoret', 'Hn 2032/2023 Synpunkter till Norra piren'],
		...['Hn 2033/2023 Synpunkter till Södra piren', 'Hn 2034/2023 Synpunkter till varvet'],
		...['Alla skrivelser kan begäras ut.', '', 'Beslut', 'Skrivelserna läggs till handlingarna.'],
	].join('\n');
	expect(extract(minutes, null).items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		'83 Flytt av bryggor',
		'84 Inkomna skrivelser',
	]);
});

test('the number of a matter far to the right of its § is no title, and one after a stroke no part of it', () => {
	const matter = (head: string, title: string) => [
		...[
			head,
			`                          ${title}`,
			'',
			'Beslut                    Nämnden bifaller den.',
			'',
		],
	];
	const far = [
		...matter('SN 11/24                                                     SN2024.0040', 'Nya leder'),
		...matter('SN 12/24                                                     SN2023.0288', 'Ersättarval'),
		...matter('SN 13/24                                                     SN2024.0017', 'Ny panna'),
	];
	const stroke = ['§ 67 Nya leder / 2024/318', '', 'Nämndens beslut', '', 'att avslå förslaget.', ''];
	const titles = (lines: string[]) =>
		extract(['Hamnnämnden', 'Protokoll 2024-02-26', '', ...lines].join('\n'), null).items.map(
			({ number, title, caseNumbers }) => [number, title, ...caseNumbers],
		);
	expect(titles(far)).toEqual([
		['11', 'Nya leder', 'SN2024.0040'],
		['12', 'Ersättarval', 'SN2023.0288'],
		['13', 'Ny panna', 'SN2024.0017'],
	]);
	expect(titles(stroke)).toEqual([['67', 'Nya leder', '2024/318']]);
});

test('where a matter was before stands beside its number, and is no title', () => {
	const matter = (head: string, title: string) => [
		head,
		'',
		title,
		'',
		'HAMNSTYRELSEN BESLUTAR',
		'Att bifalla den.',
		'',
	];
	const { items, facts } = extract(
		[
			...['Hamnstyrelsens protokoll 16 november 2023', '', 'Närvarande', 'Bo Ask (C)', ''],
			...matter('Hs 214   Au 401   Au 377                                      Dnr 11/Hs 302', 'Nya leder'),
			...matter('Hs 215                                                        Dnr 11/Hs 14', 'Ersättarval'),
			...matter('Hs 216   Au 389   Kfm 61                                      Dnr 09/Hs 177', 'Ny panna'),
		].join('\n'),
		null,
	);
	expect(facts.date).toBe('2023-11-16');
	expect(items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers])).toEqual([
		['214', 'Nya leder', '11/Hs 302'],
		['215', 'Ersättarval', '11/Hs 14'],
		['216', 'Ny panna', '09/Hs 177'],
	]);
});
