import type { Recogniser } from '../pipeline.ts';
import { scan } from './scan.ts';

/** "En fixartjänst införs i kommunen.", "Ett lokalt råd inrättas." */
const DONE =
	/(?<!\p{L})(?:införs|införas|införa|inrättas|upparbetas|etableras|genomförs|påbörjas|inleds|startas|tas fram|arbetas fram|utreds|kartläggs|upprättas|utarbetas|initieras|implementeras|görs en|görs i|anordnas|byggs|anläggs|ses över|utvärderas|går in i ordinarie|övergår i ordinarie|permanentas|upphandlas|inleda|påbörja|genomföra|inrätta|starta|ta fram)(?!\p{L})/iu;

/** "Förvaltningen ska ta fram en rutin.", "Uppdraget ska även omfatta landsbygden." */
const MUST =
	/(?<!\p{L})(?<!som )(?:ska|skall|åtar sig att|ansvarar för att|har att)(?!\p{L})(?: [^.;:]{0,160}?)? (?:ta|genomför\p{L}*|utred\p{L}*|se|säkerställ\p{L}*|upprätt\p{L}*|utarbet\p{L}*|omfatta|innefatta|inkludera|verka|bevaka|bereda|inför\p{L}*|arbet\p{L}*|påbörja\p{L}*|inle\p{L}*|utveckl\p{L}*|prioriter\p{L}*|samordn\p{L}*|färdigställ\p{L}*|slutför\p{L}*|kommunicer\p{L}*|vidta\p{L}*|kartlägg\p{L}*|undersök\p{L}*|underteckna|förhandla|teckna|beställ\p{L}*|anordna\p{L}*|erbjud\p{L}*|inrätt\p{L}*|starta\p{L}*|utse[s]?|revider\p{L}*|uppdater\p{L}*|ingå|bygg\p{L}*|läggas fram|presentera\p{L}*|inlämna\p{L}*|lämna\p{L}*)(?!\p{L})/iu;

/** Passing a rule, a plan or a name is not a deed to follow up. */
const ADOPTED =
	/(?<!\p{L})(?:antas|antar|anta|fastställs|fastställer|godkänns|godkänner|avslås|avslår|bifalls|bifalles|beviljas|tillstyrks|avstyrks|utses|väljs|entledigas|förordnas|antecknas|noteras|bordläggs|upphävs|upphör|anses|förklaras|tilldelas|avsätts|höjs|sänks|fördelas|medges|får besluta|har rätt|bemyndigas|tillåts|mandat att)(?!\p{L})/iu;

export const action: Recogniser = {
	rule: 'åtgärd',
	about: 'En åtgärd beslutas utan att orden uppdrag står där.',
	examples: [
		'Ett lokalt brottsförebyggande råd inrättas.',
		'Förvaltningen ska ta fram en rutin för synpunkter.',
	],
	recognise: (statements) =>
		scan(statements, 'åtgärd', (words) => {
			if (ADOPTED.test(words)) return null;
			if (DONE.test(words)) return { kind: 'assignment', strength: 0.85 };
			return MUST.test(words) ? { kind: 'assignment', strength: 0.75 } : null;
		}),
};
