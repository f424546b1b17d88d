import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';

const read = (...lines: string[]) => extract(lines.join('\n'), null);

/** Municipalities invent new organs, but not new endings. */
describe('organs of any name', () => {
	const organs = [
		...['Folkhälsorådet', 'HR-rådet', 'Valberedningen', 'Beredningen för framtidsfrågor', 'Direktionen'],
		...['Förbundsstyrelsen', 'Regionstyrelsen', 'Delegationen', 'Rådet för trygghet och hälsa'],
		...['Kommunala pensionärsrådet', 'Hållbarhetskommittén', 'Utskottet för lärande', 'Förbundsstämman'],
		...['Gemensam nämnd för hjälpmedel', 'Styrelsen för konsultinsatser', 'Driftnämnden Närvård'],
	];
	const head = (organ: string) => [
		'Protokoll',
		organ,
		'2024-05-16',
		'',
		'§ 7',
		'Ett ärende',
		'',
		'Bakgrund',
		'Fråga.',
		'',
	];
	const task = 'får i uppdrag att ta fram en plan.';

	test.each(organs)('%s', (organ) => {
		expect(read(...head(organ), `${organ} beslutar att kanslichefen ${task}`)).toMatchObject({
			facts: { body: organ },
			suggestions: [{ stage: 'decided', responsible: [{ value: 'kanslichefen' }] }],
		});
		expect(read(...head('Kommunstyrelsen'), 'Beslut', `${organ} ${task}`).suggestions).toMatchObject([
			{ responsible: [{ value: organ }] },
		]);
	});

	test.each([
		'Folkhälsorådets beslut',
		'Beredningens för framtidsfrågor beslut',
		'Delegationens beslut',
		'Förbundsstämmans beslut',
	])('%s', (heading) => {
		const { suggestions } = read(...head('Rådet'), heading, `Kanslichefen ${task}`);
		expect(suggestions).toMatchObject([{ stage: 'decided' }]);
	});

	test('what ends alike and is none', () => {
		expect(
			read(...head('Kommunstyrelsen'), 'Området beslutar om sin egen skötsel.').items[0]?.classification,
		).toBe('information');
	});
});
