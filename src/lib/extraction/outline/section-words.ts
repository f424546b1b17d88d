import { WHOSE, WHERE, words } from './heading-list.ts';
import { piece } from '../text/wordings.ts';

/**
 * What the headings inside an item are called, by kind; those of the background are in `background-words.ts`.
 * Data only: whoever meets a new word puts it here.
 */

export const DECISION = words(
	'beslut(?:et)?',
	'beslut i (?!korthet|fråga om)[\\p{L}&,/ -]{2,60}',
	'beslutar',
	'(?:mötets|sammanträdets|stämmans|bolagets|fattade) beslut',
	'beslut fattades',
	'beslut (?:\\d{1,2} [\\p{L}]{3,9} )?(?:19|20)\\d\\d(?:-\\d\\d-\\d\\d)?',
	'beslut(?: och|\\/)(?: motivering(?:ar)?| ?åtgärd(?:er)?)',
	'beslutas',
	'ställningstagande',
	`${WHOSE} beslut(?: för egen del)?`,
	`${WHOSE} (?:egna )?ställningstagande`,
	'beslut för egen del',
	// "Beslut – för fastställande i kommunfullmäktige", "Beslut – Förslag till kommunstyrelsen": to whom it goes on.
	piece`
		beslut ?[-–] ?
		(?:för (?:fastställande|beslut|avgörande|antagande|godkännande) i|förslag till|till|i)
		\ (?:[\p{L}-]+ )?(?:kommunfullmäktige|fullmäktige|kommunstyrelsen|regionfullmäktige|
		regionstyrelsen|[\p{L}-]{3,40}(?:nämnden|utskottet|styrelsen))
	`,
	'beslut ?[-–] ?(?:omedelbart? \\p{L}+|för egen del|delegation)',
	'beslut \\([\\p{L} ]{2,40}\\)',
	'protokollsbeslut',
	'(?:slutligt|dagens|del|nämnd|nämndens|ordförande|årsmötets) ?beslut',
	'beslut (?:KF|KS|KSAU|AU)',
	'beslut (?:vid|på|under) (?:sammanträdet|mötet)',
	`(?:${WHOSE} )?beslut i egen sak`,
	'(?:KF|KS|KSAU|AU):s beslut',
);

export const PROPOSAL = words(
	`(?:${WHOSE} )?förslag(?: till beslut| på beslut)${WHERE}`,
	`${WHOSE} förslag${WHERE}(?:,? \\d{4}-\\d\\d-\\d\\d)?(?:,? §{1,2} ?\\d{1,4}(?:\\/\\d{2,4})?)?`,
	`förslag till [\\p{L}&,/ -]{0,60}(?:fullmäktige|styrelsen|nämnden|utskottet)(?: för [\\p{L}&, -]{1,50})?`,
	`(?:${WHOSE} )?beslutsförslag(?: till beslut)?${WHERE}`,
	'förvaltningens förslag',
	'förslag till [\\p{L}&,/ -]{0,60}(?:fullmäktiges|styrelsens|nämndens|utskottets) beslut',
	'[\\p{L}-]{3,40}s förslag(?: till beslut)?(?! på)',
	'(?:föreslaget|tjänstemanna|tjänste) ?(?:beslut|förslag)(?: till beslut)?',
	'liggande förslag',
	'förslag',
	'yttrande och förslag till beslut',
	'(?:underlag och förslag|rekommendation(?:er)?) till beslut',
	'förslag till (?:(?:yttrande och )?beslut\\/?(?:yttrande)?(?: (?:KF|KS|KSAU|AU|från [\\p{L} -]{4,50}))?|ställningstagande|nämndbeslut)',
	'(?:ordförande|tjänsteperson(?:s|ernas)?) ?förslag',
	'förslag beslut',
);

