import { hasGap, type Scale } from '../chart/cells/scale.ts';
import { number } from './format.ts';

/** How long the bars of a chart are. */
export const scaleWords = (scale: Scale) => [cellWords(scale), gapWords(scale)].filter(Boolean).join(' ');

/** 'En ruta är ett åtagande.' */
export const cellWords = ({ size }: Scale) =>
	size === 1 ? 'En ruta är ett åtagande.' : `En ruta är ${number(size)} åtaganden.`;

/** Only where some bar is not drawn whole. */
export const gapWords = (scale: Scale) =>
	hasGap(scale) ? 'Tre prickar betyder att mitten av stapeln är utelämnad; talet räknar alla.' : '';
