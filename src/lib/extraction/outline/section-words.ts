import { ORGANS } from '../lexicon/organs.ts';
import { latin } from '../text/latin.ts';

/**
 * What the headings inside an item are called, by kind. Compared without case, colon and surrounding space.
 * Data only: whoever meets a new word puts it here.
 */

/** Names of organs in headings: "Kommunstyrelsens", "Nämndens", "Arbetsutskottets", "Nämnden för Förskola & Grundskolas". */
const WHOSE = `(?!enligt |i enlighet |på förslag |med |att |[\\p{L} -]{0,60} besluta[rd])(?:${ORGANS}|[\\p{L}&,/ -]{0,70}(?:nämnds?|utskotts?|kontorets?|förvaltningens?|ordförandens?|direktörens?|gruppens?|förbundets|gemensamma? nämnd(?:en)?s?)(?: för [\\p{L}&, -]{1,50})?|förslagsställarens?|ks|kf|ksau|au)`;

const WHERE = '(?: (?:i|till|hos|för|på) [\\p{L}&,/ -]{2,90})?(?: under förutsättning av [\\p{L} ]{2,60})?';

const words = (...list: string[]) => latin(`^(?:${list.join('|')})$`, 'iu');

export const DECISION = words(
	'beslut(?:et)?',
	'beslut i (?!ärendet|korthet)[\\p{L}&,/ -]{2,60}',
	'beslutar',
	`${WHOSE} beslut(?: för egen del)?`,
	`${WHOSE} (?:egna )?ställningstagande`,
	'beslut för egen del',
	'beslut \\([\\p{L} ]{2,40}\\)',
	'protokollsbeslut',
);

export const PROPOSAL = words(
	`(?:${WHOSE} )?förslag(?: till beslut| på beslut)${WHERE}`,
	`${WHOSE} förslag${WHERE}(?:,? \\d{4}-\\d\\d-\\d\\d)?(?:,? §{1,2} ?\\d{1,4}(?:\\/\\d{2,4})?)?`,
	`förslag till [\\p{L}&,/ -]{0,60}(?:fullmäktige|styrelsen|nämnden|utskottet)(?: för [\\p{L}&, -]{1,50})?`,
	`(?:${WHOSE} )?beslutsförslag`,
	'förvaltningens förslag',
	'liggande förslag',
	'förslag',
	'yttrande och förslag till beslut',
);

/** What members moved; it is decided only where the beslut takes it up. */
export const MOTION = words(
	'(?:tilläggs|ändrings|återremiss|avslags|bordläggnings|ordnings)?yrkanden?(?:a)?(?: vid sammanträdet| på sammanträdet| under sammanträdet)?',
	'förslag (?:till beslut )?(?:på|vid|under) (?:dagens )?(?:sammanträdet?|mötet?)',
	'motförslag',
	'ändringsförslag',
	'tilläggsförslag',
	'anföranden?',
	'inlägg',
	'debatt(?:en)?',
	'överläggning(?:en|ar)?',
	'diskussion',
	'ajournering',
	'yrkanden? och propositioner?',
);

export const PROCEDURE = words(
	'propositions?(?:ordning)?',
	'proposition och beslut',
	'propositionsordningar',
	`(?:${WHOSE} )?beslutsgång(?:en)?`,
	`(?:${WHOSE} )?beslutsordning`,
	'dagens (?:sammanträde|möte)',
	'(?:ärendets )?behandling(?:en)? (?:på|vid|under) (?:dagens )?(?:sammanträdet?|mötet?)',
	'omröstning(?:en|ar)?',
	'omröstnings?(?:resultat|lista|ordning)',
	'votering(?:en|sresultat|sordning|slista)?',
	'röstning',
);

export const BASIS = words(
	'(?:besluts)?underlag(?: för beslut(?:et)?)?',
	'handling(?:ar)?(?: i ärendet)?',
	'bilag(?:a|or)(?: till protokollet)?',
	'ärendets handlingar',
	'ansvariga? för beslutsunderlag(?:et)?',
	'underlag till beslut',
	'referenser',
);

