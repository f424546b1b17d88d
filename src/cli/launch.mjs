// The one door to every npm script. It runs on whatever Node the machine has (20 or later): installs what
// is missing, builds what has changed, and hands over to the Node 24 that came as an npm package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(root, 'node_modules');
const [command = '', ...rest] = process.argv.slice(2);

const commands = {
	demo: () => built() || node('src/cli/serve.ts', '--demo', ...rest),
	start: () => built() || node('src/cli/serve.ts', ...rest),
	test: () => built() || tool('vitest', 'run', ...rest),
	check: () =>
		tool('svelte-kit', 'sync') ||
		tool('svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings') ||
		tool('eslint', '--config', '.eslint.config.js', '--max-warnings', '0', '.') ||
		tool('prettier', '--check', '--log-level', 'warn', '.'),
	bench: () => built() || node('src/cli/bench.ts', ...rest),
	bevaka: () => node('src/cli/bevaka.ts', ...rest),
	dev: () => tool('vite', 'dev', ...rest),
};

if (!Object.hasOwn(commands, command)) {
	console.error(`Okänt kommando: ${command}. Välj bland ${Object.keys(commands).join(', ')}.`);
	process.exit(2);
}
process.exit(installed() || commands[command]());

/** Installs the packages of the lockfile unless they are already there. Returns an exit code. */
function installed() {
	const lock = join(root, 'package-lock.json');
	const stamp = join(modules, '.bevaka-lock');
	const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
	const byHand = join(modules, '.package-lock.json');
	const upToDate = existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(lock).mtimeMs;
	if (!upToDate) {
		console.error('Hämtar de paket som behövs. Det görs en gång och tar ungefär en minut.');
		const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
		// Standard output is kept for results, so npm talks on standard error. `npm ci` would refuse where a
		// registry lacks a package for some other platform; the exact versions of the lockfile hold either way.
		const result = spawnSync(
			npm,
			['install', '--no-save', '--ignore-scripts', '--prefer-offline', '--loglevel=error'],
			{
				cwd: root,
				stdio: ['ignore', 2, 2],
				shell: process.platform === 'win32',
			},
		);
		if (result.status !== 0) return result.status ?? 1;
	}
	writeFileSync(stamp, wanted);
	return 0;
}

/** Builds the app unless the sources are the ones of the last build. Returns an exit code. */
function built() {
	const stamp = join(root, 'build', '.bevaka-sources');
	const wanted = digestOf([
		'src',
		'static',
		'db/migrations',
		'svelte.config.js',
		'vite.config.ts',
		'package-lock.json',
	]);
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 0;
	console.error('Bygger appen.');
	const code = tool('vite', 'build', '--logLevel', 'warn');
	if (code === 0) {
		mkdirSync(dirname(stamp), { recursive: true });
		writeFileSync(stamp, wanted);
	}
	return code;
}

function digestOf(places) {
	const hash = createHash('sha256');
	const add = (path) => {
		if (statSync(path).isDirectory()) {
			for (const name of readdirSync(path).sort()) add(join(path, name));
		} else {
			hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
		}
	};
	for (const place of places) add(join(root, place));
	return hash.digest('hex');
}

function tool(name, ...args) {
	const manifest = JSON.parse(readFileSync(join(modules, packageOf(name), 'package.json'), 'utf8'));
	const bin = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
	return node(join(modules, packageOf(name), bin), ...args);
}

function packageOf(tool) {
	return tool === 'svelte-kit' ? '@sveltejs/kit' : tool;
}

function node(...args) {
	const binary = nodeBinary();
	const path = dirname(binary) + delimiter + (process.env.PATH ?? '');
	const result = spawnSync(binary, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PATH: path },
	});
	if (result.error) console.error(result.error.message);
	return result.status ?? 1;
}

/** The Node that came with the packages; the machine's own only when it is new enough. */
function nodeBinary() {
	const names = [
		`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
		`node-bin-${process.platform}-${process.arch}`,
	];
	for (const name of names) {
		const binary = join(modules, name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		if (existsSync(binary)) return binary;
	}
	if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
	console.error(
		`Bevaka behöver Node 24. Här finns ${process.version} för ${process.platform} ${process.arch}.`,
	);
	process.exit(1);
}
