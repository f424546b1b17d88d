import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of each page of a PDF, in its order of reading, with single spaces. */
export async function pdfText(bytes: Buffer): Promise<string[]> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await task.promise;
	const pages: string[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		const text = items.map((item) => ('str' in item ? `${item.str} ` : '')).join('');
		pages.push(text.replace(/\s+/g, ' '));
	}
	await task.destroy();
	return pages;
}
