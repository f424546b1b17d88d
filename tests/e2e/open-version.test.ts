import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { holds, pagesThatHold } from './secret-in-answers.ts';
import { closeSecrets, writeSecrets, SECRET, TODAY, type Secrets } from './secrets.ts';

/**
 * What is closed to the public stands nowhere in the open version. Every route of the program is walked, so a new one
 * fails here until its addresses are written down.
 */
let folder: string;
let inside: TestApp;
let outside: TestApp;
let secrets: Secrets;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'bevaka-open-'));
	const database = join(folder, 'test.db');
	secrets = await writeSecrets(database);
	inside = await startApp({ database, today: TODAY, user: 'Astrid Ek' });
	outside = await startApp({ database, today: TODAY, openVersion: true });
});
afterAll(async () => {
	await inside?.stop();
	await outside?.stop();
	await rm(folder, { recursive: true, force: true });
});

/** By route: addresses that would show the secret if anything did. `{…}` are ids of the closed things. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
	'/': ['/', '/?per=2024-04-10', '/?organ={body}'],
	'/arenden/[nyckel]': ['/arenden/{matter}', '/arenden/{openMatter}'],
	'/ataganden': [
		...['/ataganden?visa=alla', '/ataganden?visa=alla&per=2024-04-10', '/ataganden?visa=forslag'],
		...[`/ataganden?visa=alla&sok=${SECRET}`, '/ataganden?visa=alla&ansvarig={unit}'],
	],
	'/ataganden/[nr]': [
		'/ataganden/{closed}',
		'/ataganden/{sibling}',
		'/ataganden/{open}',
		'/ataganden/{whole}',
	],
	'/ataganden/[nr]/underlag/[id]': ['/ataganden/{closed}/underlag/{evidence}'],
	'/bemanning': ['/bemanning', '/bemanning?per=2024-04-10', '/bemanning?enhet=ingen&ar=2024'],
	'/diagram': ['/diagram', '/diagram?per=2024-04-10', '/diagram?organ={body}'],
	'/enhet': ['/enhet'],
	'/enhet/[id]': ['/enhet/{unit}'],
	'/handlingar': ['/handlingar', '/handlingar?per=2024-04-10'],
	'/handlingar/[id]': [
		...['/handlingar/{veiled}', '/handlingar/{pages}', '/handlingar/{pages}?visa=sidan'],
		'/handlingar/{veiled}?per=2024-04-10',
	],
	'/handlingar/[id]/granska': ['/handlingar/{veiled}/granska', '/handlingar/{pages}/granska'],
	'/handlingar/[id]/jamfor': ['/handlingar/{veiled}/jamfor', '/handlingar/{pages}/jamfor'],
	'/handlingar/[id]/original': ['/handlingar/{veiled}/original', '/handlingar/{pages}/original'],
	'/handlingar/[id]/sida/[n]': ['/handlingar/{pages}/sida/1', '/handlingar/{pages}/sida/1?skala=2'],
	'/import': ['/import'],
	'/import/[id]': ['/import/{veiled}'],
	'/motioner': ['/motioner', '/motioner?per=2024-04-10'],
	'/om': ['/om'],
	'/ordforande': ['/ordforande', '/ordforande?per=2024-05-20'],
	'/rapporter': ['/rapporter'],
	'/rapporter/[nr]': ['/rapporter/{report}'],
	'/rapporter/[nr]/fil/[form]': ['/rapporter/{report}/fil/csv', '/rapporter/{report}/fil/docx'],
	'/rapporter/[nr]/sida.css': ['/rapporter/{report}/sida.css'],
	'/rapporter/jamfor': ['/rapporter/jamfor?fran={report}&till={report}'],
	'/rapporter/manad': ['/rapporter/manad', '/rapporter/manad?per=2024-04-10'],
	'/rapporter/manad/fil/[form]': ['csv', 'docx', 'xlsx', 'pdf'].map((form) => `/rapporter/manad/fil/${form}`),
	'/rapporter/manad/sida.css': ['/rapporter/manad/sida.css'],
};

test('every route of the program has addresses here', async () => {
	const root = join(import.meta.dirname, '..', '..', 'src', 'routes');
	const files = await readdir(root, { recursive: true, withFileTypes: true });
	const routes = files
		.filter(({ name }) => /^\+(?:page(?:\.server)?|server)\./.test(name))
		.map(({ parentPath, name }) =>
			`/${dirname(relative(root, join(parentPath, name)))}`.replace(/^\/\.$/, '/'),
		);
	expect([...new Set(routes)].sort()).toEqual(Object.keys(ADDRESSES).sort());
});

test('before anything is closed the secret stands on most pages, so that the walk can see it', async () => {
	const seen = new Set<string>();
	for (const [route, address] of addresses()) {
		if (await holds(outside, address)) seen.add(route);
	}
	for (const route of [
		'/',
		'/ataganden',
		'/ataganden/[nr]',
		'/arenden/[nyckel]',
		'/handlingar/[id]/original',
	])
		expect([...seen]).toContain(route);
}, 240_000);

test('closed, it stands nowhere: no page, no data, no file, no picture, and no page that a link leads to', async () => {
	await closeSecrets(secrets);
	for (const [, address] of addresses()) expect(await holds(outside, address), address).toBe(false);
	const left = await pagesThatHold(outside, Object.values(ADDRESSES).flat().map(filled));
	expect(left).toEqual([]);
	for (const name of ['original', 'sida/1', 'sida/1?skala=2']) {
		for (const id of [secrets.ids.veiled, secrets.ids.pages]) {
			const answer = await fetch(`${outside.url}/handlingar/${id}/${name}`);
			expect([answer.status, name]).toEqual([404, name]);
		}
	}
	// In the house nothing is lost, and everything says that it is closed.
	expect(await holds(inside, filled('/ataganden/{closed}'))).toBe(true);
	expect(await text(inside, '/ataganden?visa=alla')).toContain('OSL 26 kap. 1 §');
}, 240_000);

test('in the house the same is shown on asking, until the other is asked for', async () => {
	const first = await fetch(`${inside.url}/ataganden?visa=alla&version=oppen`, { redirect: 'manual' });
	const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
	expect(cookie).toBe('version=oppen');
	for (const [, address] of addresses()) expect(await holds(inside, address, cookie), address).toBe(false);
	const back = await fetch(`${inside.url}/om?version=intern`, { headers: { cookie } });
	expect(back.headers.get('set-cookie')).toContain('version=intern');
}, 240_000);

test('what explanations were asked for is not told, nor that there would be none', async () => {
	expect(await text(inside, '/ataganden')).toContain('forklaring-begard');
	const page = await text(outside, '/ataganden?visa=forklaring-begard');
	expect(page).not.toContain('forklaring-begard');
	expect(page).toContain('Öppna åtaganden per');
});

test('an open installation cannot be talked into the other, and changes nothing', async () => {
	const headers = { cookie: 'version=intern', origin: outside.url };
	const address = filled('/ataganden/{closed}');
	expect((await fetch(`${outside.url}${address}?version=intern`, { headers })).status).toBe(404);
	const asked = await fetch(`${outside.url}/ataganden/${secrets.ids.open}?/rad`, {
		method: 'POST',
		headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
		body: 'version=1&line=hej',
	});
	expect(asked.status).toBe(403);
});

test('told to stop, they leave everything in the one file', async () => {
	await outside.stop();
	await inside.stop();
	expect(await readdir(folder)).toEqual(['test.db']);
});

/** All addresses with their route; a page also as the data that scripts ask for. */
function addresses(): [string, string][] {
	return Object.entries(ADDRESSES).flatMap(([route, list]) =>
		list.map(filled).flatMap((address): [string, string][] => {
			const [path = '', query] = address.split('?');
			const data = `${path === '/' ? '' : path}/__data.json${query ? `?${query}` : ''}`;
			return [
				[route, address],
				[route, data],
			];
		}),
	);
}

const filled = (address: string) =>
	address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(secrets.ids[name] ?? 'saknas'));

const text = async (app: TestApp, address: string) => (await fetch(app.url + address)).text();
