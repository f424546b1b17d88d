import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

/** One decision in the many ways that clerks write it. */
describe('kinds in many wordings', () => {
	const wordings = (kind: string, ...sentences: string[]) => sentences.map((sentence) => [kind, sentence]);

	test.each([
		...wordings(
			'response',
			'Kontorets tjänsteskrivelse utgör vård- och omsorgsnämndens yttrande till Boverket.',
			'Kontorets tjänsteskrivelse utgör nämndens redovisning av vidtagna åtgärder till Skolinspektionen.',
			'Yttrande till Arbetsmiljöverket lämnas enligt av kontoret upprättat förslag.',
			'Revisorernas skrivelse besvaras i enlighet med kontorets tjänsteskrivelse med följande ändringar:',
			'Nämnden meddelar Skolinspektionen att bristerna är avhjälpta.',
			'att till Boverket avge kontorets yttrande',
			'att som yttrande till Trafikverket anföra att kommunen förordar den norra vägen',
			'Verksamhetschefen ska senast den 3 juni lämna begärd redogörelse till Arbetsmiljöverket.',
			'Ordföranden får i uppdrag att besvara skrivelsen.',
		),
		...wordings(
			'funding',
			'Kontorschefen anmodas att anvisa 300 tkr för planprogrammet.',
			'För åren därefter beaktas finansieringen i den vanliga budgetprocessen.',
			'Kostnaden inarbetas i nämndens ram från 2026.',
			'Högre hyreskostnader beaktas när det arbetas med ekonomisk plan 2027.',
			'Nämnden inarbetar den nya hyreskostnaden i nämndens budget.',
			'Medfinansiering med 200 000 kronor sker ur landsbygdsmedlen.',
			'att disponera 350 000 kr ur styrelsens utvecklingsreserv',
			'att stödja projektet med 90 000 kronor, vilket belastar styrelsens utvecklingsmedel',
		),
		...wordings(
			'staffing',
			'Tjänsten som lots ska omfatta 50 procent.',
			'att styrkan vid stationen utökas från en plus tre till en plus fyra',
		),
		...wordings(
			'report',
			'Återrapportering till nämnden i oktober.',
			'Nämnden ska informeras om utfallet i oktober.',
			'Utvärdering ska genomföras efter ett år.',
			'Vid mötet ska nämnden också få en genomgång av höstens mätningar.',
			'Kontoret inkommer med förslag om taxan i tjänsteskrivelse till kommunstyrelsen.',
			'att kontoret en gång per år redovisar genomförandet för nämnden',
			'Arbetsgruppen ska följa upp effekterna av reglerna och redovisa dem för nämnden under 2025.',
			'Kontoret redovisar arbetet med lekplatserna före årsskiftet.',
			'att frågan åter skall tas upp i nämnden när förhandlingarna har slutförts',
		),
		...wordings(
			'assignment',
			'Ärendet går åter till kontoret för komplettering.',
			'Ärendet återlämnas till kontoret för ytterligare utredning.',
			'Den nya enheten ska vara på plats i februari 2025.',
			'Slingan ska vara öppnad inom ett halvår.',
			'Kontoret gör en ny mätning och redovisar den för nämnden i december.',
			'Kontorschefen får i uppdrag att inarbeta besparingsåtgärder motsvarande 900 tkr i detaljbudgeten.',
			'att kontorschefen snarast tillser att uppgifterna fördelas skriftligt',
			'Gatuchefen ska gå vidare med förslaget.',
			'Gatuchefen ska informera de boende under förutsättning att kommunfullmäktige beslutar enligt punkt 1.',
			'Uppdrag till kontoret: Ta fram en plan för parkerna.',
			'Uppdraget att ta fram en plan för parkerna ges till kontoret.',
		),
	])('%s: %s', (kind, sentence) => {
		expect(decided(sentence).suggestions.map((one) => one.kind)).toEqual([kind]);
	});

	test('a list of tasks goes on after a point that ends with "beslut"', () => {
		const { suggestions } = decided(
			'1. Kontoret får i uppdrag att:',
			'• Göra en sammanställning av föreslagna åtgärder och enskilda beslut',
			'• Göra en sammanställning av kostnaderna',
		);
		expect(suggestions.map(({ responsible }) => responsible[0]?.value)).toEqual(['Kontoret', 'Kontoret']);
	});

	test('measures that the proposal lists are decided with it', () => {
		const { suggestions } = decided(
			'1. Åtgärderna genomförs i enlighet med förvaltningens förslag.',
			'',
			'Ärendebeskrivning',
			'Därför föreslår förvaltningen att nämnden beslutar om följande åtgärder:',
			'1. En gemensam rutin införs vid samtliga verkstäder.',
			'2. En utbildning genomförs för alla arbetsledare.',
		);
		expect(suggestions.filter(({ rule }) => rule === 'åtgärd')).toHaveLength(3);
	});
});
