import { describe, expect, it } from 'vitest';
import { namesIn, toNominative } from '../../../src/lib/extraction/attributes/names.ts';

const names = (sentence: string) => namesIn(sentence, [0, sentence.length]).map(({ value }) => value);

describe('namesIn', () => {
	it.each<[string, string[]]>([
		['Tekniska nämnden får i uppdrag att utreda.', ['Tekniska nämnden']],
		['uppdrar åt kommundirektören att', ['kommundirektören']],
		[
			'Kultur-, idrotts- och fritidsnämnden och kommunstyrelsen ges',
			['Kultur-, idrotts- och fritidsnämnden', 'kommunstyrelsen'],
		],
		['Äldre samt vård- och omsorgsnämnden får', ['Äldre samt vård- och omsorgsnämnden']],
		['vård och omsorgsförvaltningen', ['vård och omsorgsförvaltningen']],
		['nämnden för kultur och fritid får', ['nämnden för kultur och fritid']],
		['Nämnden för demokrati och medborgarservice tilldelas', ['Nämnden för demokrati och medborgarservice']],
		['lämnas till nämnden för beslut', ['nämnden']],
		['lämnas till tekniska nämnden för komplettering', ['tekniska nämnden']],
		['till nämnden för kännedom', ['nämnden']],
		[
			'Socialnämnderna Öst, Väst och Syd samt byggnadsnämnden',
			['Socialnämnderna Öst, Väst och Syd', 'byggnadsnämnden'],
		],
		[
			'Storsjö Hamn AB, Torget Utveckling AB och Nöje & Co AB',
			['Storsjö Hamn AB', 'Torget Utveckling AB', 'Nöje & Co AB'],
		],
		['med AB Storsjöbostäder om', ['AB Storsjöbostäder']],
		['till Länsstyrelsen i Jämtlands län.', ['Länsstyrelsen i Jämtlands län']],
		['till Sunne kommun.', ['Sunne kommun']],
		['Kommunstyrelsens trygghetsutskott minst', ['Kommunstyrelsens trygghetsutskott']],
		['kommunstyrelsens ordförande och kommunchefen', ['kommunstyrelsens ordförande', 'kommunchefen']],
		['Landsbygds- och infrastrukturdepartementet', ['Landsbygds- och infrastrukturdepartementet']],
		['Lokalpolisområde Mitt samt av Frivården Mitt', ['Lokalpolisområde Mitt', 'Frivården Mitt']],
		[
			'Socialförvaltningen, Område Individ- och familjeomsorg',
			['Socialförvaltningen', 'Område Individ- och familjeomsorg'],
		],
		['Samtliga nämnder och styrelser ska', ['Samtliga nämnder och styrelser']],
		['Brottsförebyggande rådet', ['Brottsförebyggande rådet']],
		['Mark- och exploateringschefen får', ['Mark- och exploateringschefen']],
		['Biträdande förvaltningschef', ['Biträdande förvaltningschef']],
		['Storsjö kommuns revisorer', ['Storsjö kommuns revisorer']],
		['Region Storsjö län', ['Region Storsjö län']],
		['Kommunledningsförvaltningens förslag', ['Kommunledningsförvaltningen']],
		['förvaltningen i dialog med polisen', ['förvaltningen', 'polisen']],
		['Beskrivning Vård- och omsorgsnämnden beslutade', ['Vård- och omsorgsnämnden']],
		['Tekniska nämndens ordförande', ['Tekniska nämndens ordförande']],
		// None of these is a name.
		['verksamheten i området, lägenheten och nätverket', []],
		['en kommun och ett bolag', []],
		['erfarenheten av samrådet', []],
	])('%s', (sentence, expected) => expect(names(sentence)).toEqual(expected));

	it('quotes the words with their genitive and says the kind', () => {
		const text = 'Enligt kommunfullmäktiges beslut';
		const [name] = namesIn(text, [7, text.length]);
		expect(name).toEqual({ value: 'kommunfullmäktige', span: [7, 25], kind: 'body', genitive: true });
	});
});

describe('toNominative', () => {
	it.each([
		['Kommunledningsförvaltningens', 'Kommunledningsförvaltningen'],
		['nämndernas', 'nämnderna'],
		['Torgbolaget AB:s', 'Torgbolaget AB'],
		['Tekniska nämnden', 'Tekniska nämnden'],
		['Sunne', 'Sunne'],
		['hus', 'hus'],
	])('%s → %s', (name, expected) => expect(toNominative(name)).toBe(expected));
});
