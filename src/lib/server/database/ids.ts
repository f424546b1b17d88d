import { createHash, randomUUID } from 'node:crypto';

/** A new id that nobody can guess. */
export const newId = (): string => randomUUID();

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
