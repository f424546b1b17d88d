import { describe, expect, test } from 'vitest';
import { extract } from '../../src/lib/extraction/extract.ts';
import { quoteOf } from '../../src/lib/domain/source-span.ts';
import { decided } from './reading.ts';

const kindsAndWords = (sentence: string) => {
	const { suggestions, text } = decided(sentence);
	return suggestions.map(({ kind, span }) => `${kind}: ${quoteOf(text, span)}`);
};

describe('one sentence with several clauses', () => {
	test('each clause of a running beslut is a point of its own', () => {
		const sentence =
			'Gatunämnden beslutar att godkänna planen, att uppdra åt gatuchefen att upphandla bron samt att kostnaden om 2 mnkr tas ur reserven för broar.';
		expect(kindsAndWords(sentence)).toEqual([
			'assignment: uppdra åt gatuchefen att upphandla bron',
			'funding: kostnaden om 2 mnkr tas ur reserven för broar.',
		]);
	});

	test('when it is done is told of the task, and no task of its own', () => {
		expect(
			decided('Nämnden beslutar att riva magasinet och att rivningen sker den 4 juli 2025.').suggestions,
		).toMatchObject([{ kind: 'assignment', deadline: { date: '2025-07-04' } }]);
	});

	test('who acts in the second clause stands first in it', () => {
		const sentence =
			'Nämnden beslutar att införandet finansieras med statsbidraget God start och att skolchefen ska upprätta en plan.';
		expect(decided(sentence).suggestions).toMatchObject([
			{ kind: 'funding' },
			{ kind: 'assignment', responsible: [{ value: 'skolchefen' }] },
		]);
	});

	test.each([
		'lokalerna i hamnen sägs upp',
		'rutinerna för attest skärps',
		'magasinet hyrs från maj',
		'så snart som möjligt åtgärda räcket',
		'båttävling utlyses',
	])('a clause with its own verb: %s', (clause) => {
		expect(kindsAndWords(`Nämnden beslutar att godkänna rapporten samt att ${clause}.`)).toEqual([
			`assignment: ${clause}.`,
		]);
	});

	test('"dels" parts a report from what it tells of', () => {
		const sentence = 'Nämnden beslutar dels att bryggan utreds, dels att resultatet redovisas i maj 2025.';
		expect(decided(sentence).suggestions.map(({ kind }) => kind)).toEqual(['assignment', 'report']);
	});

	test('posts and how they are paid', () => {
		const sentence =
			'Utskottet föreslår omsorgsnämnden besluta att tre logopeder tillsätts från den 1 mars 2025 samt att finansiering arbetas in i budget 2025.';
		expect(decided(sentence).suggestions.map(({ kind }) => kind)).toEqual(['staffing', 'funding']);
	});

	test.each([
		[
			'the second half of a task',
			'Nämnden uppdrar åt gatuchefen att utreda bron och att återkomma i maj 2025.',
		],
		[
			'three halves of a task',
			'Nämnden beslutar att uppdra åt gatuchefen att mäta ljudet, att höra de boende samt att återkomma i maj 2025.',
		],
		[
			'a task and its report',
			'Nämnden beslutar att försöket ska utvärderas av kontoret och att utvärderingen redovisas i maj 2025.',
		],
		[
			'what it rests on',
			'Avtalet godkänns under förutsättning att regionen beviljar stödet och att fullmäktige godkänner ramen.',
		],
	])('%s stays with the first', (_, sentence) => {
		expect(decided(sentence).suggestions).toHaveLength(1);
	});

	test('a reason is no point', () => {
		const sentence =
			'Nämnden beslutar att avslå motionen med hänvisning till dels att kurser redan genomförs, dels att boken tas fram av regionen.';
		expect(decided(sentence).suggestions).toEqual([]);
	});
});

test('points without a mark, parted by blank lines', () => {
	const { suggestions } = decided(
		'Nämnden beslutar att',
		'',
		'ge skolchefen i uppdrag att öppna fritidshem på Udden,',
		'',
		'verksamheten bemannas med tre fritidsledare,',
		'',
		'skolchefen återrapporterar till nämnden två gånger per år.',
	);
	expect(suggestions.map(({ kind }) => kind)).toEqual(['assignment', 'staffing', 'report']);
});

test('a task that goes on after a line break is one', () => {
	const { suggestions } = decided(
		'1. Nämnden uppdrar till skolchefen att vidta åtgärder för en budget i balans och',
		'   att månatligen rapportera utfallet till nämnden.',
	);
	expect(suggestions).toMatchObject([
		{ kind: 'assignment', recurrence: { every: 'month' }, recipient: [{ value: 'nämnden' }] },
	]);
});

test('who pays for the task is a promise besides, in the sentence after it', () => {
	const { suggestions } = decided(
		'Nämnden ger skolchefen i uppdrag att öppna två grupper. Uppdraget finansieras genom omfördelning inom ramen.',
	);
	expect(suggestions.map(({ kind }) => kind)).toEqual(['assignment', 'funding']);
});

test('an answer that is passed in one point and sent in the next is one', () => {
	const text = [
		...['Protokoll', 'Tekniska nämnden', '2024-05-16', '', '§ 7 Remiss – Program för broar', '', 'Beslut'],
		...[
			'1. Nämnden avger förvaltningens yttrande som sitt eget.',
			'2. Yttrandet skickas till kulturnämnden.',
		],
	].join('\n');
	expect(extract(text, null).suggestions).toMatchObject([
		{ kind: 'response', responsible: [{ value: 'Nämnden' }], recipient: [{ value: 'kulturnämnden' }] },
	]);
});

test('a sentence that a blank line cuts is whole', () => {
	const { suggestions } = decided(
		'Skolchefen får i uppdrag att öppna fritidshem på Udden,',
		'',
		'Näset och Berget.',
	);
	expect(suggestions).toHaveLength(1);
});
