import type { Issue } from '../issue.ts';
import { isPlainDate, type PlainDate } from '../plain-date.ts';
import { monthBefore, type ReportQuestion } from './report.ts';

/** What stands in the form's fields, as written. */
export interface ReportFields {
	readonly organ: string;
	readonly ansvarig: string;
	readonly per: string;
	readonly jmf: string;
	readonly large: boolean;
}

export type ParsedQuestion =
	| { readonly fields: ReportFields; readonly issues: readonly []; readonly question: ReportQuestion }
	| { readonly fields: ReportFields; readonly issues: readonly Issue[]; readonly question: null };

/**
 * Reads the address of a sheet: `?organ=ID&ansvarig=ID&per=2023-10-20&jmf=2023-09-22&text=stor`. Without `per` it is `today`,
 * without `jmf` the day a month before. A wrong day is an issue, never silently another day: the paper would lie.
 */
export function parseReportQuestion(params: URLSearchParams, today: PlainDate): ParsedQuestion {
	const written = (name: string) => (params.get(name) ?? '').trim();
	const per = written('per') || today;
	const jmf = written('jmf');
	const [organ, ansvarig] = [written('organ'), written('ansvarig')];
	const fields = { organ, ansvarig, per, jmf, large: params.get('text') === 'stor' };
	const issues = [
		...(isPlainDate(per) ? [] : [{ field: 'per', key: 'impossible-date' }]),
		...(jmf === '' || isPlainDate(jmf) ? [] : [{ field: 'jmf', key: 'impossible-date' }]),
	];
	if (issues.length > 0) return { fields, issues, question: null };
	const since = jmf || monthBefore(per);
	if (since >= per) return { fields, issues: [{ field: 'jmf', key: 'not-before' }], question: null };
	return {
		fields,
		issues: [],
		question: { body: organ || null, ...(ansvarig && { unit: ansvarig }), per, since, large: fields.large },
	};
}
