import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const FOLDER = join(import.meta.dirname, '../../../src/lib/extraction');

/**
 * Every pattern of the reading rules: those that the modules make when they load, and those that stand in the source.
 * `but`: a folder that is left out.
 */
export async function allPatterns(but?: string): Promise<RegExp[]> {
	const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && (but === undefined || !name.startsWith(but)))
		.map((name) => join(FOLDER, name));
	const made = await madeBy(files);
	const patterns = [...made, ...files.flatMap(writtenIn)];
	return [...new Map(patterns.map((shape) => [String(shape), shape])).values()];
}

/** What `new RegExp` gives while the modules load: the patterns in Swedish letters, and those joined of lists. */
async function madeBy(files: readonly string[]): Promise<RegExp[]> {
	const made: RegExp[] = [];
	const native = globalThis.RegExp;
	globalThis.RegExp = new Proxy(native, {
		construct(target, words, self) {
			const shape = Reflect.construct(target, words, self) as RegExp;
			made.push(shape);
			return shape;
		},
	});
	for (const file of files) await import(pathToFileURL(file).href);
	globalThis.RegExp = native;
	return made;
}

/** Literals, but for those that are handed to `latin`: they are among the made ones, as they are searched for. */
function writtenIn(file: string): RegExp[] {
	const found: RegExp[] = [];
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	const visit = (node: ts.Node) => {
		if (ts.isCallExpression(node) && node.expression.getText(source) === 'latin') return;
		if (ts.isRegularExpressionLiteral(node)) {
			const [, shape, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
			found.push(new RegExp(shape!, flags));
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}
