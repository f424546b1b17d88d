/** What a person can do to end a commitment, to prove it, to divide it, and about each time of a recurring one. */
export const FOLLOW_ACTS = [
	'omojligt',
	'svar',
	'utgar',
	'dela',
	'ihop',
	'underlag',
	'underlagbort',
	'uteblev',
	'angra',
	'beslutat',
	'beslutatbort',
	'ratta',
] as const;
export type FollowAct = (typeof FOLLOW_ACTS)[number];

export const FOLLOW_SAVED: Readonly<Record<FollowAct, string>> = {
	omojligt: 'Noterat att åtagandet inte kan genomföras. Det är öppet tills organet har beslutat.',
	svar: 'Organets beslut är registrerat.',
	utgar: 'Åtagandet utgår.',
	dela: 'Åtagandet är uppdelat.',
	ihop: 'Delarna är ihopförda.',
	underlag: 'Underlaget är tillagt.',
	underlagbort: 'Underlaget är borttaget.',
	uteblev: 'Noterat att det uteblev.',
	angra: 'Det är taget tillbaka.',
	beslutat: 'Förslaget är beslutat.',
	beslutatbort: 'Det är ett förslag igen.',
	ratta: 'Rättelsen är sparad.',
};

export const FOLLOW_FIELDS: Readonly<Record<string, string>> = {
	proposal: 'Förslag',
	decidedBy: 'Beslutat av',
	decidedItem: 'Paragraf',
	decidedOn: 'Beslutets dag',
	parts: 'Delar',
	url: 'Webbadress',
	label: 'Vad det är',
	caseNumber: 'Rapportens diarienummer',
	due: 'Avser',
	...{ slag: 'Slag', till: 'Till vem', frist: 'Frist', fran: 'Från', ord: 'Ordalydelse' },
};

/** The value that tells one of several equal forms apart, by act: it stands in the ids of the form's fields. */
export const FOLLOW_PARTS: Readonly<Record<string, string>> = {
	beroende: 'dependencyId',
	uteblev: 'due',
	angra: 'occurrenceId',
	underlagbort: 'evidenceId',
};
