import { listAfter } from '../names/groups.ts';
import { pattern } from '../../text/pattern.ts';
import { anyCase, sameCase } from '../../text/wordings.ts';
import { each, type NameRule } from './name-rule.ts';

export const ACTS_NEXT = anyCase`
	^\s{1,9}(?:översänder|överlämnar|skickar|lämnar|avger|återkommer|redovisar|rapporterar|genomför|tar|
	utreder|upprättar|ansöker|arbetar|tillsätter|inrättar|inför|tecknar|presenterar|samordnar|ser|gör|
	ansvarar|utarbetar)\>
`;

/** "Nämnden väljer det första förslaget, och |hamnkontoret| arbetar vidare med det" */
const AND = pattern('(?<=,_)(?:och|samt)');
export const whoThenActs: NameRule = (sentence) =>
	each(sentence, AND, (end) => {
		const list = listAfter(sentence, end);
		return list.length > 0 && ACTS_NEXT.test(sentence.words.slice(list.at(-1)?.span[1])) ? list : [];
	});

/** "När tiden gått ut gör |inspektören| ett nytt besök" */
const WHEN = sameCase`
	^\s{0,9}(?:När|Då|Efter|Innan|Inför|Senast|Under|I|Vid|Därefter|Vidare|Sedan|Dessutom)\s
	(?:[^.;:]{3,80}?\s)?(?:gör|ser|tar|\p{Ll}{3,20}[ae]r)(?=\s)
`;
export const whoActsThen: NameRule = (sentence) => {
	const end = WHEN.exec(sentence.words)?.[0].length ?? 0;
	return end > 0 ? listAfter(sentence, end).filter(({ kind }) => kind === 'role' || kind === 'unit') : [];
};
