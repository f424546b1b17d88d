import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Where the databases stand: one place for the app and for the commands. */
export const dataFolder = () => process.env.BEVAKA_DATA ?? join(ROOT, 'data');

export interface ServerOptions {
	/** Path of the SQLite file; made when it is missing. */
	readonly database: string;
	/** Where to listen. Nobody else on the network reaches 127.0.0.1, which matters while there is no sign-in. */
	readonly host?: string;
	/** The first port to try; without it any free one. */
	readonly port?: number;
	/** A day to stand still at, `YYYY-MM-DD`; for demonstrations and tests. */
	readonly today?: string;
	readonly user?: string;
	/** Without what is closed to the public, and read only. */
	readonly openVersion?: boolean;
	readonly quiet?: boolean;
}

export interface RunningServer {
	readonly url: string;
	readonly child: ChildProcess;
	stop(): Promise<void>;
}

/** Starts the built app in a process of its own and waits until it answers. Throws with its output if it does not. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const host = options.host ?? '127.0.0.1';
	const port = await freePort(host, options.port ?? 0);
	const url = `http://${host}:${port}`;
	const child = spawn(process.execPath, [join(ROOT, 'build', 'index.js')], {
		cwd: ROOT,
		env: {
			...process.env,
			HOST: host,
			PORT: String(port),
			ORIGIN: process.env.ORIGIN ?? url,
			// Our own check in hooks.server.ts answers larger ones in Swedish.
			BODY_SIZE_LIMIT: '120M',
			SHUTDOWN_TIMEOUT: '5',
			BEVAKA_DATABASE: options.database,
			...(options.today && { BEVAKA_TODAY: options.today }),
			...(options.user && { BEVAKA_USER: options.user }),
			...(options.openVersion && { BEVAKA_VERSION: 'oppen' }),
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => {
		output += chunk.toString();
		if (!options.quiet) process.stderr.write(chunk);
	});
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	await answering(url, child, () => output);
	return {
		url,
		child,
		async stop() {
			child.kill('SIGTERM');
			await ended;
		},
	};
}

async function answering(url: string, child: ChildProcess, output: () => string) {
	for (let tries = 0; tries < 300; tries += 1) {
		if (child.exitCode !== null) throw new Error(`Servern startade inte.\n${output()}`);
		const answer = await fetch(`${url}/om`).catch(() => null);
		if (answer) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	child.kill('SIGKILL');
	throw new Error(`Servern svarade inte på ${url}.\n${output()}`);
}

async function freePort(host: string, wanted: number): Promise<number> {
	for (let port = wanted; port < wanted + 50; port += 1) {
		const found = await new Promise<number | null>((resolve) => {
			const probe = createServer();
			probe.once('error', () => resolve(null));
			probe.listen(port, host, () => {
				const address = probe.address();
				probe.close(() => resolve(typeof address === 'object' && address ? address.port : null));
			});
		});
		if (found !== null) return found;
	}
	throw new Error(`Ingen ledig port från ${wanted} till ${wanted + 49}.`);
}
