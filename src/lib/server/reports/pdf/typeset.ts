import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PrintedReport } from '../../../domain/report/printed-report.ts';
import { projectRoot } from '../../documents/project-root.ts';
import { Queue } from '../../documents/queue.ts';

/** PDF/UA-1 for reading, with tags for those who cannot see it; PDF/A-2a for the archive. */
export type PdfStandard = 'ua-1' | 'a-2a';

/**
 * Sets a report as PDF with Typst, once for all the standards that are asked for. In a process of its own, one at a time:
 * it takes a second or two of one core for a thousand rows, and the server goes on meanwhile. The same report gives the
 * same bytes: its dates are the report's own. Throws when it cannot be set, or not within a minute.
 */
export const typeset = <const S extends readonly PdfStandard[]>(
	report: PrintedReport,
	...standards: S
): Promise<{ [K in keyof S]: Buffer }> =>
	queue.run(
		() =>
			new Promise((done, fail) => {
				const script = join(projectRoot(), 'src/lib/server/reports/pdf/typeset-child.ts');
				const child = spawn(process.execPath, ['--no-warnings', script, ...standards], {
					timeout: LONGEST,
					// Its TypeScript is made ready once, not at each start: a tenth of a second.
					env: { ...process.env, NODE_COMPILE_CACHE: join(projectRoot(), 'node_modules/.cache/bevaka') },
					killSignal: 'SIGKILL',
					windowsHide: true,
				});
				const parts: Buffer[] = [];
				let missing = 0;
				let said = '';
				child.stdout.on('data', (part: Buffer) => {
					if (parts.length === 0) missing = wholeLength(part, standards.length);
					parts.push(part);
					missing -= part.length;
					// Not when it has ended: it puts 300 MB in order first, and nobody needs to wait for that.
					if (missing === 0) done(pdfsIn(Buffer.concat(parts), standards));
				});
				child.stderr.on('data', (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
				child.once('error', fail);
				child.once('close', (code, signal) => {
					// Says nothing more to whoever has got the files.
					fail(new Error(`The report could not be set (${code ?? signal}): ${said}`));
				});
				// A process that has ended takes no more; its end is what counts.
				child.stdin.on('error', () => {});
				child.stdin.end(JSON.stringify(report));
			}),
	);

/** How long the PDFs are with their sizes, which stand first and come at once; never whole where they do not. */
function wholeLength(start: Buffer, count: number): number {
	if (start.length < 4 * count) return Infinity;
	let length = 4 * count;
	for (let at = 0; at < 4 * count; at += 4) length += start.readUInt32LE(at);
	return length;
}

/** The PDFs behind their sizes. */
function pdfsIn<S extends readonly PdfStandard[]>(output: Buffer, standards: S): { [K in keyof S]: Buffer } {
	let at = 4 * standards.length;
	return standards.map((_, index) => {
		const start = at;
		at += output.readUInt32LE(4 * index);
		return output.subarray(start, at);
	}) as { [K in keyof S]: Buffer };
}

const LONGEST = 60_000;

const queue = new Queue(1);
