import { join } from 'node:path';
import { expect, test } from 'vitest';
import { confirmSample } from '../server/sample-reading.ts';
import { onDay, temporaryDatabase } from '../server/temporary-database.ts';
import { bevakaOn } from './bevaka-on.ts';

test('a backup is written, refused while the app has the database, and put back when it has stopped', async () => {
	const { db, path, folder } = await temporaryDatabase();
	await confirmSample(onDay(db, '2023-10-01'));
	const bevaka = bevakaOn({ BEVAKA_DATA: folder, BEVAKA_DATABASE: path });
	const copy = join(folder, 'kopia.db');
	expect(await bevaka('backup', copy)).toMatchObject({ code: 0 });
	expect((await bevaka('backup', copy)).said).toContain('finns redan');
	expect(await bevaka('restore', copy)).toMatchObject({
		...{ code: 1, said: 'Databasen används. Stoppa appen och försök igen. Ingenting har ändrats.\n' },
	});
	await db.destroy();
	const { code, said } = await bevaka('restore', copy);
	expect([code, said]).toMatchObject([0, expect.stringContaining('Det som stod där ligger kvar i ')]);
	expect(said).toMatch(/Läget stämmer med händelserna: 1\såtagande\./);
	expect((await bevaka('restore', join(folder, 'ingen.db'))).said).toContain('ingen.db finns inte.');
});

test('the commands work on the database of the folder that the app uses', async () => {
	const { folder } = await temporaryDatabase();
	const { said } = await bevakaOn({ BEVAKA_DATA: join(folder, 'tom') })('backup', join(folder, 'kopia.db'));
	expect(said).toBe(`Det finns ingen databas att kopiera: ${join(folder, 'tom', 'bevaka.db')}.\n`);
});
