import type { CommitmentDetail } from '../../../domain/commitment.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { isPoint } from '../../../domain/proposal.ts';
import { longDate, listed } from '../../text/format.ts';
import { proposalStep } from '../../text/proposals.ts';

/** Whether there is something to tell the body of: what recurs is reported time after time. */
export const canReport = ({ status, reportedOn, recurrence, timing }: CommitmentDetail) =>
	!['closed', 'split', 'merged'].includes(status) &&
	(reportedOn === null || (recurrence !== null && (timing !== null || status === 'done')));

/** What should happen now with a commitment, in one or two sentences: the most pressing thing first. */
export function nextStep(row: CommitmentDetail, today: PlainDate): string {
	if (row.status === 'closed') {
		return row.reportedOn
			? `Återrapporterad den ${longDate(row.reportedOn)}${row.reportedItem ? `, §\u00a0${row.reportedItem}` : ''}. Inget mer behöver göras.`
			: 'Avslutad. Inget mer behöver göras.';
	}
	if (row.status === 'done') {
		return `Arbetet är klart. Anmäl det till ${row.body?.name ?? 'det organ som beslutade'}. När det är behandlat registrerar du paragrafen här.`;
	}
	if (row.status === 'split') return partsStep(row);
	if (row.status === 'merged') return 'Delen är ihopförd med det hela och följs där.';
	if (row.status === 'not-feasible' && row.timing !== null) {
		return `Kan inte genomföras. Lägg fram förslaget för ${row.body?.name ?? 'det organ som beslutade'} och registrera beslutet här.`;
	}
	if (row.timing === null) {
		return row.reportedOn
			? 'Avslutad. Inget mer behöver göras.'
			: 'Avslutad, men organet har inte fått veta det. Registrera paragrafen när det är anmält.';
	}
	if (isPoint(row)) return proposalStep(row, today);
	if (row.responsible.length === 0)
		return 'Ingen är ansvarig. Sätt en ansvarig, så vet alla vem som ska svara.';
	if (row.timing === 'overdue' && row.deadline) {
		const late = `Fristen gick ut den ${longDate(row.deadline.date)}.`;
		return row.lastLine && row.lastLine.date > row.deadline.date
			? `${late} Flytta fristen eller sätt åtagandet som klart.`
			: `${late} Skriv varför, och när det blir klart.`;
	}
	if (row.blockedBy.length > 0)
		return `Väntar på: ${listed(row.blockedBy)}. Skriv in vad det blev när det är avgjort.`;
	if (row.deadline === null) return 'Beslutet har ingen frist. Sätt en, så syns det om det blir liggande.';
	return row.deadline.date === today
		? 'I dag är sista dagen. Sätt åtagandet som klart när det är gjort.'
		: `Ska vara klart senast den ${longDate(row.deadline.date)}.`;
}

function partsStep({ relations: { parts } }: CommitmentDetail): string {
	const open = parts.filter(({ timing }) => timing !== null).length;
	return open > 0
		? `Uppdelat. ${open === 1 ? 'En del återstår' : `${open} delar återstår`}; de följs var för sig.`
		: 'Uppdelat, och alla delar är klara. Inget mer behöver göras här.';
}
