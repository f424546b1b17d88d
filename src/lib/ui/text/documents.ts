import { isListed } from '../../domain/lists/list-rule.ts';
import type { DocumentRow } from '../../domain/document.ts';
import type { MeetingFacts } from '../../domain/reading.ts';
import { DOCUMENT_KIND_NAMES } from './common.ts';
import { counted, listed, longDate, NBSP, number } from './format.ts';

/** Largest file that is taken in, in bytes; the same figure stands in `server/documents/limits.ts`. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Names of files that the page offers to choose; what counts is the content. */
export const ACCEPTED =
	'.pdf,.docx,.docm,.odt,.html,.htm,.mhtml,.txt,.png,.jpg,.jpeg,.tif,.tiff,application/pdf,text/plain,text/html,image/png,image/jpeg,image/tiff';

/** The same in words. */
export const ACCEPTED_IN_WORDS = 'PDF, Word (.docx), OpenDocument (.odt), webbsida (.html), TXT eller bild';

/** The page of documents, and of one, as of an earlier day. */
export const DOCUMENTS = {
	then: 'Granskningen visas så som den stod när dagen var slut. Vad en senare omläsning har ändrat i förslagen syns inte här.',
	noneThen: 'Inga handlingar var inlämnade den dagen.',
	notYet: 'Handlingen var inte inlämnad den dagen.',
	notRead: 'Filen var inlämnad men inte läst den dagen.',
} as const;

/** What went wrong with a file and what to do about it, by problem key. */
const PROBLEMS: Readonly<Record<string, string>> = {
	empty: 'Filen är tom. Spara den på nytt där den skapades och läs in den igen.',
	'too-large':
		'Filen är större än 50 MB, eller innehåller mer text än ett protokoll kan ha. Dela den i flera filer, eller spara en mindre PDF.',
	'unknown-type':
		'Filen är av ett slag som Bevaka inte kan läsa. Öppna den och spara den som PDF, Word (.docx) eller TXT.',
	'unsupported-type':
		'Filer av det här slaget läser Bevaka inte. Öppna filen och spara den som PDF, Word (.docx) eller TXT.',
	'old-word':
		'Filen är i Words gamla format (.doc). Öppna den i Word eller LibreOffice, spara den som .docx eller PDF och läs in den.',
	'rich-text':
		'Filen är i formatet RTF. Öppna den i Word eller LibreOffice, spara den som .docx eller PDF och läs in den.',
	spreadsheet:
		'Filen är ett kalkylblad. Bevaka läser protokoll och kallelser. Spara den som PDF om den är en sådan handling.',
	slides:
		'Filen är ett bildspel. Bevaka läser protokoll och kallelser. Spara den som PDF om den är en sådan handling.',
	archive: 'Filen är ett arkiv (.zip) med andra filer i. Packa upp det och läs in filerna var för sig.',
	mail: 'Filen är ett e-postmeddelande. Öppna det, spara det som är bifogat och läs in det i stället.',
	'wrong-type':
		'Filens innehåll är något annat än namnet säger. Öppna filen, spara den på nytt som PDF, Word (.docx) eller TXT och läs in den igen.',
	encrypted: 'Filen är låst med lösenord. Spara en kopia utan lösenord och läs in den.',
	broken: 'Filen är skadad och går inte att öppna. Hämta den på nytt där den kom ifrån.',
	'unpacks-too-large':
		'Filen är liten men blir för stor när den packas upp. Öppna den, spara den på nytt som PDF och läs in den.',
	unsafe:
		'Filen är byggd på ett sätt som inga vanliga program använder, och är inte läst. Öppna den där den kom ifrån, spara den som PDF och läs in den, eller be avsändaren om en ny.',
	'no-text':
		'Ingen text hittades, inte heller i bilderna. Skanna papperet på nytt, rakt och i minst 200 punkter per tum, och läs in det igen.',
	'strange-picture':
		'Bilden är sparad i tryckfärger (CMYK) eller på ett sätt som bara kameror använder. Spara den som PNG eller JPEG i gråskala och läs in den.',
	'no-items':
		'Inga ärenden hittades. Filen är inte ett protokoll eller en kallelse, eller så är texten för svår att läsa.',
	'too-slow': 'Filen tog för lång tid att läsa. Dela den i mindre delar, eller försök igen.',
	'too-much-memory': 'Filen är för tung att läsa. Dela den i mindre delar.',
	cancelled: 'Läsningen avbröts. Filen finns kvar och kan läsas när du vill.',
	server: 'Något gick fel hos oss när filen lästes. Syns den i listan är den sparad: välj Försök igen.',
	'gave-up':
		'Läsningen avbröts tre gånger utan att bli färdig. Dela filen i mindre delar, eller försök igen.',
	network: 'Filen kom inte fram. Kontrollera anslutningen och försök igen.',
	busy: 'Databasen är upptagen. Försök igen om en stund.',
	full: 'Disken är full. Be driften göra plats och försök sedan igen.',
};

export const problemText = (key: string | null) =>
	PROBLEMS[key ?? ''] ?? 'Filen gick inte att läsa. Försök igen, eller spara den som PDF.';

/** Why a form did not come in to its end, by problem key, and what to do about it. */
export const formProblemText = (key: string): string =>
	FORM_PROBLEMS[key] ??
	'Något gick fel när filerna kom. De som står nedan är inlästa. Försök igen med resten.';

