import type { ReadLimits } from '../limits.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { imageHeads, pointsOf, type ImageType } from './image-heads.ts';

/** A picture as a document whose pages must all be read from how they look. Nothing is unpacked yet. */
export const imageParser =
	(type: ImageType) =>
	(bytes: Uint8Array, limits: ReadLimits): ParsedDocument => ({
		pages: imageHeads(bytes, type, limits).map((head) => ({
			text: '',
			size: pointsOf(head),
			words: [],
			machineRead: true,
			needsPicture: 'empty',
		})),
	});
