/** Names with å, ä, ö by kind. A name that is as common without them (Märta, Åhlin) is left out: it cannot be told. */

/** Given names. */
export const GIVEN_NAMES =
	`Åke Åsa Åse Ågot Åshild Håkan Mårten Göran Jörgen Jörn Sören Björn Östen Örjan Pär Pål Märit Märtha
	Ängla Kåre Torbjörn Asbjörn Esbjörn Sigbjörn Thorbjörn Ingegärd Hjördis Solbrit Görel Bengt-Åke
	Per-Åke Sven-Åke Karl-Åke Lars-Åke Lars-Göran Per-Göran Sven-Göran Karl-Göran Jan-Åke Bengt-Göran Börje Gösta
	Kjell-Åke Rolf-Göran Ulf-Göran Stig-Åke Stig-Göran Hans-Åke Hans-Göran Nils-Åke Bo-Göran
	Öyvind Börge Jöns`.split(/\s+/);

/** Surnames of one part, and those whose parts stand in no other. */
export const SURNAMES =
	`Bäck Bäckman Sjöö Sjöman Öman Öhman Österman Öberg Öqvist Ödman Önal Öztürk Özdemir Özkan Örn Örnberg
	Öijer Möller Müller Schröder Hägg Häggman Hägglöf Höglund Höij Höjer Höök Hörnqvist Hörnell Gröndahl
	Göransson Göransdotter Håkansson Mårtensson Pålsson Pärsson Åkesson Åkerman Åkerlind Åström Åsberg
	Ågren Ångström Åberg Åkerström Jörgensen Sörensen Sörenson Jörgensson Björnsson Torbjörnsson
	Esbjörnsson Asbjörnsson Björk Björkman Björling Björck Bjärke Böhm Börjesson Börjeson Fältman
	Kjällström Lööf Löf Löfving Löfstrand Lövgren Ljungström Långström Mård Mörck Mörner Näslund Näsman
	Näsström Nygård Rådberg Rådström Rönn Rönnbäck Rönnqvist Sääf Sällström Sköld Sköldh Sjöholm Ståhl
	Stål Stålnacke Ståhle Strömbäck Strömqvist Strömgren Strömdahl Strömvall Strömbom Säfström Säterberg
	Sörman Törnqvist Törner Törnell Törnros Tärnström Thörn Thörnqvist Thörnell Thörnblad Väisänen
	Väyrynen Hämäläinen Mäkinen Mäkelä Mäki Hyvönen Pöyhönen Hänninen Häkkinen Mäenpää Mäntynen Räsänen
	Kärkkäinen Nyström Nybäck Wågström Kärrman Kärrberg Kärr Kärrström Järnberg Järvinen Bååth
	Bäckström Bäcklund Fogelström Fröberg Fröman Frödin Grönlund Grönvall`.split(/\s+/);

/** First parts of surnames, as in Sjö-gren, Öhr-ström. */
export const DOTTED_HEADS =
	`Sjö Löf Löv Hägg Häger Hög Höög Öst Öster Öhr Öh Ör Örn Ö Öberg Åker Ång Äng Ängs Älv Älm Björk Björn Bäck Båg Fält
	Fjäll Grön Gård Gärd Göt Hård Järn Kjäll Käll Lång Mård Mårtens Möller Näs Rå Råd Rönn Sköld Skär Skön
	Ståhl Stål Ström Söder Sönner Sönder Sör Törn Törne Väst Väster Wäst Wäster Wärn Värn Hjälm Hjär Häggs Åkers Åker Ås Åsen Görans
	Håkans Björns Åkes Lönn Säf Påls Jörgens Sörens Torbjörns Esbjörns Höst Bön Tång Kvånn Kärr Öfver`.split(
		/\s+/,
	);

/** First parts without rings and dots, for Lind-ström, Lund-bäck. */
export const PLAIN_HEADS =
	`Lind Berg Lund Eng Gran Holm Sand Strand Nord Sund West Vest Wester Vester Wik Vik Hell Hed Heden Fors Blom Carl Karl Dahl
	Ek Alm Al Ahl Fager Flod Frid Gyllen Gust Ham Hag Hammar Kron Kvarn Lager Liljen Lilje Malm Mell Mellan Norr Nor Ny Oden Palm Ring Ros Rosen Salm
	Sahl Sed Silver Skog Sten Sved Tall Tell Ullen Val Wall Vall Wid Ved Brun Brand Bryn Edl Ekl Els Eld Fin Full Gull Hamn Hult Is Klar Land Lars Ljung
	Lin Lunde Måns Nilen Nyd Ock Od Oh Ohl Ol Alv Alf Rein Rim Rud Rund Ryd Sal Sil Sol Stein Stig Stor Sunds Svan Till Torn Ulf Ull Vad Wahl Wal Vind Wind Vinter
	Ax Boll Brod Dal Elm Fridh Gill Grund Hall Helm Hof Hjort Horn Jung Kall Knut Krist Kull Ler Man Moss Mo Myr Oskars Pet Rosten Rot Sals Sels Skytt
	Snell Stål Tim Ving Wing`.split(/\s+/);

/** Second parts with rings and dots. */
export const DOTTED_TAILS = `ström gård sjö bäck löf löv ås fält höj sköld åker gärde skär`.split(/\s+/);

/** Second parts without. */
export const PLAIN_TAILS =
	`gren berg lund qvist kvist blom mark man holm dahl dal stedt stad strand son sson ling lin lind fors blad rot hult land sten
	stein wall vall wik vik by skog hag hed feldt feld rosen stierna stjerna ell er ert hammar borg ing ring crantz krantz quist felt heim wald ner mar
	ander anders mo vad dén`.split(/\s+/);
