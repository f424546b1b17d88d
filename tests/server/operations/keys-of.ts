import type { Result } from '../../../src/lib/server/operations/context.ts';

/** What is wrong, as 'field: key'; 'ok' or 'conflict' where nothing is. */
export const keysOf = (result: Result<unknown>) =>
	result.ok ? 'ok' : result.conflict ? 'conflict' : result.issues.map(({ field, key }) => `${field}: ${key}`);
