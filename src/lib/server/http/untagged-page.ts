import { transcode } from 'node:buffer';

/**
 * A long page without the ETag that SvelteKit reckons sign by sign: a tenth of the time of a report of 1,500 rows, and
 * nobody asks for it, since our pages are kept in no cache. The page is taken as it is written (`transformPageChunk`)
 * and put back into the answer.
 */
export class UntaggedPage {
	#html = '';

	readonly take = ({ html }: { html: string }): string => {
		this.#html = html;
		return '';
	};

	/** The answer with the page that was taken; one that is no page, such as a redirect, goes as it is. */
	putInto(answer: Response): Response {
		if (this.#html === '') return answer;
		const body = bytesOf(this.#html);
		const headers = new Headers(answer.headers);
		headers.delete('etag');
		headers.set('content-length', String(body.length));
		return new Response(body, { status: answer.status, headers });
	}
}

/**
 * A page as UTF-8. `Buffer.from` goes through it letter by letter as soon as one stands outside Latin-1 ('–'), which took
 * a sixth of the time of a report; `transcode` takes many at once, but refuses half a letter.
 */
const bytesOf = (html: string) => transcode(Buffer.from(html.toWellFormed(), 'utf16le'), 'utf16le', 'utf8');
