/** The two ways of showing a document. */
export const VIEW_NAMES = { text: 'Text', page: 'Sidan' } as const;

export const SHOW_ON_PAGE = 'Visa på sidan';
export const SHOW_IN_TEXT = 'Visa i texten';

/** 'Sida 3 av 12' */
export const pageInWords = (page: number, count: number) => `Sida ${page} av ${count}`;

/** What a screen reader says of the picture: which page it is, and where its words are. */
export const pageAlt = (page: number, count: number) =>
	`Sida ${page} av ${count} som den ser ut i originalet. Orden finns som text under Text, de markerade citaten under Citat på sidan.`;

export const REGION_LABEL = 'Bild av sidan. Rulla för att se hela.';

export const ZOOM_IN = 'Förstora';
export const ZOOM_OUT = 'Passa bredden';

export const QUOTES_TITLE = 'Citat på sidan';
export const NO_QUOTES = 'Inget citat på den här sidan.';
export const MACHINE_READ_PAGE = 'Sidan är maskinläst ur bilden. Jämför orden med bilden.';
/** The words of an older document were kept without their places, or the page could not be read. */
export const NO_PLACES = 'Ordens platser på sidan är inte kända, så inget är markerat i bilden.';
