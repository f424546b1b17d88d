import type { Stage } from '../../domain/words.ts';
import type { SourceSpan } from '../../domain/source-span.ts';
import type { Outline, OutlineItem } from '../outline/outline.ts';
import { candidate, type Candidate, type Recogniser } from '../pipeline.ts';
import { NO_LEAD, wordsOf, type Statement } from '../statements/statement.ts';
import { sentencesOf } from '../text/sentences.ts';
import { latin } from '../text/latin.ts';
import { occurs } from '../text/may-match.ts';
import { wordings } from '../text/wordings.ts';

/**
 * "En förutsättning för fortsatt arbete är att 150 % resurs tillförs. Resursen delas mellan …" in the description:
 * the proposal rests on it, so it is a commitment with the proposal's stage.
 */
const NEEDED = wordings`
	"En förutsättning för fortsatt arbete är att 150 % resurs tillförs. Resursen delas mellan …"
	\<förutsättning(?:en|ar|arna)?\>[^.;]{0,140}?\<är\>
	[^.;]{0,140}?\d+ ?(?:%|procent|årsarbetare|tjänster)[^.;]{0,80}?
	\<(?:tillförs|tillsätts|avsätts|finns|behålls|permanentas)\>
`;

/** The proposal rests on money. */
const MONEY_NEEDED = wordings`
	"En förutsättning för förslaget är att fullmäktige skjuter till medel."
	^(?:en |ett |den )?(?:[\p{L}-]+ )?förutsättning(?:en)?
	\ för (?:förslaget|beslutet|genomförandet|projektet|satsningen|fortsatt arbete|att [^.;]{3,80}?)
	\ är att [^.;]{3,80}? (?:skjuter till|tillskjuter|beviljar|anvisar|avsätter|tillför|anslår|tillförs|
	beviljas|anvisas|avsätts|tillskjuts|anslås)(?: [^.;]{0,40})?
	\ (?:medel|anslag|kronor|mnkr|tkr|mkr|finansiering)\>
	"En förutsättning för genomförandet är att finansieringen säkras."
	^(?:en |ett |den )?(?:[\p{L}-]+ )?förutsättning(?:en)?
	\ för (?:förslaget|beslutet|genomförandet|projektet|satsningen|fortsatt arbete|att [^.;]{3,80}?)
	\ är att (?:medel|anslag|finansiering)(?:en)? (?:[^.;]{0,40} )?(?:tillförs|beviljas|anvisas|avsätts|
	tillskjuts|anslås|säkras|finns)\>
`;

/** The next sentence says how it is divided. */
const DIVIDED = latin(
	/^(?:Detta|Dessa|Resursen|Resurserna|Tjänsterna|Den|De)(?!\p{L})[^.]{0,60}(?:uppdela|fördel|dela|vara)/iu,
);

export const resourceNeed: Recogniser = {
	rule: 'resursbehov',
	about: 'Beskrivningen säger att förslaget vilar på att arbetstid eller pengar tillförs.',
	examples: [
		'En förutsättning för fortsatt arbete är att 150 % resurs tillförs arbetet.',
		'En förutsättning för förslaget är att kommunfullmäktige tillför medel i budget 2026.',
	],
	ofDocument: true,
	recognise(statements, outline) {
		const stages = new Map<OutlineItem, Stage>();
		for (const { item, stage } of statements) if (!stages.has(item)) stages.set(item, stage);
		return [...stages].flatMap(([item, stage]) =>
			inItem(item, outline).map((found) => ({ ...found, stage })),
		);
	},
};

function inItem(item: OutlineItem, { readable }: Outline): Candidate[] {
	const found: Candidate[] = [];
	if (!readable.slice(...item.span).includes('örutsättning')) return found;
	for (const section of item.sections) {
		if (section.kind !== 'description') continue;
		for (const block of section.blocks) {
			if (!/örutsättning/.test(readable.slice(...block.span))) continue;
			const sentences = sentencesOf(readable, block.span);
			sentences.forEach((sentence, place) => {
				const text = wordsOf(readable, sentence);
				const money = occurs(MONEY_NEEDED, text) && !occurs(NEEDED, text);
				if (!money && !occurs(NEEDED, text)) return;
				const next = sentences[place + 1];
				const goesOn = next && DIVIDED.test(wordsOf(readable, next));
				const span: SourceSpan = [sentence[0], goesOn ? next[1] : sentence[1]];
				const statement: Statement = {
					item,
					section,
					block,
					span,
					text,
					stage: 'proposed',
					origin: 'description',
					lead: NO_LEAD,
					place,
				};
				found.push(candidate(statement, money ? 'funding' : 'staffing', 'resursbehov', 0.7, span));
			});
		}
	}
	return found;
}
