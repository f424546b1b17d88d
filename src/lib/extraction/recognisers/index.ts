import type { Outline } from '../outline/outline.ts';
import type { Candidate, Recogniser } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import { action } from './action.ts';
import { actionPlan } from './action-plan.ts';
import { assignment } from './assignment.ts';
import { condition } from './condition.ts';
import { funding } from './funding.ts';
import { measure } from './measure.ts';
import { measureTable } from './measure-table.ts';
import { referral } from './referral.ts';
import { openDeed } from './open-deed.ts';
import { report } from './report.ts';
import { resourceNeed } from './resource-need.ts';
import { response } from './response.ts';
import { staffing } from './staffing.ts';

/**
 * The order is the order of precedence: where several see the same sentence, the first one stands (refiners/one-rule).
 * Words that name the deed itself ("får i uppdrag", "återremitteras") come before what the deed is about (posts, money),
 * a condition on money is funding before it is a condition, and the general "something is done" comes last.
 */
export const recognisers: readonly Recogniser[] = [
	referral,
	assignment,
	response,
	report,
	funding,
	condition,
	staffing,
	resourceNeed,
	action,
	measure,
	actionPlan,
	measureTable,
	openDeed,
];

/**
 * All that they see, one statement after the other: each is asked about by all of them while it is at hand
 * (`text/may-match.ts`), so that nothing has to be looked up twice.
 */
export function recogniseAll(statements: readonly Statement[], outline: Outline): Candidate[] {
	const found: Candidate[] = [];
	for (const statement of statements) {
		const one = [statement];
		for (const recogniser of ofStatements)
			for (const candidate of recogniser.recognise(one, outline)) found.push(candidate);
	}
	return found.concat(ofDocument.flatMap((recogniser) => recogniser.recognise(statements, outline)));
}

const ofDocument = recognisers.filter((recogniser) => recogniser.ofDocument);
const ofStatements = recognisers.filter((recogniser) => !recogniser.ofDocument);
