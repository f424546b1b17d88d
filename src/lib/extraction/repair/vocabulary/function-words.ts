/** The small words of Swedish, by kind. They carry a third of any text, and no name is ever one of them. */
export const FUNCTION_WORDS = {
	prepositions: `i på av till för med om från vid under över efter mellan genom utan inom enligt mot hos ur åt bland
		kring per via inför längs utifrån trots bredvid framför bakom ovanför nedanför inklusive exklusive gentemot
		utanför innanför utmed intill sedan före innan rörande angående gällande beträffande avseende utöver igenom
		tillsammans undan utom ifrån uppå`,
	conjunctions: `och att som eller men när då om så än där samt utan eftersom medan både antingen varken därför
		huruvida ifall såsom liksom dvs ty för fast tills såvida dels ju desto ty`,
	pronouns: `den det de dem han hon man vi ni jag du sig sin sitt sina hans hennes dess deras vår vårt våra er ert
		era oss henne honom mig dig denna detta dessa denne någon något några ingen inget inga vilken vilket vilka
		vem vad var varje vars samma sådan sådant sådana annan annat andra all allt alla båda bägge själv självt
		själva vardera varandra en ett envar vilkas densamma desamma detsamma varav varvid vartdera annans allas`,
	verbs: `är var vara varit har hade ha haft blir blev bli blivit bör borde kan kunde kunna ska skall skulle får fick
		få fått måste vill ville vilja finns fanns finnas gör gjorde göra gjort ges gavs ger gav ge gett går gick gå
		gått tar tog ta tagit kommer kom komma kommit ser såg se sett står stå stått låter lät låta håller höll
		hålla lär vore blivande tagen taget tagna tas togs görs gjordes göras anser ansåg`,
	adverbs: `inte även också nu här där dit hit då så redan alltså dock endast bara mer mest mycket minst högst samtidigt
		däremot därmed därefter därutöver därigenom därtill dessutom vidare särskilt ännu igen bort upp ner ned ut in
		fram åter kvar ej icke nog ofta alltid aldrig tidigare senare senast närmare längre främst framför allt hur
		varför huvudsakligen cirka ca exempelvis bland annat nämligen dels helt delvis istället i stället sålunda
		härmed härvid därvid därav således mindre fler flera flest färre väl gärna nära långt åtminstone ungefär
		numera likaså likväl tillbaka ifrån framåt bakåt uppåt inåt utåt emellan åt framöver ibland igår imorgon sist länge
		först snarast omgående ytterligare tillika häri däri varför hittills varvid`,
	numbers: `noll ett en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton
		nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner första andra
		tredje fjärde femte sjätte sjunde åttonde nionde tionde halv hälften dubbel båda enda`,
	time: `år året åren års årets månad månader månaden månaderna månads dag dagar dagen dagarna vecka veckor veckan
		idag januari februari mars april maj juni juli augusti september oktober november december måndag tisdag
		onsdag torsdag fredag lördag söndag vår våren sommar sommaren höst hösten vinter vintern kväll morgon natt
		årligen årsskiftet halvår halvåret kvartal tertial datum tid tiden tider klockan gång gånger gången`,
} as const;
