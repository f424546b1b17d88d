import type { AgendaItem } from '../domain/reading.ts';
import type { Classification, Outcome, Unsure } from '../domain/words.ts';
import { effectOf } from './closings/closing.ts';
import type { Outline, OutlineItem } from './outline/outline.ts';
import type { Statement } from './statements/statement.ts';
import { isPaper } from './statements/papers.ts';
import { takesUpProposal } from './statements/take-up.ts';
import { latin } from './text/latin.ts';
import { occurs } from './text/may-match.ts';

export type Verdict = Pick<AgendaItem, 'classification' | 'outcome' | 'reason'>;

const FORMALITY = latin(
	/(?<!\p{L})(?:justering(?! av (?!protokoll|dagordning|dagens))|protokolls?juster\p{L}*|justera(?:re|nde)?|justerings(?:m|person|led)\p{L}*|tillkommande ärenden|upprop\p{L}*|dagordning(?:en)?|föredragningslista(?:n)?|ärendelista(?:n)?|(?:mötet|sammanträdet) (?:öppnas|avslutas)|nästa (?:möte|sammanträde)|öppnande av (?:mötet|sammanträdet)|^öppnande$|sammanträdet öppnande|\p{L}*(?:mötets|sammanträdets|fullmäktiges|nämndens|styrelsens|stämmans|direktionens|rådets|utskottets) (?:öppnande|avslut\p{L}*)|kungörelse|kungjort|närvarorätt|(?<=^|och |upprop, |upprop |godkännande av )närvaro|jäv|kallelse|utlysning|^avslutning$|och avslutning$|föregående (?:mötes)?(?:protokoll|anteckningar)|formalia)(?!\p{L})/iu,
);

const NOTED = latin(
	/(?<!\p{L})(?:antecknas|anteckna[rs]?|noteras|noterar|notera|läggs? till handlingarna|lägga(?:s)? till handlingarna|tas till protokollet|lägg\p{L}*(?: [^.]{0,60})? till protokollet|tar [^.]{0,60} till protokollet|ta till protokollet|till handlingarna|inga (?:anmälningar|ärenden|frågor)[^.]{0,30}förekom|tar del av|(?:har )?tagit del av|tackar? för|förklara[rs]? sig informera(?:d|de|t)|tar emot (?:rapport|information|redovisning)\p{L}*|interpellation(?:en)? (?:anses|förklaras|är) (?:\p{L}+ )?besvarad)(?!\p{L})/iu,
);

/** "Informationen godkänns.", "Kommunstyrelsen godkänner redovisningen av delegeringsbeslut." */
const TOLD = latin(
	/^(?:att )?anmälan(?: av [^.;]{3,60})? (?:är|anses|förklaras) (?:därmed |härmed )?(?:fullgjord|gjord|avslutad)(?!\p{L})|^[^.;]{3,80} (?:är|anses) (?:därmed |härmed )?anmäld[at]?(?!\p{L})|^(?:att )?(?:information|redovisning|rapport|uppföljning|återrapportering|återredovisning|anmälan|delegationsbeslut|delegeringsbeslut|meddelanden?|anmälningar)(?:en|et|na|ar)?(?!\p{L})[^.]{0,120}?(?:godkänns|godkänn)|(?:godkänner|godkänna) (?:informationen|(?:redovisning|anmälan|återrapportering)(?:en)?(?: av [^.]{0,80})?|rapporten|rapporteringen)(?:\s|\.|$)/iu,
);

/** "Direktören påminner om mötet på torsdag.": told at the meeting, and nothing more. */
const TELLS = latin(
	/(?<!\p{L})(?:informerar|redogör|redogjorde|påminner|berättar|föredrar|presenterar|redovisar muntligt|besvarar (?:frågan|frågorna|interpellationen)|har (?:följande|nedanstående) [^.]{0,60}inkommit)(?!\p{L})/iu,
);

/** A verb that decides something, whatever is said beside it. */
const DECIDES = latin(
	/(?<!\p{L})(?:beslutar|antas|antar|godkänns|godkänner|fastställ(?:s|er)|avslås|avslår|bifalls|bifalles|bifaller|bevilja[rs]|utses|utser|väljs|väljer|entledigas|förordnas|tillstyrk(?:s|er)|avstyrk(?:s|er)|upphävs|upphäver|bordläggs|bordlägger|remitteras|återremitteras|överlämna[rs]?|översänd(?:s|a|er)|anta|fastställa|avslå|bifalla|utse|välja|remittera|besvarad|upphör|fördelas|anvisas|medges|ska|skall)(?!\p{L})/iu,
);

