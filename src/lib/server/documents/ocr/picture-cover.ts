import { PDFiumModule } from '@hyzyla/pdfium';
import { pdfiumProgram } from './draw-page.ts';

/** How large a part of a page its pictures cover, 0 … 1: of the largest one, since scans are seldom cut in pieces. */
export type CoverOf = (index: number) => number;

/** Looks for the pictures of a PDF, without unpacking them. Null when the file cannot be opened so. */
export async function pictureCover(bytes: Uint8Array): Promise<CoverOf | null> {
	const program = { wasmBinary: pdfiumProgram(), locateFile: () => '' };
	const pdfium = (await PDFiumModule(program)) as unknown as Pdfium;
	pdfium._FPDF_InitLibrary();
	const place = pdfium.wasmExports.malloc(bytes.length);
	pdfium.HEAPU8.set(bytes, place);
	const document = pdfium._FPDF_LoadMemDocument(place, bytes.length, 0);
	if (document === 0) return null;
	return (index) => {
		const page = pdfium._FPDF_LoadPage(document, index);
		if (page === 0) return 0;
		const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page);
		let largest = 0;
		// A page of a million strokes is no scan.
		const count = Math.min(pdfium._FPDFPage_CountObjects(page), 20_000);
		for (let i = 0; i < count; i++) {
			const object = pdfium._FPDFPage_GetObject(page, i);
			if (holdsPicture(pdfium, object)) largest = Math.max(largest, areaOf(pdfium, object));
		}
		pdfium._FPDF_ClosePage(page);
		return area > 0 ? Math.min(1, largest / area) : 0;
	};
}

const [IMAGE, FORM] = [3, 5];

/** A picture, or a form around one. */
function holdsPicture(pdfium: Pdfium, object: number): boolean {
	const type = pdfium._FPDFPageObj_GetType(object);
	if (type !== FORM) return type === IMAGE;
	const count = Math.min(pdfium._FPDFFormObj_CountObjects(object), 100);
	for (let i = 0; i < count; i++)
		if (pdfium._FPDFPageObj_GetType(pdfium._FPDFFormObj_GetObject(object, i)) === IMAGE) return true;
	return false;
}

function areaOf(pdfium: Pdfium, object: number): number {
	const place = pdfium.wasmExports.malloc(16);
	const [left, bottom, right, top] = [0, 4, 8, 12].map((offset) => place + offset) as [
		number,
		number,
		number,
		number,
	];
	const found = pdfium._FPDFPageObj_GetBounds(object, left, bottom, right, top);
	const heap = new DataView(pdfium.HEAPU8.buffer);
	const at = (offset: number) => heap.getFloat32(offset, true);
	const area = found ? (at(right) - at(left)) * (at(top) - at(bottom)) : 0;
	pdfium.wasmExports.free(place);
	return area;
}

/** What is used of pdfium's own functions (fpdfview.h, fpdf_edit.h); handles and places are numbers. */
interface Pdfium {
	readonly HEAPU8: Uint8Array;
	readonly wasmExports: { malloc(size: number): number; free(place: number): void };
	_FPDF_InitLibrary(): void;
	_FPDF_LoadMemDocument(place: number, size: number, password: number): number;
	_FPDF_LoadPage(document: number, index: number): number;
	_FPDF_ClosePage(page: number): void;
	_FPDF_GetPageWidthF(page: number): number;
	_FPDF_GetPageHeightF(page: number): number;
	_FPDFPage_CountObjects(page: number): number;
	_FPDFPage_GetObject(page: number, index: number): number;
	_FPDFPageObj_GetType(object: number): number;
	_FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
	_FPDFFormObj_CountObjects(form: number): number;
	_FPDFFormObj_GetObject(form: number, index: number): number;
}
