import type { Step } from '../steps.ts';

const COUNCIL_2023 = '2023-09-25-kommunfullmaktige-protokoll.txt';

/** November 2024: what waits for fullmäktige is put on its list, and the chair has begun to ask. */
export const COUNCIL_2024: readonly Step[] = [
	{
		on: '2024-11-14',
		does: 'motion',
		file: COUNCIL_2023,
		item: '104',
		kind: 'motion',
		title: 'Seniorkort i busstrafiken',
		caseNumber: 'Ks 305/2022',
		filed: '2022-05-30',
	},
	{
		on: '2024-11-14',
		does: 'motion',
		kind: 'motion',
		title: 'Belysta cykelvägar till Hamnområdet',
		caseNumber: 'Ks 880/2023',
		filed: '2023-10-30',
	},
	{
		on: '2024-11-14',
		does: 'motion',
		kind: 'citizen-proposal',
		title: 'Hundrastgård vid Norra Åsen',
		caseNumber: 'Ks 41/2024',
		filed: '2024-01-29',
	},
	{
		on: '2024-11-14',
		does: 'motion',
		kind: 'motion',
		title: 'Laddstolpar vid idrottsplatsen',
		caseNumber: 'Ks 341/2024',
		filed: '2024-09-23',
	},
	{
		on: '2024-11-14',
		does: 'ask',
		key: 'skyddat boende, förnyat',
		until: '2024-12-06',
		text: 'Vad återstår, och när är det klart?',
	},
];
