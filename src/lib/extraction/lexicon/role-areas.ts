/** Right after a role without its article they are its area: "Enhetschef park", "Avdelningschef drift och underhåll". */
export const ROLE_AREAS: readonly string[] = [
	...['gata', 'park', 'drift', 'underhåll', 'vatten', 'avlopp', 'va', 'avfall', 'kost', 'städ', 'lokalvård'],
	...['måltid', 'fastighet', 'ekonomi', 'personal', 'kultur', 'fritid', 'bibliotek', 'miljö', 'plan', 'bygg'],
	...[
		'hemtjänst',
		'äldreomsorg',
		'funktionsstöd',
		'förskola',
		'grundskola',
		'gymnasium',
		'skola',
		'elevhälsa',
	],
	...[
		'myndighet',
		'trafik',
		'service',
		'bemanning',
		'upphandling',
		'säkerhet',
		'it',
		'hr',
		'mark',
		'exploatering',
	],
];
