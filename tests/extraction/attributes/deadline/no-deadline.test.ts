import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../../../src/lib/extraction/attributes/deadline/read-deadline.ts';

/** The body met on Tuesday 10 October 2023. */
const MEETING = { meetingDate: '2023-10-10' };

const read = (sentence: string, context: Parameters<typeof readDeadline>[2] = MEETING) => {
	const found = readDeadline(sentence, [0, sentence.length], context);
	return found && `${found.date} ${found.precision} ${found.basis}`;
};

describe('no deadline: history, starts, names, recurrences, impossible and past days', () => {
	it.each([
		'Svaret lämnas senast den 30 februari 2024.',
		'Svaret lämnas senast den 29 februari 2025.',
		'Svaret lämnas senast den 31 april 2024.',
		'Svaret lämnas senast 2024-13-01.',
		'Svaret lämnas senast 2024-02-30.',
		'Svaret lämnas senast den 0 maj 2024.',
		'Svaret lämnas senast den 32 maj 2024.',
		'Redovisas senast Q5 2024.',
		'Redovisas efter första tertialet 2024.',
		'Redovisas efter sommaren 2024.',
		'Redovisas efter årsskiftet.',
		'Redovisas senast årsskiftet 2024.',
		'Redovisas under vecka 53 2024.',
		'Redovisas under vecka 60 2024.',
		'Förvaltningen ska senast 20 kalenderdagar efter det att avvikelsen upptäckts presentera åtgärder.',
		'Avtalet tecknas inom två månader från den dag då planen vunnit laga kraft.',
		'Redovisas löpande under året.',
		'Nämnden tilldelas 12 mnkr för 2024.',
		'Medel avsätts för att stärka lovverksamheten under 2024.',
		'Fördela tillkommande statsbidrag för bemanning på boenden under 2024 till äldrenämnden.',
		'Finansiering arbetas in i förslag till budget 2024 med plan för 2025-2027.',
		'Följs upp i årsredovisning 2024.',
		'Redovisas i samband med budget 2025.',
		'Redovisas i delårsrapport mars 2024.',
		'Kommunstyrelsen beslutade den 13 september 2023.',
		'Planen är beslutad den 1 november 2023.',
		'Enligt tjänsteskrivelse daterad 2023-11-13.',
		'Enligt yttrande den 13 november 2023.',
		'Uppdraget från den 20 maj 2025, § 33, anses slutfört.',
		'Enligt beslut i kommunstyrelsen den 3 april 2024, § 53 ska rapporten lämnas.',
		'Redovisning av uppdrag 2024-01-26 § 26 punkt 2.',
		'Uppdraget enligt Ks § 46, 2024-10-05 fortsätter.',
		'Riktlinjen gäller från den 1 maj 2024.',
		'Taxan gäller från och med den 1 januari 2024.',
		'Taxan gäller fr.o.m. 1 januari 2024.',
		'Ordningen träder i kraft den 1 juni 2024.',
		'Läget redovisas i samband med tertialrapport 1.',
		'Planen som nämnden antog den 3 november gäller.',
		'Fritidshemmet avvecklas med verkan 2024-08-01.',
		'Rådet har under 2022 finansierat en tjänst.',
		'Under 2024 har en kartläggning genomförts.',
		'Kartläggningen genomfördes under våren 2024.',
		'Svaret skulle ha lämnats senast den 30 juni 2023.',
		'Budgeten beslutas senast den siste november varje år.',
		'Rapport lämnas årligen senast den 31 mars.',
		'Planen revideras minst vart fjärde år.',
		'Avgiften är 2024 kr per månad.',
		'2024 års underskott behöver inte återställas.',
		'Redovisas senast 2023-10-09.',
		'I vår kommun ska alla vara trygga.',
		'Budgeten följs upp per 30 september.',
		'Ramen förbrukas i sin helhet under året enligt planen.',
		'En provtid om ett år gäller för alla.',
		'Behoven ökar under kommande år.',
		'På sammanträdet deltog Jan-Erik Lund som ska tala.',
		'Protokollet om 12 (34) sidor.',
		'Ungdomar under 20 år ska erbjudas stöd.',
		'Läget redovisas efter prognoserna per februari, juni och oktober.',
		'Rum 15/11 ska städas.',
	])('%s', (sentence) => expect(read(sentence)).toBeNull());
});

describe('where several times stand, and what they are counted from', () => {
	it('takes the one with the strongest lead and quotes it with its lead', () => {
		const text = 'Förr. Nämnden ska utreda frågan under våren 2024 och återkomma senast den 31 maj\n2024.';
		const span = [6, text.length] as const;
		const found = readDeadline(text, span, MEETING);
		expect(found).toMatchObject({ date: '2024-05-31', precision: 'day', text: 'senast den 31 maj 2024' });
		expect(text.slice(...(found?.span ?? [0, 0]))).toBe('senast den 31 maj\n2024');
	});

	it('gives nothing to a date without a year when the meeting has no date', () => {
		expect(read('Redovisas senast den 15 november.', { meetingDate: null })).toBeNull();
		expect(read('Redovisas inom sex månader.', { meetingDate: null })).toBeNull();
		expect(read('Redovisas senast den 15 november 2023.', { meetingDate: null })).toBe(
			'2023-11-15 day stated',
		);
	});

	it('uses the range that the text proves only where both its ends agree', () => {
		const range = { from: '2023-10-03', to: '2023-10-31' };
		expect(read('Redovisas senast den 15 november.', { meetingDate: null, range })).toBe(
			'2023-11-15 day computed',
		);
		expect(read('Redovisas senast den 15 oktober.', { meetingDate: null, range })).toBeNull();
	});
});
