/** Short names of laws and standard contracts: "PBL § 31", "OSL § 4". In capitals. */
export const LAW_CODES: readonly string[] = [
	...['AB', 'ABT', 'AML', 'BRB', 'BFL', 'DSL', 'FL', 'GDPR', 'HSL', 'IL', 'JB', 'KL', 'LAS', 'LAV', 'LKF'],
	...['LOU', 'LOV', 'LSO', 'LSS', 'LUF', 'LUK', 'LVM', 'LVU', 'MB', 'MBL', 'OSL', 'PBL', 'PBF', 'RF', 'RB'],
	...['SFB', 'SKOLL', 'SOL', 'TF', 'VTL', 'YGL', 'ÄPBL', 'ÄLL'],
];

/** What a word for a law or for rules of the municipality's own ends with; a § after it is one of theirs. */
export const LAW_ENDINGS: readonly string[] = [
	...['lag', 'lagen', 'lagens', 'balk', 'balken', 'balkens', 'förordning', 'förordningen', 'förordningens'],
	...['reglemente', 'reglementet', 'reglementets', 'reglementen', 'stadgar', 'stadgarna', 'stadgarnas'],
	...[
		'ordning',
		'ordningen',
		'ordningens',
		'föreskrift',
		'föreskrifter',
		'föreskrifterna',
		'föreskrifternas',
	],
	...['bestämmelser', 'bestämmelserna', 'bestämmelse', 'författning', 'författningen', 'avtalet', 'avtalets'],
	...['stadgan', 'riktlinjerna', 'policyn', 'direktivet', 'konventionen', 'grundlagen', 'taxan', 'villkoren'],
];
