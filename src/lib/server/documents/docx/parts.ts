import type { ReadLimits } from '../limits.ts';
import { Unreadable } from '../problems.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** What one part of a package says of another (ECMA-376 part 2, 9.3). */
export interface Relation {
	/** The last word of the type: 'officeDocument', 'header', 'numbering'. */
	readonly type: string;
	/** The name of the other part in the archive. */
	readonly target: string;
}

/** The relations of a part by their ids; those of the package itself for ''. Targets outside the file are left out. */
export function readRelations(archive: Archive, part: string, limits: ReadLimits): Map<string, Relation> {
	const folder = part.slice(0, part.lastIndexOf('/') + 1);
	const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
	const relations = new Map<string, Relation>();
	if (!bytes) return relations;
	readXml(bytes, WORD_NAMESPACES, limits, {
		open(name, attribute) {
			if (name !== 'rel:Relationship' || attribute('TargetMode') === 'External') return;
			const type = attribute('Type') ?? '';
			relations.set(attribute('Id') ?? '', {
				type: type.slice(type.lastIndexOf('/') + 1),
				target: nameIn(folder, attribute('Target') ?? ''),
			});
		},
		close() {},
		text() {},
	});
	return relations;
}

/** A part that the file says it has. One that is missing may hold the numbers of all the items. */
export function partOf(archive: Archive, relation: Relation | undefined): Uint8Array | null {
	if (!relation) return null;
	const bytes = archive.read(relation.target);
	if (!bytes) throw new Unreadable('broken');
	return bytes;
}

/** '/word/header1.xml', 'header1.xml', '../customXml/item1.xml' → a name in the archive. It is only looked up. */
function nameIn(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const steps: string[] = folder.split('/').slice(0, -1);
	for (const step of target.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.') steps.push(step);
	}
	return steps.join('/');
}