/** What members moved; it is decided only where the beslut takes it up. */
export const MOTION = words(
	piece`
	(?:tilläggs|ändrings|återremiss|avslags|bordläggnings|ordnings)?yrkanden?(?:a)?
	(?: vid sammanträdet| på sammanträdet| under sammanträdet)?
`,
	'förslag (?:till beslut )?(?:på|vid|under) (?:dagens )?(?:sammanträdet?|mötet?)',
	'motförslag',
	'ändringsförslag',
	'tilläggsförslag',
	'(?:framställda|inkomna|nya) yrkanden',
	`(?:ledamöternas|ledamöters|${WHOSE}) förslag till beslut (?:på|vid|under) (?:dagens )?(?:sammanträdet?|mötet?)`,
	'ledamöter(?:na)?s förslag(?: till beslut)?',
	'deltagande i (?:debatten|överläggningen)',
	'anföranden?',
	'inlägg',
	'debatt(?:en)?',
	`(?:${WHOSE} )?överläggning(?:en|ar)?(?: i [\\p{L}&, -]{3,50})?`,
	'diskussion',
	'ajournering',
	'yrkanden? och propositioner?',
	'(?:yrkanden|yttranden|inlägg) och (?:förslag|yrkanden)',
	'förslag från ledamöter(?:na)?',
	'framställda förslag',
	'talare',
);

export const PROCEDURE = words(
	'propositions?(?:ordning)?',
	'proposition(?:er)?(?: och beslut| \\d)?',
	'propositionsordning \\d',
	'voteringsproposition(?:er)?',
	'beslutsgång och omröstning',
	'genomförande av omröstning(?:en)?',
	'omröstning begärs',
	'handläggning (?:vid|på|under) (?:dagens )?(?:sammanträdet?|mötet?)',
	`${WHOSE} (?:behandling|handläggning)`,
	'propositionsordningar',
	`(?:${WHOSE} )?beslutsgång(?:en)?`,
	`(?:${WHOSE} )?beslutsordning`,
	'dagens (?:sammanträde|möte)',
	'(?:sammanträdet|mötet)',
	'(?:ärendets )?behandling(?:en)? (?:på|vid|under) (?:dagens )?(?:sammanträdet?|mötet?)',
	'omröstning(?:en|ar)?',
	'omröstnings?(?:resultat|lista|ordning)',
	'votering(?:en|sresultat|sordning|slista)?',
	'röstning',
	'(?:propositionsordning|proposition)(?:er)? och omröstning(?:ar)?',
	'(?:huvud|motförslags)votering',
	'omröstning \\d',
	'rösträkning',
);

export const RESERVATION = words(
	'(?:skriftlig(?:a)? )?reservation(?:er)?(?: och (?:särskilda yttranden|protokollsanteckningar)| mot beslutet)?',
	'avvikande mening(?:ar)?',
	'blank reservation',
	'reservation(?:er)? från [\\p{L}(), ]{1,60}',
	'deltar inte i beslutet',
	'(?:ej )?deltagande(?: i beslut(?:et)?)?',
);

export const NOTE = words(
	'(?:protokolls)?anteckning(?:ar|en)?(?: till protokollet)?',
	'särskil(?:t|da) yttranden?',
	'till protokollet',
	'röstförklaring(?:ar)?',
	'jäv(?:s?anmälan)?',
	'(?:omedelbar )?justering',
	'paragrafen är (?:omedelbart )?justerad',
	'hur (?:man överklagar(?: beslutet)?|beslutet överklagas)',
	'upplysning(?:ar)? om överklagande',
	'ersättar(?:es ?)?yttranden?',
	'närvarorätt',
	'noteringar',
	'paragrafen (?:justeras|förklaras) omedelbart(?: justerad)?',
	'överklagan(?:de)?(?:hänvisning|anvisning)?',
	'besvärshänvisning',
	'närvarande(?: vid ärendet)?',
	'delegationsbeslut',
	'anmälningar',
);

export const DISPATCH = words(
	'exp(?:edieras)?\\.?(?: till)?',
	'expediering(?: till)?',
	'beredningsansvariga?',
	'expedierat(?: till)?',
	piece`
		(?:besluten?|beslutet|beslut|paragrafen|protokollet|protokollsutdrag(?:et)?|utdrag)? ?
		(?:ska |skall )?(?:skickas|sänds|sändas|expedieras|delges|meddelas|lämnas|översänds)
		(?: för kännedom)?(?: till)?
	`,
	'protokollsutdrag(?: till)?',
	'utdrag(?: ur protokollet)?(?: till)?',
	'beslut till',
	'beslutsexpediering',
	'(?:för )?kännedom(?: till)?',
	'(?:för )?verkställighet(?: till)?',
	'för åtgärd(?: till)?',
	'kopia(?: för kännedom)?(?: till)?',
	'sändlista',
	'delges',
	'skickas till',
	'mottagare',
	'beslutsmottagare',
	'underrätt(?:as|else)(?: till)?',
	'delgivning(?: till)?',
	'distribution',
	'meddelas beslut',
);
