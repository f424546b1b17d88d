import type { Step } from '../steps.ts';
import { AUTUMN_2023 } from './2023-autumn.ts';
import { SPRING_2023 } from './2023-spring.ts';
import { SUMMER_2023 } from './2023-summer.ts';
import { WINTER_2023 } from './2023-winter.ts';
import { AUTUMN_2024 } from './2024-autumn.ts';
import { COUNCIL_2024 } from './2024-council.ts';
import { SPRING_2024 } from './2024-spring.ts';
import { SUMMER_2024 } from './2024-summer.ts';

/** Everything that happens in Sjövalla, day by day. */
export const STORY: readonly Step[] = [
	...SPRING_2023,
	...SUMMER_2023,
	...AUTUMN_2023,
	...WINTER_2023,
	...SPRING_2024,
	...SUMMER_2024,
	...AUTUMN_2024,
	...COUNCIL_2024,
];
