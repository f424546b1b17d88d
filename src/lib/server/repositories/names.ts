import type { UnitRef } from '../../domain/commitment.ts';
import { capitalised, fold, slug, sortKey } from '../../domain/swedish-text.ts';
import { soundsExternal } from '../../domain/unit.ts';
import type { Trx } from '../database/transact.ts';

/** Units by name, in the order given and each once; a name (or alias) not known yet becomes a new unit. */
export async function unitsNamed(trx: Trx, names: readonly string[]): Promise<UnitRef[]> {
	const units = new Map<string, UnitRef>();
	for (const name of names.map(tidy).filter(Boolean)) {
		const unit = (await knownUnit(trx, name)) ?? (await newUnit(trx, name));
		units.set(unit.id, unit);
	}
	return [...units.values()];
}

/** The id of a body by name; a name (or alias) not known yet becomes a new body. */
export async function bodyNamed(trx: Trx, name: string): Promise<string> {
	const known = await trx
		.selectFrom('body_aliases')
		.select('body_id')
		.where('folded', '=', fold(name))
		.executeTakeFirst();
	if (known) return known.body_id;
	const id = await freeId(trx, 'bodies', name);
	await trx
		.insertInto('bodies')
		.values({ id, name: shown(name), sort_key: sortKey(name) })
		.execute();
	await trx
		.insertInto('body_aliases')
		.values({ folded: fold(name), body_id: id })
		.execute();
	return id;
}

async function knownUnit(trx: Trx, name: string): Promise<UnitRef | null> {
	const row = await trx
		.selectFrom('unit_aliases as a')
		.innerJoin('units as u', 'u.id', 'a.unit_id')
		.select(['u.id', 'u.name', 'u.external'])
		.where('a.folded', '=', fold(name))
		.executeTakeFirst();
	return row ? { ...row, external: row.external === 1 } : null;
}

async function newUnit(trx: Trx, name: string): Promise<UnitRef> {
	const unit = { id: await freeId(trx, 'units', name), name: shown(name), external: soundsExternal(name) };
	await trx
		.insertInto('units')
		.values({ ...unit, external: unit.external ? 1 : 0, sort_key: sortKey(name) })
		.execute();
	await trx
		.insertInto('unit_aliases')
		.values({ folded: fold(name), unit_id: unit.id })
		.execute();
	return unit;
}

/** 'kommunstyrelsen', or 'kommunstyrelsen-2' when another name already reads so: ids stand in addresses. */
async function freeId(trx: Trx, table: 'bodies' | 'units', name: string): Promise<string> {
	const wish = slug(name) || 'namnlos';
	for (let attempt = 1; ; attempt++) {
		const id = attempt === 1 ? wish : `${wish}-${attempt}`;
		const taken = await trx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst();
		if (!taken) return id;
	}
}

/** Read in the middle of a sentence, 'kommunfullmäktige' begins with a small letter that no list of names shows. */
const shown = (name: string) => capitalised(tidy(name));

const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
