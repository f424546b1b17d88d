/**
 * Words with a look-alike that differs in rings and dots alone, by kind, in base form: of the two the common one is listed. "varda"
 * is vårda, "besok" besök; where both are common (val and väl, starkt and stärkt) the words beside them tell.
 */
export const LOOK_ALIKES = {
	people: `brandman engelsman fackman finansman fransman farfader farbror mormor morfar fästman gärningsman idrottsman kontaktman landsman lekman
		länsman målsman nämndeman nyckelman ombudsman polisman riksdagsman rådman samarbetsman sjöman skogsman språkman stämningsman talesman
		talman tjänsteman tillsynsman upphovsman vaktare väktare yrkesman ålderman ämbetsman överman informatör inspektör installatör
		kommunikatör koordinator konduktör lektor observatör operatör låntagare bagare jägare`,
	verbs: `ange anger angett angå avhålla avsätta avtäcka bestämma bevara betygsätta blanda blåsa boka bosätta bryta bända böja dämpa dämma döma döda dölja dopa fläta
		fordra framsätta fästa föda fördöma förfara förgylla försätta förstöra förstora försköna förvälla gläda glömma grävda gräva gömma hacka
		halka hejda hosta häckla hämma härda hörsamma ifrågasätta iståndsätta jäsa kasta klä klämma knacka knäcka knäppa kröka kräva kränka kväva
		kyla lagra landsätta lappa läcka låsa målsätta måla motsätta mäta namnsätta nivåsätta nybesätta nå odla omsätta plåga packa pricka
		prissätta prägla prägla påstå räta räcka rädda räfsa rädas rösta röja röka röra rida sakna sjösätta skaka skåda skälla skära sköta
		skölja slappna släcka släppa slå smälta snöa spana spara spärra språka spränga sprida stanna stava strypa stryka stödja stöta svälja
		svälta sväva sälja sänka särskilja såga sjunga söka sörja tidsätta tända tänka tåla täcka täta tömma töja trycksätta träna träda träffa
		trötta undsätta uppsäga uppstå utmäta utplåna utprova utsäga utse vaja vakna valla varsla vaska våga väcka välja välla vända vänja
		värdera värdesätta värja värma värna värva väga växla vårda åsidosätta åstadkomma återförsätta återinsätta återställa ändra ärva ömma
		öppna ösa öva överlappa översätta överväga`,
	things: `adel ägg älg ånga antagande antågande avräkning bål båge bägare bänk bärare barstol blandning bläck blåst blod bok bråk bräda bräcka
		bur byrå bås båt bädd dal dom damning dräkt dröm dörr fack fana fader flaska flask fläck flagga fläkt fläns flod flöde fönster fördom
		förfarande förstöring försköning gärde gränd grop grav gravplats gröda grädde gåta gås gök hake hall hammare hand
		handflata hatt hav hona honung humor hyra häck häst hök höstlov hålighet inläsning intag jakt jord kaka kalk kant kår kassako
		kedja klapp knapp kol korn krok krona kruka kräfta kula kåpa käpp kärl kö kök kön lack laga lag lapp lek lera lokal lök lån låda lås
		löv löfte lönn mark mask mast matplats matbord mossa mössa mur mått måltid mängd märke mål målning mässa nav nedskräpning nordost
		nyckel nål nöd ombyggnad orm ort panna park påse rask rost rot rost rubrik råkost råd räl rätt räd
		rök sak sal salt sand sjal själ skal skåp skydd sky skräp skål slang slant slänt släp släpp snö sol spad spade spår spö
		stall stam stav stege stick stol stråk stråle ström stöt stång sump svält sylt syra sång såg säck säng sömn tak tand tank tavla
		tegel torn torv traktor trana tråd träd trä trål tull tunna tvång tåg tång tält uppläsning uppsägning utlåning utmätning utplåning
		utprovning utsäde uttag utsaga vad vagga vakt vall vardag varv vaska väska vatten vinbar vrak vrå vägavgift vägskäl våg våld
		våda vård vårdval vägg väst vätska vävnad ägare äng ära ärr ö öde öga öra överarm överläpp underläkare älv ärlighet`,
	qualities: `ren rena andlig blöt blodig död döv fläckig flerstämmig frusen får glad glatt gles grav grå grön grå hal hel hovlig hård häftig hög kal kall
		klädd klok knapp krånglig kär laglig lat lam långtradig läsbar lös lågt matt minnesvärd motsatt mätt mör nedskräpad nöjd oändlig olaglig oskadad
		oskyldig ovan ovanlig ovälkommen rak rå rädd röd sann skev skör slapp smal smart snar snål snäll spänd stadig statlig ståtlig stel storslagen
		svag svår sydlig säker söt tam tankbar tät tom trang trådlös trång trött tung tålig tät torr van vanlig vänlig vänskaplig varm vass
		våt värdig värdefull värd åldrig årlig årligen ädel äkta ändlig öde ömtålig öppen`,
	small: `jaså härpå därpå varpå trots ändå ändock nämnvärt någorlunda likså aha`,
} as const;
