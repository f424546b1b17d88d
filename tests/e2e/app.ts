import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer, type ServerOptions } from '../../src/cli/server-process.ts';

export interface TestApp extends RunningServer {
	readonly database: string;
}

/** The built app on a free port with a database of its own, empty unless one is given; all is gone after `stop`. */
export async function startApp(options: Partial<ServerOptions> = {}): Promise<TestApp> {
	const folder = await mkdtemp(join(tmpdir(), 'bevaka-e2e-'));
	const database = options.database ?? join(folder, 'test.db');
	const server = await startServer({ quiet: true, ...options, database });
	return {
		...server,
		database,
		async stop() {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
