import { describe, expect, test } from 'vitest';
import { decided } from './reading.ts';

const kindsOf = (sentence: string) => decided(sentence).suggestions.map(({ kind }) => kind);

/** Who is lent, set aside or tied to something, and where the money for it is found. */
describe('posts and money', () => {
	test.each([
		['staffing', 'Under förprojekteringen avdelas en lots på 40 procent från hamnkontoret.'],
		['staffing', 'Två hamnvärdar lånas in från grannkommunen under sommaren.'],
		['staffing', 'En kustkoordinator på halvtid knyts till rådet i två år.'],
		['staffing', 'Hamnkontoret frigör en handläggare på heltid för arbetet.'],
		['staffing', 'att tre sommaranställda om vardera 75 % sätts in vid badplatserna'],
		['staffing', 'Avsätta medel motsvarande en halv lotstjänst från och med 2026.'],
		['staffing', 'Nämnden uppdrar åt hamnchefen att bygga upp en jourfunktion motsvarande två heltider.'],
		['staffing', 'Hamnchefen får i uppdrag att inrätta en bryggservice om 150 procent.'],
		['funding', 'Kommunens andel förskotteras av hamnkontoret och återbetalas när bidraget kommer in.'],
		['funding', 'Muddringen mellanfinansieras av hamnbolaget.'],
		['funding', 'Utbildningen ska bekostas inom hamnkontorets ram.'],
		['funding', 'Täckningen av underskottet ska ordnas genom lägre ersättning till båtklubben.'],
		['funding', 'Medfinansieringen ska sökas hos Sjöfartsverket via landsbygdsprogrammet.'],
		['funding', 'Från och med 2027 ska hamnnämnden rymma kostnaden i sin ram.'],
		['funding', 'Hamnnämnden ska framöver ta höjd för hyran i sin internbudget.'],
		['staffing', 'En projektledare på 80 procent ställs till förfogande av hamnkontoret.'],
		['staffing', 'Under provåret knyts en kurator om 50 procent till skolan.'],
		['staffing', 'Nämnden avdelar två medarbetare för uppdraget.'],
		['staffing', 'Förstärk receptionen med en halvtidstjänst.'],
		['staffing', 'Medel motsvarande två årsarbetare tillförs hamnkontoret.'],
		['staffing', 'Nämnden uppdrar åt chefen att skapa en samordningsfunktion om 75 procent.'],
		['funding', 'Kostnaden i år, 80 tkr, hanteras inom ram.'],
		['funding', 'Nämndens andel av kostnaden, 300 tkr, ryms i driftbudgeten.'],
		['funding', 'Merkostnaden ska täckas genom att bryggan hyrs ut.'],
		['funding', 'Regionens del bekostas med medel från länsplanen.'],
		['funding', 'Hyran ska inarbetas i hamnnämndens budget för 2026.'],
		['funding', 'Fastighetsnämnden ska inrymma kostnaden inom sin ram.'],
		['funding', 'Medlen tas ur resultatutjämningsreserven.'],
		['funding', 'Medfinansieringen löses genom att båtklubben betalar hälften.'],
		['funding', 'Muddringen finansieras genom lån hos Kommuninvest.'],
	])('%s: %s', (kind, sentence) => {
		expect(kindsOf(sentence)).toEqual([kind]);
	});

	test.each([
		'Frågan knyts till arbetet med hamnplanen.',
		'Ledamöterna får låna en läsplatta under mandatperioden.',
		'Kostnaden för muddringen uppgick till 480 tkr och belastade föregående års budget.',
	])('none: %s', (sentence) => {
		expect(kindsOf(sentence)).toEqual([]);
	});
});
