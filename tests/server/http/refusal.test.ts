import { describe, expect, test } from 'vitest';
import { REQUEST_LIMIT, refusalOf } from '../../../src/lib/server/http/refusal.ts';

const OWN = 'http://127.0.0.1:3000';

function ask(method: string, headers: Record<string, string> = {}, path = '/') {
	const url = new URL(OWN + path);
	return refusalOf(new Request(url, { method, headers }), url)?.status ?? null;
}

describe('a request is refused before anything is read', () => {
	test('reading is open to links from anywhere', () => {
		expect(ask('GET', { 'sec-fetch-site': 'cross-site' })).toBeNull();
	});

	test('paths with two slashes first', () => {
		expect(ask('GET', {}, '//evil.example/x')).toBe(400);
	});

	for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain', '']) {
		for (const origin of ['https://evil.example', 'http://annan.127.0.0.1:3000', 'null', '']) {
			test(`a change from "${origin}" as "${type}"`, () => {
				const headers = { ...(type && { 'content-type': type }), ...(origin && { origin }) };
				expect(ask('POST', headers)).toBe(403);
			});
		}
		test(`our own form as "${type}"`, () => {
			expect(
				ask('POST', { origin: OWN, 'sec-fetch-site': 'same-origin', ...(type && { 'content-type': type }) }),
			).toBeNull();
		});
	}

	test('a sibling site on the same domain', () => {
		expect(ask('POST', { origin: OWN, 'sec-fetch-site': 'same-site' })).toBe(403);
	});

	test('more than a request may hold', () => {
		const size = (bytes: number) => ask('POST', { origin: OWN, 'content-length': String(bytes) });
		expect(size(REQUEST_LIMIT)).toBeNull();
		expect(size(REQUEST_LIMIT + 1)).toBe(413);
	});
});
