/** By page: its address without a day. Every one of them takes `?per=`, says so, and keeps it in its links. */
export const AS_OF: Readonly<Record<string, string>> = {
	'/': '/',
	'/arenden/[nyckel]': '/arenden/ks-2023-1118',
	'/ataganden': '/ataganden',
	'/ataganden/[nr]': '/ataganden/2023-0001',
	'/bemanning': '/bemanning',
	'/diagram': '/diagram',
	'/enhet': '/enhet',
	'/handlingar': '/handlingar',
	'/handlingar/[id]': '/handlingar/{document}',
	'/motioner': '/motioner',
	'/ordforande': '/ordforande',
};

/** The pages that take no day, and why. */
export const WITHOUT_DAY: Readonly<Record<string, string>> = {
	'/enhet/[id]': 'an address that leads on to the list, with the day that it was given',
	'/handlingar/[id]/granska': 'work that is done now',
	'/handlingar/[id]/jamfor': 'two texts beside each other: what stands in them is the same on every day',
	'/import': 'work that is done now',
	'/import/[id]': 'work that is done now',
	'/om': 'about the program',
	'/rapporter/manad': 'a sheet of paper as of the day that it names; its links keep it',
	'/rapporter': 'the saved reports, each with its own day',
	'/rapporter/[nr]': 'a saved report: its day is part of it',
	'/rapporter/jamfor': 'two saved reports',
};

/**
 * What a page shown as of a day leads to without saying which day: links out of its content, to pages that take one.
 * Left out are links that say that they lead to today, and what stands around every page.
 */
export function linksWithoutDay(html: string): string[] {
	const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
	const own = main.replaceAll(/<a [^>]*>[^<]* i dag<\/a>/g, '');
	return [...own.matchAll(/<a [^>]*href="([^"]*)"/g)]
		.map(([, href = '']) => href.replaceAll('&amp;', '&'))
		.filter((href) => href.startsWith('/') && takesDay(href) && !/[?&]per=\d{4}-\d{2}-\d{2}/.test(href));
}

const takesDay = (href: string) => {
	const path = href.replace(/[?#].*$/, '');
	return Object.keys(AS_OF).some((route) =>
		new RegExp(`^${route.replaceAll(/\[[a-z]+\]/g, '[^/]+')}$`).test(path),
	);
};
