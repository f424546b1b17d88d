import type { Candidate, Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';

/** "Ärendet återremitteras till socialnämnden för att belysa kostnaden." — not "återremissyrkandet avslås". */
const SENT_BACK = latin(
	/(?<!\p{L})(?:återr?emittera[rs]?|återförvisas?|återförvisar|(?:skickas|går|lämnas|remitteras|visas) (?:tillbaka|åter)|återlämnas till|(?<![\p{L} ])återremiss (?:till|för)|återsänds)(?!\p{L})/iu,
);

/** Sent back to be worked on: what for, or to whom. */
const TO_WORK = latin(
	/(?<!\p{L})(?:för|till|i den del|i syfte att|med uppdrag|med begäran|så att|att|med motiveringen|med hänvisning)(?!\p{L})/iu,
);

/** "återremittera ärendet." and nothing more: what is lacking stands in the background. */
const BARE = latin(
	/^(?:att )?(?:[\p{L} -]{3,60} )?återremittera[rs]? ärendet\.?$|^(?:ärendet|förslaget|frågan) återremitteras\.?$/iu,
);

const ONLY_MOVED = latin(/(?<!\p{L})(?:skulle|yrka\p{L}*|återremissyrkande\p{L}*)(?!\p{L})/iu);

export const referral: Recogniser = {
	rule: 'återremiss',
	about: 'Ett ärende skickas tillbaka för att arbetas vidare med.',
	examples: [
		'Ärendet återremitteras till socialnämnden för att belysa kostnaden.',
		'Kommunfullmäktige beslutar att återremittera ärendet i syfte att komplettera underlaget.',
	],
	recognise: (statements) =>
		scan(statements, 'återremiss', (words) =>
			occurs(SENT_BACK, words) && (occurs(TO_WORK, words) || BARE.test(words)) && !occurs(ONLY_MOVED, words)
				? { kind: 'assignment', strength: 0.93 }
				: null,
		).map(withWhatFor),
};

/** "Ärendet återremitteras till förvaltningen. Underlaget ska kompletteras.": what for stands in the next sentence. */
function withWhatFor(found: Candidate): Candidate {
	const { text, place, span, block } = found.statement;
	const more = block.span[1] - span[1] > 10;
	return place === 0 && more && occurs(TO_WHOM_ONLY, text)
		? { ...found, span: [span[0], block.span[1]] }
		: found;
}

const TO_WHOM_ONLY = latin(
	/återremittera[rs]?(?: ärendet)?(?: till (?:(?!för )[\p{L}&,-]+ ){0,3}[\p{L}-]+)?\.$/iu,
);
