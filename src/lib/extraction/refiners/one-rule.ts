import type { Candidate, Refiner } from '../pipeline.ts';
import { recognisers } from '../recognisers/index.ts';

const rank = new Map(recognisers.map((recogniser, i) => [recogniser.rule, i]));

export const oneRule: Refiner = {
	rule: 'en regel per mening',
	about: 'När flera regler ser samma mening gäller den som säger mest.',
	examples: ['Nämnden får i uppdrag att redovisa hur två tjänster finansieras. (uppdrag, inte bemanning)'],
	refine(candidates) {
		const best = new Map<string, Candidate>();
		for (const candidate of candidates) {
			const key = `${candidate.statement.item.span[0]}:${candidate.statement.span[0]}`;
			const other = best.get(key);
			if (!other || rank.get(candidate.rule)! < rank.get(other.rule)!) best.set(key, candidate);
		}
		return [...best.values()];
	},
};
