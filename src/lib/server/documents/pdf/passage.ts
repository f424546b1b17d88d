import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/**
 * Both halves of pdf.js in this process, with nothing between them. pdf.js itself copies each message as if the other
 * half were in another thread, which costs a tenth of the reading; it also sends the fonts over, which only somebody
 * who draws wants.
 */
export function readerHere(): PDFWorker {
	const port = new Passage();
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
}

type Listener = (event: { readonly data: Message }) => void;

/** A port whose two ends are the same: each half takes what is addressed to it. */
class Passage {
	readonly #listeners = new Set<Listener>();

	postMessage(message: Message): void {
		if (message.action === FONTS && message.callbackId === undefined) return;
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
const FONTS = 'commonobj';

const withOwnLists = (chunk: object): object =>
	Object.fromEntries(
		Object.entries(chunk).map(([name, part]: [string, unknown]) => [
			name,
			Array.isArray(part) ? Array.from(part as unknown[]) : part,
		]),
	);
