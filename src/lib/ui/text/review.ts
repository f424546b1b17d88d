import type { Review } from '../../domain/document.ts';
import type { Outcome } from '../../domain/words.ts';

/** Said where a part of a suggestion has no value: missing is shown, never left blank. */
export const MISSING = 'saknas';

export const REVIEW_NAMES: Readonly<Record<Review, string>> = {
	suggested: 'Kvar att granska',
	confirmed: 'Godkänt',
	dismissed: 'Avvisat',
};

/** '1 granskat', '3 granskade'. */
export const reviewedInWords = (count: number) => `${count} ${count === 1 ? 'granskat' : 'granskade'}`;

/** What the proposals of a kallelse count for. */
export const KALLELSE = {
	noDecisions: 'Inga beslut finns ännu.',
	countsLater: 'Åtaganden ur en kallelse räknas först när protokollet är inläst.',
	held: 'Protokollet från mötet är inläst.',
	decidedThere: 'Det som beslutades granskas där, och förslagen här behöver inget svar.',
} as const;

/** Reasons offered when a suggestion is dismissed; others are written. */
export const DISMISS_REASONS = [
	'Bakgrund, inget beslut',
	'Redan bevakat',
	'Gäller någon annan än kommunen',
	'Felläst text',
] as const;

/** Why an item without commitments has none, where the reading gave no words of its own. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
	proposed: 'förslag',
	decided: 'beslutat',
	noted: 'läggs till handlingarna',
	'referred-back': 'återremitterat',
	deferred: 'bordlagt',
	rejected: 'avslaget',
};

export const CLOSING_QUESTIONS = {
	closed: { ask: 'Är åtagandet återrapporterat med detta?', yes: 'Ja, återrapporterat' },
	renewed: {
		ask: 'Är åtagandet ersatt av det nya uppdraget? Svarar du ja avslutas det gamla.',
		yes: 'Ja, ersatt',
	},
	deferred: {
		ask: 'Är åtagandet uppskjutet med detta? Svarar du ja står det i historiken; det nya datumet fyller du i där.',
		yes: 'Ja, uppskjutet',
	},
} as const;

export const STRENGTH_NAMES = { strong: 'Stark koppling', weak: 'Svag koppling' } as const;

/** What each form field is called when a conflict shows both versions. */
export const PART_NAMES = {
	slag: 'Slag',
	vem: 'Vem',
	till: 'Till vem',
	frist: 'Frist',
	fran: 'Från',
	ord: 'Ordalydelse',
} as const;

/** Over the values that a machine has read from a picture. */
export const CHECK_VALUES = {
	legend: 'Läst av en maskin. Stämmer det med originalet?',
	all: 'Allt stämmer',
} as const;

/** Single keys of the review page, in the order in which the help lists them. */
export const KEYS = [
	{ key: 'j', act: 'next', text: 'Nästa förslag' },
	{ key: 'k', act: 'previous', text: 'Förra förslaget' },
	{ key: 'g', act: 'confirm', text: 'Godkänn' },
	{ key: 'r', act: 'edit', text: 'Rätta' },
	{ key: 'a', act: 'dismiss', text: 'Avvisa' },
	{ key: 's', act: 'check', text: 'Kryssa för alla maskinlästa värden, när de stämmer med originalet' },
	{ key: 'z', act: 'undo', text: 'Ångra det senaste' },
	{ key: 'o', act: 'repairs', text: 'Visa eller dölj rättade ord' },
	{ key: '?', act: 'help', text: 'Visa kortkommandon' },
] as const;

export type KeyAct = (typeof KEYS)[number]['act'];

export const CONFLICT =
	'Någon annan har ändrat förslaget sedan du öppnade det. Ingenting av ditt är sparat än. Jämför och spara igen, eller lämna det som det är.';