/** What others, or the same organ, did before. */
export const EARLIER = words(
	'tidigare (?:behandling(?:ar)?|beslut|beredning|handläggning)',
	'ärendets (?:tidigare )?(?:beredning|gång|behandling)',
	'beslutshistorik',
	'historik',
);

export const RESERVATION = words(
	'reservation(?:er)?(?: och särskilda yttranden)?',
	'avvikande mening(?:ar)?',
	'deltar inte i beslutet',
	'ej deltagande(?: i beslutet)?',
);

export const NOTE = words(
	'(?:protokolls)?anteckning(?:ar|en)?(?: till protokollet)?',
	'särskil(?:t|da) yttranden?',
	'till protokollet',
	'röstförklaring(?:ar)?',
	'jäv(?:anmälan)?',
	'(?:omedelbar )?justering',
	'paragrafen är (?:omedelbart )?justerad',
	'hur man överklagar(?: beslutet)?',
	'överklagande(?:hänvisning|anvisning)?',
	'besvärshänvisning',
	'närvarande(?: vid ärendet)?',
	'deltagande',
	'delegationsbeslut',
	'anmälningar',
);

export const DISPATCH = words(
	'exp(?:edieras)?\\.?(?: till)?',
	'expediering',
	'(?:besluten?|beslutet|paragrafen|protokollet|protokollsutdrag(?:et)?|utdrag)? ?(?:ska |skall )?(?:skickas|sänds|expedieras|delges|meddelas|lämnas|översänds)(?: för kännedom)?(?: till)?',
	'protokollsutdrag(?: till)?',
	'utdrag(?: till)?',
	'beslut till',
	'beslutsexpediering',
	'(?:för )?kännedom(?: till)?',
	'(?:för )?verkställighet(?: till)?',
	'kopia(?: till)?',
	'sändlista',
	'delges',
	'skickas till',
	'mottagare',
);

export const DESCRIPTION = words(
	'ärendebeskrivning',
	'beskrivning av ärendet',
	'ärende(?:t(?: i korthet)?)?',
	'(?:kort )?sammanfattning(?: av ärendet)?',
	'bakgrund(?:en)?(?: till ärendet)?',
	'beredning(?:en)?(?: av ärendet)?',
	'redogörelse(?: för ärendet)?',
	'information(?:en)?',
	'föredragning(?:en)?',
	'inledning',
	'motivering(?:ar)?(?: till beslutet| till förslaget)?',
	'(?:skäl|motiv|grund)(?:en|er)?(?: (?:till|för|i) (?:beslut(?:et)?|förslag(?:et)?|ställningstagande(?:t)?))?',
	'upplysning(?:ar)?(?: till sökanden?)?',
	'beslutsmotivering',
	`(?:${WHOSE} )?(?:yttrande|bedömning|synpunkter|överväganden|svar|kommentar(?:er)?|skrivelse)`,
	'överväganden?',
	'analys(?:en)?',
	'syfte(?:t)?',
	'aktuell(?:t)? situation',
	'nuläge(?:t)?',
	'(?:[\\p{L}]{3,25}(?:a|t) )?(?:konsekvenser|bedömning(?:ar)?|perspektiv|aspekter|dimensioner|analys)',
	'konsekvenser(?: av beslutet| av förslaget| för [\\p{L} ]{2,40})?',
	'(?:[\\p{L}-]{3,30})(?:konsekvenser|konsekvensanalys|konsekvensbeskrivning|perspektiv(?:et)?|bedömning)',
	'barnets bästa',
	'prövning av barnets bästa',
	'ekonomi',
	'finansiering',
	'kommunikation(?:splan)?',
	'tidplan',
	'uppföljning(?: och utvärdering)?',
	'utredning(?:en)?',
	'remissinstanser(?:na)?s?(?: synpunkter)?',
	'remissförfarande',
	'samverkan',
	'samråd',
	'motionens innehåll',
	'förslaget i korthet',
	'lagstöd',
	'(?:aktuella )?bestämmelser',
	'rättslig reglering',
	'lagrum',
	'beskrivning av åtgärd(?:en)?',
	'ekonomisk effekt',
	'möjligheter',
	'risker',
	'innehåll',
);
