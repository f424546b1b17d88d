import { wordings } from '../../text/wordings.ts';

/** Information that was had, or that a name or a plan holds, promises nothing. */
export const NOT_AHEAD = wordings`
	"Rapporten läggs till handlingarna."
	\<(?:antecknas|noteras|tas emot|läggs till handlingarna|tas till protokollet|godkänns|godkänner|
	är redovisad|redovisades|redovisat|har redovisats|som redovisas(?! (?:för|till) )|som redovisar|
	redovisas i(?! samband| (?:början|mitten|slutet) av| (?:januari|februari|mars|april|maj|juni|juli|
	augusti|september|oktober|november|december)\>
	| [\p{L}-]{0,40}(?:nämnden|styrelsen|fullmäktige|utskottet)| (?:nästa|kommande)|
	\ (?:[\p{L}-]+s )?[\p{L}-]{0,40}(?:årsredovisning|\p{L}*berättelse|delårsrapport|bokslut)
	(?:en|et|n)?\>)|framgår|återkommer för beslut|avslås|förklaras|anses)\>
`;

/** A task and its report are one. */
export const DONE_AND_TOLD = wordings`
	"Hamnchefen utreder saken och redovisar den."
	\<(?:(?!(?:åter|av)?rapporterar|informerar|presenterar)\p{Ll}{3,20}erar|arbetar|jobbar|ordnar|
	förbereder|gör|genomför|tar fram|ser över|utreder|kartlägger|inventerar|mäter|upprättar|undersöker|
	besöker|granskar|prövar|provar|sammanställer|tar kontakt|träffar)\>[^.;:]{3,120}? och (?:åter|av)?
	(?:redovisar|rapporterar|kommer|presenterar)\>
	"Planen tas fram och presenteras."
	\<(?:ses över|tas fram|utreds|kartläggs|inventeras|upprättas|arbetas fram|utarbetas|revideras)\>
	[^.;:]{0,80}? och (?:(?:åter|av)?(?:redovisas|rapporteras)|presenteras|delges|läggs fram)\>
`;
