import type { Verdict } from '../../domain/meeting-comparison.ts';

/** Words of the kallelse beside the protokoll. */
export const COMPARISON = {
	title: 'Kallelsen jämförd med protokollet',
	kallelse: 'Kallelsen',
	protokoll: 'Protokollet',
	link: 'Jämför kallelsen med protokollet',
	proposed: 'Föreslogs',
	decided: 'Beslutades',
	added: 'tillagt',
	removed: 'struket',
	point: 'punkt',
} as const;

export const VERDICT_SECTIONS: Readonly<Record<Verdict, string>> = {
	changed: 'Ändrat mot förslaget',
	added: 'Tillkom på mötet',
	'sent-back': 'Återremitterat',
	deferred: 'Bordlagt eller uppskjutet',
	rejected: 'Avslaget',
	missing: 'Inte beslutat',
	same: 'Beslutat enligt förslaget',
	noted: 'Noterat utan förslag',
};
