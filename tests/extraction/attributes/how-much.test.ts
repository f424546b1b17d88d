import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/lib/extraction/attributes/amount.ts';
import { readCycle } from '../../../src/lib/extraction/attributes/cycle.ts';
import { readRecurrence } from '../../../src/lib/extraction/attributes/recurrence.ts';
import { readStaffing } from '../../../src/lib/extraction/attributes/staffing.ts';
import { readStart } from '../../../src/lib/extraction/attributes/start.ts';

const whole = (sentence: string) => [0, sentence.length] as const;

describe('readRecurrence', () => {
	it.each([
		['Rapport lämnas minst en gång per år.', 'year 1', 'minst en gång per år'],
		['Rapport lämnas årligen.', 'year 1', 'årligen'],
		['Rapport lämnas varje höst.', 'year 1', 'varje höst'],
		['En årlig redovisning lämnas.', 'year 1', 'årlig'],
		['Rapport lämnas varje år.', 'year 1', 'varje år'],
		['Rapport lämnas två gånger per år.', 'half-year 1', 'två gånger per år'],
		['Rapport lämnas 2 gånger om året.', 'half-year 1', '2 gånger om året'],
		['Rapport lämnas halvårsvis.', 'half-year 1', 'halvårsvis'],
		['Rapport lämnas varje halvår.', 'half-year 1', 'varje halvår'],
		['Rapport lämnas tre gånger per år.', 'tertial 1', 'tre gånger per år'],
		['Rapport lämnas tertialvis.', 'tertial 1', 'tertialvis'],
		['Rapport lämnas fyra gånger årligen.', 'quarter 1', 'fyra gånger årligen'],
		['Rapport lämnas kvartalsvis.', 'quarter 1', 'kvartalsvis'],
		['Rapport lämnas en gång i kvartalet.', 'quarter 1', 'en gång i kvartalet'],
		['Rapport lämnas varje månad.', 'month 1', 'varje månad'],
		['Rapport lämnas månadsvis.', 'month 1', 'månadsvis'],
		['Rapport lämnas två gånger per månad.', 'month 2', 'två gånger per månad'],
		['Rapport lämnas sex gånger per år.', 'year 6', 'sex gånger per år'],
		['Rapport lämnas 1 gång/år.', 'year 1', '1 gång/år'],
		['Rapport lämnas 2 ggr per år.', 'half-year 1', '2 ggr per år'],
		['Rapport lämnas i april och oktober varje år.', 'half-year 1', 'i april och oktober varje år'],
		['Läget redovisas i samband med tertialuppföljningarna.', 'tertial 1', 'med tertialuppföljningarna'],
		['Nämnden lämnar kvartalsrapporter.', 'quarter 1', 'kvartalsrapporter'],
		[
			'Läget redovisas vid nämndens samtliga sammanträden.',
			'meeting 1',
			'vid nämndens samtliga sammanträden',
		],
		['Läget redovisas var tredje månad.', 'quarter 1', 'var tredje månad'],
		['Läget redovisas vid varje sammanträde.', 'meeting 1', 'vid varje sammanträde'],
		['Läget redovisas på samtliga sammanträden.', 'meeting 1', 'på samtliga sammanträden'],
		['Budgeten beslutas senast den sista november varje år.', 'year 1', 'senast den sista november varje år'],
	])('%s → %s', (sentence, often, text) => {
		const found = readRecurrence(sentence, whole(sentence));
		expect(found && `${found.every} ${found.times}`).toBe(often);
		expect(found?.text).toBe(text);
		expect(found && sentence.slice(...found.span)).toBe(text);
	});

	it.each([
		'Läget redovisas löpande.',
		'Planen revideras minst vart fjärde år.',
		'Behovet växer med fyra platser per år.',
		'Avgiften är 1 200 kronor varje månad.',
		'Redovisas senast den 3 maj 2024.',
	])('none: %s', (sentence) => expect(readRecurrence(sentence, whole(sentence))).toBeNull());
});

describe('readCycle', () => {
	it.each([
		['Planen revideras minst vart fjärde år.', 'year 4', 'minst vart fjärde år'],
		['Planen ses över vart tredje år.', 'year 3', 'vart tredje år'],
		['Planen ses över var 5:e år.', 'year 5', 'var 5:e år'],
		['Läget redovisas vartannat år.', 'year 2', 'vartannat år'],
		['Läget redovisas varannan månad.', 'month 2', 'varannan månad'],
		['Läget redovisas vid vartannat sammanträde.', 'meeting 2', 'vartannat sammanträde'],
		['Strategin antas en gång per mandatperiod.', 'year 4', 'en gång per mandatperiod'],
		['Programmet följs upp två gånger under mandatperioden.', 'year 2', 'två gånger under mandatperioden'],
		['Reglementet ses över varje mandatperiod.', 'year 4', 'varje mandatperiod'],
		['Inventering görs med fem års mellanrum.', 'year 5', 'med fem års mellanrum'],
	])('%s → %s', (sentence, often, text) => {
		const found = readCycle(sentence, whole(sentence));
		expect(found && `${found.every} ${found.apart}`).toBe(often);
		expect(found && sentence.slice(...found.span)).toBe(text);
		expect(readRecurrence(sentence, whole(sentence))).toBeNull();
	});

	it.each([
		'Rapport lämnas varje år.',
		'Det är det fjärde året i rad.',
		'Under mandatperioden ska arbetet fortsätta.',
	])('none: %s', (sentence) => expect(readCycle(sentence, whole(sentence))).toBeNull());
});

