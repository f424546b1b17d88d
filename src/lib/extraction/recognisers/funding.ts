import type { Recogniser } from '../pipeline.ts';
import { hiresBefore } from './hires.ts';
import { asksForMoney, ASKS, MORE_MONEY } from './asks-for-money.ts';
import { scan } from './scan.ts';
import * as budgets from './wordings/budgets.ts';
import * as payments from './wordings/payments.ts';
import { occurs } from '../text/may-match.ts';

const REFUSED = /avslå/i;

export const funding: Recogniser = {
	rule: 'finansiering',
	about:
		'Pengar ska hittas, arbetas in i en budget eller tas från en bestämd plats, eller beslutet vilar på det.',
	examples: [
		'Beslutet förutsätter att finansiering sker genom omfördelning inom budget 2025.',
		'Kostnaden finansieras inom nämndens ram.',
		'Nämnden begär hos kommunstyrelsen utökad budgetram med 6 miljoner kronor.',
		'Bidrag som inte har använts återförs till stipendiefonden.',
	],
	recognise: (statements) =>
		scan(statements, 'finansiering', (words, { lead }) => {
			if (
				[budgets.FOR_POSTS, payments.ANOTHER_PAYS, payments.NOT_UNTIL].some((says) => occurs(says, words)) ||
				hiresBefore(words, budgets.RESTS_ON)
			)
				return null;
			if (
				occurs(budgets.RESTS_ON, words) &&
				!occurs(budgets.OTHERS_DECIDE, words) &&
				!occurs(budgets.SOMEBODY_DECIDES, words)
			)
				return { kind: 'funding', strength: 0.95 };
			if (occurs(budgets.WORKED_IN, words) || occurs(budgets.WORKS_IN, words))
				return { kind: 'funding', strength: 0.9 };
			if (occurs(payments.POST_FIRST, words)) return null;
			if (asksForMoney(words) || (ASKS.test(lead.text) && occurs(MORE_MONEY, words)))
				return { kind: 'funding', strength: 0.85 };
			if (
				occurs(payments.SETTLES, words) ||
				occurs(payments.PAYS, words) ||
				occurs(payments.GOES_BACK, words) ||
				occurs(payments.SAVED, words)
			)
				return { kind: 'funding', strength: 0.8 };
			if (occurs(budgets.EXTRA, words) && !occurs(REFUSED, words)) return { kind: 'funding', strength: 0.75 };
			if (occurs(payments.MOVED, words) || occurs(payments.SHARED, words) || occurs(budgets.RAISED, words))
				return { kind: 'funding', strength: 0.78 };
			if (occurs(payments.SOURCE, words) || occurs(payments.FROM_POT, words))
				return { kind: 'funding', strength: 0.78 };
			return (occurs(payments.PAID_FROM, words) || occurs(payments.GRANTED, words)) &&
				occurs(payments.SUBJECT, words)
				? { kind: 'funding', strength: 0.8 }
				: null;
		}),
};
