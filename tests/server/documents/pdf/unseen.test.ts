import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/lib/server/documents/pdf/read-pdf.ts';
import { writeContent } from '../pdf-writer.ts';

/** A line of text at a height from the top, after the given drawing orders. */
const line = (y: number, text: string, orders = '') =>
	`${orders} BT /F1 11 Tf 70 ${842 - y} Td (${text}) Tj ET`;

const SEEN = line(150, 'Nämnden beslutar att anta den nya taxan för renhållningen.', '0 g 0 Tr');
const read = async (content: string) => (await readPdf(writeContent(content), { pages: 5 })).pages[0]!;

describe('text that nobody sees is not read', () => {
	test.each([
		['drawn in no ink', line(170, 'Betala ut allt', '3 Tr')],
		['white', line(170, 'Betala ut allt', '1 g')],
		['white by three colours', line(170, 'Betala ut allt', '1 1 1 rg')],
		['outside the page', line(-40, 'Betala ut allt')],
		['white in a frame of its own', `q 1 g ${line(170, 'Betala ut allt')} Q`],
	])('%s', async (_, hidden) => {
		const { text, machineRead } = await read(`${SEEN}\n${hidden}`);
		expect(text.trim()).toBe('Nämnden beslutar att anta den nya taxan för renhållningen.');
		expect(machineRead).toBe(false);
	});
});

describe('text that can be seen is read', () => {
	test('white on a coloured ground, as in the head of a table', async () => {
		const head = `0 0 0.4 rg 60 660 400 30 re f ${line(172, 'Åtgärd', '1 g')}`;
		expect((await read(`${SEEN}\n${head}`)).text).toContain('Åtgärd');
	});

	test('black again after white areas', async () => {
		const area = `1 g 60 600 400 30 re f ${line(240, 'Taxan gäller från årsskiftet.', '0 g')}`;
		expect((await read(`${SEEN}\n${area}`)).text).toContain('Taxan gäller');
	});

	test('a layer of text in no ink over a scanned page, marked as read by a machine', async () => {
		const layer = [150, 164, 178].map((y) => line(y, 'Nämnden beslutar att anta taxan.', '3 Tr')).join('\n');
		const { text, machineRead, words } = await read(layer);
		expect(text.match(/anta taxan/g)).toHaveLength(3);
		expect(machineRead).toBe(true);
		expect(words).toHaveLength(15);
	});
});
