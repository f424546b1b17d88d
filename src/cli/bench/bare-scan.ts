// Reads a scanned PDF on standard input by Tesseract and nothing else. Says when the pages are drawn, which is not counted,
// and then how many milliseconds the reading took.
import { buffer } from 'node:stream/consumers';
import { drawPdf } from '../../lib/server/documents/ocr/draw-page.ts';
import { bareTesseract } from '../../../tests/server/bare-tesseract.ts';

const draw = await drawPdf(await buffer(process.stdin));
const pages = Array.from({ length: Number(process.argv[2]) }, (_, index) => index);
const pictures = await Promise.all(pages.map(draw));
console.log('drawn');
const start = performance.now();
const read = await bareTesseract();
for (const { picture } of pictures) read(picture);
console.log(performance.now() - start);
