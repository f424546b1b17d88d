import { patternBefore } from '../../text/pattern.ts';
import { firstMatch } from '../../text/may-match.ts';
import { piece } from '../../text/wordings.ts';

/** What the words before a named time make of it. */
export interface Lead {
	/** Where those words begin. */
	readonly start: number;
	/** 3 "senast", 2 "under", "i", "till sammanträdet", 1 "den", 0 nothing. */
	readonly strength: 0 | 1 | 2 | 3;
	/** "före", "innan": the day before the period. */
	readonly before: boolean;
	/** "från", "gäller", "efter": it begins then. */
	readonly starts: boolean;
	/** "under", as far as it matters for bare years. */
	readonly during: boolean;
}

const DEN = '(?:den )?(?:år )?';
const PART = '(?: (?:slutet|mitten|början|utgången|loppet) av)?';

/** "från och med den |1 mars", "träder i kraft |1 juni", "efter |sommaren" */
const STARTS = patternBefore(
	piece`
	(?:från och med|fr\.?_o\.?_m\.?|from|ifrån|från|sedan|tidigast|gälla|gäller|gällde|i kraft|efter|
	börjar|start|med start|med verkan(?: från)?)(?: i| under| vid| med)? ${DEN}
`,
);

/** "före |sommaren", "senast innan |årsskiftet"; not "före utgången av |2024" */
const BEFORE = patternBefore(`(?:senast )?(?:före|innan|inför)(?: ingången av)? ${DEN}`);

/** "senast den |31 oktober", "till och med |april", "före utgången av |2024", "senast under |våren" */
const LATEST = patternBefore(
	piece`
	(?:senast_:?|(?:till|att|för|med)_(?:upphörande|upphöra|avflyttning)|att vara (?:klar|färdig|slutförd)[at]?|sista (?:svars)?dag(?:en)?
	(?: \p{L}{2,20}){0,4} är|(?:med )?slutdatum(?: är)?|inte senare än|fram till och med|fram till|till och med|t\.?_o\.?_m\.?|tom)
	(?: (?:nämndens|kommunstyrelsens|utskottets) (?:sammanträde|möte))?
	(?: (?:under|i|vid|till|per|inom|på)${PART})?(?: (?:sammanträdet|mötet))? ${DEN}
`,
);
const AT_END = patternBefore(
	piece`
	(?:senast )?(?:före|innan|vid|till|i|mot|under) (?:utgången|slutet) av ${DEN}|(?:senast )?
	(?:före|innan|vid|till|i|mot) \p{L}{3,30}s (?:utgång|slut|upphörande)(?:,| den| är)? (?:den )?
`,
);

/** "utvärderas |2027", "revideras senast |2026", "återrapport till styrelsen |mars 2027" */
const DONE_IN = patternBefore(
	piece`
	(?:första gången(?: är)?|till \p{L}{0,30}(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen)|
	görs|ske|sker|genomförs|utvärderas|revideras|slutförs|färdigställs|byggs|redovisas|ses över|
	tas fram|följs upp|startas?|startar|införs|påbörjas|inleds|öppnar|öppnas)\s{1,120}
`,
);

/** "till sammanträdet den |10 april", "nämndens sammanträde i |mars" */
const MEETING = patternBefore(
	piece`
	(?:(?:till|vid|på|inför|senast vid) )?(?:\p{L}{3,40}s )?(?:ordinarie )?
	(?:\p{L}{0,30}(?:sammanträdet?|mötet?|samrådet|överläggningen))(?: i| under)? ${DEN}
`,
);

/** "under |våren", "i |oktober", "per |augusti", "till |årsskiftet" */
const DURING = patternBefore(
	piece`
	(?:senare )?(?:under|i|vid|på|per|till|kring|mot|runt)${PART} (?:hela )?
	(?:\p{L}{0,30}(?:nämndens|styrelsens|utskottets|direktionens|fullmäktiges|beredningens) )?${DEN}
`,
);
const DEN_ALONE = patternBefore('den ');

export function leadOf(sentence: string, at: number): Lead {
	const left = sentence.slice(Math.max(0, at - 200), at);
	const found = (shape: RegExp, strength: Lead['strength'], more: Partial<Lead> = {}): Lead | null => {
		const match = firstMatch(shape, left);
		return match && { ...NONE, start: at - left.length + match.index, strength, ...more };
	};
	return (
		found(AT_END, 3) ??
		found(BEFORE, 3, { before: true }) ??
		found(LATEST, 3) ??
		found(STARTS, 1, { starts: true }) ??
		found(MEETING, 2) ??
		found(DURING, 2, { during: true }) ??
		found(DONE_IN, 2, { during: true }) ??
		found(DEN_ALONE, 1) ?? { ...NONE, start: at }
	);
}

const NONE: Lead = { start: 0, strength: 0, before: false, starts: false, during: false };
