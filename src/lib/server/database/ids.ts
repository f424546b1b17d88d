import { createHash, randomUUID, webcrypto } from 'node:crypto';

/** A new id that nobody can guess. */
export const newId = (): string => randomUUID();

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The same, worked out on another thread: for fifty megabytes nobody else should have to wait. */
export async function sha256Aside(bytes: Uint8Array): Promise<string> {
	const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Buffer.from(digest).toString('hex');
}
