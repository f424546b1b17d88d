import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDatabase } from '../server/temporary-database.ts';
import { bevakaOn } from './bevaka-on.ts';

test.each([
	[['extract', 'ingen.pdf'], 1, /ingen\.pdf finns inte\.\n$/],
	[['extract', '.'], 1, / är en mapp\.\n$/],
	[['import', 'ingen.pdf'], 1, /^Fel {5}.*ingen\.pdf: finns inte\.\n$/],
	[['report', '--out', 'ingen/a.csv'], 1, /finns inte\.\n$/],
	[['report', '--inte'], 2, /^Så här:\n.*report --out FIL/],
	[['backup', 'ingen/kopia.db'], 1, /^Mappen .*ingen finns inte\.\n$/],
])('%j is answered in words', async (args, code, said) => {
	const { path, folder } = await temporaryDatabase();
	const [name = '', ...rest] = args.map((arg) => (/[./]/.test(arg) ? join(folder, arg) : arg));
	expect(await bevakaOn({ BEVAKA_DATABASE: path })(name, ...rest)).toMatchObject({
		...{ code, said: expect.stringMatching(said) as string },
	});
});
