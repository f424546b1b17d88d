import { FILLED, PRESENT, ROUTINE, TOLD } from './ordinary-words.ts';
import { LINES, PAGES, sampleItems, wrapped } from './sample-protocol.ts';

/** Of so many §§ one gives tasks: real protocols have a commitment in every third. */
const ONE_IN = 3;
/** Paragraphs before the beslut of a §. */
const PARAGRAPHS = 4;
/** Lines of a page for the text itself, between its head and its foot. */
const BODY = LINES - 6;

/** Real lines are 33 letters on average, those of lists and tables counted; here they are 45. */
const ORDINARY_WIDTH = 60;

/**
 * A protocol as they are: forty pages of which one § in three gives tasks, those of the sample meetings, and the others take
 * note, approve or refuse. Made after seventeen real documents (half a megabyte); with their figures in brackets: 1,500
 * letters to a § (1,650), 60 % of all letters background and its papers (46), 8 % beslut (11), 8 % before the first §
 * (14), 0.7 references to a § (0.9), and a commitment to every 3,600 letters (4,800). Another `width` gives the same words
 * in other lines.
 */
export function ordinaryProtocol(width = ORDINARY_WIDTH): string {
	const items = sampleItems();
	const texts: string[] = [];
	const lines: string[] = [];
	for (let number = 1; lines.length < BODY * PAGES; number++) {
		const item =
			number % ONE_IN === 0
				? items[(number / ONE_IN) % items.length]!.replace(/^§ ?\d+/, `§ ${number}`)
				: routineItem(number);
		texts.push(item);
		const told = item.replace(/^Ärendebeskrivning\n/m, (heading) => `${heading}\n${background(number)}\n`);
		lines.push(...wrapped(told, width), '');
	}
	lines.unshift(...frontPages(texts));
	const pages = Array.from({ length: PAGES }, (_, page) => [
		`Sjövalla kommun${' '.repeat(20)}Sammanträdesprotokoll${' '.repeat(20)}${page + 1} (${PAGES})`,
		`Kommunstyrelsen${' '.repeat(20)}2024-09-17`,
		'',
		...lines.slice(page * BODY, (page + 1) * BODY),
		'',
		`Justerandes sign${' '.repeat(44)}Utdragsbestyrkande`,
	]);
	return pages.map((page) => page.join('\n')).join('\n\f');
}

/** Those present, each on a line, how it is made known, and what is on the agenda. */
function frontPages(items: readonly string[]): string[] {
	const present = PRESENT.flatMap((who) => [`${' '.repeat(20)}${who}`, '']);
	const titles = items.map((item, i) => `${item.split('\n')[0]!.padEnd(70, '.')} ${3 + Math.floor(i / 2)}`);
	return [
		...['Plats och tid', '', 'Stora salen, kommunhuset, kl. 13.00–16.35', '', 'Beslutande', '', ...present],
		...['Justerare', '', 'Yvonne Strid (L)', '', 'Anslag', '', NOTICE, ''],
		...['Organ: Kommunstyrelsen', 'Sammanträdesdatum: 2024-09-17', ''],
		...['Innehåll', '', ...titles, ''],
	];
}

const NOTICE = 'Protokollet är justerat. Justeringen har anslagits på kommunens anslagstavla.';

function routineItem(number: number): string {
	const [title, decided] = ROUTINE[number % ROUTINE.length]!;
	const place = filled('{plats}', number);
	return [
		`§ ${number} ${title}, ${place}`,
		`Ärendenummer: Ks ${100 + number}/2024\nHandläggare: ${filled('{namn}', number)}`,
		'Ärendebeskrivning',
		`Beslutsunderlag\nTjänsteskrivelse daterad den ${filled('{dag}', number)}\nProtokoll från ${filled('{nämnden}', number)}, § ${20 + (number % 70)}, ${filled('{dag}', number + 1)}`,
		number % 4 === 1
			? `Förslag till beslut på sammanträdet\n${filled('{namn}', number)} (C) yrkar bifall till arbetsutskottets förslag.\n\nBeslutsgång\nOrdföranden finner att kommunstyrelsen bifaller förslaget.`
			: 'Kommunstyrelsen har att ta ställning till arbetsutskottets förslag.',
		`Kommunstyrelsens beslut\n${decided}`,
		`Beslutet skickas till\n${filled('{förvaltningen}', number)}`,
	].join('\n\n');
}

const background = (number: number) =>
	Array.from({ length: PARAGRAPHS }, (_, i) => {
		const turn = PARAGRAPHS * number + i;
		return filled(TOLD[turn % TOLD.length]!, turn);
	}).join('\n\n');

/** Each time another of the words, so that no two paragraphs are alike. */
const filled = (words: string, turn: number) =>
	words.replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
		const choices = FILLED[name]!;
		return choices[(turn + Math.floor(turn / choices.length)) % choices.length]!;
	});
