import { fold } from '../swedish-text.ts';

/** What a list may say of where a commitment stands; what needs more than one word is set by hand afterwards. */
export type ListStatus = 'not-started' | 'in-progress' | 'done' | 'closed';

/** The status that a word in a list means; `by-hand` needs facts that a list does not have; null: not known. */
export function readStatus(text: string): ListStatus | 'by-hand' | null {
	const word = fold(text).replace(/[.!]$/, '');
	if (word === '') return 'not-started';
	return (
		(Object.keys(WORDS) as (ListStatus | 'by-hand')[]).find((status) => WORDS[status].includes(word)) ?? null
	);
}

const WORDS: Readonly<Record<ListStatus | 'by-hand', readonly string[]>> = {
	'not-started': [
		'ej påbörjad',
		'ej påbörjat',
		'inte påbörjad',
		'inte påbörjat',
		'ej startad',
		'ny',
		'nytt',
		'öppen',
		'öppet',
		'kvarstår',
		'beslutad',
		'beslutat',
		'planerad',
		'planerat',
	],
	'in-progress': [
		'pågår',
		'pågående',
		'påbörjad',
		'påbörjat',
		'under arbete',
		'delvis',
		'delvis klar',
		'delvis klart',
		'delvis genomförd',
		'delvis genomfört',
		'startad',
		'startat',
	],
	done: [
		'klar',
		'klart',
		'färdig',
		'färdigt',
		'utförd',
		'utfört',
		'genomförd',
		'genomfört',
		'verkställd',
		'verkställt',
		'slutförd',
		'slutfört',
		'ja',
		'x',
	],
	closed: [
		'avslutad',
		'avslutat',
		'stängd',
		'stängt',
		'återrapporterad',
		'återrapporterat',
		'redovisad',
		'redovisat',
	],
	'by-hand': [
		'utgår',
		'utgått',
		'förfallen',
		'förfallet',
		'har förfallit',
		'förfallit',
		'kan inte genomföras',
		'kan ej genomföras',
		'går inte att genomföra',
		'inte genomförbar',
		'ej aktuell',
		'inte aktuell',
		'ej aktuellt',
		'inte aktuellt',
	],
};
