import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder, startServer } from './server-process.ts';

const { values } = parseArgs({
	options: {
		demo: { type: 'boolean', default: false },
		host: { type: 'string', default: process.env.HOST ?? '127.0.0.1' },
		port: { type: 'string', default: process.env.PORT ?? '3000' },
	},
});

const folder = dataFolder();
mkdirSync(folder, { recursive: true });
const database = join(folder, values.demo ? 'demo.db' : 'bevaka.db');
const demo = values.demo ? await prepareDemo(database) : null;

const server = await startServer({
	database,
	host: values.host,
	port: Number(values.port),
	...(demo && { today: demo.today, user: demo.user }),
});

console.log(`
  Bevaka svarar på  ${server.url}
  Databas           ${database}${demo ? `\n  Demonstration     påhittad kommun, dagens datum är satt till ${demo.today}` : ''}

  Avsluta med Ctrl + C.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
server.child.once('exit', (code) => process.exit(code ?? 0));

/** Fills the demonstration database through the same import and review as the pages use. */
async function prepareDemo(path: string) {
	const { openDatabase } = await import('../lib/server/database/open.ts');
	const { seedDemo, DEMO_TODAY, DEMO_USER } = await import('../../db/demo/seed.ts');
	const { readDocument } = await import('../lib/server/documents/read-document.ts');
	const db = await openDatabase(path);
	await seedDemo(db, readDocument);
	await db.destroy();
	return { today: DEMO_TODAY, user: DEMO_USER };
}
