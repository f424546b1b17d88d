import type { NameKind } from './name-kind.ts';

/**
 * What the last word of a name ends with; it tells that it is a name, and of what kind.
 * The longest ending decides: "länsstyrelsen" before "styrelsen".
 */
export const NAME_ENDINGS: Readonly<Record<NameKind, readonly string[]>> = {
	// "Tekniska nämnden", "socialnämnderna", "Kommunstyrelsens trygghetsutskott"
	body: [
		...['nämnd', 'nämnden', 'nämnder', 'nämnderna'],
		...['styrelse', 'styrelsen', 'styrelser', 'styrelserna'],
		...['utskott', 'utskottet', 'utskotten', 'fullmäktige'],
		...[
			'beredningen',
			'kommittén',
			'delegationen',
			'direktion',
			'direktionen',
			'stämman',
			'överförmyndaren',
			'presidium',
			'presidiet',
			'presidierna',
		],
		...['revisionen', 'revisorer', 'revisorerna', 'rådet', 'samverkansorganet', 'samrådsorganet'],
	],
	// "Kommunledningskontoret", "Säkerhetsavdelningen"
	unit: [
		...['förvaltning', 'förvaltningen', 'förvaltningar', 'förvaltningarna'],
		...['avdelning', 'avdelningen', 'avdelningar', 'avdelningarna'],
		...['enhet', 'enheten', 'enheter', 'enheterna', 'kontoret', 'kansliet', 'sektorn', 'sektorerna'],
		...['arbetsgrupp', 'arbetsgruppen', 'styrgrupp', 'styrgruppen', 'ledningsgrupp', 'ledningsgruppen'],
		...[
			'projektgruppen',
			'samverkansgruppen',
			'referensgruppen',
			'verksamhetsområdet',
			'gruppen',
			'teamet',
			'staben',
		],
		...[
			'elevhälsan',
			'vårdcentralen',
			'hemtjänsten',
			'äldreomsorgen',
			'hemsjukvården',
			'kulturskolan',
			'arbetsmarknadsenheten',
			'tandvården',
			'vuxenutbildningen',
			'primärvården',
			'biblioteket',
		],
		...['socialtjänsten', 'räddningstjänsten', 'visselblåsarfunktionen'],
	],
	// "kommundirektören", "Förvaltningschef", "ordföranden"
	role: [
		...['direktör', 'direktören', 'direktörer', 'direktörerna', 'chef', 'chefen', 'chefer', 'cheferna'],
		...['ordförande', 'ordföranden', 'sekreterare', 'sekreteraren', 'strateg', 'strategen'],
		...[
			'planeraren',
			'ingenjören',
			'inspektören',
			'konsulenten',
			'rådgivaren',
			'samordnarna',
			'handläggarna',
			'tjänstepersonerna',
			'tjänstemännen',
			'ledaren',
			'ekologen',
			'vårdaren',
			'mästaren',
			'arkivarien',
			'antikvarien',
			'bibliotekarien',
			'registratorn',
			'kuratorn',
			'koordinatorn',
			'utredaren',
			'utvecklaren',
			'upphandlaren',
			'kommunikatören',
			'administratören',
		],
		...['samordnaren', 'controllern', 'handläggaren', 'rektor', 'rektorn', 'rektorer', 'rektorerna'],
		...['kommunalrådet', 'oppositionsrådet', 'regionrådet', 'juristen', 'arkitekten', 'ombudet', 'ombuden'],
	],
	// "Utbildningsdepartementet", "Länsstyrelsen i Hallands län"
	outside: [
		...[
			'departementet',
			'departement',
			'myndigheten',
			'myndigheter',
			'myndigheterna',
			'verket',
			'inspektionen',
		],
		...['länsstyrelse', 'länsstyrelsen', 'länsstyrelserna', 'polisen', 'polisområde', 'polisområdet'],
		...['polisregion', 'frivården', 'kriminalvården', 'försvarsmakten', 'domstolen', 'tingsrätten'],
		...['förvaltningsrätten', 'kammarrätten', 'regionen', 'kommunen', 'kommuner', 'kommunerna'],
		...[
			'förbundet',
			'kommunalförbund',
			'räddningstjänstförbund',
			'bolag',
			'bolaget',
			'bolagen',
			'bolagsstyrelse',
			'bolagsstyrelser',
		],
		...['stiftelsen', 'universitetet', 'universitet', 'högskolan', 'kommunrevisionen', 'folkhögskolan'],
		...['museet', 'föreningen', 'föreningar', 'föreningarna', 'församlingen', 'klubben'],
	],
};

/** Whole words that are names, or the heads of names, only as they stand. */
export const NAME_WORDS: Readonly<Record<NameKind, readonly string[]>> = {
	body: ['samverkansorgan', 'beredning', 'kommitté', 'revisorn'],
	unit: ['intraservice', 'kansli', 'sektor', 'kontor'],
	role: ['controller', 'samordnare', 'ombud', 'jurist', 'arkitekt', 'vd', 'vd:n'],
	outside: [
		'regeringen',
		'landstinget',
		'försäkringskassan',
		'arbetsförmedlingen',
		'riksdagen',
		'kommun',
		'region',
		'ab',
		'stiftelse',
		'förbund',
		'stad',
		'staden',
		'huvudmännen',
	],
};

/** These begin a name that goes on with words in capitals: "Område Stöd", "Region Mellan", "AB Torgbolaget". */
export const NAME_OPENERS: readonly string[] = [
	'område',
	'sektor',
	'avdelning',
	'enhet',
	'region',
	'stiftelsen',
	'ab',
];

/** Heads that need a proper name before them: "Storsjö kommun", "Torgets AB", "Sunne stad". */
export const NEED_PROPER_NAME: readonly string[] = ['kommun', 'region', 'ab', 'stad', 'stiftelse', 'förbund'];

/** Heads that are no name when nothing stands before them: "samtliga bolag" is one, "ett bolag" is none. */
export const NOT_ALONE: readonly string[] = [...NEED_PROPER_NAME, 'bolag'];

/** Words that end like a name and are none. */
export const NOT_NAMES: readonly string[] = [
	...['området', 'samrådet', 'förrådet', 'huvudområdet', 'ansvarsområdet'],
	...[
		'nätverket',
		'regelverket',
		'ramverket',
		'hantverket',
		'konstverket',
		'verket',
		'samverket',
		'kraftverket',
	],
	...[
		'lägenhet',
		'lägenheten',
		'lägenheter',
		'lägenheterna',
		'angelägenhet',
		'angelägenheten',
		'angelägenheter',
	],
	...['erfarenhet', 'erfarenheten', 'erfarenheter', 'erfarenheterna', 'medvetenhet', 'medvetenheten'],
	...['belägenhet', 'beskaffenhet', 'gemenhet', 'frånvarenhet', 'boendeenheter', 'helhet'],
	...['handberedningen', 'markberedningen', 'utredningen'],
	...['målgruppen', 'åldersgruppen', 'elevgruppen', 'barngruppen', 'folkgruppen', 'yrkesgruppen'],
	...['befolkningsgruppen', 'kundgruppen', 'brukargruppen', 'personalgruppen', 'patientgruppen'],
	...['partigruppen', 'medlemsgruppen', 'användargruppen', 'varugruppen', 'riskgruppen'],
];
