import type { ParsedPage, PlacedWord } from '../parsed-document.ts';
import { asShown } from '../pdf/upright.ts';
import { PictureProcess, type PageOutcome } from './picture-process.ts';
import { unread, type PictureOrder } from './read-pictures.ts';
import { readBySystem, systemTesseract } from './system-engine.ts';
import { textLetters } from './text-layer.ts';
import { turnedBack } from './turned-back.ts';
import { writePage } from './write-page.ts';

/** Reads the pages of one file from their pictures, in a process that is replaced when a page has stopped it. */
export class PictureReader {
	readonly #order: PictureOrder;
	readonly #system = systemTesseract();
	#process: PictureProcess | null = null;

	constructor(order: PictureOrder) {
		this.#order = order;
	}

	async read(index: number, page: ParsedPage): Promise<ParsedPage> {
		const { file, mediaType, limits, signal } = this.#order;
		const task = this.#system ? 'draw' : 'read';
		const bounds = { time: limits.pageTime, memory: limits.pictureMemory };
		const { pixels, pages } = limits;
		const attempt = async (): Promise<PageOutcome> => {
			this.#process ??= new PictureProcess({ mediaType, pixels, pages, task }, file);
			const answer = await this.#process.page(index, bounds, signal);
			if (!this.#process.ended) return answer;
			this.#process = null;
			return answer.ok ? answer : { ...answer, crashed: answer.problem === 'broken' };
		};
		let outcome = await attempt();
		// A process may go down for other reasons than the page: it gets a second chance, and no third.
		if (!outcome.ok && outcome.crashed) outcome = await attempt();
		const read =
			this.#system && outcome.ok ? await readBySystem(this.#system, outcome, bounds, signal) : outcome;
		return put(page, read);
	}

	end(): void {
		this.#process?.end();
	}
}

function put(page: ParsedPage, outcome: PageOutcome): ParsedPage {
	if (!outcome.ok) return unread(page, outcome.problem);
	if (!('words' in outcome)) return unread(page, 'broken');
	const { width, height } = outcome;
	const written = writePage(outcome.words, width / outcome.pixels);
	if (keepsItsOwn(page, written.text)) return { ...page, needsPicture: undefined };
	const onSide = Math.abs(outcome.lie) === 90;
	const upright = onSide ? { width: height, height: width } : { width, height };
	const words = written.words.map(([start, end, ...level]): PlacedWord => {
		const [a, b, c, d] = level;
		const box = turnedBack({ left: a, top: b, right: c, bottom: d }, upright, outcome.askew);
		const place = [box.left, box.top, box.right, box.bottom] as const;
		const [left, top, right, bottom] = asShown(place, outcome.lie, width, height);
		return [start, end, tenth(left), tenth(top), tenth(right), tenth(bottom)];
	});
	return { text: written.text, words, size: { width, height }, machineRead: true };
}

/** A page of few words, whose picture says hardly more than they do: they are no stamp but the text of the page. */
function keepsItsOwn(page: ParsedPage, read: string): boolean {
	const [own, seen] = [textLetters(page.text), textLetters(read)];
	if (page.needsPicture === 'little') return seen < 1.5 * own + 40;
	return seen === 0 && own > 0;
}

/** Finer than any scan is. */
const tenth = (points: number) => Math.max(0, Math.round(points * 10) / 10);
