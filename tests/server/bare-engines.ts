import Sqlite from 'better-sqlite3';
import type { KyselyPlugin, PluginTransformQueryArgs, RootOperationNode } from 'kysely';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Db } from '../../src/lib/server/database/open.ts';

/** What pdf.js alone gives: the text of all pages, in the order in which it is drawn. */
export async function barePdfText(bytes: Uint8Array): Promise<string> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	let text = '';
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		text += items.map((item) => ('str' in item ? item.str : '')).join(' ');
	}
	await document.loadingTask.destroy();
	return text;
}

/** The SQL that a function sends, as prepared statements of SQLite itself on the same file: run them and nothing else. */
export async function bareStatements(db: Db, path: string, ask: (db: Db) => Promise<unknown>) {
	const recorder = new Recorder();
	await ask(db.withPlugin(recorder));
	const sqlite = new Sqlite(path, { readonly: true });
	const statements = recorder.asked.map(({ node, queryId }) => {
		const { sql, parameters } = db.getExecutor().compileQuery(node, queryId);
		return { statement: sqlite.prepare(sql), parameters };
	});
	return {
		count: statements.length,
		run: () => statements.map(({ statement, parameters }) => statement.all(...parameters)),
		close: () => sqlite.close(),
	};
}

class Recorder implements KyselyPlugin {
	readonly asked: PluginTransformQueryArgs[] = [];

	transformQuery(asked: PluginTransformQueryArgs): RootOperationNode {
		this.asked.push(asked);
		return asked.node;
	}

	transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]) {
		return Promise.resolve(result);
	}
}
