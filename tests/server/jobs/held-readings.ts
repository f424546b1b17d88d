import type {
	ReadDocument,
	ReadOutcome,
} from '../../../src/lib/server/operations/documents/import-document.ts';
import { READING } from '../sample-reading.ts';

const READ: ReadOutcome = { ok: true, mediaType: 'text/plain', reading: READING };

/** A reader whose readings end when the test says so; a reading that is stopped is noted. */
export class HeldReadings {
	readonly started: string[] = [];
	readonly stopped: string[] = [];
	readonly #ends = new Map<string, (outcome: ReadOutcome) => void>();
	#told: () => void = () => {};

	readonly read: ReadDocument = (_bytes, fileName, { onProgress, signal } = {}) => {
		this.started.push(fileName);
		onProgress?.(2, 40);
		signal?.addEventListener('abort', () => this.stopped.push(fileName));
		this.#told();
		return new Promise((end) => this.#ends.set(fileName, end));
	};

	end(fileName: string, outcome: ReadOutcome = READ): void {
		this.#ends.get(fileName)?.(outcome);
	}

	async untilStarted(count: number): Promise<void> {
		while (this.started.length < count) await new Promise<void>((told) => (this.#told = told));
	}
}

/** Asks again and again until something is true; says what never came true. */
export async function until(what: string, isTrue: () => Promise<boolean> | boolean): Promise<void> {
	for (let tries = 0; tries < 1000; tries++) {
		if (await isTrue()) return;
		await new Promise((done) => setTimeout(done, 20));
	}
	throw new Error(`It never came true that ${what}.`);
}