const ABOUT_DECISION = latin(
	/(?<!\p{L})(?:motion(?:en|er)?|initiativ\p{L}*|medborgarförslag|begäran|ansökan|avsägelser?|bordlagda ärenden|val$|fyllnadsval|valärenden?|val (?:av|till)|entledigande\p{L}*|antagande|godkännande|yttrande|svar på(?! (?:\p{L}+ )?(?:interpellation|fråga))|remissvar|revidering|detaljplan|bygglov|förhandsbesked|taxa|vissa val)(?!\p{L})/iu,
);

/** What a kallelse lists these under is to be decided; minutes that say nothing of them may only have put them off. */
const TO_DECIDE = latin(
	/(?<!\p{L})(?:borgen|årsredovisning|ansvarsfrihet|reglemente|bolagsordning|ägardirektiv|delegationsordning|markanvisning|tomträtt|(?:inriktnings|genomförande)beslut|- beslut$)(?!\p{L})/iu,
);

/** What an item is to the follow-up, with the words that decided it and what was unsure in how they were found. */
export function classify(
	item: OutlineItem,
	statements: readonly Statement[],
	commitments: number,
	outline: Outline,
): Verdict & Pick<AgendaItem, 'unsure'> {
	const unsure: Unsure[] = [];
	if (statements.length > 0 && statements.every(({ section }) => section.headingSpan === null))
		unsure.push('no-heading');
	if (outline.ownNumbers) unsure.push('own-numbers');
	return { ...verdictOf(item, statements, commitments, outline), unsure };
}

function verdictOf(
	item: OutlineItem,
	statements: readonly Statement[],
	commitments: number,
	outline: Outline,
): Verdict {
	const outcome = outcomeOf(statements);
	const texts = statements.map((statement) => statement.text);
	const said = texts.filter((text) => !text.endsWith(':'));
	// "Avgifterna fastställs enligt nedan:" over a table is all that is said.
	const words = said.length > 0 ? said : texts.filter((text) => occurs(DECIDES, text));
	if (commitments > 0) {
		const reason = commitments === 1 ? 'Ett åtagande hittades' : `${commitments} åtaganden hittades`;
		return { classification: 'commitment', outcome, reason };
	}
	if (isUnreadable(outline.text.slice(...item.span)))
		return told('unreadable', null, 'Texten går inte att läsa');
	const formal = FORMALITY.exec(item.title);
	if (formal) return told('formality', outcome, `Rubriken: ”${formal[0]}”`);
	if (words.length === 0) return withoutDecision(item, outline);
	const ended = statements.find((one) => !one.text.endsWith(':') && effectOf(one) === 'closed');
	if (ended) return told('decision', outcome, `”${short(ended.text)}”`);
	const reviewed = occurs(REVIEW, item.title) ? words.find((one) => occurs(TOLD, one)) : undefined;
	if (reviewed) return told('decision', outcome, `”${short(reviewed)}”`);
	const passedOn = outline.facts.kind === 'protokoll' && statements.find(isProposedToAnother);
	if (passedOn) return told('decision', outcome, `”${short(passedOn.text)}”`);
	// "Enligt förvaltningens förslag", which nobody has seen: what it is about says what it is.
	if (INFORMATION.test(item.title) && words.every(takesUpProposal))
		return told('information', outcome, `Rubriken: ”${item.title.split(' ')[0]}”`);
	const noted = words.find((one) => isTold(one) || occurs(TELLS, one));
	if (noted && words.every((one) => isTold(one) || isPaper(one) || !occurs(DECIDES, one)))
		return told('information', 'noted', `”${short(noted)}”`);
	return told('decision', outcome, `”${short(words.find((one) => !occurs(NOTED, one)) ?? words[0]!)}”`);
}

/** To pass what the internal control has found is a decision, however it is told. */
const REVIEW = latin(/(?<!\p{L})intern ?kontroll/iu);

/** "Styrelsen föreslår att fullmäktige beslutar: Redovisningen antecknas.": to propose it is styrelsen's own decision. */
const isProposedToAnother = ({ stage, origin, lead }: Statement) =>
	stage === 'proposed' && origin === 'decision' && /föreslå/i.test(lead.text);

const isTold = (words: string) =>
	(occurs(NOTED, words) || occurs(TOLD, words)) && !SENDS.test(words) && !occurs(GIFT, words);

/** "tackar för och tar emot gåvan": what is taken into possession is decided. */
const GIFT = latin(
	/(?<!\p{L})(?:tar|ta|tas) emot (?:\p{L}+ ){0,2}?\p{L}*(?:gåva|donation|arv|legat)(?:n|en|et)?(?!\p{L})/iu,
);

