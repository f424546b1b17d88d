import { prefixOf, type Act, type ActAnswer } from './act.ts';

/**
 * What a form gets back when it could not be saved: whether it is that one, its issues, and for each field what to spread
 * on it: id, name, the value as typed and the issues. `part` tells one of several equal forms apart.
 */
export function answered(answer: ActAnswer | null, act: Act, part?: readonly [name: string, value: string]) {
	const mine = answer?.act === act && (!part || answer.values[part[0]] === part[1]) ? answer : null;
	const issues = mine?.issues ?? [];
	const prefix = prefixOf(act, part ? `-${part[1]}` : '');
	return {
		mine: mine !== null,
		issues,
		field: (name: string, otherwise = '') => ({
			...{ id: prefix + name, name, value: mine?.values[name] ?? otherwise, issues },
		}),
	};
}
