import type { Closing } from '../../domain/reading.ts';
import type { Statement } from '../statements/statement.ts';
import * as says from './wordings.ts';
import { occurs } from '../text/may-match.ts';

/** Whether a sentence ends, renews or puts off an earlier task. Asked by three, and read once. */
export function effectOf(statement: Statement): Effect | null {
	if (!occurs(says.OF_TASKS, statement.text) && !occurs(says.REVOKED, statement.text)) return null;
	let effect = EFFECTS.get(statement);
	if (effect === undefined) EFFECTS.set(statement, (effect = effectIn(statement.text)));
	return effect;
}

type Effect = Closing['effect'];
const EFFECTS = new WeakMap<Statement, Effect | null>();

/** The same of words that are no statement of a beslut. */
export function effectIn(words: string): Effect | null {
	if (
		occurs(says.OF_MOTION, words) &&
		(!occurs(says.NAMES_TASK, words) || occurs(says.MOTION_ANSWERED, words))
	)
		return null;
	if (occurs(says.OF_OFFICE, words)) return null;
	const deferred = occurs(says.DEFERRED, words) || occurs(says.MORE_TIME, words) ? 'deferred' : null;
	if (deferred && says.TO_A_TIME.test(words)) return deferred;
	if (says.STANDS.test(words)) return null;
	if (occurs(says.RENEWED, words) || occurs(says.REPLACES, words)) return 'renewed';
	if (occurs(says.NOT_YET, words) || (occurs(says.IS_TO_TELL, words) && !occurs(says.ENDS, words)))
		return deferred;
	const isOver =
		(occurs(says.IS_OVER, words) && occurs(says.CLOSED, words)) ||
		occurs(says.WAS_DONE, words) ||
		occurs(says.REVOKED, words) ||
		occurs(says.ASKED_IS_DONE, words);
	if (isOver || (occurs(says.CLOSES, words) && occurs(says.ENDED, words))) return 'closed';
	return deferred;
}
