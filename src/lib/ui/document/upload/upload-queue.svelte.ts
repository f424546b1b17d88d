import { deserialize } from '$app/forms';
import { LARGEST_FILE } from '../../text/documents.ts';
import { refusedUpload, type UploadResult } from './upload-result.ts';

/** One chosen file on its way in. `sent` is the share of its bytes that have left, 0 … 1. */
export interface Upload {
	readonly key: number;
	readonly name: string;
	readonly size: number;
	state: 'waiting' | 'sending' | 'reading' | 'finished';
	sent: number;
	result: UploadResult | null;
}

/**
 * Sends chosen files one at a time, each as a form of its own, so that a bad one never stops the others.
 * Sizes are checked before anything is sent.
 */
export class UploadQueue {
	uploads = $state<Upload[]>([]);
	readonly #action: string;
	readonly #finished: () => Promise<void>;
	/** By key; a file is let go when it has been sent. */
	readonly #files: (File | null)[] = [];
	#running = false;

	constructor(action: string, finished: () => Promise<void>) {
		this.#action = action;
		this.#finished = finished;
	}

	get busy() {
		return this.uploads.some(({ state }) => state !== 'finished');
	}

	async add(files: Iterable<File>) {
		for (const file of files) {
			const key = this.uploads.length;
			const refused =
				file.size > LARGEST_FILE
					? refusedUpload(file.name, 'too-large')
					: file.size === 0
						? refusedUpload(file.name, 'empty')
						: null;
			this.#files[key] = file;
			this.uploads.push({
				key,
				name: file.name,
				size: file.size,
				state: refused ? 'finished' : 'waiting',
				sent: 0,
				result: refused,
			});
		}
		await this.#run();
	}

	async #run() {
		if (this.#running) return;
		this.#running = true;
		for (let next = this.#waiting(); next; next = this.#waiting()) {
			const file = this.#files[next.key]!;
			next.result = await send(this.#action, file, next);
			next.state = 'finished';
			this.#files[next.key] = null;
		}
		this.#running = false;
		await this.#finished();
	}

	#waiting = () => this.uploads.find(({ state }) => state === 'waiting');
}

/** XMLHttpRequest, because fetch does not tell how much has been sent. */
function send(action: string, file: File, upload: Upload): Promise<UploadResult> {
	const body = new FormData();
	body.append('filer', file);
	upload.state = 'sending';

	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.upload.onprogress = ({ loaded, total }) => {
			upload.sent = total > 0 ? loaded / total : 0;
			if (upload.sent >= 1) upload.state = 'reading';
		};
		request.onload = () => resolve(resultOf(request, file.name));
		request.onerror = () => resolve(refusedUpload(file.name, 'network'));
		request.send(body);
	});
}

function resultOf(request: XMLHttpRequest, fileName: string): UploadResult {
	if (request.status === 413) return refusedUpload(fileName, 'too-large');
	try {
		const answer = deserialize<{ results: UploadResult[] }, { results: UploadResult[] }>(
			request.responseText,
		);
		const results = answer.type === 'success' || answer.type === 'failure' ? answer.data?.results : undefined;
		return results?.[0] ?? refusedUpload(fileName, 'server');
	} catch {
		return refusedUpload(fileName, 'network');
	}
}
