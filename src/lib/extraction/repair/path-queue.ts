import type { Path } from './word-search.ts';

/** Hands out the cheapest path first. A binary heap. */
export class PathQueue {
	#paths: Path[] = [];

	push(path: Path): void {
		const paths = this.#paths;
		let hole = paths.push(path) - 1;
		while (hole > 0) {
			const parent = (hole - 1) >> 1;
			if (paths[parent]!.cost <= path.cost) break;
			paths[hole] = paths[parent]!;
			hole = parent;
		}
		paths[hole] = path;
	}

	pop(): Path | undefined {
		const paths = this.#paths;
		const top = paths[0];
		const last = paths.pop();
		if (last === undefined || paths.length === 0) return top;
		let hole = 0;
		for (;;) {
			let child = 2 * hole + 1;
			if (child >= paths.length) break;
			if (child + 1 < paths.length && paths[child + 1]!.cost < paths[child]!.cost) child++;
			if (paths[child]!.cost >= last.cost) break;
			paths[hole] = paths[child]!;
			hole = child;
		}
		paths[hole] = last;
		return top;
	}
}
