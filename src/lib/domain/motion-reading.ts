import type { MotionAnswer, MotionKind } from './motion.ts';
import { plainDate, type PlainDate } from './plain-date.ts';
import { MONTHS } from './swedish-text.ts';

/** What one agenda item says of a motion or a medborgarförslag. */
export interface MotionFound {
	readonly kind: MotionKind;
	/** What it is about, out of the title. */
	readonly about: string;
	/** The item is about its being put forward. */
	readonly announced: boolean;
	/** The day on which it was put forward, where the text tells it. */
	readonly filedOn: PlainDate | null;
	readonly answer: MotionAnswer | null;
	/** The words of the answer, or else of the day. */
	readonly quote: string | null;
}

/** Raised whenever these rules change: documents are then gone through again. */
export const MOTION_RULES = '2';

/**
 * Reads an agenda item; [] when it is about no motion. Several where the item is a list of those that came in.
 * "Svar på motion om belysta gångvägar" … "Motionen väcktes den 12 april 2022." … "Motionen avslås."
 */
export function readMotions({
	title,
	text,
}: {
	readonly title: string;
	readonly text: string;
}): MotionFound[] {
	if (OVERVIEW.test(title)) return [];
	const listed = PLURAL.test(title) ? readList(text) : [];
	if (listed.length > 0) return listed;
	const kind = kindOf(title);
	if (kind === null || PLURAL.test(title)) return [];
	const filed = readFiled(text);
	const answered = readAnswer(text);
	return [
		{
			kind,
			about: aboutOf(title),
			announced: ANNOUNCED.test(title) || (answered === null && HANDED_OVER.test(text)),
			filedOn: filed?.date ?? null,
			answer: answered?.answer ?? null,
			quote: answered?.quote ?? filed?.quote ?? null,
		},
	];
}

/** "Redovisning av obesvarade motioner", "Ej färdigbehandlade medborgarförslag": lists of what is known already. */
const OVERVIEW =
	/(?:obesvarade|ej (?:besvarade|färdig|slut)|inte (?:besvarade|färdig)|balanslista|redovisning av motioner)/iu;
const PLURAL = /(?<!\p{L})(?:motioner|motionerna|medborgarförslagen)(?!\p{L})/iu;
/** "Anmälan av motion om …", "Inkommen motion", "Ny motion". */
const ANNOUNCED = /(?<!\p{L})(?:anmälan|inkom(?:men|met|na)|ny(?:tt|a)?|nyväckt|väckt|inlämnad)(?!\p{L})/iu;
/** "Motionen remitteras till kommunstyrelsen för beredning.", "Ärendet remitteras …" */
const HANDED_OVER =
	/(?:motionen|medborgarförslaget|ärendet)[^.\n]{0,60}(?:remitteras|överlämnas|skickas|lämnas)[^.\n]{0,80}(?:beredning|yttrande|besvarande)/iu;

function kindOf(title: string): MotionKind | null {
	if (/(?<!\p{L})medborgarförslag(?:et)?(?!\p{L})/iu.test(title)) return 'citizen-proposal';
	return /(?<!\p{L})motion(?:en)?(?!\p{L})/iu.test(title) ? 'motion' : null;
}

