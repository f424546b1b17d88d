import { occurs } from '../text/may-match.ts';
import { wordings } from '../text/wordings.ts';

const ASKED_FOR = wordings`
	"Nämnden begär utökad ram."
	\<(?:begär|begära|hemställer|hemställa|äskar|äska|anhåller|anhålla|framställa (?:till|hos)|
	framställer (?:till|hos)|(?:ansöker|ansöka)
	\ (?:hos (?:[\p{L}-]+ ){1,4}om|om(?= (?:utök|höj|öka|tilläggs|(?:totalt |sammanlagt )?\d
	[^.;:]{0,30} (?:ur|från) (?:\p{L}+ )?\p{L}*(?:anslag|medel|reserv|pott)))))\>(?! att (?!få))
	[^.;:]{0,120}?(?:medel|\<(?:utökad|utökat|utökning|höjd|höjt|ökad|ökat)\>
	[^.;:]{0,40}(?:ram|anslag|bidrag)|anslag|budget|kompensation|kronor|mnkr|tkr|mkr)
	"Extra anslag för piren äskas."
	\<(?:ram|anslag|medel|tilläggsanslag)\>[^.;:]{0,60} (?:äskas|begärs)\>
`;

const ASKED_TO_BUDGET = wordings`
	"Nämnden begär att kommunstyrelsen prioriterar simhallen i investeringsbudgeten."
	\<(?:begär|begära|hemställer|hemställa|anhåller|anhålla)\>
	[^.;:]{0,60} att [^.;:]{3,60} (?:prioriterar|avsätter|arbetar in|inarbetar|tar (?:med|upp))\>
	[^.;:]{3,100} i [^.;:]{0,40}(?:budget|investeringsplan)
`;

const MAY_KEEP = wordings`
	"Nämnden begär att årets överskott får balanseras"
	\<(?:begär|begära|hemställer|hemställa)\>[^.;:]{0,60} att [^.;:]{0,80}(?:\d|överskott|medel|anslag)
	[^.;:]{0,60} (?:får (?:föras|överföras|disponeras|användas|balanseras)|överförs|förs över)\>
	"att få behålla årets överskott"
	(?:^|\<att )få (?:balansera|överföra|föra (?:över|med)|ta med|disponera|använda|behålla|nyttja)\>
	[^.;:]{0,80}?(?:medel|överskott|kronor|mnkr|tkr|mkr)
	"Nämnden begär att fullmäktige höjer anslaget."
	\<(?:begär|begära|hemställer|hemställa|anhåller|anhålla)(?: hos [\p{L} -]{3,40})?
	\ att [^.;:]{3,60}? (?:utökar|höjer|tillskjuter|anslår|anvisar|avsätter|skjuter till|ökar|beviljar|
	omdisponerar|omfördelar|ombudgeterar|för över|överför|flyttar|tillför|utökas|höjs|ökas|omdisponeras|
	omfördelas)\>[^.;:]{0,60}?(?:bidrag|anslag|medel|\<ram|kronor|mnkr|tkr|mkr)
`;

/** "Nämnden hemställer till kommunstyrelsen att |bevilja en höjd ram|": whom it asks stands before. */
export const ASKS = /(?:hemställer|hemställa|begär|begära|anhåller|anhålla) /i;

export const MORE_MONEY = wordings`
	"att tillföra nämnden ytterligare medel"
	^(?:att )?(?:medge|bevilja|anslå|tillskjuta|tillföra|avsätta|utöka|höja|medger|beviljar|utökar|
	höjer)\>[^.;:]{0,60}?(?:ram(?:en)?|anslag(?:et)?|medel|tillskott|budget(?:en)?)\>
`;

/** Whether an organ is asked for money, or to leave room for it. */
export const asksForMoney = (words: string) =>
	occurs(MAY_KEEP, words) || occurs(ASKED_TO_BUDGET, words) || occurs(ASKED_FOR, words);
