import type { IssueKey } from '../../domain/issue-keys.ts';
import type { Issue } from '../../domain/issue.ts';
import { longDate, number } from './format.ts';

type Context = Readonly<Record<string, string | number>>;

/** What a person is told to write, by issue key. Short, and says what to do. */
const TEXTS: Readonly<Record<IssueKey | StorageKey, (context: Context) => string>> = {
	required: () => 'Fältet får inte vara tomt',
	'impossible-date': () => 'Skriv ett datum som finns, till exempel 2023-12-06',
	'too-long': ({ max }) => `Texten är för lång. Högst ${number(Number(max ?? 2000))} tecken får plats`,
	'unknown-word': () => 'Välj ett av värdena i listan',
	'not-found': () => 'Det finns inte längre. Ladda om sidan',
	'in-future': ({ today }) => `Datumet får inte ligga efter i dag${dayIn(today)}`,
	'before-decision': ({ decided }) => `Datumet får inte ligga före beslutet${dayIn(decided)}`,
	'before-latest-change': ({ latest }) => `Datumet får inte ligga före den senaste ändringen${dayIn(latest)}`,
	'not-before': () => 'Förra rapporten måste ligga före den här',
	'is-split': () => 'Åtagandet är uppdelat. Ändra delarna, eller för ihop dem först',
	'is-merged': () => 'Delen är ihopförd med det hela. Ändra det i stället',
	'not-open': () => 'Åtagandet är avslutat. Öppna det igen först',
	'no-such-proposal': () => 'Förslaget väntar inte på beslut av det här mötet. Ladda om sidan',
	'nothing-proposed': () => 'Det finns inget förslag som väntar på beslut. Ladda om sidan',
	'no-such-occurrence': () => 'Den gången är redan återrapporterad eller finns inte. Välj en annan',
	'not-an-address': () => 'Skriv en hel webbadress, till exempel https://www.kommun.se/rapport',
	'too-few-parts': () => 'Skriv minst två delar, en per rad',
	'no-parts': () => 'Åtagandet är inte uppdelat. Ladda om sidan',
	unchanged: () => 'Det är redan så. Inget är ändrat',
	'meeting-not-held': () => 'Protokollet från mötet är inte inläst. Förslagen i kallelsen behöver granskas',
	'already-reviewed': () => 'Förslaget är redan granskat. Ladda om sidan',
	'not-reviewed': () => 'Det finns inget beslut att ångra',
	'has-history': () => 'Åtagandet har ändrats sedan det godkändes. Därför går det inte att ångra',
	'unchecked-values': ({ values }) =>
		`Sidan är läst av en maskin. Jämför med originalet och kryssa för det som stämmer, eller rätta det (${number(String(values ?? '').split('\n').length)} kvar)`,
	'outside-text': () => 'Markera minst ett ord i texten',
	'not-in-text': () => 'Orden står inte så i texten. Kopiera dem därifrån, ord för ord',
	'splits-nothing': () => 'Dela mellan två ord, så att båda delarna får text',
	'no-meeting-date': () => 'Skriv först vilken dag sammanträdet hölls',
	'already-queued': () => 'Handlingen står redan i kön',
	'not-queued': () => 'Handlingen läses inte längre. Ladda om sidan',
	'not-a-version': () => 'Handlingarna är inte versioner av samma möte. Ladda om sidan',
	replaced: () => 'Handlingen är ersatt av en rättad version. Gör ändringen där',
	'not-a-candidate': () => 'Paragrafen kan inte gälla det åtagandet',
	'nothing-chosen': () => 'Markera minst ett åtagande i listan',
	'too-many': ({ max }) => `Det är för många på en gång. Högst ${number(Number(max ?? 200))} går`,
	'nothing-to-undo': () => 'Det finns inget att ångra, eller så är det redan ångrat',
	'changed-since': () => 'Åtagandet har ändrats sedan dess. Därför går det inte att ångra',
	'another-day': () => 'Det går bara att ångra samma dag. Skriv en ny rad i stället',
	'name-taken': () => 'Det finns redan ett sparat urval med det namnet. Välj ett annat namn',
	'already-imported': () => 'Samma fil är redan importerad. Ångra den importen först',
	'list-changed-since': ({ count }) =>
		`${number(Number(count ?? 0))} ${count === 1 ? 'åtagande' : 'åtaganden'} har ändrats sedan importen. Därför går den inte att ångra`,
	'is-a-document': () => 'Samma fil finns redan bland handlingarna och är läst där',
	'is-a-list': () => 'Handlingen är en importerad lista och hör inte till något sammanträde',
	'no-wording-column': () => 'Välj vilken kolumn som säger vad som ska göras',
	'same-column-twice': ({ columns }) => `Två kolumner kan inte vara samma sak: ${columns}`,
	'rows-wrong': ({ count }) =>
		`${number(Number(count ?? 0))} ${count === 1 ? 'rad är fel' : 'rader är fel'}. Rätta dem i filen, eller välj att hoppa över dem`,
	'no-rows': () => 'Ingen rad går att importera',
	'in-past': ({ today }) => `Datumet får inte ligga före i dag${dayIn(today)}`,
	'already-asked': () => 'En förklaring är redan begärd. Den har inte kommit än',
	empty: () => 'Filen är tom. Ingenting är inläst',
	'too-large': ({ max }) =>
		`Filen är för stor. Högst ${number(Math.floor(Number(max ?? 0) / 1024 / 1024))} MB går att läsa`,
	'settled-by-status': () => 'Det är ett annat åtagande. Läget där avgör',
	'no-such-number': () => 'Numret finns inte. Skriv det som i listan, till exempel Å-2023-0042',
	itself: () => 'Åtagandet kan inte peka på sig självt. Skriv ett annat nummer',
	'would-wait-for-itself': ({ way }) =>
		`Då skulle de vänta på varandra: ${String(way ?? '')}. Ta bort ett av villkoren först`,
	'already-there': () => 'Det är redan antecknat',
	'not-later': ({ decided }) => `Bara ett senare beslut kan ändra talen. Det här är fattat${dayIn(decided)}`,
	'no-figure': () => 'Skriv procent eller antal tjänster',
	'not-a-number': ({ max }) => `Skriv ett heltal från 0 till ${number(Number(max ?? 0))}`,
	'no-staffing': () => 'Beslutet innehåller varken bemanning eller belopp',
	'already-closed': () => 'Det är redan stängt för allmänheten',
	'not-closed': () => 'Det är inte stängt för allmänheten',
	busy: () => 'Databasen är upptagen. Det du skrev finns kvar. Försök igen om en stund',
	full: () => 'Disken är full. Det du skrev finns kvar. Be driften göra plats och försök sedan igen',
	'read-only': () => 'Databasen går inte att skriva i. Det du skrev finns kvar. Be driften om hjälp',
};

/** What the machine says when it cannot save. */
export type StorageKey = 'busy' | 'full' | 'read-only';

/** The sentence for an issue; an unknown key still says that something is wrong, and where. */
export const issueText = (issue: Issue) =>
	(TEXTS as Record<string, ((context: Context) => string) | undefined>)[issue.key]?.(issue.context ?? {}) ??
	'Det som står här går inte att spara. Kontrollera fältet';

const dayIn = (date: string | number | undefined) => (typeof date === 'string' ? `, ${longDate(date)}` : '');
