import { expect, test } from 'vitest';
import { UntaggedPage } from '../../../src/lib/server/http/untagged-page.ts';

test('a page comes back whole, with its status, its headers and its own length, but without a tag', async () => {
	const page = new UntaggedPage();
	const left = page.take({ html: '<p>Läget – i dag</p>' });
	expect(left).toBe('');
	const answer = page.putInto(
		new Response(left, {
			status: 404,
			headers: { etag: '"1"', 'content-length': '0', 'content-type': 'text/html' },
		}),
	);
	expect(await answer.text()).toBe('<p>Läget – i dag</p>');
	expect(answer.status).toBe(404);
	expect(Object.fromEntries(answer.headers)).toEqual({ 'content-type': 'text/html', 'content-length': '23' });
});

test('an answer that is no page stays as it is', () => {
	const answer = new Response(null, { status: 303, headers: { location: '/rapporter' } });
	expect(new UntaggedPage().putInto(answer)).toBe(answer);
});

test('half a letter, cut off from its other half, is replaced as always and not refused', async () => {
	const page = new UntaggedPage();
	page.take({ html: 'å – 👍 \ud83d.' });
	expect(await page.putInto(new Response('')).text()).toBe('å – 👍 \ufffd.');
});
