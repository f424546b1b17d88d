import { buffer } from 'node:stream/consumers';
import { sourceOf, type FileBytes } from '../../src/lib/server/documents/source-file.ts';

/** The whole of a file, for tests that look at what it says. */
export const allBytes = (file: FileBytes): Promise<Buffer> => buffer(sourceOf(file).parts());
