import type { Act, ActAnswer } from './act.ts';

/** What a form gets back when it could not be saved: the values as typed, its issues, and whether it is that one. */
export function answered(answer: ActAnswer | null, act: Act, part?: readonly [name: string, value: string]) {
	const mine = answer?.act === act && (!part || answer.values[part[0]] === part[1]) ? answer : null;
	return {
		mine: mine !== null,
		issues: mine?.issues ?? [],
		typed: (name: string, otherwise = '') => mine?.values[name] ?? otherwise,
	};
}
