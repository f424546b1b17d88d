/**
 * One key for every way of writing the same diarienummer, so that they can be compared: 'KS 2024/00123',
 * 'KS-2024-123', '2024.123 KS' and 'Dnr 2024-KS-00123' → 'ks-2024-123'. The key stands in addresses. A number without
 * the code of its body, or in a form that is not known, is the same only as one that is written alike: two bodies may
 * count from one each year. Null where there is no figure at all.
 */
export function caseKey(written: string): string | null {
	const words = written.normalize('NFC').replace(NAMED, '').replace(/\s+/g, ' ').trim().replace(SHARED, '');
	if (!/\d/.test(words)) return null;
	for (const form of FORMS) {
		const { code, year, serial, part } = form.exec(words)?.groups ?? {};
		if (code && year && serial)
			return `${lower(code)}-${fullYear(year)}-${Number(serial)}${part ? `~${Number(part)}` : ''}`;
	}
	return lower(words).replace(/[/ :]/g, (sign) => SIGNS[sign]!);
}

/** The keys of several, each once, in order. */
export const caseKeys = (written: readonly string[]): string[] => [
	...new Set(written.flatMap((one) => caseKey(one) ?? [])),
];

const CODE = '(?<code>\\p{L}{1,6})';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const SERIAL = '(?<serial>\\d{1,6})';
/** ':35' after the number is a case of its own, in a file that is opened once a year for all of its sort. */
const PART = '(?::(?<part>\\d{1,4}))?';
/** What stands after the number of the case says which paper in it, or which class of papers: '.912', '-1.3.1'. */
const REST = '(?:[-. ]\\d[\\d.:-]{0,12})?$';

const FORMS: readonly RegExp[] = [
	// 'KS 2024/123', 'KS-2024-00123', 'KS/2024:123', 'KS2024.123'
	new RegExp(`^${CODE}[-/ ]?${YEAR}[-/:.]${SERIAL}${PART}${REST}`, 'u'),
	// 'Ks 1113/2021', 'KS 1113-2021'
	new RegExp(`^${CODE}[-/ ]?${SERIAL}[/-]${YEAR}$`, 'u'),
	// 'SN 12/23': the number first, then the year
	new RegExp(`^${CODE}[-/ ]${SERIAL}/(?<year>\\d\\d)$`, 'u'),
	// '2024.123 KS', '2024/123 KS'
	new RegExp(`^${YEAR}[-/:.]${SERIAL} ?${CODE}$`, 'u'),
	// '2024-KS-00123', '2024 KS 123'
	new RegExp(`^${YEAR}[-/ ]${CODE}[-/ ]${SERIAL}${REST}`, 'u'),
];

const NAMED = /^\s*(?:dnr|diarienr|diarienummer|ärendenummer|ärendenr|ärende|beteckning)[\s.:]{1,4}/iu;

/** 'KS KF/2025:45', 'KS/KF 2025:45' and 'KF/2025:45': styrelsen and fullmäktige count in one register. */
const SHARED = /^[KRL][SF][ /](?=[KRL][SF][ /]\d)/;

/** Signs that an address would read otherwise; the others stand. */
const SIGNS: Readonly<Record<string, string>> = { '/': '_', ' ': '+', ':': '~' };

const lower = (text: string) => text.toLocaleLowerCase('sv');

/** '23' → 2023; nobody writes an older year with two figures. */
const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