/** "godkänner rapporten och överlämnar den till fullmäktige" */
const SENDS = /(?:överlämna|översända?)[rs]? (?:den|det|denna|detta) till/i;

const told = (classification: Classification, outcome: Outcome | null, reason: string): Verdict => ({
	classification,
	outcome,
	reason,
});

const INFORMS = /^(?:information|redovisning|rapport|anmälan|meddelande|presentation|övriga)/i;
const INFORMATION = /^(?:information|anmälan|anmälning|meddelande)|informerar$/i;

function withoutDecision(item: OutlineItem, outline: Outline): Verdict {
	const toBeHeld = outline.facts.kind === 'kallelse';
	const about =
		ABOUT_DECISION.exec(item.title) ??
		(toBeHeld ? (TO_DECIDE.exec(item.title) ?? groupOver(item, outline.text)) : null);
	if (about && !INFORMS.test(item.title))
		return told('decision', null, `Rubriken: ”${about[0]}”, utan beslutstext`);
	const said = outline.isTold ? WAS_DECIDED.exec(outline.text.slice(...item.span)) : null;
	if (said) return told('decision', null, `”${short(said[0].replace(/\s+/g, ' ').trim())}”`);
	return told('information', null, 'Inget beslut och inget förslag i ärendet');
}

/** "Fullmäktige antog planen.", "Det blev ja till simhallen.": how a page of the web tells of a beslut. */
const WAS_DECIDED = latin(
	/[^.!?\n]{0,90}(?<!\p{L})(?:beslutade[sn]?|beslöts?|beslut(?:ar|at)|anto[gk]s?|godkän(?:de|des|ns)|fastställdes?|avslogs?|bifölls?|biföll|återremitterades?|bordlades|valdes|utsågs|sa(?:de)? (?:ja|nej)|klartecken|beviljades?|anslogs?)(?!\p{L})/iu,
);

/** "Beslutsärenden" over the matters of a kallelse, unless another such heading stands nearer. */
function groupOver(item: OutlineItem, text: string): RegExpExecArray | null {
	const over = text.slice(Math.max(0, item.span[0] - FARTHEST_GROUP), item.span[0]);
	const nearest = [...over.matchAll(GROUP)].at(-1);
	return nearest?.[1] ? nearest : null;
}
const FARTHEST_GROUP = 5000;
const GROUP =
	/(?<=^[ \t]*(?:(?:\d{1,2}|[A-H])[.)]?[ \t]+)?)(?:(Beslutsärenden|Ärenden (?:för|till) (?:beslut|avgörande))|Informationsärenden|Ärenden för information|Anmälnings?ärenden|Anmälningar|Meddelanden|Delgivningar|Rapporter|Information|Övriga (?:ärenden|frågor)|Formalia)(?=[ \t]*:?$)/gim;

const SENT_BACK = latin(/(?<!\p{L})återremitter/iu);
const PUT_OFF = latin(/(?<!\p{L})bordlägg/iu);
const REFUSED = latin(/(?<!\p{L})(?:avslå|avstyrk)/iu);

function outcomeOf(statements: readonly Statement[]): Outcome | null {
	if (statements.length === 0) return null;
	const some = (pattern: RegExp) => statements.some((statement) => occurs(pattern, statement.text));
	const all = (pattern: RegExp) => statements.every((statement) => occurs(pattern, statement.text));
	if (some(SENT_BACK)) return 'referred-back';
	if (some(PUT_OFF)) return 'deferred';
	if (all(REFUSED)) return 'rejected';
	if (all(NOTED)) return 'noted';
	return statements.some((statement) => statement.stage === 'decided') ? 'decided' : 'proposed';
}

/** More signs than letters: a picture that an OCR has guessed at. */
function isUnreadable(text: string): boolean {
	let letters = 0;
	let signs = 0;
	const end = Math.min(text.length, 2000);
	// So many letters are enough, whatever follows.
	for (let at = 0; at < end && letters < 0.4 * end; at++) {
		const code = text.charCodeAt(at);
		if (code <= 0x20) continue;
		signs++;
		// Å and é count as letters, and so does what no OCR of Swedish makes: "–", which has a short code here.
		const isWord = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
		if (isWord || (code >= 0x80 && code <= 0x9f)) letters++;
	}
	return signs > 20 && letters < 0.4 * signs;
}

const short = (words: string) => (words.length <= 120 ? words : `${words.slice(0, 119).trimEnd()}…`);
