import { describe, expect, test } from 'vitest';
import { meansBody, meansOwnBody } from '../../src/lib/domain/body-name.ts';

describe('meansBody', () => {
	test.each([
		['Ks', 'Kommunstyrelsen'],
		['KS', 'Kommunstyrelsen'],
		['KF', 'Kommunfullmäktige'],
		['fullmäktige', 'Kommunfullmäktige'],
		['kommunfullmäktiges', 'Kommunfullmäktige'],
		['BUN', 'Barn- och utbildningsnämnden'],
		['VON', 'Vård- och omsorgsnämnden'],
		['TN', 'Tekniska nämnden'],
		['SN', 'Socialnämnden'],
		['KSAU', 'Kommunstyrelsens arbetsutskott'],
		['KSau', 'Kommunstyrelsens arbetsutskott'],
		['SBN', 'Samhällsbyggnadsnämnden'],
		['MBN', 'Miljö- och byggnadsnämnden'],
		['MoBN', 'Miljö- och byggnadsnämnden'],
		['tekniska nämnden', 'Tekniska nämnden'],
	])('%s is %s', (written, name) => expect(meansBody(written, name)).toBe(true));

	test.each([
		['KS', 'Kommunfullmäktige'],
		['KS', 'Kommunstyrelsens arbetsutskott'],
		['SN', 'Samhällsbyggnadsnämnden'],
		['Kommunstyrelsen', 'Kommunstyrelsens arbetsutskott'],
		['nämnden', 'Socialnämnden'],
		['K', 'Kommunstyrelsen'],
	])('%s is not %s', (written, name) => expect(meansBody(written, name)).toBe(false));
});

test('a bare word for a body is the one whose protocol it is', () => {
	expect(['Nämnden', 'nämndens', 'styrelsen'].map(meansOwnBody)).toEqual([true, true, true]);
	expect(meansOwnBody('Socialnämnden')).toBe(false);
});
