import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { extract } from '../../../src/lib/extraction/extract.ts';

/**
 * Documents as the systems that municipalities use print them, each with invented matters: who met and when, and of each item
 * its number, title, case number, handläggare, and what is to be followed up or else what kind of item it is.
 */
const READ: Readonly<Record<string, readonly string[]>> = {
	'ar-i-paragrafen': [
		'protokoll | Kommunstyrelsen | 2024-01-30',
		'4 | Upphandlingspolicy | 2023-1201 KS |  | assignment',
		'5 | Delgivningar |  |  | information',
		'6 | Avsägelse |  |  | decision',
	],
	'arbetsutskott-i-versaler': [
		'protokoll | Kommunstyrelsens arbetsutskott | 2024-08-20',
		'150 | Bredbandsutbyggnad på landsbygden | 2024/0555-299 |  | assignment,report,funding',
		'151 | Rapporter | 2024/0560-101 |  | information',
	],
	'arende-utan-paragraf': [
		'protokoll | Utbildningsutskottet | 2024-02-13',
		'4 | Läsfrämjande i förskolan | 2024-88 |  | assignment,report',
		'5 | Skolgården vid Ekskolan | 2024-90 |  | information',
		'6 | Nästa möte |  |  | formality',
	],
	'arendenummer-under-rubrik': [
		'protokoll | Kulturnämnden | 2024-10-15',
		'55 | Program för sommarscenen | KN 2024/77 | Eva Ek | assignment',
		'56 | Information från förvaltningen | KN 2024/2 |  | information',
		'57 | Stöd till kulturföreningar | KN 2024/80 |  | decision',
	],
	beslutsutdrag: [
		'protokoll | Barn- och utbildningsnämnden | 2024-04-23',
		'41 | Skolskjutsregler för läsåret 2024/25 | BUN/2024:88 |  | assignment',
	],
	'blad-med-tva-paragrafer': [
		'protokoll | Socialnämnden | 2024-09-19',
		'77 | Hemtjänst på natten | SN 2024/199 |  | assignment,funding',
		'78 | Ekonomisk uppföljning | SN 2024/201 |  | information',
	],
	delegationsbeslut: [
		'other | Miljö- och byggnadsnämnden | ',
		'1 | Föreläggande om provtagning av badvatten | MBN-2024-441 | Eva Ek | assignment',
	],
	'fullmaktiges-utdrag': [
		'protokoll | Kommunfullmäktige | 2024-06-17',
		'66 | Borgen för Ekby Bostäder | KS-2024-77 |  | condition',
	],
	'kallelse-i-kolumner': [
		'kallelse | Byggnadsnämnden | 2024-04-16',
		'1 | Upprop |  |  | formality',
		'2 | Val av justerare |  |  | formality',
		'3 | Detaljplan för Ekbacken | BN 2023/44 |  | decision',
		'4 | Bygglov för lada, Ekby 1:7 | BN 2024/12 |  | decision',
		'5 | Information om vindkraft | BN 2024/15 |  | information',
	],
	'kallelse-pa-webben': [
		'kallelse | Kommunfullmäktige | 2024-11-25',
		'1 | Mötets öppnande |  |  | formality',
		'2 | Val av justerare |  |  | formality',
		'3 | Taxa för vatten och avlopp | KS2024/410 |  | decision',
		'4 | Svar på motion om solceller på skoltak | KS2024/90 |  | decision',
		'5 | Interpellation om bussar till ordföranden i kommunstyrelsen | KS2024/500 |  | information',
		'6 | Avsägelse från Bo Al (X) |  |  | decision',
	],
	kommunalforbund: [
		'protokoll | Direktionen | 2024-06-12',
		'22 | Val av justerare |  |  | formality',
		'23 | Budget 2025 | 2024/45 |  | assignment',
		'24 | Övriga frågor |  |  | information',
	],
	'markdown-med-forteckning': [
		'protokoll | Kulturnämnden | 2024-04-03',
		'12 | Val av justerare |  |  | formality',
		'13 | Nytt bokningssystem | KN 2024/5 |  | assignment',
	],
	region: [
		'protokoll | Regionstyrelsen | 2024-05-28',
		'118 | Tillgänglighet till folktandvården | RS 2023-1442 |  | assignment,report',
		'119 | Anmälan av delegationsbeslut | RS 2024-0007 |  | information',
	],
	skrivmaskin: [
		'protokoll | Kommunstyrelsen | 1998-03-17',
		'45 | Väg till badplatsen |  |  | assignment',
		'46 | Ny mudderpråm |  |  | decision',
		'47 | Delgivningar |  |  | information',
	],
	'tjansteskrivelse-i-kolumner': [
		'other | Samhällsbyggnadsnämnden | ',
		'1 | Trafiksäkerhet vid Ekskolan | SBN 2024/0311 | Eva Ek | assignment',
	],
	'utdrag-med-satser': [
		'protokoll | Kommunstyrelsen | 2024-04-10',
		'88 | Upphandling av livsmedel | KS 2024-000123 |  | assignment,assignment',
	],
};

test.each(Object.entries(READ))('%s', (name, expected) => {
	const path = join(import.meta.dirname, '../files/layouts', `${name}.txt`);
	const { facts, items, suggestions } = extract(readFileSync(path, 'utf8'), null);
	const rows = items.map(({ number, title, caseNumbers, officers, classification }) => {
		const kinds = suggestions.filter(({ item }) => item === number).map(({ kind }) => kind);
		const what = kinds.length > 0 ? kinds.join() : classification;
		return [number, title, caseNumbers.join(), officers.join(), what].join(' | ');
	});
	expect([[facts.kind, facts.body ?? '', facts.date ?? ''].join(' | '), ...rows]).toEqual(expected);
});
