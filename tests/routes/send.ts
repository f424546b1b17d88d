import type { Context } from '../../src/lib/server/operations/context.ts';

type Fields = Readonly<Record<string, string | File>>;

/** What a form action answers: a redirect, or a page with a status and what stands in the form. */
export type Sent = { readonly status: number; readonly location?: string; readonly data?: unknown };

/** Sends a form to an action as a browser does, without one. */
export async function send(
	action: ((event: never) => unknown) | undefined,
	context: Context,
	fields: Fields,
	{
		params = {},
		path = '/',
	}: { readonly params?: Readonly<Record<string, string>>; readonly path?: string } = {},
): Promise<Sent> {
	if (!action) throw new Error('The page has no such action.');
	const body = new FormData();
	for (const [name, value] of Object.entries(fields)) body.set(name, value);
	const url = new URL(path, 'http://bevaka.test');
	const event = { request: new Request(url, { method: 'POST', body }), locals: context, params, url };
	return Promise.resolve()
		.then(() => action(event as never))
		.then(
			(answer) => answer as Sent,
			(thrown: Sent) => ({ status: thrown.status, location: thrown.location }),
		);
}
