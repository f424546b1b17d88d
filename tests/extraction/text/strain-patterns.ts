// Lets every pattern search texts of its own words over and over, and tells of those whose time grows faster than the
// text: "runs away: …". A line before each pattern says which one it is, so that one that never ends is known too.
// With a pattern given, only that one.
import { writeSync } from 'node:fs';
import { allPatterns } from './all-patterns.ts';

const SHORT = 1_000;
const LONG = 32_000;
const TIMES = LONG / SHORT;
/** The long text is the work of 32 short ones; what squares its work takes 32 times that, however busy the machine. */
const MOST = 10;
/** Milliseconds for the long text; what is done before is not worth measuring. */
const QUICK = 25;
/** So many times what seems to run away is looked at again. */
const LOOKS = 6;
const WORDS = 6;
const MIXES = 6;
const SIGNS = [' ', 'as', 'as ', 'Åb ', '7', '7-', ', ', '. ', '-', ' \n', '(', '| '];

const tell = (line: string) => writeSync(1, `${line}\n`);
const given = process.argv[2];
const patterns = given ? [new RegExp(given)] : await allPatterns();
patterns.forEach((shape, i) => {
	tell(String(shape));
	for (const fragment of fragmentsFor(shape, randomFrom(i))) {
		const growth = growthOf(shape, fragment);
		if (growth > MOST)
			tell(`runs away: ${shape} on ${JSON.stringify(fragment)}, ${Math.round(growth)} times`);
	}
});
tell(`done: ${patterns.length}`);

/** How many times longer the long text takes than as much in short ones; 0 when it is quick, unless asked for. */
function growthOf(shape: RegExp, fragment: string): number {
	const search = shape.sticky ? shape : new RegExp(shape.source, shape.flags.replace('g', '') + 'g');
	const [long, short] = [textOf(fragment, LONG), textOf(fragment, SHORT)];
	const before = performance.now();
	long.replace(search, '');
	if (performance.now() - before < QUICK && !given) return 0;
	// On a machine that does much else a single look deceives; what truly grows does so each time.
	let growth = Infinity;
	for (let look = 0; look < (given ? 1 : LOOKS) && growth > MOST; look++) {
		const whole = least(() => long.replace(search, ''));
		growth = Math.min(growth, whole / least(() => repeat(() => short.replace(search, ''))));
	}
	return growth;
}

function repeat(run: () => unknown): void {
	for (let i = 0; i < TIMES; i++) run();
}

/** The last sign fits nowhere, so that what nearly matched has to be taken back. */
function textOf(fragment: string, size: number): string {
	return fragment.repeat(Math.ceil(size / fragment.length)).slice(0, size) + '\u0001';
}

/** The processor's own time, the least of several: whatever else the machine does only adds. */
function least(run: () => unknown): number {
	let best = Infinity;
	for (let i = 0; i < 3; i++) {
		const before = process.cpuUsage();
		run();
		best = Math.min(best, process.cpuUsage(before).user);
	}
	return Math.max(best, 1000);
}

/** The pattern's own words, alone and joined, and single signs that its classes hold. */
function fragmentsFor(shape: RegExp, random: () => number): string[] {
	const words = shape.source
		.replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?<?[=!:]|\(\?-i:|\{[\d,]*\}|\[[^\]]*\]|(?<!\\)[|(]/g, '\n')
		.match(/[\p{L}\d§|–(:,.-]+(?: [\p{L}\d§|–(:,.-]+)*/gu);
	const own = [...new Set(words)];
	const some = own.length <= WORDS ? own : Array.from({ length: WORDS }, () => one(own, random));
	const pieces = [...own, ...SIGNS];
	const mixed = Array.from({ length: MIXES }, (_, i) =>
		Array.from({ length: 2 + (i % 3) }, () => one(pieces, random)).join(i % 2 === 0 ? ' ' : ''),
	);
	return [...SIGNS, ...some, ...some.map((word) => `${word} `), ...mixed];
}

function one(pieces: readonly string[], random: () => number): string {
	return pieces[Math.floor(random() * pieces.length)]!;
}

/** Numbers from 0 to 1, the same for each run. */
function randomFrom(seed: number): () => number {
	let state = seed * 2_654_435_761 + 1;
	return () => {
		state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9;
		return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
	};
}
