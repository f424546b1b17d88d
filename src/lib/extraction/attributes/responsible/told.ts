import type { Name } from '../names.ts';
import { listAfter, listBefore } from '../names/groups.ts';
import { latin } from '../../text/latin.ts';
import { allMatches, pattern } from '../../text/pattern.ts';
import { each, type NameRule } from './name-rule.ts';
import { plainObject, plainSubject } from './plain-names.ts';
import { anyCase, piece } from '../../text/wordings.ts';

/** "|Tekniska nämnden| får i uppdrag att", "|Nämnden| tilldelas 1 mnkr och får tillsammans med |kommunstyrelsen| i uppdrag" */
const GIVEN = pattern(
	piece`
	(?<verb>(?:tilldelas [^.;]{1,60}? och )?(?:skulle (?:få|ges)|får|få|ges|erhåller|fick|
	tilldelas)),?(?: [^\s.;]{1,40}){0,24}? (?:i |till )?(?:(?:förnyat |ett |nytt |utökat |fortsatt )*
	(?:tilläggs)?uppdrag(?:et)?|uppgift att)
`,
);
const PLAINLY = pattern(
	piece`
	uppdras(?! åt| till)|uppdrages|(?<verb>uppmanas|ombeds|anmodas|åläggs|beordras|föreläggs)
	(?: \S{1,30}){0,8}? (?:att|ta|se|ge|\p{Ll}{3,20}a)|utses att|bemyndigas att|(?:får|ges)
	\ (?:mandat|rätt|bemyndigande) att
`,
);
const TOGETHER = /tillsammans\s{1,9}med\s{1,9}/iu;

export const whoIsGiven: NameRule = (sentence) => {
	const found: Name[] = [];
	for (const match of allMatches(GIVEN, sentence.words)) {
		const subject = listBefore(sentence, match.index);
		const from = match.index + (match.groups?.['verb']?.length ?? 0);
		// "Därmed får |förvaltningen| i uppdrag"
		const object = listAfter(sentence, from).filter(({ span }) => span[1] <= match.index + match[0].length);
		const partner = TOGETHER.exec(match[0]);
		const partners = partner ? listAfter(sentence, match.index + partner.index + partner[0].length) : [];
		if (subject.length > 0) found.push(...subject, ...partners);
		else found.push(...(object.length > 0 ? object : plainSubject(sentence.words, match.index)));
	}
	for (const match of allMatches(PLAINLY, sentence.words)) {
		const subject = listBefore(sentence, match.index);
		// "Det åläggs |förvaltningen| att"
		const verb = match.groups?.['verb'];
		const object = verb ? listAfter(sentence, match.index + verb.length) : [];
		const known = subject.length > 0 ? subject : object;
		found.push(...(known.length > 0 ? known : plainSubject(sentence.words, match.index)));
	}
	return found;
};

/** "Till |samhällsbyggnadsförvaltningen| uppdras att", "Åt |nämnden| uppdrogs" */
const TO_WHOM = pattern('till|åt');
const IS_CHARGED = /^\s{1,9}(?:(?:härmed|vidare|därför|även)\s{1,9})?uppdr(?:as|ages|ogs)(?!\p{L})/iu;
export const whoIsCharged: NameRule = (sentence) =>
	sentence.words.includes(' uppdr')
		? each(sentence, TO_WHOM, (end) => {
				const list = listAfter(sentence, end);
				return IS_CHARGED.test(sentence.words.slice(list.at(-1)?.span[1] ?? Infinity)) ? list : [];
			})
		: [];

/** "uppdrar åt |kommundirektören| att", "ger |nämnden för teknik| i uppdrag att", "uppmanar |bolagen| att" */
const GIVES = pattern(
	piece`
	(?:uppdrar|uppdra|uppdraga|uppdrager|uppdras|uppdrog|uppdrogs|uppdragit|uppdrages)
	(?: (?!åt |till |att )\S{1,40}){0,4}? (?:åt|till)|(?:uppdrar|uppdra)(?! åt| till)|ankommer på|
	(?:överlåter|överlåta) (?:åt|till)|(?:låter|låta)(?= [^.;:]{3,60} \p{Ll}{3,20}a )|(?:ber|be)|
	läggs på|(?:lägger|lägga)(?: i)? uppdrag(?:et)? på|förelägger|förelägga|uppdrag(?:et)?
	(?: att [^.;]{3,160}?)? (?:ges|lämnas|läggs) (?:åt|till|på)|(?:ger|ge|gav|giva|lämnar|lämna)
	(?: (?:därför|därmed|härmed|nu|också|även|samtidigt|vidare))?(?=
	[^.;]{3,160}?(?:uppdrag|uppdraget|i uppgift)(?:[\s,.:;]|$))|(?:tilldelar?|ger|ge)
	\ uppdraget(?: att [^.;]{3,160}?)? (?:till|åt)|uppdrag(?:et)?
	\ (?:åt|till)|(?:uppmanar|uppmana|instruerar|instruera|ålägger|ålägga|anmodar|anmoda)|
	(?:begär|begära|kräver|önskar|vill|ser gärna) att|åligger|delegera[rs]? (?:åt|till)|
	(?:överlämna[rs]?|hänskjut(?:er|a|s)?)(?: (?:ärendet|frågan|uppgiften))? (?:till|åt)
	(?= [^.;:]{3,60} att (?!besluta|fatta)\p{Ll}{3,20}a(?:\s|$))
`,
);

