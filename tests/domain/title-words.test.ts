import { describe, expect, test } from 'vitest';
import { ALIKE, likeness, titleWords } from '../../src/lib/domain/title-words.ts';

const same = () => 1;
const alike = (one: string, other: string, weight: (word: string) => number = same) =>
	likeness(titleWords(one), titleWords(other), weight);

describe('titles of one matter', () => {
	test.each([
		['Svar på motion om belysning av gångvägar', 'Motion – belysta gångvägarna, belysning'],
		['Ordningsvakter i centrum', 'Återrapport om ordningsvakterna i centrum'],
		['Bredband i skärgården', 'Skärgårdens bredband, uppföljning 2024'],
	])('%s – %s', (one, other) => expect(alike(one, other)).toBeGreaterThanOrEqual(ALIKE));
});

describe('titles of two', () => {
	test.each([
		['Ekonomisk uppföljning per januari', 'Ekonomisk uppföljning per oktober'],
		['Val av justerare', 'Val av justerare'],
		['Taxa för vatten och avlopp', 'Taxa för parkering'],
		['Ny skola i Norrängen', 'Ny förskola i Söderängen'],
		['Motion om nattvandrare', 'Motion om seniorkort i busstrafiken'],
	])('%s – %s', (one, other) => expect(alike(one, other)).toBeLessThan(ALIKE));
});

test('a word that half the titles have says little', () => {
	const common = (word: string) => (word.startsWith('budg') ? 0.1 : 1);
	expect(alike('Budget för simhallen', 'Budget för isstadion', common)).toBeLessThan(
		alike('Budget för simhallen', 'Budget för isstadion'),
	);
});
