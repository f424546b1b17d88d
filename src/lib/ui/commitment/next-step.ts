import type { CommitmentDetail } from '../../domain/commitment.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { longDate, listed } from '../text/format.ts';

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
	if (row.timing === null) {
		return row.reportedOn
			? 'Avslutad. Inget mer behöver göras.'
			: 'Avslutad, men organet har inte fått veta det. Registrera paragrafen när det är anmält.';
	}
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
