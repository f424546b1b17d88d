import { anyOf } from '../text/words.ts';

/** Endings of the words for what is paid, asked for or handed out: "hyreskostnaden", "statsbidraget", "investeringsutgifter". */
const SUMS: readonly string[] = [
	...['kostnad', 'kostnaden', 'kostnader', 'kostnaderna', 'utgift', 'utgiften', 'utgifter', 'utgifterna'],
	...['medel', 'medlen', 'anslag', 'anslaget', 'bidrag', 'bidraget', 'tillskott', 'tillskottet'],
	...[
		'överskott',
		'överskottet',
		'underskott',
		'underskottet',
		'intäkt',
		'intäkten',
		'intäkter',
		'intäkterna',
	],
	...['finansiering', 'finansieringen', 'ersättning', 'ersättningen', 'hyra', 'hyran', 'hyresökningen'],
	...[
		'kostnadsökning',
		'kostnadsökningen',
		'pengar',
		'pengarna',
		'summa',
		'summan',
		'belopp',
		'beloppet',
		'kronor',
	],
];

/** Source of a pattern: the end of one of those words, or so many kronor. */
export const MONEY = `(?:${anyOf(SUMS)}|\\d[\\d ,.]{0,12} ?(?:miljoner )?(?:kr|kronor|tkr|mnkr|mkr))`;
