import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../lib/server/documents/project-root.ts';

/** Lines on a page, and pages: a usual protocol of a kommunstyrelse. */
export const LINES = 46;
export const PAGES = 40;

/** A usual page has lines of at most so many letters. */
const WIDTH = 90;

/**
 * Forty pages of text made of the agenda items of the sample meetings, numbered anew; '\f' between pages. They hold eight
 * times the commitments of ordinary pages (`ordinary-protocol.ts`). Another `width` gives the same words in other lines.
 */
export function sampleProtocol(width = WIDTH): string {
	const items = sampleItems();
	const lines = ['Kommunstyrelsen', 'Sammanträdesprotokoll', '2024-09-17', ''];
	for (let number = 1; lines.length < LINES * PAGES; number++) {
		const item = items[number % items.length]!;
		lines.push(...wrapped(item.replace(/^§ ?\d+/, `§ ${number}`), width), '');
	}
	const pages = Array.from({ length: PAGES }, (_, page) => lines.slice(page * LINES, (page + 1) * LINES));
	return pages.map((page) => page.join('\n')).join('\n\f');
}

/** What an English reader makes of the same text: some of å, ä and ö lose their dots or become others. */
export function damaged(text: string): string {
	let letter = 0;
	return text.replace(/[åäö]/gi, (sign) => {
		const misread = MISREAD[sign.toLowerCase()]!;
		letter += 1;
		return letter % 8 === 0 ? sign : misread[letter % misread.length]!;
	});
}

const MISREAD: Readonly<Record<string, readonly string[]>> = {
	å: ['a', 'a', 'd'],
	ä: ['a', 'a', 'd', 'i'],
	ö: ['o', 'o', '6'],
};

/** The §§ of the sample meetings, each from its heading on. */
export function sampleItems(): string[] {
	const folder = join(projectRoot(), 'db/demo/meetings');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt') && !name.includes('skannat'))
		.sort()
		.flatMap((name) =>
			readFileSync(join(folder, name), 'utf8')
				.replaceAll('\f', '')
				.split(/^(?=§ ?\d)/m)
				.slice(1),
		)
		.map((item) => item.trim());
}

/** Lines of at most `width` letters, as a page holds. */
export function wrapped(item: string, width: number): string[] {
	return item.split('\n').flatMap((line) => {
		const rows = [''];
		for (const word of line.split(' ')) {
			if (rows.at(-1)!.length + word.length > width) rows.push('');
			rows.push([rows.pop(), word].filter(Boolean).join(' '));
		}
		return rows;
	});
}
