import { extract } from '../../../../src/lib/extraction/extract.ts';
import { confirmSuggestion } from '../../../../src/lib/server/operations/review/confirm-suggestion.ts';
import type { Context } from '../../../../src/lib/server/operations/context.ts';
import { findCommitment } from '../../../../src/lib/server/repositories/commitments/commitment-detail.ts';
import { importReading } from '../../sample-reading.ts';
import { onDay, temporaryDatabase } from '../../temporary-database.ts';

const KALLELSE = `Kallelse

Skärgårdsnämnden
Datum: 2024-03-20

1 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Förslag till beslut
1. Tekniska kontoret får i uppdrag att laga bryggan vid Norrviken senast den 1 maj 2024.
2. Hamnkontoret får i uppdrag att redovisa kostnaden minst en gång per år.

2 Vinterväg
Diarienummer: SkN 12/2024

Förslag till beslut
Kansliet får i uppdrag att utreda vinterväg över fjärden.

3 Båtplatser
Diarienummer: SkN 14/2024

Förslag till beslut
Hamnkontoret får i uppdrag att ta fram en plan för båtplatser.
`;

const PROTOKOLL = `Sammanträdesprotokoll

Skärgårdsnämnden
Datum: 2024-03-20

§ 31 Bryggan vid Norrviken
Diarienummer: SkN 8/2024

Beslut
Skärgårdsnämnden beslutar:
1. Tekniska kontoret och hamnkontoret får i uppdrag att laga bryggan vid Norrviken senast den 1 juni 2024.
2. Hamnkontoret får i uppdrag att redovisa kostnaden minst en gång per år.

§ 32 Vinterväg
Diarienummer: SkN 12/2024

Beslut
Skärgårdsnämnden beslutar enligt förvaltningens förslag.

§ 33 Båtplatser
Diarienummer: SkN 14/2024

Beslut
Skärgårdsnämnden beslutar att återremittera ärendet till hamnkontoret.
`;

/** The kallelse with everything in it confirmed, then the protokoll of its meeting with nothing answered. */
export async function start() {
	const { db } = await temporaryDatabase();
	const before = onDay(db, '2024-03-10');
	const kallelse = await importReading(before, extract(KALLELSE, null), 'kallelse.txt');
	const numbers: string[] = [];
	for (const { id: suggestionId, version } of kallelse.suggestionList) {
		const result = await confirmSuggestion(before, { suggestionId, version });
		if (!result.ok) throw new Error('The proposal was not confirmed.');
		numbers.push(result.value.number.slice(2));
	}
	const context = onDay(db, '2024-04-02');
	const protokoll = await importReading(context, extract(PROTOKOLL, null), 'protokoll.txt');
	const find = async (number: string | undefined, today = '2024-04-02') => {
		const found = await findCommitment(db, number ?? '', null, today);
		if (!found) throw new Error('There is no such commitment.');
		return found;
	};
	return { db, before, context, kallelse, numbers, protokoll, find };
}

export const decide = (
	context: Context,
	of: { id: string; version: number } | undefined,
	decides: string | null,
) => confirmSuggestion(context, { suggestionId: of?.id ?? '', version: of?.version ?? 0, decides });
