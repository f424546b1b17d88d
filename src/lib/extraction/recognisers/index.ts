import type { Recogniser } from '../pipeline.ts';
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
