import type { Refiner } from '../pipeline.ts';

export const orderByPosition: Refiner = {
	rule: 'i läsordning',
	about: 'Åtagandena kommer i den ordning de står.',
	examples: ['Punkt 1 före punkt 2.'],
	refine: (candidates) => [...candidates].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
};
