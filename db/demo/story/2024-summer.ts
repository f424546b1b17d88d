import type { Step } from '../steps.ts';

/** May and June 2024: reports before the summer, and a no from the neighbours. */
export const SUMMER_2024: readonly Step[] = [
	{
		on: '2024-05-20',
		does: 'move',
		key: 'stationsparken',
		to: '2024-12-15',
		why: 'Dialogen görs efter att skissen är klar.',
	},
	{ on: '2024-05-21', does: 'tell', key: 'ekonomi i balans', item: '34' },
	{ on: '2024-05-21', does: 'tell', key: 'placeringar', item: '35' },
	{
		on: '2024-05-24',
		does: 'status',
		key: 'föräldrainformation',
		to: 'done',
		text: 'Sex möten med 210 vårdnadshavare.',
	},
	{
		on: '2024-05-27',
		does: 'status',
		key: 'orosanmälningar',
		to: 'done',
		text: 'Den nya rutinen gäller från den 1 juni.',
	},
	{
		on: '2024-06-03',
		does: 'status',
		key: 'unga i riskzon',
		to: 'done',
		text: 'Båda tjänsterna är tillsatta.',
	},
	{ on: '2024-06-05', does: 'tell', key: 'föräldrainformation', item: '18' },
	{ on: '2024-06-11', does: 'tell', key: 'orosanmälningar', item: '45' },
	{ on: '2024-06-11', does: 'tell', key: 'kötal', item: '46' },
	{ on: '2024-06-11', does: 'tell', key: 'placeringar', item: '47' },
	{
		on: '2024-06-12',
		does: 'settle',
		key: 'räddningstjänst, villkor',
		state: 'not-met',
		by: 'Storhults fullmäktige sade nej 2024-05-27',
	},
	{
		on: '2024-06-12',
		does: 'status',
		key: 'räddningstjänst, villkor',
		to: 'not-feasible',
		text: 'Storhult har sagt nej.',
		proposal: 'Villkoret faller tillsammans med uppdraget.',
	},
	{
		on: '2024-06-12',
		does: 'status',
		key: 'räddningstjänst',
		to: 'not-feasible',
		text: 'Utan Storhult går det inte att teckna avtal.',
		proposal: 'Uppdraget avslutas och frågan tas upp med en annan granne.',
	},
	{ on: '2024-06-17', does: 'tell', key: 'ej verkställt', item: '61' },
	{ on: '2024-06-17', does: 'tell', key: 'väntande beslut', item: '62' },
];
