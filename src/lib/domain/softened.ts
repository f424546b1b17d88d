import { remembered } from './remembered.ts';

/**
 * Names with soft hyphens at the joints of long compounds: 'Kommunlednings-förvaltningen' may break in a narrow column,
 * and only there. For names on the screen and on paper, never for what is stored, compared or written into a field.
 */
export const softened = remembered((name: string) => name.replace(LONG_END, `${SOFT_HYPHEN}$&`));

export const SOFT_HYPHEN = '\u00ad';

const LONG_END =
	/(?<=\p{L}{4})(?:förvaltning|nämnd|utskott|styrelse|avdelning|departement|fullmäktige|direktör|marknads|myndighet|bolag)/gu;
