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
	'forteckning-och-fortsattning': [
		'protokoll | Fritidsnämnden | 2024-09-03',
		'61 | Val av justerare |  |  | formality',
		'62 | Ny simhall | FN 2024/00031 |  | assignment,report',
		'63 | Delegationsbeslut |  |  | information',
	],
	'fullmaktiges-utdrag': [
		'protokoll | Kommunfullmäktige | 2024-06-17',
		'66 | Borgen för Ekby Bostäder | KS-2024-77 |  | condition',
	],
	'kallelse-i-grupper': [
		'kallelse | Socialnämnden | 2024-11-12',
		'1 | Upprop |  |  | formality',
		'2 | Val av justerare |  |  | formality',
		'3 | Internkontrollplan 2025 | SN 2024/301 |  | decision',
		'4 | Verksamhetsplan 2025 | SN 2024/302 |  | decision',
		'5 | Delegationsbeslut oktober |  |  | information',
		'6 | Domar |  |  | information',
		'7 | Socialchefen informerar |  |  | information',
	],
	'kallelse-i-html': [
		'kallelse | Kulturnämnden | 2024-05-21',
		'1 | Upprop |  |  | formality',
		'2 | Bidrag till hembygdsföreningen | KN 2024/9 |  | decision',
		'3 | Översyn av stipendier | KN 2024/12 |  | assignment',
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
	'nummer-med-ar': [
		'protokoll | Valnämnden | 2024-03-20',
		'12 | Val av justerare |  |  | formality',
		'13 | Vallokaler |  |  | assignment',
		'14 | Övrigt |  |  | information',
	],
	region: [
		'protokoll | Regionstyrelsen | 2024-05-28',
		'118 | Tillgänglighet till folktandvården | RS 2023-1442 |  | assignment,report',
		'119 | Anmälan av delegationsbeslut | RS 2024-0007 |  | information',
	],
	'rubrik-over-paragrafen': [
		'protokoll | Kommunstyrelsen | 2024-05-07',
		'71 | Ny förskola i Ekby | KS 2024/201 |  | assignment',
		'72 | Avtal om snöröjning | KS 2024/202 |  | decision',
		'73 | Redovisning av delegationsbeslut | KS 2024/3 |  | information',
	],
	'rubriker-i-marginalen': [
		'protokoll | Byggnadsnämnden | 2024-08-27',
		'90 | Bygglov för förråd, Ekby 2:14 | BN 2024-000211 |  | decision',
		'91 | Översiktsplan | BN 2023-000015 |  | assignment',
		'92 | Information | BN 2024-000001 |  | information',
	],
	skrivmaskin: [
		'protokoll | Kommunstyrelsen | 1998-03-17',
		'45 | Väg till badplatsen |  |  | assignment',
		'46 | Ny mudderpråm |  |  | decision',
		'47 | Delgivningar |  |  | information',
	],
	stamma: [
		'protokoll |  | 2024-04-26',
		'1 | Stämmans öppnande |  |  | formality',
		'2 | Val av ordförande |  |  | decision',
		'3 | Ansvarsfrihet |  |  | decision',
		'4 | Ägardirektiv |  |  | report',
		'5 | Avslutning |  |  | formality',
	],
	tabbar: [
		'protokoll | Miljönämnden | 2024-06-11',
		'40 | Tillsynsplan för avlopp | MN-2024-55 |  | report',
		'41 | Information om buller | MN-2024-9 |  | information',
		'42 | Yttrande över detaljplan för Ekbacken | MN-2024-77 |  | response',
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
