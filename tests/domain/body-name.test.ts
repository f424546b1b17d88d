import { describe, expect, test } from 'vitest';
import { bodiesMeant, meansBody } from '../../src/lib/domain/body-name.ts';

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
		['NFS', 'Nämnden för skärgården'],
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

describe('bodiesMeant', () => {
	const names = ['Kommunstyrelsen', 'Kommunstyrelsens arbetsutskott', 'Socialnämnden', 'Skolnämnden'];
	test.each<[string | null, string | null, string[]]>([
		[null, 'Socialnämnden', ['Socialnämnden']],
		[null, null, []],
		['nämndens', 'Socialnämnden', ['Socialnämnden']],
		['Arbetsutskottet', 'Kommunstyrelsen', ['Kommunstyrelsens arbetsutskott']],
		['arbetsutskottet', 'Kommunstyrelsens arbetsutskott', ['Kommunstyrelsens arbetsutskott']],
		['styrelsen', 'Kommunstyrelsens arbetsutskott', ['Kommunstyrelsen']],
		['SN', 'Kommunstyrelsen', ['Socialnämnden', 'Skolnämnden']],
		['Tekniska nämnden', 'Kommunstyrelsen', []],
	])('%s in a document of %s', (written, own, meant) =>
		expect(bodiesMeant(written, own, names)).toEqual(meant),
	);
});
