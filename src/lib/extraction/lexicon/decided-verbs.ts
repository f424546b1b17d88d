/** Infinitives by which a body chooses, allows, pays, sells or agrees: with them something has been decided. */
export const BINDING_VERBS: readonly string[] = [
	// Who is chosen, and who is there.
	...listed(`utse välja entlediga befria adjungera nominera förordna avsäga delta vara representera företräda
		belöna premiera tilldöma`),
	// It gives leave, classes and names.
	...listed(`bevilja medge tillåta utfärda delegera bemyndiga befullmäktiga dispensera undanta tillerkänna
		förelägga klassa klassificera tillämpa gälla namnge döpa`),
	// Money is set apart, raised or lent.
	...listed(`höja sänka avsätta anvisa anslå tilldela fördela finansiera reservera utdela tillföra omfördela
		debitera belasta utöka minska betala utbetala ombudgetera borga bidra efterskänka låna utlåna belåna
		pantsätta upplåna nyupplåna taxera arvodera`),
	// What is sold, bought and agreed.
	...listed(
		`sälja överlåta upplåta köpa förvärva arrendera teckna ingå förlänga ansluta fullfölja sätta uppta`,
	),
];

/** Infinitives with which a body decides, and which ask nobody to do anything afterwards, by what they do. */
export const DECIDED_VERBS: readonly string[] = [
	...BINDING_VERBS,
	// It passes or rejects, and says how things are.
	...listed(`godkänna anta fatta fastställa bifalla godta acceptera antaga stadfästa ratificera bekräfta fastslå
		justera vidimera intyga konstatera besluta avgöra bestämma instämma biträda tillstyrka avstyrka
		avböja avvisa neka vägra avvakta upphäva återkalla avskriva avsluta återta ändra förtydliga stryka tillägga
		skilja bordlägga ajournera öppna sammanträda yttra uttala uttrycka förklara betrakta beteckna anse`),
	// It takes note, thanks, and tells.
	...listed(`notera anteckna lägga tacka beklaga gratulera välkomna uppskatta hedra föredra rapportera informera
		meddela delge besvara anmäla registrera expediera hänvisa kalla motivera`),
	// What it thinks and asks others for.
	...listed(`föreslå rekommendera hemställa begära förorda stödja stötta motsätta vidhålla kvarstå respektera
		bejaka`),
	// A matter goes on.
	...listed(`uppdra överlämna översända skicka sända lämna avge ställa återremittera remittera hänskjuta`),
];

/** Adjectives and numerals that end like an infinitive. */
export const LIKE_INFINITIVES: readonly string[] =
	listed(`samtliga alla berörda nya dessa båda andra tekniska sociala gemensamma första tredje egna övriga
	kommunala nämnda angivna aktuella särskilda årliga kvarvarande resterande följande inga flera norra
	södra östra västra stora lilla gamla nästa schema extra sista förra hela halva ena förlängda`);

function listed(words: string): string[] {
	return words.split(/\s+/);
}
