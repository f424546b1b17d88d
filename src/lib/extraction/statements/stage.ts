import type { Stage } from '../../domain/words.ts';
import { addressesAnother } from './leads.ts';
import type { Origin } from './statement.ts';

/** A förslag that the beslut takes up is decided, unless it asks another organ to decide. */
export function stageOf(origin: Origin, words: string, said: Stage | null, body: string | null): Stage {
	if (origin === 'by-proposal') return addressesAnother(words, body) ? 'proposed' : 'decided';
	if (origin !== 'decision') return 'proposed';
	return said ?? (isForFullmaktige(words, body) ? 'proposed' : 'decided');
}

/** "Kommunstyrelsen beslutar för egen del att …" after what it proposed to another. */
export const namesItself = (said: string, body: string | null) =>
	/för egen del/i.test(said) ||
	(body !== null && said.toLowerCase().startsWith(`${body.toLowerCase()} beslut`));

/** "Kommunfullmäktige beslutar att …" in styrelsen's protokoll: what styrelsen proposes, in the other's name. */
const isForFullmaktige = (words: string, body: string | null) =>
	body !== null &&
	!/fullmäktige/i.test(body) &&
	/^(?:kommun|region)?fullmäktige beslutar(?: |:|,|$)/i.test(words);
