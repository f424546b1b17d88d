import type { Recogniser } from '../pipeline.ts';
import { isUnderHeading } from '../statements/statement.ts';
import { isHandedOver } from './handed-over.ts';
import { mustTell, MUST_LAY } from './must-tell.ts';
import { scan } from './scan.ts';
import { isTakenUpAgain, isToldThere } from './taken-up-again.ts';
import { DONE_AND_TOLD, NOT_AHEAD } from './wordings/no-report.ts';
import * as reports from './wordings/reports.ts';
import { occurs } from '../text/may-match.ts';
import { anyCase } from '../text/wordings.ts';

/** "… bidrag under förutsättning att föreningen lämnar en redovisning": what must come first is no report. */
const withoutCondition = (words: string) =>
	words.includes('förutsätt') ? words.replace(CONDITION, '') : words;
const CONDITION = /(?<=[^ ]) under förutsättning att .*$/u;

/** Looked for first: every way of saying it has one of these. */
const OF_REPORTS = anyCase`
	rapport|redovis|berättelse|överlämn|översänd|ompröv|upp (?:igen|till)|föreläggs|återk|
	(?:åter|igen|nytt) (?:(?:ska|skall) )?(?:tas )?upp|upp (?:åter|för|igen|på |vid |till )|återupptas|
	återförs|(?:nytt|ånyo) (?:ta upp|behandla|pröva)|åter (?:behandla|pröva)|ta upp (?:ärendet|frågan)|
	aktualiseras|prövas|lyfts|väntas|hålls|tillbaka|uppdatering|information|statistik|föredra|uppfölj|
	följ.{1,3} upp|utvärder|presenter|visas för|ska (?:upp )?åter|informera|underrätta|delge|bild|
	föreligga|orientering|genomgång|prognos|orienterar|uppdaterar|självskattning|lägesb|återkoppl|
	avstämning|läggas|tillställas|behandlas|hålla|redogör|inkomm|underlag|förslag|uppgifter|budget|uppgift|
	bokslut|plan|sammanställ|läggs fram|avläsas|lämnas in|framgå|meddelas|beskriva|berätta|förklara|klargöra|visa\>
`;

/** "Förslaget ska behandlas på nämndens möte i november.", "… som ska föreläggas styrelsen" after a task. */
export const laidBefore = (words: string) =>
	occurs(reports.LAID_BEFORE, words) && !occurs(reports.WHICH_IS_LAID, words);

export const report: Recogniser = {
	rule: 'återrapportering',
	about: 'Någon ska rapportera, redovisa eller återkomma.',
	examples: [
		'Förvaltningen ska redovisa arbetet för nämnden senast i mars 2025.',
		'Resultatet återrapporteras till nämnden två gånger per år.',
		'Återrapportering ska ske i oktober 2026.',
		'Kommunfullmäktige ska hållas informerad om arbetet.',
		'Nämnden godkänner delårsrapporten och överlämnar den till kommunstyrelsen.',
	],
	recognise: (statements) =>
		scan(statements, 'återrapportering', (all, { lead, block, section }) => {
			if (!occurs(OF_REPORTS, all)) return null;
			const words = withoutCondition(all);
			const kind = mustTell(words);
			if (kind) return { kind, strength: 0.92 };
			const decided = section.kind === 'decision' || section.kind === 'proposal';
			if (decided && isHandedOver(words)) return { kind: 'report', strength: 0.65 };
			if (occurs(NOT_AHEAD, words)) return null;
			if (isToldThere(words)) return { kind: 'report', strength: 0.7 };
			if (occurs(DONE_AND_TOLD, words)) return { kind: 'assignment', strength: 0.82 };
			if (occurs(reports.NOUN, words) || occurs(MUST_LAY, words)) return { kind: 'report', strength: 0.85 };
			// "… ska upprätta en plan, som ska föreläggas styrelsen": a task first.
			if (occurs(reports.FOLLOWED_UP, words) || occurs(reports.FOLLOWED_THEN, words) || laidBefore(words))
				return { kind: 'report', strength: 0.75 };
			const led = block.marker === 'att' || /beslut|föreslå/i.test(lead.text);
			const clause = led || isUnderHeading(section);
			// What a förslag hands over goes where it always goes.
			const handsOver = led || (clause && section.kind === 'decision');
			if (
				isTakenUpAgain(words) ||
				(handsOver && occurs(reports.HANDS_OVER, words)) ||
				((led || (handsOver && block.marker !== null)) && occurs(reports.TELLS_OF, words))
			)
				return { kind: 'report', strength: 0.75 };
			if (
				occurs(reports.REPORTS, words) ||
				(clause && occurs(reports.REPORTS_BY, words)) ||
				occurs(reports.IS_TO_GET, words) ||
				occurs(reports.SEES, words)
			)
				return { kind: 'report', strength: 0.8 };
			if (occurs(reports.WANTED, words) || occurs(reports.HANDED_IN, words))
				return { kind: 'report', strength: 0.75 };
			return occurs(reports.IS_REPORTED, words) ? { kind: 'report', strength: 0.82 } : null;
		}),
};
