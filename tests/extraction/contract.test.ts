import Ajv from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toContract } from '../../src/lib/extraction/contract.ts';
import { readFixture } from './reading.ts';

const schema = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../docs/extraction.schema.json'), 'utf8'),
);
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

test.each([
	'kallelse',
	'protokoll-utan-datum',
	'kultur-protokoll',
	'kommunstyrelsen-protokoll',
	'social-foredragningslista',
	'tjansteskrivelse',
	'kallelse-tabell',
])('%s is valid against the schema', (name) => {
	const printed = JSON.parse(JSON.stringify(toContract(readFixture(name))));
	expect(valid(printed), JSON.stringify(valid.errors)).toBe(true);
	for (const { quote, span } of printed.commitments) expect(printed.document.text.slice(...span)).toBe(quote);
});
