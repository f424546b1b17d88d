import { latin } from '../../text/latin.ts';
import { anyCase, wordings } from '../../text/wordings.ts';

export const DUE = wordings`
	"Remissvar ska vara Trafikverket tillhanda den 15 maj 2024."
	\<(?:remissvar\p{L}*|yttrande\p{L}*|svar\p{L}*|remiss\p{L}*|synpunkter\p{L}*|besked)\>[^.;]{0,160}?
	\<(?:tillhanda|till handa|inkommit|inkommet|inkomma|inne|lämnas|lämnat|inlämnat|besvaras|önskas|
	tas emot|mottas|emottas|kan (?:lämnas|skickas|ges)|svarstid\p{L}*|senast|t\.?o\.?m\.?(?= den))\>
	"Svarstiden går ut den 30 juni."
	\<(?:svarstid|remisstid|samrådstid|granskningstid|svarsdat|anstånd|sista (?:svars)?dag)\p{L}*\>
	[^.;]{0,80}?(?:går ut|till den|löper ut|är|beviljats?|till och med)\>
	"Svarsdatum är den 3 maj."
	\<(?:svars|remiss|yttrande)(?:datum|dag)(?:en|et)? (?:är |satt till |bestämd till )?(?:den )?(?=\d)
	"Inspektionen har begärt att kommunen svarar senast den 3 maj."
	\<(?:förelagt|begärt|anmodat|uppmanat) [^.;]{0,80}?\<(?:att|in|svar)\>[^.;]{0,80}?
	\<(?:senast|till den)\>
	"Förslaget är öppet för synpunkter till den 3 juni."
	\<öpp(?:en|et) för (?:synpunkter|yttranden?|samråd)\>
	"Revisorerna önskar svar före den 1 oktober."
	"Hamnkontoret har begärt nämndens synpunkter till den 15 oktober."
	\<(?:önska[rt]|begärt?|vill ha|emotser) [^.;]{0,60}?\<(?:svar|yttrande|kommentarer|synpunkter)\>
	[^.;]{0,40}?\<(?:före|innan|till)\>
`;

/** Where no other day is told. */
export const MAY_BE_DUE = wordings`
	"Revisorerna vill senast den 30 juni veta …"
	"Nämnden ska yttra sig senast den 2 oktober"
	(?=[^;]{0,400}\<senast\>)[^;]{0,400}?\<(?:yttra|besvara|veta|syn på|förklaring|inspel|kommentarer|
	synpunkter|redovis)
`;

export const DAY_AT_END = latin(
	/(?<!\p{L})(?:sista svarsdag|svar senast|svarsdatum|remisstid till|svarstid till)(?!\p{L})/iu,
);

export const TELLS_DAY = anyCase`
	senast|tas emot|mottas|kan (?:lämnas|skickas|ges)|till ?handa|svarstid|svarsdat|remisstid|
	samrådstid|granskningstid|anstånd|sista|in(?:komm|lämna)(?:it|et|t)|öpp(?:en|et)
	\ för (?:synpunkter|yttranden?|samråd)|begär|önska|vill ha|emotser
`;

export const ASKED = wordings`
	"Länsstyrelsen har remitterat förslaget till kommunen."
	\<har (?:[^.;:]{0,60} )?(?:remitterat\>
	|(?:översänt|sänt|skickat|begärt|önskat|berett|inbjudit|bjudit in)\>
	[^.;:]{0,160}(?:remiss|yttra|synpunkter|svar|samråd))
`;

export const SENT_FROM = latin(
	/(?<!\p{L})(?:\p{L}*remiss(?:en)?|begäran om yttrande|föreläggande(?:t)?) från(?!\p{L})/iu,
);

export const AT_HAND = /(?:svar|yttrande|synpunkter)[^.;]{0,60}? till ?handa/i;

/** "Nämnden föreslår |kommunstyrelsen| att anta yttrandet och översända det": the one who is asked to send. */
export const ASKS = latin(/(?<!\p{L})(?:föreslår|hemställer hos|rekommenderar) [\p{L}&,/ -]{3,80} att$/iu);
