import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/lib/extraction/attributes/amount.ts';
import { readCaseNumbers } from '../../../src/lib/extraction/attributes/case-number.ts';
import { readDeadline } from '../../../src/lib/extraction/attributes/deadline/read-deadline.ts';
import { readDependencies } from '../../../src/lib/extraction/attributes/dependencies.ts';
import { namesIn } from '../../../src/lib/extraction/attributes/names.ts';
import { readRecipient } from '../../../src/lib/extraction/attributes/recipient.ts';
import { readRecurrence } from '../../../src/lib/extraction/attributes/recurrence.ts';
import { readReferences } from '../../../src/lib/extraction/attributes/reference.ts';
import { readResponsible } from '../../../src/lib/extraction/attributes/responsible.ts';
import { readStaffing } from '../../../src/lib/extraction/attributes/staffing.ts';
import { readStart } from '../../../src/lib/extraction/attributes/start.ts';
import { isPlainDate } from '../../../src/lib/domain/plain-date.ts';
import type { SourceSpan } from '../../../src/lib/domain/source-span.ts';

/** The readers' own alphabet: what their patterns begin with, go on with and end with. */
const FRAGMENTS = [
	...[
		'senast ',
		'före ',
		'under ',
		'i ',
		'den ',
		'31 ',
		'oktober ',
		'2024',
		'2024-',
		'-03-01',
		' och ',
		'till ',
		'av ',
	],
	...[
		'får ',
		'i uppdrag ',
		'att ',
		'ska ',
		'uppdrar åt ',
		'tilldelas ',
		'som ',
		'nämnden',
		'nämnden för ',
		's ',
		', ',
		'. ',
	],
	...[
		'Kultur-',
		'vård- ',
		'kommunstyrelsen ',
		'förvaltningen ',
		'AB ',
		'Torget ',
		'samt ',
		'lämnas ',
		'redovisas ',
		'vid ',
	],
	...[
		'170 % ',
		'50 procent ',
		'tjänst ',
		'två ',
		'samordnare ',
		'tillsätts ',
		'1 000 ',
		'000 ',
		'kr ',
		'§ 33',
		'§ ',
		'punkt 3',
	],
	...[
		'KS 2023/',
		'12 ',
		'budget ',
		'med plan för ',
		'förutsätter att ',
		'beslutar ',
		'årligen ',
		'gånger per ',
		'år ',
		'tertial ',
	],
	...[
		'inom ',
		'sex ',
		'månader ',
		'från och med ',
		' ',
		'\n',
		'\f',
		'ö',
		'”',
		'(',
		')',
		':',
		'/',
		'–',
		'vecka 53 ',
		'årsskiftet ',
	],
];

function spansOf(text: string, span: SourceSpan): SourceSpan[] {
	const context = { meetingDate: '2023-10-10' };
	const deadline = readDeadline(text, span, context);
	const recurrence = readRecurrence(text, span);
	const start = readStart(text, span);
	if (deadline) expect(isPlainDate(deadline.date)).toBe(true);
	if (start !== null) expect(isPlainDate(start)).toBe(true);
	readStaffing(text, span);
	readAmount(text, span);
	readDependencies(text, span);
	return [
		...namesIn(text, span).map((name) => name.span),
		...readCaseNumbers(text, span).map((found) => found.span),
		...readReferences(text, span).map((found) => found.span),
		...[...readResponsible(text, span), ...readRecipient(text, span)].flatMap(({ span: place }) =>
			place ? [place] : [],
		),
		...[deadline?.span, recurrence?.span].filter((place) => place !== undefined),
	];
}

describe('whatever the text', () => {
	it('spans lie inside what was read, and quote words', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }), fc.nat(12), (pieces, skip) => {
				const text = pieces.join('');
				const span: SourceSpan = [Math.min(skip, text.length), text.length];
				for (const [from, to] of spansOf(text, span)) {
					expect(from).toBeGreaterThanOrEqual(span[0]);
					expect(to).toBeLessThanOrEqual(span[1]);
					expect(text.slice(from, to).trim()).not.toBe('');
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('reading twice gives the same', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }), (pieces) => {
				const text = pieces.join('');
				expect(spansOf(text, [0, text.length])).toEqual(spansOf(text, [0, text.length]));
			}),
			{ numRuns: 100 },
		);
	});

	// A pattern that runs away never comes back from these: the test's own time limit is the judge.
	it('comes through each fragment a thousand times over', () => {
		for (const fragment of FRAGMENTS) {
			const text = fragment.repeat(1_000);
			expect(spansOf(text, [0, text.length]).every(([from, to]) => from < to)).toBe(true);
		}
	});

	it('comes through pairs of fragments, three hundred times over', () => {
		fc.assert(
			fc.property(fc.constantFrom(...FRAGMENTS), fc.constantFrom(...FRAGMENTS), (one, other) => {
				const text = (one + other).repeat(300);
				expect(spansOf(text, [0, text.length]).every(([from, to]) => from < to)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});
});
