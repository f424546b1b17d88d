import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { LinkedItem, MatterItem } from '../../../src/lib/domain/matter.ts';
import ItemTies from '../../../src/lib/ui/matter/ItemTies.svelte';
import MatterLine from '../../../src/lib/ui/matter/MatterLine.svelte';
import SameMatter from '../../../src/lib/ui/matter/SameMatter.svelte';
import { matterHref } from '../../../src/lib/ui/address.ts';
import { matterInWords, MATTER, outcomeInWords, reasonsInWords } from '../../../src/lib/ui/text/matter.ts';

const item = (over: Partial<MatterItem> = {}): MatterItem => ({
	...{ id: 'a', documentId: 'd1', documentKind: 'protokoll', body: { id: 'ks', name: 'Kommunstyrelsen' } },
	...{ date: '2024-03-05', number: '41', title: 'Belysta gångvägar', caseNumbers: ['KS 2024/123'] },
	...{ classification: 'commitment', outcome: 'decided' },
	...over,
});
const linked = (over: Partial<MatterItem>, ...reasons: LinkedItem['reasons']): LinkedItem => ({
	item: item(over),
	reasons,
});
const SAME = { kind: 'case-number', caseNumber: 'KS 2024/123' } as const;
const ALIKE = { kind: 'similar-title', sameMeeting: false } as const;

/** What a reader sees, on one line. */
const words = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

describe('words', () => {
	test('every figure is a count of what is shown', () => {
		const entry = (over: Partial<MatterItem>, commitments: unknown[] = []) => ({
			item: item(over),
			commitments,
		});
		expect(
			matterInWords([
				entry({ documentKind: 'kallelse' }),
				entry({ id: 'b' }, [1, 2]),
				entry({ id: 'c', date: '2024-09-10' }),
			]).replaceAll('\u00a0', ' '),
		).toBe('1 punkt och 2 paragrafer vid 2 möten, 2 åtaganden');
	});

	test('an item says what came of it, or what sort it is', () => {
		expect(outcomeInWords(item())).toBe('beslutat');
		expect(outcomeInWords(item({ outcome: null, classification: 'unreadable' }))).toBe('oläst');
	});

	test('each reason is a sentence', () => {
		expect(reasonsInWords([SAME, ALIKE])).toBe(
			'Samma diarienummer: KS 2024/123. Liknande rubrik – kontrollera.',
		);
	});

	test('an address holds any key as one step', () => {
		expect(matterHref('ön-2024-1')).toBe('/arenden/%C3%B6n-2024-1');
		expect(matterHref('ks-2024-1', '2024-03-05')).toBe('/arenden/ks-2024-1?per=2024-03-05');
	});
});

describe('the list of a commitment', () => {
	const links = { key: 'ks-2024-123', linked: [linked({}, SAME)], suggested: [linked({ id: 'x' }, ALIKE)] };

	test('tells where, what and why, and keeps questions apart', () => {
		const { body } = render(SameMatter, { props: { links } });
		const [tied, asked] = body.split(MATTER.similar);
		expect(words(tied!)).toContain('Kommunstyrelsen, §');
		expect(words(tied!)).toContain('Samma diarienummer: KS 2024/123.');
		expect(tied).not.toContain('kontrollera');
		expect(words(asked!)).toContain('Ingenting är kopplat');
		expect(words(asked!)).toContain('Liknande rubrik – kontrollera.');
		expect(body).toContain('href="/arenden/ks-2024-123"');
		expect(body).toContain('href="/handlingar/d1#p41"');
	});

	test('says so when no other meeting has it', () => {
		const { body } = render(SameMatter, { props: { links: { key: null, linked: [], suggested: [] } } });
		expect(words(body)).toContain(MATTER.alone);
		expect(body).not.toContain('/arenden/');
	});
});

describe('under a § of a document', () => {
	test('nothing stands where nothing is tied', () => {
		const props = { links: { key: 'ks-2024-123', linked: [], suggested: [] }, name: '§ 41' };
		expect(words(render(ItemTies, { props }).body).trim()).toBe('');
	});

	test('the fold says how many, and opens without scripts', () => {
		const props = { links: { key: 'ks-2024-123', linked: [linked({}, SAME)], suggested: [] }, name: '§ 42' };
		const { body } = render(ItemTies, { props });
		expect(body).toContain('<details');
		expect(words(body)).toContain('Samma ärende: 1');
	});
});

test('the line tells which §§ have a number of their own, and links to those', () => {
	const entry = (over: Partial<MatterItem>, own: boolean, pending = 0) => ({
		...linked(over, SAME),
		...{ own, pending, commitments: [] },
	});
	const { body } = render(MatterLine, {
		props: {
			entries: [entry({}, true, 2), entry({ id: 'b', caseNumbers: ['TN 2024/9'] }, false)],
			...{ per: '2024-12-01', linkPer: null },
		},
	});
	expect(body).toContain('href="/arenden/tn-2024-9"');
	expect(body).not.toContain('href="/arenden/ks-2024-123"');
	expect(words(body)).toContain('förslag kvar att granska');
	expect(body).toContain('href="/handlingar/d1/granska"');
});