const FORM_PROBLEMS: Readonly<Record<string, string>> = {
	broken:
		'Filerna kom inte fram hela. Det som står nedan är inläst. Kontrollera anslutningen och försök igen med resten.',
	'too-large':
		'Filerna är för stora tillsammans. Det som står nedan är inläst. Läs in färre filer åt gången, högst 100 MB.',
	'too-many': 'Det var för många filer på en gång. De som står nedan är inlästa. Läs in resten för sig.',
};

/** Whether the bytes are kept although reading failed. */
export const KEPT = 'Filen finns kvar här och kan läsas igen. Inga åtaganden är inlästa ur den.';

/** '6 ärenden, 4 åtaganden, 2 utan ansvarig': what was read, in words. */
export function readInWords(row: Pick<DocumentRow, 'counts' | 'kind'> & MayBeListed): string {
	const { counts, kind } = row;
	if (isListed(row)) return counted(counts.items, 'rad', 'rader');
	const items = kind === 'protokoll' ? ['paragraf', 'paragrafer'] : ['ärende', 'ärenden'];
	const found = counts.suggestions - counts.dismissed;
	return [
		counted(counts.items, items[0]!, items[1]!),
		found === 0 ? 'inga åtaganden' : counted(found, 'åtagande', 'åtaganden'),
		counts.withoutResponsible > 0 ? `${number(counts.withoutResponsible)}\u00a0utan ansvarig` : '',
		counts.withoutDeadline > 0 ? `${number(counts.withoutDeadline)}\u00a0utan datum` : '',
	]
		.filter(Boolean)
		.join(', ');
}

type MayBeListed = Partial<Pick<DocumentRow, 'rulesetVersion'>>;

/** '3 kvar att granska, 1 fråga om tidigare åtaganden', 'Allt är granskat', 'Inget att granska'. */
export function leftInWords(row: Pick<DocumentRow, 'counts'> & MayBeListed): string {
	const { counts } = row;
	if (isListed(row)) return 'Varje rad är ett åtagande';
	const left = [
		counts.pending > 0 ? `${number(counts.pending)} kvar att granska` : '',
		counts.closings > 0 ? questionsInWords(counts.closings) : '',
	].filter(Boolean);
	if (left.length > 0) return left.join(', ');
	return counts.suggestions > 0 ? 'Allt är granskat' : 'Inget att granska';
}

/** '1 fråga om tidigare åtaganden': sentences that may end something decided before. */
export const questionsInWords = (count: number) =>
	`${counted(count, 'fråga', 'frågor')} om tidigare åtaganden`;

/** 'Protokoll 11 oktober 2023', 'Protokoll utan datum'. */
export const documentName = (row: Pick<DocumentRow, 'kind' | 'meetingDate'> & MayBeListed) => {
	if (isListed(row)) return 'Importerad lista';
	const kind = DOCUMENT_KIND_NAMES[row.kind];
	const name = kind.charAt(0).toUpperCase() + kind.slice(1);
	return row.meetingDate ? `${name} ${longDate(row.meetingDate)}` : `${name} utan datum`;
};

/** 'Mellan 3 och 31 oktober 2023, enligt de datum som nämns.' What the text proves about the day. */
export function rangeInWords(range: MeetingFacts['dateRange']): string | null {
	if (!range || (!range.from && !range.to)) return null;
	const { from, to } = range;
	const source = 'enligt de datum som nämns.';
	if (from && to && from.slice(0, 7) === to.slice(0, 7))
		return `Mellan ${Number(from.slice(8))} och ${longDate(to)}, ${source}`;
	if (from && to) return `Mellan ${longDate(from)} och ${longDate(to)}, ${source}`;
	return from ? `Tidigast ${longDate(from)}, ${source}` : `Senast ${longDate(to!)}, ${source}`;
}

/** 'organ och datum', 'datum': what a person still has to give; null when the text states both. */
export function missingFacts(
	row: Pick<DocumentRow, 'body' | 'meetingDate' | 'state'> & MayBeListed,
): string | null {
	// A list has no meeting of its own.
	if (row.state !== 'read' || isListed(row)) return null;
	const missing = [row.body ? '' : 'organ', row.meetingDate ? '' : 'datum'].filter(Boolean);
	return missing.length > 0 ? listed(missing) : null;
}

/** 'Maskinläst text. 843 ord, 258 rättade mot ordlista. …': what was done to a text that a machine read badly. */
export const repairedInWords = (text: string, repaired: number) =>
	`Maskinläst text. ${number(text.split(/\s+/u).filter(Boolean).length)} ord, ${number(repaired)} ${repaired === 1 ? 'rättat' : 'rättade'} mot ordlista. Inga datum, tal eller §-nummer är ändrade.`;

/** 'sida 3 kunde inte läsas', 'sidorna 3, 5 och 9 kunde inte läsas': what is missing from the text. */
export const unreadInWords = (pages: readonly number[]) =>
	`${pages.length === 1 ? 'sida' : 'sidorna'} ${listed(pages.map(String))} kunde inte läsas`;

/** 1 536 → '2 kB', 5 300 000 → '5,1 MB'. */
export function fileSize(bytes: number): string {
	if (bytes < 1024) return `${number(bytes)}${NBSP}byte`;
	if (bytes < 1024 * 1024) return `${number(Math.round(bytes / 1024))}${NBSP}kB`;
	return `${number(Math.round((bytes / 1024 / 1024) * 10) / 10)}${NBSP}MB`;
}
