import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';
import { breakFlowedText } from '../../../src/lib/extraction/outline/flowed-text.ts';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';

const FLOWED =
	'NORRBY KOMMUN Gatunämnden Sammanträdesprotokoll 2023-09-12 Sida 8 (15) § 51 Bredband till Västerby Dnr GAN 2023/412 ' +
	'Gatunämndens beslut 1. Gatuchefen får i uppdrag att ansöka om stöd senast den 15 oktober 2023. 2. Återrapportering ' +
	'ska ske till nämnden i december 2023. Bakgrund Byalaget har i en skrivelse begärt att kommunen söker stöd. Nämnden ' +
	'avsatte 2022 medel enligt § 12 Reglementet. Beslutet skickas till Gatuchefen § 52 Information om vintern Beslut ' +
	'Informationen noteras. Bakgrund Gatuchefen informerar om vintervägarna och om hur plogningen gick förra året.';

describe('a transcript without line breaks', () => {
	test('is read § by §', () => {
		const { items } = readOutline(FLOWED);
		expect(items.map(({ number, title, caseNumbers }) => [number, title, ...caseNumbers])).toEqual([
			['51', 'Bredband till Västerby', 'GAN 2023/412'],
			['52', 'Information om vintern'],
		]);
		expect(extract(FLOWED, null).suggestions.map(({ item, kind }) => [item, kind])).toEqual([
			['51', 'assignment'],
			['51', 'report'],
		]);
	});

	test('keeps its length, and every sign but spaces', () => {
		const broken = breakFlowedText(FLOWED);
		expect(broken.replaceAll('\n', ' ')).toBe(FLOWED);
	});

	test('so is a single page that has lost its sign, under the number of the page', () => {
		const page =
			'Granviks kommun\n\n6 Hamnnämnden (14) HN 58 Reparation av kranen Dnr 23/11 Den 3 maj 2011 gick kranens vajer av. ' +
			'Hamnmästaren berättar att den är lagad med tråd. Hamnnämnden beslutar att tacka för berättelsen, samt att uppdra åt ' +
			'hamnmästaren att till mötet i augusti 2011 ta in priser på en ny vajer.\n\n7';
		const { items, suggestions } = extract(page, null);
		expect(items).toMatchObject([{ number: '58', title: 'Reparation av kranen', caseNumbers: ['23/11'] }]);
		expect(items[0]!.unsure).toContain('own-numbers');
		expect(suggestions).toMatchObject([{ item: '58', deadline: { date: '2011-08-31' } }]);
	});

	test('so are pages that begin with their own number and that of the matter', () => {
		const pages = [
			'2 55 Fler badstegar Arbetsutskottet föreslår att kommunstyrelsen beslutar 1. Stegarna köps in. Bakgrund Det är halt.',
			'3 56 Firmateckning Arbetsutskottet har tagit del av listan. Bakgrund Ordföranden tecknar firman, och ingen annan.',
			'4 57 Läget i hamnen Arbetsutskottet har tagit del av läget. Bakgrund Prognosen pekar mot ett litet överskott i år.',
		].join('\n');
		expect(readOutline(pages).items.map(({ number, title }) => `${number} ${title}`)).toEqual([
			...['55 Fler badstegar', '56 Firmateckning', '57 Läget i hamnen'],
		]);
	});

	test('so is a letter without §§, whose case number nobody filled in', () => {
		const letter =
			'1 TJÄNSTESKRIVELSE 1 (7) Kulturnämnden Program för badhuset Dnr Förslag till beslut 1 Kulturnämnden godkänner ' +
			'programmet. 2 Kulturnämnden beslutar att ge förvaltningen i uppdrag att arbeta vidare med programmet. ' +
			'Ärendet i korthet Badhuset byggdes 1974. Det har ett stort behov av upprustning, och verksamheten har vuxit ' +
			'ur sina lokaler. Förvaltningen fick 2010 i uppdrag att utreda saken. Beslutsunderlag Tjänsteskrivelse den 3 ' +
			'mars 2011. Program för badhuset, februari 2011. Kostnaden har räknats fram av en konsult under hösten.';
		expect(extract(letter, null).suggestions.map(({ item, kind, stage }) => [item, kind, stage])).toEqual([
			['1', 'assignment', 'proposed'],
		]);
	});

	test('a long paragraph of any other text is left as it is', () => {
		const paragraph = `Nämnden har behandlat frågan. ${'Det finns flera skäl att vänta med detta. '.repeat(20)}`;
		expect(breakFlowedText(`§ 7 Ny bro\n${paragraph}`)).toBe(`§ 7 Ny bro\n${paragraph}`);
	});
});

