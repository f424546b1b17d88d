import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { FontFacts } from './font-book.ts';

/**
 * Both halves of pdf.js in this process, with nothing between them. pdf.js itself copies each message as if the other
 * half were in another thread, which costs a tenth of the reading; it also sends the fonts over, which only somebody
 * who draws wants. `onFont` is told what each font is like before the page that has it is done.
 */
export function readerHere(onFont: (font: string, facts: FontFacts) => void): PDFWorker {
	const port = new Passage(onFont);
	WorkerMessageHandler.initializeFromPort(port);
	return PDFWorker.create({ port: port as unknown as Worker, verbosity: 0 });
}

/** A message of pdf.js's MessageHandler: what is looked at here. */
interface Message {
	readonly action?: string;
	/** Set where an answer is awaited. */
	readonly callbackId?: number;
	/** A part of something long: the sender empties its lists once they are sent. */
	readonly chunk?: object;
	readonly data?: readonly [id: string, type: string, object: SentFont];
}

interface SentFont {
	readonly extra?: FontFacts;
	/** Set where its signs are drawings: how large they are only the other half can tell. */
	readonly charProcOperatorList?: object;
}

type Listener = (event: { readonly data: Message }) => void;

/** A port whose two ends are the same: each half takes what is addressed to it. */
class Passage {
	readonly #listeners = new Set<Listener>();
	readonly #onFont: (font: string, facts: FontFacts) => void;

	constructor(onFont: (font: string, facts: FontFacts) => void) {
		this.#onFont = onFont;
	}

	postMessage(message: Message): void {
		if (message.action === SHARED && message.callbackId === undefined) {
			const [id, type, object] = message.data!;
			if (type === 'Font' && object.extra) this.#onFont(id, object.extra);
			if (type !== 'Font' || !object.charProcOperatorList) return;
		}
		const data = message.chunk ? { ...message, chunk: withOwnLists(message.chunk) } : message;
		queueMicrotask(() => this.#listeners.forEach((listener) => listener({ data })));
	}

	addEventListener(_: 'message', listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}) {
		this.#listeners.add(listener);
		signal?.addEventListener('abort', () => this.removeEventListener('message', listener));
	}

	removeEventListener(_: 'message', listener: Listener): void {
		this.#listeners.delete(listener);
	}

	terminate(): void {
		this.#listeners.clear();
	}
}

/** Fonts, the outlines of their letters, patterns. */
const SHARED = 'commonobj';

const withOwnLists = (chunk: object): object =>
	Object.fromEntries(
		Object.entries(chunk).map(([name, part]: [string, unknown]) => [
			name,
			Array.isArray(part) ? Array.from(part as unknown[]) : part,
		]),
	);
