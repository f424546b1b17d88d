import { closing } from './closings/closing.ts';
import { recognisers } from './recognisers/index.ts';
import { refiners } from './refiners/index.ts';

interface Rule {
	readonly rule: string;
	readonly about: string;
	readonly examples: readonly string[];
}

/** Every rule that can stand behind a suggestion, by its name: what the review page explains it with. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
	[...recognisers, closing, ...refiners].map(({ rule, about, examples }) => [
		rule,
		{ rule, about, examples },
	]),
);

/** The text of docs/rules.md, made from the rules themselves. */
export function rulesPage(): string {
	return [
		'# Regler',
		'',
		'Sidan görs av reglerna i `src/lib/extraction`; ett test håller den färsk. Exemplen är påhittade.',
		'',
		'## Så känns ett åtagande igen',
		'',
		'I turordning: ser flera regler samma mening gäller den första.',
		'',
		...recognisers.flatMap(entry),
		'## Så känns ett avslut igen',
		'',
		...entry(closing),
		'## Så blir listan bättre',
		'',
		'I den här ordningen, efter att alla åtaganden har setts.',
		'',
		...refiners.flatMap(entry),
	].join('\n');
}

const entry = ({ rule, about, examples }: Rule) => [
	`### ${rule}`,
	'',
	about,
	'',
	...examples
		.map((example) => `> ${example}`)
		.join('\n>\n')
		.split('\n'),
	'',
];