export const whoGets: NameRule = (sentence) =>
	each(sentence, GIVES, (end) => {
		const list = listAfter(sentence, end);
		return list.length > 0 ? list : plainObject(sentence.words, end);
	});

/** "återremitteras till |socialnämnden|", "återremitterar ärendet till |förvaltningen| för att" */
const SENT_BACK = pattern(
	piece`
	(?:(?:återremitter|återförvis|remitter)(?:as|ar|a|at|ats)|(?:skickas|går|visas|lämnas|sänds|tas)
	(?= (?:tillbaka|åter))|(?:återlämnas|återsänds|återgår))(?: \S{1,40}){0,3}? till
`,
);
export const whoGetsBack: NameRule = (sentence) =>
	each(sentence, SENT_BACK, (end) => listAfter(sentence, end));

/** "hos |tekniska nämnden| begära en redogörelse", "begära in yttrande från |socialnämnden|" */
const FROM = pattern('hos|av|från');
const THEN_ASKS = latin(/^\s{1,9}(?:begära|infordra|efterfråga)(?: in)?(?!\p{L})/u);
const ASKS_FOR = pattern('(?:begär|begära|infordra|infordrar)(?: in)?(?: \\S{1,40}){1,8}? (?:från|av)');
const WHAT = latin(
	/yttrande|svar|redogörelse|rapport|redovisning|återkoppling|underlag|information|lägesbild/iu,
);
export const whoIsAskedFor: NameRule = (sentence) => {
	const before = each(sentence, FROM, (end) => {
		const list = listAfter(sentence, end);
		return THEN_ASKS.test(sentence.words.slice(list.at(-1)?.span[1] ?? Infinity)) ? list : [];
	});
	const asked = before.length > 0 ? before : each(sentence, ASKS_FOR, (end) => listAfter(sentence, end));
	return asked.length > 0 && WHAT.test(sentence.words) ? asked : [];
};

/** "beställer av |kommunstyrelsen| en förstudie" */
const ORDERED = pattern('(?:beställer|beställa)(?: \\S{1,40}){0,8}? (?:av|hos|från)');
export const whoIsOrdered: NameRule = (sentence) =>
	each(sentence, ORDERED, (end) => listAfter(sentence, end).filter(({ kind }) => kind !== 'role'));

/** "lämnas över till |kommundirektören|, som ska bereda", "överlämnas till |kommunstyrelsen| för yttrande" */
const ASKED = pattern(
	piece`
	(?:överlämna(?:s|r)?|(?:överförs|hänskjuts|hänskjuter|hänskjuta)|(?:lämnas|läggs|förs|går|flyttas)
	(?= över)|lämna(?:s|r)?|skicka(?:s|r)?|sänds|sända|sänder|översänd(?:s|a|er)|remittera(?:s|r)?)
	(?: \S{1,40}){0,5}? till
`,
);
const ANSWERS = anyCase`
	^(?:[^.;]{0,30}?(?:för yttrande|för svar|för besvarande|med svar|för samråd|
	för (?:(?:vidare|fortsatt) )?(?:genomförande|verkställighet|åtgärd|utredning))|
	,? (?:som|vilken|vilket) ska(?:ll)? )
`;
/** "överlämna förslaget till |hamnkontoret| för beredning": a matter is dealt with; a report is received. */
const DEALS_WITH = anyCase`
	^[^.;]{0,30}?för (?:(?:vidare|fortsatt|skyndsam|ytterligare) )?(?:beredning|beaktande|handläggning|
	hantering|övervägande|beslut|avgörande)
`;
const A_MATTER =
	/(?:ärende|fråga|frågan|motion|förslag|initiativ|skrivelse|begäran|ansökan|synpunkt|remiss|uppdrag)[^ .;]{0,4} /iu;
export const whoIsAsked: NameRule = (sentence) =>
	each(sentence, ASKED, (end) => {
		const list = listAfter(sentence, end);
		const rest = sentence.words.slice(list.at(-1)?.span[1] ?? end);
		const deals = DEALS_WITH.test(rest) && A_MATTER.test(sentence.words.slice(0, end));
		return deals || ANSWERS.test(rest) ? list : [];
	});