describe('other series of §§', () => {
	const withSeries = (a: string, b: string) =>
		[
			'Protokoll',
			'Direktionen',
			'2024-06-14',
			'',
			`${a} Ny bro`,
			'',
			'Beslut',
			'Bron godkänns.',
			'',
			`${b} Ny väg`,
			'',
			'Beslut',
			'Vägen godkänns.',
		].join('\n');

	test.each([
		['§ 2024:31', '§ 2024:32', ['2024:31', '2024:32']],
		['§ 2024/31', '§ 2024/33', ['2024/31', '2024/33']],
		['§     211    ', '§     212    ', ['211', '212']],
	])('%s', (a, b, numbers) => {
		expect(readOutline(withSeries(a, b)).items.map(({ number, title }) => [number, title])).toEqual([
			[numbers[0], 'Ny bro'],
			[numbers[1], 'Ny väg'],
		]);
	});

	test('a § that is missing bears the year too', () => {
		expect(readOutline(withSeries('§ 2024:31', '§ 2024:33')).missingNumbers).toEqual(['2024:32']);
	});

	test('"Se § 70/2024." opens no §', () => {
		const text = withSeries('§ 71', '§ 72').replace('Bron godkänns.', 'Bron godkänns.\n\nSe § 70/2024.');
		expect(readOutline(text).items.map(({ number }) => number)).toEqual(['71', '72']);
	});
});

test('a page that tells what was decided: headings without numbers', () => {
	const text = [
		'Beslut i korthet från kulturnämnden 12 mars 2024',
		'',
		'Här är ett urval av de beslut som nämnden fattade.',
		'',
		'Nytt bibliotek i Norrby',
		'',
		'Dnr KUN-2023-00588',
		'',
		'Kulturnämnden beslutade att ge kulturchefen i uppdrag att ta fram ett lokalprogram.',
		'Uppdraget ska redovisas för nämnden senast den 30 november 2024.',
		'',
		'Svar på remiss om ny bibliotekslag',
		'',
		'Kulturnämnden ställde sig bakom förvaltningens förslag. Yttrandet skickas till Kulturrådet senast den 2 april.',
		'',
		'Information om sommarlovet',
		'',
		'Kulturchefen informerade om lovet.',
	].join('\n');
	const reading = extract(text, null);
	expect(reading.facts).toMatchObject({ kind: 'protokoll', body: 'Kulturnämnden', date: '2024-03-12' });
	expect(reading.items.map(({ number, title }) => [number, title])).toEqual([
		['1', 'Nytt bibliotek i Norrby'],
		['2', 'Svar på remiss om ny bibliotekslag'],
		['3', 'Information om sommarlovet'],
	]);
	expect(reading.suggestions.map(({ item, kind }) => [item, kind])).toEqual([
		['1', 'assignment'],
		['1', 'report'],
		['2', 'response'],
	]);
});

test('the day that a kallelse calls to is its day', () => {
	const text = [
		'Kallelse',
		'Kulturnämnden    2024-01-31',
		'',
		'Kulturnämnden kallas till sammanträde onsdag den 7 februari 2024',
		'',
		'1 Upprop',
		'',
		'2 Ny bro',
	].join('\n');
	expect(readOutline(text).facts.date).toBe('2024-02-07');
});
