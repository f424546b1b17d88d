/**
 * What Swedish municipalities write about, by kind, in base form: endings are taken off before a word is looked up here.
 * Makes the common word win where a rare one fits as well: "malet" is målet, not a kind of moth.
 */
export const ADMINISTRATIVE_WORDS = {
	meetings: `nämnd ärende beslut förslag sammanträde protokoll paragraf ordförande ledamot ersättare sekreterare
		utskott kommunstyrelse kommunfullmäktige fullmäktige styrelse presidium möte kallelse föredragningslista
		dagordning justering justerare justera närvarande frånvarande närvaro frånvaro beslutande jäv yrka yrkande
		reservation reservera anföra anförande votering omröstning rösta röst bordlägga återremiss återremittera avslag avslå
		bifall bifalla avslås bifallas anta antas fastställa godkänna notera anteckna överlägga överläggning proposition
		motion motionär medborgarförslag interpellation fråga svar skriftlig muntlig information meddelande anmälan
		anmäla delegation delegationsordning fullmakt val välja entlediga avsägelse fyllnadsval bilaga underlag
		handling handlägga handläggare handläggning tjänsteskrivelse skrivelse yttrande yttra remiss föredragande
		föredragning redogöra redogörelse sammanfattning bakgrund beskrivning ärendebeskrivning beslutsunderlag
		bedömning överväga övervägande motivering följebrev expediera expediering utdrag anslag anslå tillkännage
		kännedom vidtagna diarium ärendenummer diarienummer öppna avsluta ajournera upprop tjänstgörande tjänstgöra
		sammankallande föreslå besluta ställa ställning ställningstagande lägga lämna överlämna återkomma återrapport
		återrapportera återrapportering uppdrag uppdra ge tillstyrka avstyrka besvara besvarad ordning`,
	organisation: `kommun region stat län länsstyrelse myndighet förvaltning avdelning enhet verksamhet område bolag
		förbund råd rådet kontor chef förvaltningschef direktör kommundirektör biträdande stadsdirektör ledning
		ledningsgrupp medarbetare personal anställd anställning arbetsgivare arbetstagare fackförbund organisation
		politiker parti tjänst tjänsteman tjänstemän tjänsteperson befattning roll ansvar ansvara huvudman förening
		medborgare invånare kommuninvånare boende kund brukare näringsliv företag företagare leverantör entreprenör
		departement regering riksdag polis domstol förvaltningsrätt kammarrätt upphandling upphandla avtal avtala
		överenskommelse samverkan samverka samarbete samråd arbetsgrupp styrgrupp`,
	money: `budget ekonomi ekonomisk medel kostnad kosta intäkt ersättning avgift skatt anslag bidrag stöd finansiera
		finansiering investering investera resultat överskott underskott prognos utfall avvikelse ram pris belopp krona
		bokslut årsredovisning delårsrapport uppföljning uppföljningsrapport ekonomiuppföljning tilläggsanslag
		tillägg låna lån ränta hyra hyresgäst köpa köp sälja försäljning försälja utbetalning betala höja höjning sänka
		sänkning öka ökning minska minskning omfördela fördela fördelning tilldela täcka effektivisera effektivisering
		redovisa redovisning granska granskning revision revisor internkontroll kontroll risk värde värdera månadsuppföljning
		borgen likviditet balans besparing spara räkna beräkna förbruka`,
	planning: `plan planera planering mål målsättning strategi program policy riktlinje handlingsplan åtgärd åtgärda
		åtgärdsplan utveckla utveckling utreda utredning analys analysera kartlägga kartläggning förstudie utvärdera
		utvärdering översyn översiktlig översiktsplan detaljplan planbesked bygglov lov tillstånd prövning pröva
		överpröva överklaga överklagan genomföra genomförande införa införande inrätta avveckla starta påbörja fortsätta
		slutföra avsluta förlänga förlängning pågå pågående följa följd löpande löpa gälla gällande träda upphöra upphäva
		ersätta ändra ändring förändra förändring förbättra förbättring förstärka förstärkning stärka utöka minimera
		säkerställa säkra säker säkerhet trygg trygghet otrygghet skydda skydd stödja bidra främja förebygga förebyggande
		hantera använda användning tillämpa tillämpning anvisning föreskrift bestämmelse lag lagstiftning förordning regel
		reglemente krav behov möjlighet möjlig nödvändig lämplig särskild viktig väsentlig långsiktig kortsiktig hållbar
		hållbarhet nuvarande befintlig framtida tidig sen samlad gemensam enskild övrig övergripande omfatta omfattning
		innehålla innebära medföra leda visa påvisa bero framgå redogöra behandla beakta värna råda stå gå hålla nå
		uppnå uppfylla utgå utgöra påverka påverkan syfte syfta inriktning fokus fokusområde prioritera förutsätta
		förutsättning förvänta avse rikta tillsätta anställa rekrytera rekrytering bemanning bemanna schema dygnsvila
		arbetstid arbetsmiljö sjukfrånvaro effekt arbete arbeta insats resurs grund underhåll samtycke tillgång tillgodose
		tillfälle tillfällig tillräcklig fördjupa fördjupad ställe läge lägesbild lägesrapport lägesbeskrivning bedöma
		förklara förtydliga bestå beröra berörd uppstå påpeka föregå föreligga förekomma föra föreskriva lösa lösning
		efterfråga återstå åstadkomma upprätta upprättad framställa framställan delta deltagare erbjuda erbjudande anordna
		sätta sätt söka ansöka ansökan förmån bevilja bevilja inkomma skapa vända uppmana överlåta överlåtelse tillföra höra
		hända återställa återkoppla återkoppling försvåra förhindra hindra hinder minst bygga byggnad bygge ombyggnation`,
	services: `skola förskola grundskola gymnasium gymnasieskola elev lärare rektor barn ungdom vuxen föräldrar förälder
		vårdnadshavare läsår årskurs termin hösttermin vårtermin utbildning undervisning betyg frånvaro skolfrånvaro
		elevhälsa fritidshem barnomsorg äldre äldreomsorg äldreboende omsorg vård hälsa sjukvård hemsjukvård hemtjänst
		socialtjänst socialnämnd social familj individ funktionsnedsättning funktionshinder personlig assistans boende
		bostad hyresrätt våld våldsam brott brottslighet brottsförebyggande gäng droger missbruk kriminalitet utsatt
		utsatthet utanförskap integration jämställdhet jämlikhet kultur bibliotek fritid idrott idrottsplats anläggning
		lokal lokalförsörjning fastighet byggnad park gata väg vägar gångväg cykelväg trafik kollektivtrafik resenär tåg
		järnväg spår hållplats parkering parkeringsplats miljö klimat natur vatten avlopp avfall återvinning energi
		el fjärrvärme skog sjö mark tomt exploatering samhälle samhällsbyggnad lokalsamhälle civilsamhälle
		räddningstjänst beredskap kris försvar råvara livsmedel måltid kök djur belysning nattvandrare
		befolkning folkhälsa delaktighet inflytande dialog demokrati rättighet frihet skyldighet öppettider öppen
		öppna stängd stänga nöje kväll centrum rådhus kommunhus stadshus torg ort tätort landsbygd stad stadsdel`,
	spelledWithDots: `bo belägen besvär bänk böja ersätta fåtal fälla fästa förmå gräva grävning gård gäst hål håll hår hänga höja hörn inmätning
		insätta isär järn kläder kränka källa kärl kök köra köp låda lås läcka läckage läka lämpa lön lös löv märka märkning mäta mätning måtta
		nedsätta nämna nöd plåt polismän råka råda råtta räcka rädd rädda räkning rön rör röra skåda skära skärpa skön sköta skötare
		skötsel släcka släkt släppa slätt snö snöröjning språk språng spåra spärra stål städa städning stämma stämning avstämning stör störa störning
		sväng sända sändning sänka säte sönder söt tävla tävling tåla tända tänka tömma tömning uppsätta utsätta våga våning vånda väder väga
		vägnar vän vänlig vänta värma värme välja växa ägna äga ägare älv ändå ändamål önska önskemål öron östlig budgetår kalenderår
		verksamhetsår räkenskapsår läsår delår helår årshjul årsbokslut årsplan årlig idé kommitté armé allé förtroendevald målgrupp nyckeltal rådgivning
		råvara båt bår bröd fönster golv gräs gräsmatta kärna känsla lärande läkare läromedel mönster målning nätt nöt plåga påse rörlig rörlighet
		rörelse sällan säsong tålig tråd träd trädgård trött tvätt tält vårda väcka väckt väderlek väntetid åka åsikt åtagande åtnjuta älska ärva öga
		ömma överskrida översikt överta övertid vårdplats vårdboende högtid höjd höjdpunkt hörsel hölje fördel förlust förråd försök försöka förslå förstå förstås
		förtjäna förtroende förvara förvärv förvänta förälder församling förhandling förhandla förhållande förklaring förhoppning förmåga förmedla
		framgång fånga fängelse färd färdig färg gåva hållning hållplats hänsyn hänvisa hänvisning härlig hävda`,
	spelledWithoutDots: `varm van vana vagn tanke tankar tankarna tag stark stat stats stads lands tack tacka skada skadestånd skarp skott rad rader prov
		prova ost oro oron oroa not natt namn motto matta mat maten mall loss last lager lagret kort korts kalla kallelse kallad intakt horn hall hallen
		hals grav fort fast fasta falla fatta faller faster galler broder bar bank akt akten anda andan arm arv ask bada bank banker bas botten dator fakta
		fason flod foto garanti glas hamn hamna hot karta katt klaga klass klocka kol kontakt kost krona lampa leda lokal makt massa modell norm
		nota notera norra ocean ort panel pall park passa plan plats pool post press radio ram rapport roman rosa ros salt salong satsa skala
		skatt skog slag slott slopa soffa sol sopa sopor spola staket stam start station stopp storm straff strand styra tak tal talan tappa taxa ton
		topp torka trafik trappa trasa val vana vann varna vatten volym zon fransk form forma kamp kanal anstalt kapital familj
		borg brand bro dagar ekonom andel ansats antas avtal barnbarn samlad samma saknad sakna saken krav kraft fattad
		provning mata granne grannar vart polisman tavla tavlan skala larm larma ramar`,
	everyday: `mån kräva behöva verka stå stöd ingå såsom tåg övrig stor större störst stora liten små mindre minst god goda bra bättre bäst hög högre högst låg lägre lägst lång
		längre längst kort ny nya gammal äldre äldst ung yngre många flera få mycket hel hela halva olika lika rätt fel svår svårt
		svåra lätt klar tydlig vanlig allmän allmänhet offentlig intern extern egen eget egna människa person kvinna man män
		pojke flicka plats sida del led punkt antal nivå grad steg form typ slag art väg hand tal fall bild ord dag ärlig
		början slut mitt höger vänster framtid möta möts läsa skriva tala säga tänka tro veta känna ligga sitta leva växa
		arbetsplats uppgift exempel skäl orsak anledning sak ställning ansvarig ny nytt åldersgrupp ålder ännu land
		världen hem hus rum bord namn brev tack hjälp hjälpa vinna förlora börja sluta rulla gräns bär bära dra fråga
		nätverk beteende ömsesidig öst öster västra väst norra södra östra söder norr överst nedre övre yttre inre`,
} as const;