/** "Svar på motion (KS 2022/12) om belysta gångvägar" → "Belysta gångvägar"; the whole title where nothing is said of it. */
function aboutOf(title: string): string {
	const after =
		/(?<!\p{L})(?:motion|medborgarförslag)(?:en|et)?(?!\p{L})(.{0,300})$/isu.exec(title)?.[1] ?? '';
	const about = after
		.replace(/\s+/g, ' ')
		.replace(
			/^[^\p{L}\d”"]{0,10}(?:(?:från|av) .{1,200}? )?(?:om|angående|gällande|avseende|rörande|kring)(?: att)?(?!\p{L})/iu,
			'',
		)
		.replace(MOVERS, '')
		.replace(/^[\s:–—"”,.-]+|[\s"”.]+$/gu, '');
	const words = about || title.replace(/\s+/g, ' ').trim();
	return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

/** Who moved it, after a dash at the end: "Motion om fria bussar - Ida Berg (V) och Nils Ek (V)" */
const MOVERS = / [-–—] [^-–—]{1,120}\([\p{Lu}-]{1,5}\)$/u;

/** "- Motion från Ida Berg (V) om fler cykelställ" */
function readList(text: string): MotionFound[] {
	const lines = text.matchAll(
		/^[ \t]*(?:[-–•*]|\d{1,2}\.)?[ \t]*((?:motion|medborgarförslag)(?:en|et)?[ \t][^\n]{3,200})$/gimu,
	);
	return [...lines].map(([, line = '']) => ({
		...{ kind: kindOf(line) ?? 'motion', about: aboutOf(line), announced: true },
		...{ filedOn: readFiled(line)?.date ?? null, answer: null, quote: line.trim() },
	}));
}

/** "Motionen väcktes den 12 april 2022", "Den 3 maj 2022 inkom ett medborgarförslag", "… daterad 2022-04-12". */
function readFiled(text: string): { date: PlainDate; quote: string } | null {
	for (const sentence of sentencesOf(text)) {
		if (!ABOUT_ONE.test(sentence) || !FILED.test(sentence)) continue;
		const date = dateIn(sentence);
		if (date) return { date, quote: tidy(sentence) };
	}
	return null;
}

const ABOUT_ONE = /(?<!\p{L})(?:motion|medborgarförslag)(?:en|et|är\p{L}{0,4})?(?!\p{L})/iu;
const FILED =
	/(?<!\p{L})(?:väck(?:t|te|tes)|inkom(?:mit|men|met)?|kom in|kommit in|lämna(?:t|de|des|ts) in|inlämna(?:d|de|des|ts|t)|ingav|ingavs|inge(?:tt|tts)|daterad)(?!\p{L})/iu;

/** The sentence of the body's own decision; "enligt kommunstyrelsens förslag" sends to what was proposed. */
function readAnswer(text: string): { answer: MotionAnswer; quote: string } | null {
	const decision = decisionIn(text);
	if (decision === null) return null;
	return answerIn(decision) ?? (AS_PROPOSED.test(decision) ? answerIn(proposalIn(text)) : null);
}

const AS_PROPOSED = /(?<!\p{L})(?:enligt|bifalla|bifaller|i enlighet med)[^.\n]{0,60}förslag/iu;

function answerIn(text: string): { answer: MotionAnswer; quote: string } | null {
	const own = sentencesOf(text).filter((sentence) => ABOUT_ONE.test(sentence));
	const quoteOf = (pattern: RegExp) => own.find((sentence) => pattern.test(sentence));
	const granted = quoteOf(/bifall/iu);
	const rejected = quoteOf(/avsl(?:å|ag)/iu);
	const partly = quoteOf(/delvis bifall|bifall\p{L}{0,3} delvis|i övrigt/iu) ?? (granted && rejected);
	const written = quoteOf(/avskriv/iu);
	const answered = quoteOf(/besvara[dt]/iu);
	const [answer, quote] =
		(partly && (['partly-granted', partly] as const)) ||
		(granted && (['granted', granted] as const)) ||
		(rejected && (['rejected', rejected] as const)) ||
		(written && (['written-off', written] as const)) ||
		(answered && (['answered', answered] as const)) ||
		[];
	return answer && quote ? { answer, quote: tidy(quote) } : null;
}

/** From the last heading "Beslut" to what comes after a decision. */
function decisionIn(text: string): string | null {
	const heads = [
		...text.matchAll(/^[^\S\n]*(?:[\p{L}-]{1,40} ){0,3}beslut(?:ar)?(?: att)?[^\S\n]*:?[^\S\n]*$/gimu),
	];
	const head = heads.findLast(([words]) => !/förslag/iu.test(words));
	if (!head) return null;
	return text.slice(head.index + head[0].length).split(AFTER)[0] ?? '';
}

const AFTER =
	/^[^\S\n]*(?:reservation|särskilt yttrande|protokollsanteckning|expedieras|beslutet skickas|beslutet ska skickas|justerandes)/imu;

function proposalIn(text: string): string {
	const head = /^[^\S\n]*(?:[\p{L}-]{1,40} ){0,3}förslag(?: till beslut)?[^\n]{0,60}$/imu.exec(text);
	return head ? text.slice(head.index + head[0].length) : '';
}

const sentencesOf = (text: string) =>
	text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d§-])|\n\s*\n|\n(?=\s*(?:[-–•]|\d{1,2}\.)\s)/u);

function dateIn(sentence: string): PlainDate | null {
	const match = DATE.exec(sentence)?.slice(1) ?? [];
	const [isoYear, isoMonth, isoDay, day, month = '', year] = match;
	return isoYear
		? plainDate(Number(isoYear), Number(isoMonth), Number(isoDay))
		: plainDate(Number(year), MONTHS.indexOf(month.toLocaleLowerCase('sv')) + 1, Number(day));
}

const DATE = new RegExp(
	`(?<![\\d-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])|(?<!\\d)(\\d{1,2})\\s(${MONTHS.join('|')})\\s(20\\d\\d)`,
	'iu',
);

const tidy = (words: string) =>
	words
		.replace(/\s+/g, ' ')
		.replace(/^\s*(?:[-–•]|\d{1,2}\.)\s/u, '')
		.trim()
		.slice(0, 400);
