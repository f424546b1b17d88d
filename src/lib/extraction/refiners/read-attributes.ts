import { readAmount } from '../attributes/amount.ts';
import { readCycle } from '../attributes/cycle.ts';
import { readDeadline } from '../attributes/deadline/read-deadline.ts';
import { readDependencies } from '../attributes/dependencies.ts';
import { readMoneyRecipient } from '../attributes/money-recipient.ts';
import { readRecipient } from '../attributes/recipient.ts';
import { readRecurrence } from '../attributes/recurrence.ts';
import { readResponsible } from '../attributes/responsible.ts';
import { readStaffing } from '../attributes/staffing.ts';
import { readStart } from '../attributes/start.ts';
import type { Candidate, Refiner } from '../pipeline.ts';

/** What each sentence says itself; what it leaves unsaid is for the refiners after. */
export const readAttributes: Refiner = {
	rule: 'vem, vad, när',
	about: 'Läser ansvarig, mottagare, frist, återkommande, bemanning, belopp och beroenden i orden.',
	examples: [
		'Socialnämnden får i uppdrag att redovisa utfallet för kommunstyrelsen senast den 31 mars 2025.',
	],
	refine: (candidates, { readable, facts }) =>
		candidates.map((candidate): Candidate => {
			const { span, kind } = candidate;
			const recurrence = readRecurrence(readable, span);
			const day = readDeadline(readable, span, { meetingDate: facts.date, range: facts.dateRange });
			const deadline = recurrence && day && HOW_LONG.test(day.text) ? null : day;
			const receives = kind === 'report' || kind === 'response' || kind === 'assignment';
			// "Nämnden hemställer till styrelsen att få …": the lead says who asks whom.
			const { lead } = candidate.statement;
			const asking = lead.span && /hemställ|begär|äska|anhåll/i.test(lead.text) ? lead.span : span;
			const own = readResponsible(readable, span, kind === 'assignment');
			const asker = own.length === 0 && kind === 'funding' && asking !== span;
			const responsible = asker ? readResponsible(readable, asking) : own;
			// "remitteras till nämnden för yttrande": the nämnd answers, it does not receive.
			const answers = new Set(responsible.map((name) => name.span?.[0]));
			const paid = kind === 'funding' ? readMoneyRecipient(readable, asking) : [];
			const recipient = receives ? readRecipient(readable, span) : paid;
			return {
				...candidate,
				responsible,
				recipient: recipient.filter((name) => !answers.has(name.span?.[0])),
				recurrence,
				cycle: recurrence ? null : readCycle(readable, span),
				deadline,
				start: readStart(readable, span),
				staffing: kind === 'staffing' ? readStaffing(readable, span) : null,
				amount: readAmount(readable, span),
				dependsOn:
					kind === 'condition' || kind === 'funding' || kind === 'assignment'
						? readDependencies(readable, span)
						: [],
			};
		}),
};

/** "varje månad |under hösten|": how long it goes on, no day when it is due. */
const HOW_LONG = /(?:^|\s)(?:under|hela)\s/i;
