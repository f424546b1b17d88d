import { expect, test } from 'vitest';
import { readOutline } from '../../../src/lib/extraction/outline/outline.ts';
import { extract } from '../../../src/lib/extraction/extract.ts';

test('"Ärende 3" alone on a line, after the list of matters, opens the body of the third', () => {
	const text = [
		'Norrby kommun    KALLELSE',
		'Gatunämnden kallas till sammanträde den 16 november 2023',
		'',
		'Ärendelista',
		'',
		'  1.    Val av justerare',
		'',
		'  2.    Avtal om skötsel av leder',
		'        2023/1104 GAN',
		'',
		'  3.    Parkering i hamnen',
		'        2022/877 GAN',
		'',
		'Ärende 2',
		'Avtal om skötsel av leder',
		'Ärendenr 2023/1104 GAN',
		'',
		'Förslag till beslut',
		'Föreningen ska årligen redovisa utfört arbete till nämnden.',
		'',
		'Ärende 3',
		'Parkering i hamnen',
		'Ärendenr 2022/877 GAN',
		'',
		'Förslag till beslut',
		'Nämnden ger gatuchefen i uppdrag att ta fram en modell.',
	].join('\n');
	expect(readOutline(text).items.map(({ number, caseNumbers }) => [number, ...caseNumbers])).toEqual([
		['1'],
		['2', '2023/1104 GAN'],
		['3', '2022/877 GAN'],
	]);
	expect(extract(text, null).suggestions.map(({ item, kind }) => [item, kind])).toEqual([
		['2', 'report'],
		['3', 'assignment'],
	]);
});

test('letters after a list of matters without case numbers are found by their titles', () => {
	const letter = (number: string, title: string, ...words: string[]) => [
		...['', '-'.repeat(60), '', 'NORRBY KOMMUN      TJÄNSTESKRIVELSE', 'Handläggare: Bo Alm', number, ''],
		...[title, '', 'Förslag till beslut', ...words, '', 'Sammanfattning', 'Det är så.'],
	];
	const text = [
		...['NORRBY KOMMUN      KALLELSE', 'Hamnnämnden', '2024-10-13', '', 'Ärenden'],
		...['1. Upprop', '2. Delårsrapport per augusti', '3. Avgift för båtplatser', '4. Inkomna skrivelser', ''],
		...letter('HN 2024/19', 'Delårsrapport per augusti', 'Hamnkontoret får i uppdrag att räkna bojarna.'),
		...letter('HN 2024/63', 'Avgift för båtplatser', 'Avgiften fastställs till 240 kronor per månad.'),
	].join('\n');
	const { items, suggestions } = extract(text, null);
	expect(items.map(({ number, caseNumbers, officers }) => [number, ...caseNumbers, ...officers])).toEqual([
		...[['1'], ['4'], ['2', 'HN 2024/19', 'Bo Alm'], ['3', 'HN 2024/63', 'Bo Alm']],
	]);
	expect(suggestions.map(({ item, kind }) => [item, kind])).toEqual([['2', 'assignment']]);
});

test('a list of tasks that have been told of: each is a closing', () => {
	const text = [
		'Norrby kommun',
		'Dnr KS 2022/411',
		'',
		'Uppföljning av uppdrag',
		'',
		'Datum, §           Uppdrag                              Ansvarig          Återrapporterat',
		'2019-11-12 § 201   Kartlägga oljan vid Norra hamnen     Hamnchefen        KS 2022-06-14 § 122',
		'2021-01-19 § 4     Ta fram riktlinje för möten          Personalchefen    KS 2022-08-23 § 150',
		'',
		'Förslag till beslut',
		'Kommunstyrelsen godkänner uppföljningen.',
	].join('\n');
	expect(extract(text, null).closings.map(({ refersTo }) => [refersTo.date, refersTo.item])).toEqual([
		['2019-11-12', '201'],
		['2021-01-19', '4'],
	]);
});

test('a kallelse whose text has lost every blank line: matters are told from the points of their förslag', () => {
	const text = [
		...['Norrby kommun    KALLELSE', 'Gatunämnden kallas till sammanträde den 16 november 2023'],
		...['1. Val av justerare', '2. Skötsel av leder', 'Dnr GAN 2023/1104', 'Lederna är slitna.'],
		...['Förslag till beslut', '1. Nämnden godkänner planen.', '2. Nämnden avslår ansökan.'],
		...['3. Gatuchefen får i uppdrag att märka lederna.', '3. Parkering i hamnen', 'Dnr GAN 2022/877'],
		...['Förslag till beslut', '1. Gatuchefen får i uppdrag att pröva en modell.', '4. Meddelanden'],
	].join('\n');
	const { items, suggestions } = extract(text, null);
	expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual([
		...['1 Val av justerare', '2 Skötsel av leder', '3 Parkering i hamnen', '4 Meddelanden'],
	]);
	expect(suggestions.map(({ item, kind }) => [item, kind])).toEqual([
		['2', 'assignment'],
		['3', 'assignment'],
	]);
});
