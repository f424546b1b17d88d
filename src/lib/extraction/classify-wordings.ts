import { BINDING_VERBS } from './lexicon/decided-verbs.ts';
import { latin } from './text/latin.ts';
import { anyOf } from './text/words.ts';
import { anyCase, wordings } from './text/wordings.ts';

export const FORMALITY = anyCase`
	\<(?:justering(?! av (?!protokoll|dagordning|dagens))|protokolls?juster\p{L}*|justera(?:re|nde)?|
	justerings(?:m|person|led)\p{L}*|tillkommande ärenden|upprop\p{L}*|dagordning(?:en)?|
	föredragningslista(?:n)?|ärendelista(?:n)?|(?:mötet|sammanträdet) (?:öppnas|avslutas)|
	nästa (?:möte|sammanträde)|öppnande av (?:mötet|sammanträdet)|^öppnande$|sammanträdet öppnande|
	\p{L}*(?:mötets|sammanträdets|fullmäktiges|nämndens|styrelsens|stämmans|direktionens|rådets|
	utskottets) (?:öppnande|avslut\p{L}*)|kungörelse|kungjort|närvarorätt|(?<=^|och |upprop, |upprop |
	godkännande av )närvaro|jäv|kallelse|utlysning|^avslutning$|och avslutning$|föregående (?:mötes)?
	(?:protokoll|anteckningar)|formalia)\>
`;

export const NOTED = anyCase`
	\<(?:antecknas|anteckna[rs]?|noteras|noterar|notera|läggs? till handlingarna|lägga(?:s)?
	\ till handlingarna|tas till protokollet|lägg\p{L}*(?: [^.]{0,60})? till protokollet|
	tar [^.]{0,60} till protokollet|ta till protokollet|till handlingarna|inga (?:anmälningar|ärenden|
	frågor)[^.]{0,30}förekom|(?:föreligger|finns) inga|
	inga [^.]{3,60} (?:föreligger|finns|har inkommit)|tar del av|^(?:att )?ta del av|
	(?:har )?tagit del av|^(?:att )?\p{L}+en är mottagen|tackar? för|
	förklara[rs]? sig informera(?:d|de|t)|tar emot (?:rapport|information|redovisning)\p{L}*|
	interpellation(?:en)? (?:anses|förklaras|är) (?:\p{L}+ )?besvarad)\>
`;

export const TOLD = wordings`
	"Anmälan av besluten är därmed fullgjord."
	^(?:att )?anmälan(?: av [^.;]{3,60})? (?:är|anses|förklaras) (?:därmed |härmed )?
	(?:fullgjord|gjord|avslutad)\>
	"Skrivelsen anses anmäld."
	^[^.;]{3,80} (?:är|anses) (?:därmed |härmed )?anmäld[at]?\>
	"Redovisningen av delegeringsbeslut godkänns."
	"Redovisade delegationsbeslut för maj godkänns."
	^(?:att )?(?:(?:redovisade|anmälda) )?(?:information|redovisning|rapport|uppföljning|återrapportering|återredovisning|anmälan|
	delegationsbeslut|delegeringsbeslut|meddelanden?|anmälningar)(?:en|et|na|ar)?\>
	[^.]{0,120}?(?:godkänns|godkänn)
	"Kommunstyrelsen godkänner informationen."
	(?:godkänner|godkänna) (?:informationen|(?:redovisning|anmälan|återrapportering)(?:en)?
	(?: av [^.]{0,80})?|rapporten|rapporteringen)(?:\s|\.|$)
`;

/** Told at the meeting, and nothing more. */
export const TELLS = wordings`
	"Direktören påminner om mötet på torsdag."
	\<(?:informerar|redogör|redogjorde|påminner|berättar|föredrar|presenterar|redovisar muntligt|
	besvarar (?:frågan|frågorna|interpellationen)|har (?:följande|nedanstående) [^.]{0,60}inkommit)\>
`;

/** A verb that decides something, whatever is said beside it. */
export const DECIDES = anyCase`
	\<(?:beslutar|antas|antar|godkänns|godkänner|fastställ(?:s|er)|avslås|avslår|bifalls|bifalles|
	bifaller|bevilja[rs]|utses|utser|väljs|väljer|entledigas|förordnas|tillstyrk(?:s|er)|
	avstyrk(?:s|er)|upphävs|upphäver|bordläggs|bordlägger|remitteras|återremitteras|överlämna[rs]?|
	översänd(?:s|a|er)|anta|fastställa|avslå|bifalla|utse|välja|remittera|besvarad|upphör|fördelas|
	anvisas|medges|revider(?:as|ar)|ska|skall)\>
`;

/** "att |betala ut| partistödet": what the body does by deciding it. */
export const BINDS = latin(`^(?:att )?(?:${anyOf(BINDING_VERBS)})(?!\\p{L})`, 'iu');

export const ABOUT_DECISION = anyCase`
	\<(?:motion(?:en|er)?|initiativ\p{L}*|medborgarförslag|begäran|ansökan|avsägelser?|
	bordlagda ärenden|val$|fyllnadsval|valärenden?|val (?:av|till)|entledigande\p{L}*|antagande|
	godkännande|yttrande|föreläggande|^beslut (?:om|i)|
	svar på(?! (?:\p{L}+ )?(?:interpellation|fråga))|remissvar|revidering|
	detaljplan|bygglov|förhandsbesked|taxa|vissa val)\>
`;

/** What a kallelse lists these under is to be decided; minutes that say nothing of them may only have put them off. */
export const TO_DECIDE = anyCase`
	\<(?:borgen|årsredovisning|ansvarsfrihet|reglemente|bolagsordning|ägardirektiv|delegationsordning|
	markanvisning|tomträtt|(?:inriktnings|genomförande)beslut|- beslut$)\>
`;

/** To pass what the internal control has found is a decision, however it is told. */
export const REVIEW = latin(/(?<!\p{L})intern ?kontroll/iu);

/** "tackar för och tar emot gåvan": what is taken into possession is decided. */
export const GIFT = latin(
	/(?<!\p{L})(?:tar|ta|tas) emot (?:\p{L}+ ){0,2}?\p{L}*(?:gåva|donation|arv|legat)(?:n|en|et)?(?!\p{L})/iu,
);

/** "godkänner rapporten och överlämnar den till fullmäktige" */
export const SENDS = /(?:överlämna|översända?)[rs]? (?:den|det|denna|detta) till/i;

export const INFORMS = /^(?:information|redovisning|rapport|anmälan|meddelande|presentation|övriga)/i;

export const INFORMATION = /^(?:information|anmälan|anmälning|meddelande)|informerar$/i;

/** How a page of the web tells of a beslut. */
export const WAS_DECIDED = wordings`
	"Fullmäktige antog planen."
	[^.!?\n]{0,90}\<(?:beslutade[sn]?|beslöts?|beslut(?:ar|at)|anto[gk]s?|godkän(?:de|des|ns)|
	fastställdes?|avslogs?|bifölls?|biföll|återremitterades?|bordlades|valdes|utsågs|sa(?:de)?
	\ (?:ja|nej)|klartecken|beviljades?|anslogs?)\>
`;

export const SENT_BACK = latin(/(?<!\p{L})återremitter/iu);

export const PUT_OFF = latin(/(?<!\p{L})bordlägg/iu);

export const REFUSED = latin(/(?<!\p{L})(?:avslå|avstyrk)/iu);
