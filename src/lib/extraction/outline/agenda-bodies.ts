import { ALONE, LONE, NUMBERED, titleKey } from './agenda-numbers.ts';
import type { AgendaPoint } from './agenda-points.ts';
import { casesIn, lettersOf, letterOver } from './attached-letters.ts';
import type { OutlineLine } from './outline.ts';
import { sectionKindOf } from './sections.ts';
import { titledLetters } from './titled-letters.ts';

/** "Yttrande över planen för hamnen i", and more under it. */
const GOES_ON = /\s(?:i|på|av|för|till|om|och|med|från|vid|samt)$/u;

/** The list of matters on the front page, and then each of them with its text under the same number and title. */
export function withBodies(lines: readonly OutlineLine[], points: readonly AgendaPoint[]): AgendaPoint[] {
	const last = points.at(-1)!.line;
	const bodies = new Map<string, AgendaPoint>();
	const titles = new Map(
		points.map((point) => [point.number, titleKey(point.row?.facts?.title ?? lines[point.line]!.text)]),
	);
	for (let i = last + 1; i < lines.length; i++) {
		const { text, span, noise } = lines[i]!;
		// A number alone looks like that of a page.
		const alone = noise ? LONE.exec(text) : ALONE.exec(text);
		const match = alone ?? (noise ? null : NUMBERED.exec(text));
		const [whole = '', digits = '', letter = ''] = match ?? [];
		const number = digits + letter;
		if (!match || bodies.get(number)?.whole) continue;
		const titled = alone ? lines.slice(i + 1, i + 4).find((line) => line.text !== '') : lines[i];
		const [listed, own] = [titles.get(number), titleKey(titled?.text ?? '')];
		if (!listed || own.length < 4 || !(listed.startsWith(own) || own.startsWith(listed.slice(0, 20))))
			continue;
		// "Ärende 17 Ny simhall kompletteras …" may stand before the matter itself.
		const same = own === listed && !alone;
		if (same || !bodies.has(number))
			bodies.set(number, {
				line: i,
				number,
				rest: [span[0] + whole.length, span[1]],
				row: null,
				whole: same && !GOES_ON.test(text),
			});
	}
	// One alone may be a chance, unless its number stands over its title.
	if (bodies.size < 2 && ![...bodies.values()].some(({ line }) => lines[line]!.noise)) bodies.clear();
	const letters = lettersOf(lines, points);
	for (const [number, letter] of letters)
		if (!bodies.has(number) && !proposes(lines, points, number)) bodies.set(number, letter);
	const titled = bodies.size > 0 ? new Map<string, never>() : titledLetters(lines, points);
	if (titled.size > 1) for (const [number, letter] of titled) bodies.set(number, letter);
	const heads = [...titled.values()].map(({ head }) => head).sort((a, b) => a - b);
	// What the letters say is no part of the last matter.
	const end = Math.min(lines.length, ...[...letters.values()].map(({ line }) => line));
	if (bodies.size === 0) return points.map((point, i) => ({ ...point, to: points[i + 1]?.line ?? end }));
	return points
		.map((point, i) => {
			const to = points[i + 1]?.line ?? point.line + 1;
			const body = bodies.get(point.number);
			if (!body) return { ...point, to };
			const next = heads.find((head) => head > body.line);
			if (titled.has(point.number)) return { ...body, ...(next && { to: next }) };
			const listed = casesIn(lines, point.line, to);
			const over = letterOver(lines, body.line, [...bodies.values()]);
			return { ...body, listed: listed.length > 0 ? listed : over.caseNumbers, handledBy: over.officers };
		})
		.sort((a, b) => a.line - b.line);
}

/** Whether the matter has its förslag in the kallelse itself: then its letter is only the background. */
function proposes(lines: readonly OutlineLine[], points: readonly AgendaPoint[], number: string): boolean {
	const at = points.findIndex((point) => point.number === number);
	const own = lines.slice(points[at]!.line + 1, points[at + 1]?.line ?? points[at]!.line + 1);
	return own.some(({ text }) => sectionKindOf(text) === 'proposal');
}
