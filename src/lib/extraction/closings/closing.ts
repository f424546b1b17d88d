import type { Closing } from '../../domain/reading.ts';
import { namesIn } from '../attributes/names.ts';
import type { Outline } from '../outline/outline.ts';
import type { ClosingRecogniser } from '../pipeline.ts';
import type { Statement } from '../statements/statement.ts';
import { effectOf } from './effect.ts';
import { closedInTables, listedIn, referenceIn } from './listed.ts';
import { withTold } from './told.ts';
import { anyCase } from '../text/wordings.ts';

/** "Följande uppdrag avslutas:" goes for each point under it. */
const OVER_LIST = /:$/;

export const closing: ClosingRecogniser = {
	rule: 'avslut',
	about: 'Ett tidigare uppdrag sägs vara slutfört, förnyat eller uppskjutet.',
	examples: [
		'Uppdraget från den 14 maj 2024, § 61, anses därmed slutfört.',
		'Förvaltningen får förnyat uppdrag att kartlägga gångvägarna.',
		'Redovisningen av uppdraget skjuts upp till hösten 2025.',
	],
	recognise(statements, outline) {
		const said = renewalsOnce(statements, outline);
		const rows = closedInTables(outline).filter((row) => !said.some((one) => closesRows(one, row, outline)));
		const found = [...said, ...listedIn(statements, outline), ...rows];
		return withTold(found, outline).sort((a, b) => a.span[0] - b.span[0]);
	},
};

/** "Nämnden avskriver uppdragen 2 och 5 i sammanställningen." says itself what the rows of the table say. */
const closesRows = (one: Closing, row: Closing, { readable }: Outline) =>
	one.item === row.item && one.effect === 'closed' && OF_ROWS.test(readable.slice(...one.span));
const OF_ROWS = anyCase`
	uppdrag(?:en|et)? (?:nr |nummer )?\d|(?:sammanställning|förteckning|list|tabell|uppdragslist)
	(?:en|an|ningen)\>
`;

/** "… får förnyat uppdrag. Uppdraget ersätter uppdraget från den 3 maj 2023, § 12.": one renewal, in two sentences. */
function renewalsOnce(statements: readonly Statement[], outline: Outline): Closing[] {
	const found: Closing[] = [];
	let last: Statement | null = null;
	for (const statement of statements) {
		const [one] = closingIn(statement, outline);
		if (!one) continue;
		const before = found.at(-1);
		if (before?.effect === 'renewed' && one.effect === 'renewed' && last?.block === statement.block)
			found[found.length - 1] = {
				...before,
				refersTo: { ...one.refersTo, body: one.refersTo.body ?? before.refersTo.body },
			};
		else found.push(one);
		last = statement;
	}
	return found;
}

function closingIn(statement: Statement, outline: Outline): Closing[] {
	const effect = effectOf(statement);
	if (!effect || OVER_LIST.test(statement.text)) return [];
	const refersTo = referenceIn(statement.span, outline);
	const body = giverOf(statement, outline) ?? refersTo.body;
	return [{ item: statement.item.number, span: statement.span, effect, refersTo: { ...refersTo, body } }];
}

/** "kommunfullmäktiges uppdrag": the organ whose task it was. */
function giverOf({ span }: Statement, { readable }: Outline): string | null {
	const words = readable.slice(...span);
	const task = /\suppdrag/i.exec(words);
	if (!task) return null;
	const end = span[0] + task.index;
	const giver = namesIn(readable, [span[0], end]).find(
		(name) => name.kind === 'body' && end - name.span[1] <= 1,
	);
	return giver?.value ?? null;
}
