/** What an organ does when it decides, in the infinitive: "Uppdra åt förvaltningen att …", "Godkänna redovisningen." */
export const DECIDED_DEEDS: readonly string[] = [
	...['Uppdra', 'Uppdraga', 'Ge', 'Godkänna', 'Medge', 'Uppmana', 'Tillskriva', 'Anvisa', 'Anslå'],
	...['Avsätta', 'Bevilja', 'Bifalla', 'Avslå', 'Tillstyrka', 'Avstyrka', 'Överlämna', 'Översända'],
	...['Återremittera', 'Remittera', 'Bordlägga', 'Lägga', 'Anta', 'Fastställa', 'Föreslå', 'Utse', 'Välja'],
	...['Anse', 'Förklara', 'Notera', 'Upphäva', 'Teckna', 'Avge', 'Hemställa', 'Begära', 'Finansiera'],
	...['Inrätta', 'Delegera', 'Bemyndiga'],
];
