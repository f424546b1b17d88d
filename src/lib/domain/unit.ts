import { fold } from './swedish-text.ts';

/**
 * Does the name itself say that the unit stands outside the municipality? 'Polismyndigheten', 'Länsstyrelsen
 * i Skåne', 'Region Skåne', 'Brottsförebyggande rådet'. What the name does not say counts as the municipality's own.
 */
export function soundsExternal(name: string): boolean {
	const folded = fold(name);
	return BEGINNINGS.some((word) => folded.startsWith(word)) || ENDINGS.some((word) => folded.endsWith(word));
}

const BEGINNINGS = [
	'region ',
	'regionen',
	'länsstyrelse',
	'regeringen',
	'statens ',
	'brottsförebyggande rådet',
	'migrationsverket',
	'skatteverket',
	'skolverket',
	'trafikverket',
	'boverket',
	'naturvårdsverket',
	'kriminalvården',
	'sveriges kommuner',
];

const ENDINGS = [
	'polismyndigheten',
	'åklagarmyndigheten',
	'folkhälsomyndigheten',
	'departementet',
	'domstolen',
];
