import { expect, test } from 'vitest';
import {
	compareDocument,
	findCounterpart,
} from '../../../../src/lib/server/repositories/documents/meeting-comparison.ts';
import { setMeetingFacts } from '../../../../src/lib/server/operations/documents/set-meeting-facts.ts';
import { findDocument } from '../../../../src/lib/server/repositories/documents/documents.ts';
import { itemWords } from '../../../../src/lib/extraction/proposal-and-decision.ts';
import { importReading } from '../../sample-reading.ts';
import { extract } from '../../../../src/lib/extraction/extract.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const KALLELSE = `Kallelse

Skärgårdsnämnden
Datum: 2024-03-20

1 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Förslag till beslut
1. Tekniska kontoret får i uppdrag att laga bryggan senast den 1 maj 2024.
2. Kostnaden redovisas för nämnden.

2 Taxa för båtplatser
Diarienummer: SkN 9/2024

Förslag till beslut
Taxan höjs med två procent.

3 Hamnkontorets öppettider
Diarienummer: SkN 10/2024

Förslag till beslut
Hamnkontoret har öppet till klockan 16.
`;
const PROTOKOLL = `Sammanträdesprotokoll

Skärgårdsnämnden
Datum: 2024-03-20

§ 31 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Beslut
Skärgårdsnämnden beslutar:
1. Tekniska kontoret får i uppdrag att laga bryggan senast den 1 juni 2024.
2. Kostnaden redovisas för nämnden.

§ 32 Taxa för båtplatser
Diarienummer: SkN 9/2024

Beslut
Skärgårdsnämnden beslutar enligt förvaltningens förslag.

§ 33 Skrivelse om vinterväg
Diarienummer: SkN 12/2024

Beslut
Kontoret får i uppdrag att besvara skrivelsen senast den 1 april 2024.

§ 34 Hamnkontorets öppettider
Diarienummer: SkN 10/2024

Förslag till beslut
Hamnkontoret har öppet till klockan 18.

Beslut
Skärgårdsnämnden beslutar enligt förvaltningens förslag.
`;

test('the kallelse and the protokoll of a meeting find each other, and their items tell what became of them', async () => {
	const { db } = await temporaryDatabase();
	const context = onDay(db, '2024-04-01');
	const ids: string[] = [];
	for (const [name, text] of [
		['kallelse.txt', KALLELSE],
		['protokoll.txt', PROTOKOLL],
	] as const) {
		const { id, version, body, meetingDate } = await importReading(context, extract(text, null), name);
		ids.push(id);
		if (body?.name === 'Skärgårdsnämnden' && meetingDate === '2024-03-20') continue;
		const facts = { documentId: id, version, body: 'Skärgårdsnämnden', date: '2024-03-20' };
		expect(await setMeetingFacts(context, facts)).toMatchObject({ ok: true });
	}
	const [kallelse, protokoll] = ids as [string, string];
	expect((await findDocument(db, kallelse))?.kind).toBe('kallelse');
	expect(await findCounterpart(db, kallelse)).toBe(protokoll);
	expect(await findCounterpart(db, protokoll)).toBe(kallelse);

	const comparison = await compareDocument(db, kallelse);
	expect(comparison).toMatchObject({ kallelse, protokoll });
	expect(comparison?.items.map(({ verdict, decided }) => [decided?.number, verdict])).toEqual([
		['31', 'changed'],
		['32', 'same'],
		['33', 'added'],
		// The protokoll itself says what was proposed in the end.
		['34', 'changed'],
	]);
	expect(comparison?.items[3]?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
		{ kind: 'removed', text: '16.' },
		{ kind: 'added', text: '18.' },
	]);
	expect(comparison?.items[0]?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
		{ kind: 'removed', text: 'maj' },
		{ kind: 'added', text: 'juni' },
	]);
});

test('the words of a proposal and a decision are without leads and numbers', () => {
	const [first, second] = itemWords(PROTOKOLL);
	expect(first).toMatchObject({
		decision:
			'Tekniska kontoret får i uppdrag att laga bryggan senast den 1 juni 2024.\nKostnaden redovisas för nämnden.',
		asProposed: false,
	});
	expect(second).toMatchObject({ asProposed: true });
});

const AS_PROPOSED = 'Skärgårdsnämnden beslutar enligt förvaltningens förslag.';

test.each([
	['Enligt Tekniska förvaltningens förslag.', true],
	['Nämnden beslutar enligt kommunstyrelsens arbetsutskotts förslag.', true],
	['Bifalla förslaget.', true],
	['Enligt lagen ska nämnden lämna ett förslag.', false],
])('%s', (decision, asProposed) => {
	const item = itemWords(PROTOKOLL.replace(AS_PROPOSED, decision)).find(({ number }) => number === '32');
	expect(item).toMatchObject({ asProposed });
});

test('one without the other has nothing to be compared with', async () => {
	const { db } = await temporaryDatabase();
	const { id } = await importReading(onDay(db, '2024-04-01'), extract(PROTOKOLL, null));
	expect(await findCounterpart(db, id)).toBeNull();
	expect(await compareDocument(db, id)).toBeNull();
});
