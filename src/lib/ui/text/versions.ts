import { counted } from './format.ts';

/** Said in a document that a corrected version has replaced. */
export const REPLACED =
	'Texten går att läsa som förut. Det som följs och det som är kvar att granska finns i den rättade versionen; det som inte finns där följs kvar här.';

/** What saying yes does, before somebody does it. */
export const REPLACES_MEANS =
	'Är den här en rättad version av den? Då förs åtagandena över hit med frister, rader och historik. Det som skiljer sig kommer som förslag. Den tidigare filen går att läsa som förut, och det går att ångra.';

/** '4 gemensamma ärenden'. */
export const sharedInWords = (count: number) => counted(count, 'gemensamt ärende', 'gemensamma ärenden');
