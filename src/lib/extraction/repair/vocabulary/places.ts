/** Municipalities, counties and provinces with å, ä or ö in their names. */
export const PLACES =
	`Alingsås Älmhult Älvdalen Älvkarleby Älvsbyn Ängelholm Åmål Ånge Åre Årjäng Åsele Åstorp Åtvidaberg Öckerö Ödeshög Örebro
	Örkelljunga Örnsköldsvik Östersund Österåker Östhammar Östra Överkalix Övertorneå Bjärred Bollnäs Borgholm Borlänge Borås Båstad Dals-Ed Degerfors
	Eksjö Enköping Falköping Färgelanda Gagnef Gnosjö Grästorp Gällivare Gävle Göteborg Götene Hallstahammar Härjedalen Härnösand Härryda Hässleholm Höganäs
	Högsby Hörby Höör Jokkmokk Jämtland Järfälla Jönköping Karlsborg Klippan Knivsta Kramfors Kungsbacka Kungsör Kungälv Kävlinge Köping Laxå Lidingö Lilla
	Lindesberg Linköping Ljusnarsberg Luleå Lycksele Malmö Malå Malung-Sälen Mariestad Mjölby Mörbylånga Mönsterås Mölndal Norrköping Norrtälje Nyköping
	Nynäshamn Nässjö Ockelbo Oskarshamn Oxelösund Piteå Ragunda Robertsfors Rättvik Röbäck Sandviken Simrishamn Sjöbo Skellefteå Skinnskatteberg
	Skövde Smedjebacken Sollefteå Sorsele Sotenäs Staffanstorp Storfors Strängnäs Strömstad Strömsund Säffle Säter Sävsjö Söderhamn Söderköping Södertälje
	Sölvesborg Tanum Tidaholm Tierp Timrå Tingsryd Tjörn Tomelilla Torsås Tranås Trollhättan Trosa Tyresö Töreboda Täby Uddevalla Umeå Uppvidinge Vadstena
	Vaxholm Vimmerby Vindeln Vingåker Vårgårda Vänersborg Vännäs Värmdö Värnamo Västervik Västerås Växjö Ydre Ystad Åland Skåne Småland Öland Östergötland
	Västergötland Västmanland Värmland Södermanland Hälsingland Ångermanland Medelpad Västerbotten Norrbotten Götaland Svealand Gästrikland Härjedalen
	Närke Bohuslän Sverige Mälardalen Vättern Vänern Mälaren Hjälmaren Öresund Östersjön Västkusten Göteborgsregionen Skärgården Södermalm Östermalm Lerum
	Åsen Åsarna Åby Åbyn Åkra Ängen Ängarna Ängby Ängås Höjden Sjövik Sjötorp Ljungsåsen Björkås Ekås Lövåsen Högåsen Solåsen Bäckebol Sävedalen Mölnlycke Gråbo Sörmland Jämtlands Gävleborg Västernorrland`
		.split(/\s+/)
		.filter((name) => /[åäö]/i.test(name));
