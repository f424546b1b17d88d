import type { Issue } from '../../../domain/issue.ts';
import type { MachineValue } from '../../../domain/machine-values.ts';

/** The values to tick: those of the suggestion, and those that came in with the words a person chose instead. */
export function valuesLeft(
	values: readonly MachineValue[],
	issues: readonly Issue[],
): readonly MachineValue[] {
	const named = issues.find(({ key }) => key === 'unchecked-values')?.context?.['values'];
	const added = String(named ?? '')
		.split('\n')
		.filter((key) => key !== '' && values.every((value) => value.key !== key));
	return [...values, ...added.map(valueOf)];
}

function valueOf(key: string): MachineValue {
	const space = key.indexOf(' ');
	return { key, part: key.slice(0, space) as MachineValue['part'], text: key.slice(space + 1) };
}
