import type { Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';

/** Points under "Förvaltningen föreslår följande åtgärder:", when the beslut says "i enlighet med förslaget". */
export const measure: Recogniser = {
	rule: 'uppräknad åtgärd',
	about: 'En åtgärd i en uppräkning som beslutet tar upp genom att hänvisa till förslaget.',
	examples: [
		'Förvaltningen föreslår följande åtgärder: 1. En informationssatsning görs riktad till vårdnadshavare.',
	],
	recognise: (statements) =>
		scan(statements, 'uppräknad åtgärd', (words, statement) =>
			statement.origin === 'measure' && words.length > 12 ? { kind: 'assignment', strength: 0.7 } : null,
		),
};
