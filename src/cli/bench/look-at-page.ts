// Asks for a page again and again until its input ends, then writes how many milliseconds it took, one time a line.
import { setTimeout as pause } from 'node:timers/promises';

const [address = ''] = process.argv.slice(2);
const times: number[] = [];
let isDone = false;
process.stdin.once('end', () => (isDone = true)).resume();
while (!isDone) {
	const start = performance.now();
	await (await fetch(address)).text();
	times.push(performance.now() - start);
	await pause(10);
}
console.log(times.join('\n'));
