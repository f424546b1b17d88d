import { describe, expect, test } from 'vitest';
import { caseKey, caseKeys } from '../../src/lib/domain/case-number.ts';

describe('caseKey', () => {
	test.each([
		'KS 2024/123',
		'KS 2024/00123',
		'KS-2024-123',
		'KS-2024-00123',
		'ks/2024:123',
		'KS2024/123',
		'2024.123 KS',
		'2024/123 KS',
		'Dnr 2024-KS-00123',
		'Ks 123/2024',
		'KS 123/24',
		'KS  2024/123',
		'KS 2024/00123-1.3.1',
		'KS-2024/123.912',
		'KS/2024:123-042',
		'Dnr: KS 2024/123',
	])('%s is the same case as the others', (written) => expect(caseKey(written)).toBe('ks-2024-123'));

	test.each(['KS KF/2025:45', 'KS/KF 2025:45', 'KF/2025:45', 'KS KF/2025:045'])(
		'%s is of the register that styrelsen and fullmäktige share',
		(written) => expect(caseKey(written)).toBe('kf-2025-45'),
	);

	test.each([
		['another body', 'KS 2024/123', 'BUN 2024/123'],
		['another register of the same house', 'KS 2024/123', 'KSN 2024/123'],
		['another year', 'KS 2024/123', 'KS 2023/123'],
		['another number', 'KS 2024/123', 'KS 2024/1230'],
		['another part of a file', 'SLK-2024-00009:35', 'SLK-2024-00009:34'],
		['no body told', 'KS 2024/123', '2024/123'],
		['no body told, written otherwise', '2024-00123', '2024-123'],
		['no body told, other sign', '2024/123', '2024-123'],
		['letters that look alike', 'ÖN 2024/1', 'ON 2024/1'],
	])('%s is another case', (_why, one, other) => expect(caseKey(one)).not.toBe(caseKey(other)));

	test('a form that is not known is the same as one written alike', () => {
		expect(caseKey('T2012-050-05828')).toBe(caseKey('t2012-050-05828'));
		expect(caseKey('2024-00176')).toBe('2024-00176');
	});

	test('what holds no figure is no number', () => expect(caseKey('KS')).toBeNull());

	test.each(['KS 2024/00123', 'SLK-2024-00009:35', '2023/123', 'T2012-050-05828', 'SN 12/23'])(
		'the key of the key of %s is itself',
		(written) => {
			const key = caseKey(written)!;
			expect(caseKey(key)).toBe(key);
		},
	);

	test('a key can stand in an address as one step of it', () => {
		for (const written of ['2023/123', 'X 1/2 3', 'Dnr 45:7'])
			expect(caseKey(written)).not.toMatch(/[/?#%\s]/);
	});

	test('the same case named twice is one', () =>
		expect(caseKeys(['KS 2024/1', 'ks-2024-0001', 'SN 2024/1'])).toEqual(['ks-2024-1', 'sn-2024-1']));
});
