/** A short protocol, invented, that the rules find agenda items in. */
export const PROTOCOL = `Tekniska nämnden
Protokoll 2024-03-12

§ 14 Snöröjning

Ärendenummer: TN 41/2024
Handläggare: Maja Ekman

Ärendebeskrivning
Avtalen om snöröjning löper ut i höst.

Beslut
Tekniska nämnden beslutar:

- Gatukontoret får i uppdrag att upphandla snöröjning och återkomma till nämnden senast den 31 maj 2024.

§ 15 Meddelanden

Beslut
Tekniska nämnden beslutar:

- Meddelandena läggs till handlingarna.
`;

/** The lines of the protocol as marks on pages of a PDF, forty to a page. */
export function pagesOf(text: string) {
	const lines = text.split('\n');
	return Array.from({ length: Math.ceil(lines.length / 40) }, (_, page) =>
		lines
			.slice(page * 40, page * 40 + 40)
			.map((line, i) => ({ x: 70, y: 150 + 14 * i, text: line }))
			.filter(({ text: words }) => words !== ''),
	);
}
