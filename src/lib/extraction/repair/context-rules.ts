/**
 * Which of several fitting words is meant, told by the words beside it. Neighbours are written without rings and dots,
 * `#` is a figure, `####` a year, `^` the start of a sentence, `-a` a word that ends so. A rule that matches makes the word cheaper by `worth`.
 */
export interface ContextRule {
	readonly word: string;
	readonly after?: string;
	readonly before?: string;
	readonly worth: number;
}

const PREPOSITIONS =
	'i av pa till for med om fran vid under over efter mellan genom utan inom enligt mot hos';
const AUXILIARIES = 'att kan ska skall bor far maste vill kunna skulle kunde ville behover och';
const COUNTED = '# en ett tva tre fyra fem sex sju atta nio tio flera manga nagra fler antal';

export const CONTEXT_RULES: readonly ContextRule[] = [
	// "en gång per år", "i år jämfört med 2021", "under år 2024", "tre år"
	{
		word: 'år',
		after: `${COUNTED} per varje i under nasta forra samma kommande halvt halva hela innevarande tidigare vartannat fjarde femte tionde foregaende forsta sista ingaende fran till om efter sedan for infor gangna senaste`,
		worth: 3.5,
	},
	{ word: 'år', before: '####', worth: 3 },
	{ word: 'budgetår', before: '####', worth: 3 },
	{ word: 'år', before: '$ ,', worth: 2.5 },
	// "nämnden får i uppdrag", "får inte förbruka"
	{ word: 'får', before: 'i inte aven ocksa endast hogst delegera besluta', worth: 3 },
	// "förslaget bör tillstyrkas" but "de som bor i kommunen"
	{ word: 'bör', before: '-a -as inte aven darfor darmed ocksa ske ha vara', worth: 2 },
	{ word: 'bor', after: 'som dar de hon han personer ungdomar barn', worth: 4.5 },
	{ word: 'bor', before: 'i pa kvar ensam nara har dar hemma inom', worth: 3 },
	// "att fortsätta" but "det fortsatta arbetet", "de utsatta"
	{ word: '-sätta', after: AUXILIARIES, worth: 3 },
	{ word: '-satta', worth: 1.5 },
	{ word: '-satta', after: 'den det de sin sina kommunens namndens', worth: 2 },
	// "förslaget utgör" but "remissen utgår"
	{ word: 'utgör', before: 'en ett den det underlag grund del -t', worth: 1.5 },
	{ word: 'utgår', before: 'fran ur till med i fr', worth: 3 },
	// "att stärka", "har stärkt", "stärkt skydd" but "starkt beroende"
	{ word: 'stärkt', after: 'har hade ett en och att blivit for en till', worth: 1.5 },
	{
		word: 'stärkt',
		before: 'skydd samverkan arbete stod -ning -het samarbete kontroll integration',
		worth: 2,
	},
	{
		word: 'täcka',
		before: 'upp in kostnaderna kostnader behovet behov underskott underskottet hela',
		worth: 3,
	},
	{ word: 'täcka', after: AUXILIARIES, worth: 0.8 },
	{ word: 'tacka', before: 'for ja nej', worth: 3 },
	{ word: 'våld', after: 'mot av och med om grovt fysiskt psykiskt sexuellt utsatt hot for', worth: 2.5 },
	{ word: 'våld', before: 'i och mot eller', worth: 2 },
	// "hat och hot mot förtroendevalda"
	{ word: 'hat', before: 'och , mot', after: 'hantera mot av hot och', worth: 4 },
	{ word: 'ändå', before: '^ inte ar finns', worth: 1 },
	{ word: 'träd', before: 'och i som', worth: 0.8 },
	{ word: 'lån', before: 'till om pa fran med hos uppgaende', worth: 1.5 },
	{ word: 'rätta', after: 'att till med', worth: 1.5 },
	{ word: 'värt', after: 'ar var mycket', worth: 3.5 },
	{ word: 'värt', before: 'att', worth: 3 },
	{ word: 'årlig', before: '-ing -else uppfoljning rapport avgift kostnad', worth: 4 },
	{ word: 'årlig', after: 'en ny', worth: 0.5 },
	{ word: 'bär', before: 'ansvar ansvaret upp pa kostnaden', worth: 3 },
	{ word: 'mår', before: 'bra daligt battre samre psykiskt', worth: 4 },
	{ word: 'mår', after: 'de barn hur unga eleverna', worth: 2.5 },
	{ word: 'utsåg', after: 'kommunfullmaktige kommunstyrelsen namnden utskottet -en -et', worth: 3 },
	{ word: 'läget', after: 'det i ekonomiska aktuella', worth: 3 },
	{ word: 'ingå', after: 'del parter som ocksa avses', before: 'i', worth: 4 },
	// "kvinnor och män"
	{ word: 'män', after: 'kvinnor', worth: 4 },
	{ word: 'män', before: 'och som', worth: 0.5 },
	// "har satt in", "på olika sätt"
	{ word: 'satt', after: 'har hade ha', worth: 4 },
	{ word: 'satt', before: 'in upp sig', worth: 2 },
	{ word: 'sätt', after: 'ett pa olika annat detta vilket samma sadant -igt -ivt flera', worth: 2.5 },
	// "att ändra planen" but "de andra kommunerna"
	{ word: 'ändra', after: 'att kan ska bor maste far', worth: 3.2 },
	{ word: 'ändra', before: 'i sitt sin sina planen beslutet', worth: 1.5 },
	{ word: 'andra', after: 'de den det med i av till pa for alla ett varandra som och bland', worth: 1.5 },
	// "i våra verksamheter" but "att vara"
	{ word: 'våra', after: PREPOSITIONS, worth: 3.5 },
	{ word: 'våra', before: '-er -ar -or -na -n', worth: 2 },
	{ word: 'vara', after: `${AUXILIARIES} inte ha`, worth: 3 },
	{ word: 'vår', after: PREPOSITIONS, worth: 3 },
	{ word: 'var', after: 'och det som den han hon de dar -et -en', worth: 1 },
	// "Västra Götalands län", "ett lån"
	{ word: 'län', after: '-s orebro uppsala stockholms halland', worth: 3 },
	{ word: 'lån', after: 'ett kommunens nya ta uppta bevilja', worth: 2 },
	// "fungerar väl", "är väl genomförd"
	{ word: 'väl', after: 'ar fungerar mycket lika och valdigt relativt samt har', before: '', worth: 2.5 },
	{ word: 'väl', before: '-ad -at -da -ande och i fungerande genomford', worth: 2 },
	{ word: 'val', before: 'av till', worth: 3.5 },
	// "här till höger" stands at the head of a sentence or after a comma; "har" has a verb or a noun after it
	{ word: 'här', before: 'finns ar i pa redovisas foljer nedan', after: '^', worth: 3.5 },
	// "till förmån för"
	{ word: 'förmån', after: 'till', worth: 4 },
	// "än" compares, "en än"
	{ word: 'än', after: '-re mer mindre fler annat storre annan sedan annars battre', worth: 2 },
	// "så att", "så snart"
	{ word: 'så', before: 'att snart som langt sker har lange mycket att', worth: 1.5 },
	{ word: 'lagt', after: 'har hade som blivit', worth: 2.5 },
	{ word: 'lägre', before: 'an niva niver kostnader', worth: 2 },
	// "att de får", "för att"
	{ word: 'ingå', after: AUXILIARIES, worth: 3 },
	{ word: 'stärka', after: AUXILIARIES, worth: 2.5 },
	{ word: 'stärka', before: 'skyddet arbetet den det', worth: 2 },
	{ word: 'låta', after: AUXILIARIES, worth: 2 },
	{ word: 'låg', after: 'en ar var allt relativt for', worth: 2.5 },
	{ word: 'lag', after: 'enligt i ny genom en', worth: 1 },
	{ word: 'råd', after: 'ett och vidare -ande', worth: 1 },
	{ word: 'värden', after: 'olika hoga och natur- kultur- ekologiska', worth: 3 },
	{ word: 'gå', after: AUXILIARIES, worth: 2 },
	{ word: 'ga', after: '', worth: 0 },
	{ word: 'till', before: 'beslut att den det de kommunstyrelsen namnden handlingarna', worth: 2 },
	{ word: 'ställer', before: 'sig krav fragor', worth: 2 },
	{ word: 'fram', after: 'ta tas lagga tar lagger arbeta tagit', worth: 2 },
	// "lägga fram ett förslag", "sätta upp solceller"
	{ word: 'lägga', before: 'fram till in ner ned stor fokus ut pa over', worth: 3 },
	{ word: 'lägger', before: 'fram till ner ned stor fokus ut', worth: 3 },
	{ word: 'ligger', before: 'till i pa kvar inom under nara hos', worth: 2 },
	{ word: 'sätta', before: 'upp in igang stopp av ut sig', worth: 3 },
	{ word: 'sätter', before: 'upp in igang stopp', worth: 3 },
	{ word: 'föra', after: AUXILIARIES, worth: 2 },
	{ word: 'rör', after: 'som det -en -et', worth: 1.5 },
	{ word: 'når', after: 'som vi inte de man', worth: 1 },
	{ word: 'sänder', after: '', worth: 0 },
];
