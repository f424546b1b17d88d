import { ENDLESS_FILES } from './endless-files.ts';
import { MISTAKEN_FILES } from './mistaken-files.ts';
import { PACKED_FILES } from './packed-files.ts';
import { REACHING_FILES } from './reaching-files.ts';

export const HOSTILE_FILES = [...PACKED_FILES, ...ENDLESS_FILES, ...REACHING_FILES, ...MISTAKEN_FILES];
