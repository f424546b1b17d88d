import { expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { readOutline } from '../../src/lib/extraction/outline/outline.ts';
import { found } from './reading.ts';

const head = ['Protokoll', 'Kommunstyrelsens arbetsutskott', '2021-02-15', ''];

test('an utskott that proposes to the organ above it, and decides something itself', () => {
	const text = [
		...head,
		'§ 58',
		'Förstudie om huset',
		'',
		'Kommunstyrelsens arbetsutskotts förslag till beslut',
		'Kommunstyrelsen beslutar',
		'att uppdra till kommundirektören att ta fram ett underlag.',
		'',
		'Arbetsutskottets beslut',
		'Kommunstyrelsens arbetsutskott beslutar',
		'att bjuda in Norrby Hus AB till nästa sammanträde.',
		'',
		'Ärendebeskrivning',
		'Kommunstyrelsen beslutade 2020-05-25 att göra en förstudie.',
	].join('\n');
	expect(found(extract(text, null)).map(({ stage, kind }) => [stage, kind])).toEqual([
		['proposed', 'assignment'],
		['decided', 'assignment'],
	]);
});

test('what the utskott proposes for another by the words of a förslag is proposed', () => {
	const text = [
		...head,
		'§ 61',
		'Två tjänster',
		'',
		'Förvaltningens förslag',
		'Arbetsutskottet föreslår kommunstyrelsen besluta att två ingenjörer tillsätts.',
		'',
		'Arbetsutskottets beslut',
		'Arbetsutskottet beslutar enligt förvaltningens förslag.',
	].join('\n');
	expect(found(extract(text, null))).toMatchObject([{ stage: 'proposed', kind: 'staffing' }]);
});

test('"Delegationsbeslut" right under its number is a title', () => {
	const text = [
		...head,
		'§ 35 Dnr KS 2023/8',
		'Delegationsbeslut',
		'',
		'Beslut',
		'Redovisningen godkänns.',
	].join('\n');
	expect(readOutline(text).items.map(({ title }) => title)).toEqual(['Delegationsbeslut']);
});

test('more time for a task is a putting off', () => {
	const text = [
		...head,
		'§ 33',
		'Matsvinn',
		'',
		'Beslut',
		'Utskottet förlänger tiden för uppdragets genomförande till december 2023.',
	].join('\n');
	expect(extract(text, null).closings).toMatchObject([{ effect: 'deferred' }]);
});

test('a lead that is broken before its "att" is one lead: what stands under it is proposed', () => {
	const { suggestions } = extract(
		[
			...['Protokoll', 'Kommunstyrelsen', '2024-05-16', '', '§ 7', 'Arvoden', '', 'Beslut', ''],
			...['Kommunstyrelsen tillstyrker yrkandet från C och L den 2 maj 2024 och föreslår'],
			...['att kommunfullmäktige beslutar:', '1. Arvodet fastställs.'],
			'2. Hamnnämnden får i uppdrag att betala ut arvodet.',
		].join('\n'),
		null,
	);
	expect(suggestions.map(({ stage, kind }) => [stage, kind])).toEqual([['proposed', 'assignment']]);
});
