import type { DependencyState } from '../../domain/words.ts';
import { NBSP, number, numeral } from './format.ts';

/** Words of staffing, money, amendments and what rests on what. */

export const GRAPH = {
	list: 'Kedjan i ord',
	cut: 'Kedjan är längre än så här. Öppna ett åtagande i den för att se vidare.',
} as const;

/** −2 → 'Två steg före', 1 → 'Väntar på det här'. */
export function placeWords(layer: number): string {
	if (layer === -1) return 'Ska bli klart först';
	if (layer === 1) return 'Väntar på det här';
	const steps = Math.abs(layer);
	const words = numeral(steps, true);
	return `${words.charAt(0).toLocaleUpperCase('sv')}${words.slice(1)} steg ${layer < 0 ? 'före' : 'efter'}`;
}

export const RESTS = {
	title: 'Vilar på',
	add: 'Lägg till något som det vilar på',
	kind: 'Vad det vilar på',
	name: 'Vilket',
	nameHint: 'Till exempel Länsstyrelsen, budget 2025, eller ett nummer som Å-2023-0042',
	addButton: 'Lägg till',
	remove: 'Vilar inte längre på det',
	byStatus: 'Läget där avgör om villkoret är uppfyllt.',
} as const;

export const STAFFING = {
	title: 'Tillsatt',
	nothing: 'Inget är noterat som tillsatt.',
	fold: 'Notera vad som är tillsatt',
	unit: 'Enhet',
	percent: 'Tillsatt i procent av heltid',
	percentHint: 'Det som gäller från dagen, inte det som läggs till. Till exempel 50',
	positions: 'Tillsatta tjänster',
	line: 'Rad',
	lineHint: 'Till exempel: Socialsekreterare anställd, tjänst 2 av 3',
	date: 'Från och med',
	save: 'Spara',
	amends: 'Ändrar talen i',
	amendedBy: 'Talen är ändrade av',
	amendFold: 'Är ett senare beslut som ändrar talen i ett tidigare',
	amendNumber: 'Det tidigare beslutets nummer',
	amendHint: 'Till exempel Å-2023-0042',
	amendSave: 'Det ändrar talen',
	amendUndo: 'Det ändrar inte talen',
	amendDecline: 'Nej, båda gäller',
	leaves: 'Ändrar inte talen i',
	undo: 'Ångra',
} as const;

export const LEDGER = {
	title: 'Bemanning och pengar',
	lead: 'Vad som är beslutat, vad som bara är tänkt och vad som är tillsatt. Bara godkända beslut räknas.',
	yearNote: 'Året är det från vilket beslutet gäller, annars det år då det fattades.',
	staffing: 'Bemanning',
	money: 'Pengar',
	decisions: 'Besluten bakom summorna',
	behind: 'Besluten bakom talen',
	whole: 'Visa all bemanning',
	nothingBehind: 'Inga beslut om bemanning gäller den enheten det året.',
	questions: 'Kan vara ändringar',
	questionsLead: 'Ett senare beslut kan ha ändrat talen i ett tidigare. Du avgör.',
	noQuestions: 'Alla frågor är besvarade.',
	before: 'Då',
	after: 'Senare',
	answered: 'Besvarade',
	moreQuestions: (count: number) =>
		count === 1
			? 'En fråga till kommer när någon av dem är besvarad.'
			: `${count} frågor till kommer när några av dem är besvarade.`,
	staffingPages: 'Sidor med beslut om bemanning',
	moneyPages: 'Sidor med beslutade belopp',
	answerPages: 'Sidor med besvarade frågor',
	noYear: 'Utan år',
	nobody: 'Ingen enhet angiven',
	tentative: 'förslagsvis',
	replaced: 'ändrat av',
	ended: 'räknas inte: åtagandet är avslutat utan att genomföras',
	nothing: 'Inget godkänt beslut innehåller bemanning eller belopp.',
	missing: 'saknas',
	noBudget: 'vilar inte på någon budget',
	sameMatter: 'Samma ärende',
	sameUnit: 'Samma enhet',
	withoutFigures: 'Beslut om bemanning eller finansiering utan tal finns i listan:',
} as const;

export const BUDGET_STATES: Readonly<Record<DependencyState, string>> = {
	unknown: 'väntar på budget',
	met: 'i budget',
	'not-met': 'inte i budget',
};

/** 1250000 → '1 250 000 kr'. */
export const crowns = (sek: number) => `${number(sek)}${NBSP}kr`;