describe('readStart', () => {
	it.each([
		['Arbetet fortsätter från 2024 och framåt.', '2024-01-01'],
		['Ramen höjs för 2024 och framåt.', '2024-01-01'],
		['Gäller från och med den 1 mars 2024.', '2024-03-01'],
		['Gäller fr.o.m. 1 mars 2024.', '2024-03-01'],
		['Gäller från och med 2024-03-15.', '2024-03-15'],
		['Ordningen träder i kraft den 1 juni 2024.', '2024-06-01'],
		['Taxan gäller från den 1 april 2024.', '2024-04-01'],
		['Arbetet börjar med start i augusti 2024.', '2024-08-01'],
		['Avgiften gäller från och med år 2025.', '2025-01-01'],
	])('%s → %s', (sentence, start) => expect(readStart(sentence, whole(sentence))).toBe(start));

	it.each([
		'Uppdraget från den 20 maj 2025, § 33, är slutfört.',
		'Svaret lämnas senast den 3 maj 2024.',
		'Rapporten för 2024 godkänns.',
		'Gäller från den 31 februari 2024.',
		'Plan för 2025–2027 antas.',
	])('none: %s', (sentence) => expect(readStart(sentence, whole(sentence))).toBeNull());
});

describe('readAmount', () => {
	it.each([
		['Nämnden tilldelas 27,5 mnkr.', 27_500_000, '27,5 mnkr'],
		['Nämnden får 450 000 kr.', 450_000, '450 000 kr'],
		['Budgeten ökas med 10 898 000 kronor.', 10_898_000, '10 898 000 kronor'],
		['Ramen höjs med 520 tkr.', 520_000, '520 tkr'],
		['Kostnaden är 1,2 miljoner kronor.', 1_200_000, '1,2 miljoner kronor'],
		['Kostnaden är 1.250.000 kronor.', 1_250_000, '1.250.000 kronor'],
		['Medel om totalt 10 mnkr, varav 4 mnkr till skolan.', 10_000_000, '10 mnkr'],
	])('%s', (sentence, sek, text) => expect(readAmount(sentence, whole(sentence))).toEqual({ sek, text }));

	it.each(['Det rör 300 personer.', 'Skolan får 2 mnkr och vården 3 mnkr.', 'Klart 2024.'])(
		'none: %s',
		(sentence) => expect(readAmount(sentence, whole(sentence))).toBeNull(),
	);
});

describe('readStaffing', () => {
	it('adds up the parts of a share of posts, and knows what is not settled', () => {
		const sentence =
			'Från 2024 krävs att 170% resurs tillförs, uppdelat på fyra personer, 120% till Socialkontoret och 50% för samordning, förslagsvis Kulturkontoret.';
		expect(readStaffing(sentence, whole(sentence))).toEqual({
			fullTimePercent: 170,
			positions: null,
			people: 4,
			parts: [
				{ unit: 'Socialkontoret', percent: 120, tentative: false },
				{ unit: 'Kulturkontoret', percent: 50, tentative: true },
			],
		});
	});

	it('a part that is not settled may say so before its place', () => {
		const sentence =
			'Två handläggare tillsätts, en tjänst på 150 %, varav 100 % vid Socialkontoret och 50 % förslagsvis vid Kulturkontoret.';
		expect(readStaffing(sentence, whole(sentence))?.parts).toEqual([
			{ unit: 'Socialkontoret', percent: 100, tentative: false },
			{ unit: 'Kulturkontoret', percent: 50, tentative: true },
		]);
	});

	it.each([
		['Två samordnare för skolorna tillsätts vid Säkerhetsavdelningen.', null, 2],
		['Två tjänster för samordning tillsätts.', null, 2],
		['En ny trygghetssamordnare anställs.', null, 1],
		['Enheten förstärks med 1,5 årsarbetare.', 150, null],
		['Bemanningen minskas med två ÅA.', 200, null],
		['Enheten förstärks med tre heltidstjänster.', 300, 3],
		['En tjänst som tekniker på heltid inrättas.', 100, 1],
		['Förskolan förstärks med 1,5 tjänst.', 150, 1.5],
		['Kuratorns tjänst utökas med 50 procent.', 50, null],
		['Tjänsten som lots utökas från 50 till 75 procent.', 25, null],
		['Till skolorna förs fem lärartjänster och tre tjänster som assistent.', null, 8],
		['En resurs motsvarande 75 % av en heltidstjänst tillförs.', 75, null],
		['En tjänst om 75 % inrättas.', 75, 1],
		['En projektekonom på 50 procent anställs.', 50, 1],
		['En tjänst som miljöinspektör, 100 %, inrättas.', 100, 1],
		['En halv tjänst som samordnare inrättas.', 50, null],
		['Förordnandet som sekreterare på 25 procent förlängs.', 25, null],
	])('%s', (sentence, fullTimePercent, positions) =>
		expect(readStaffing(sentence, whole(sentence))).toMatchObject({ fullTimePercent, positions }),
	);

	it.each([
		'Undersökningen visar att 25 procent av medborgarna är oroliga.',
		'Taxan höjs med 3 procent.',
		'Två förslag till åtgärder tas fram.',
		'Två tjänster har varit vakanta.',
	])('none: %s', (sentence) => expect(readStaffing(sentence, whole(sentence))).toBeNull());
});
