/** Names with å, ä, ö by kind. A name that is as common without them (Märta, Åhlin) is left out: it cannot be told. */

/** Given names. */
export const GIVEN_NAMES = `Åke Åsa Åse Ågot Åshild Håkan Mårten Göran Jörgen Jörn Sören Björn Bjarne Östen Örjan Pär Pål Märit Märtha
	Ängla Kåre Torbjörn Asbjörn Esbjörn Sigbjörn Thorbjörn Ingegärd Hillevi Hjördis Solbrit Görel Görgen Ragnhild Bengt-Åke
	Per-Åke Sven-Åke Karl-Åke Lars-Åke Lars-Göran Per-Göran Sven-Göran Karl-Göran Jan-Åke Bengt-Göran Ann-Märi Börje Gösta
	Lövisa Räfael Täpp Gösta Törbjörn Växa Kjell-Åke Rolf-Göran Ulf-Göran Stig-Åke Stig-Göran Hans-Åke Hans-Göran Nils-Åke Bo-Göran
	Älva Ärla Åbjörn Åslög Östen Öjvind Öyvind Önver Börge Jöns Jörg Söndag Björne Ingbjörn Ingemär Källa Frösting Röstad`
	.split(/\s+/)
	.filter((name) => !/Räf|Täpp|Växa|Tör|Lövi|Söndag|Ingemär|Källa|Frös|Röst|Märi$|Görgen|Bjarne|Hillevi|Ragn|Solb/.test(name));

/** First parts of surnames, as in Sjö-gren, Öhr-ström. */
export const DOTTED_HEADS = `Sjö Löf Löv Hägg Häll Häger Hög Höög Öst Öster Öhr Öh Ör Örn Öberg Åker Ång Äng Ängs Älv Älm Björk Björn Bäck Båg Fält
	Fjäll Grön Gård Gärd Göt Hård Hällst Jäder Järn Järv Kjäll Käll Kärr Kärn Lång Mård Mårtens Möller Näs Rå Råd Rönn Sköld Skär Skön
	Slätt Ståhl Stål Ström Söder Sönner Sönder Sör Törn Törne Väst Väster Wäst Wäster Wärn Värn Hjälm Hjär Häggs Åkers Åker Ås Åsen Görans
	Håkans Jöns Pärs Björns Åkes Mångs Bångs Sjös Sjöst Hövd Hörn Hörl Lönn Löng Mört Nöj Rödl Röd Böhl Böök Dähl Fröj Frö Fröl Grän Gräns Gräv
	Hääg Jäg Kåg Känn Låft Mäl Mört Nåt Pråm Råb Säf Säll Särn Såg Såll Träd Tråv Vång Vån`.split(/\s+/);

/** First parts without rings and dots, for Lind-ström, Lund-bäck. */
export const PLAIN_HEADS = `Lind Berg Lund Eng Gran Holm Sand Strand Nord Sund West Vest Wester Vester Wik Vik Hell Hed Heden Fors Blom Carl Karl Dahl
	Ek Alm Al Ahl Fager Flod Frid Gyllen Gust Ham Hag Hammar Kron Kvarn Lager Liljen Lilje Malm Mell Mellan Norr Nor Ny Oden Palm Ring Ros Rosen Salm
	Sahl Sed Silver Skog Sten Sved Tall Tell Ullen Val Wall Vall Wid Ved Brun Brand Bryn Edl Ekl Els Eld Fin Full Gull Hamn Hult Is Klar Land Lars Ljung
	Lin Lunde Måns Nilen Nyd Ock Od Ol Rein Rim Rud Rund Ryd Sal Sil Sol Stein Stig Stor Sunds Svan Till Torn Ulf Ull Vad Wahl Wal Vind Wind Vinter
	Ax Boll Brod Dal Elm Fridh Gill Grund Hall Helm Hof Hjort Horn Jung Kall Knut Krist Kull Ler Man Moss Mo Myr Oskars Pet Rosten Rot Sals Sels Skytt
	Snell Stål Tim Ving Wing`.split(/\s+/);

/** Second parts with rings and dots. */
export const DOTTED_TAILS = `ström gård sjö bäck löf löv ås näs fält höj sköld åker gärde häll skär hög lövs röd örn älv äng ängen köld`.split(/\s+/);

/** Second parts without. */
export const PLAIN_TAILS = `gren berg lund qvist kvist blom mark man holm dahl dal stedt stad strand son sson ling lin lind fors blad rot hult land sten
	stein wall vall wik vik by skog hag hed feldt feld rosen stierna stjerna ell er ert hammar borg ing ring crantz krantz quist felt heim wald ner mar
	ander anders mo vad dén`.split(/\s+/);
