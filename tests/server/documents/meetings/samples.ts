import { bullets, heading, item, lines, numbered, paragraph, point, table, type Meeting } from './meeting.ts';

/** Counted §§, numbered decisions, a motion that is rejected. */
const TECHNICAL: Meeting = {
	name: 'a protocol with numbered decisions',
	header: ['Tekniska nämnden', '2024-03-12'],
	parts: [
		lines('Sammanträdesprotokoll', 'Plats och tid: Förrådet, Hamngatan 4, klockan 8.30–11.45'),
		item(41, 'Belysning längs Ängsstråket'),
		lines('Dnr: TN 2023/118', 'Handläggare: Tore Lindvall'),
		heading('Ärendebeskrivning'),
		paragraph(
			'Belysningen längs Ängsstråket är från 1980-talet och tre av tio stolpar är ur funktion. Polisen har pekat ut stråket i sin lägesbild, och föräldrar vid Åsskolan har hört av sig flera gånger under vintern.',
		),
		heading('Beslutsunderlag'),
		paragraph('Tekniska förvaltningens tjänsteskrivelse, 2024-02-12'),
		heading('Beslut'),
		paragraph('Tekniska nämnden beslutar:'),
		numbered(
			'Tekniska förvaltningen får i uppdrag att byta ut belysningen längs Ängsstråket senast den 1 oktober 2024.',
			'Resultatet redovisas för Tekniska nämnden i november 2024.',
			'Medel om 2 400 000 kronor anvisas ur investeringsreserven.',
		),
		item(42, 'Medborgarförslag om avgiftsfri parkering'),
		lines('Dnr: TN 2023/61'),
		heading('Yrkanden'),
		paragraph(
			'Nils Tapper (SD) yrkar att förvaltningen får i uppdrag att utreda avgiftsfri parkering i hela centrum.',
		),
		heading('Beslut'),
		paragraph('Begäran om avgiftsfri parkering avslås.'),
		item(43, 'Förnyelse av ledningsnätet'),
		lines('Dnr: TN 2022/310', 'Handläggare: Inga Kallander'),
		heading('Beslut'),
		paragraph(
			'Tekniska förvaltningen får i uppdrag att återkomma till nämnden med en plan för förnyelse av ledningsnätet under första kvartalet 2025.',
		),
	],
};

/** Facts in a table, bullets, a plan of measures as a table. */
const EXECUTIVE: Meeting = {
	name: 'a protocol with tables',
	header: ['Kommunstyrelsen', '2024-09-17'],
	parts: [
		heading('Sammanträdesprotokoll'),
		table(
			['Plats och tid', 'Kommunhuset, sal Ekan, kl. 13.00–16.20'],
			['Ordförande', 'Vera Holm (C)'],
			['Sekreterare', 'Albin Sjögren'],
		),
		item(101, 'Plan för trygga gångvägar'),
		lines('Diarienummer: KS 2024/88'),
		heading('Ärendebeskrivning'),
		paragraph('Trygghetsvandringarna under våren visade på sju platser som behöver åtgärdas.'),
		heading('Beslut'),
		paragraph('Kommunstyrelsen antar följande åtgärder:'),
		table(
			['Åtgärd', 'Ansvarig', 'Klart när'],
			['Se över belysningen vid stationen', 'Gatukontoret', '2024-12-31'],
			['Röja sly längs gångvägen till badet', 'Parkenheten', '2025-04-30'],
			['Mäta hastigheten på Ringvägen', 'Trafikenheten', '2025-05-31'],
		),
		item(102, 'Remiss från Trafikverket'),
		lines('Diarienummer: KS 2024/140'),
		heading('Beslut'),
		paragraph('Kommunstyrelsen beslutar:'),
		bullets(
			'Samhällsbyggnadsförvaltningen får i uppdrag att ta fram ett yttrande till Trafikverket senast den 15 november 2024.',
			'Ekonomiavdelningen ska årligen redovisa kostnaderna för vinterväghållningen.',
		),
		item(103, 'Information från kommundirektören'),
		heading('Beslut'),
		paragraph('Kommunstyrelsen tackar för informationen.'),
	],
};

/** A kallelse: numbered points with what is proposed. */
const SUMMONS: Meeting = {
	name: 'a kallelse',
	header: ['Socialnämnden', '2025-02-11'],
	parts: [
		heading('Kallelse'),
		lines('Sammanträdesdatum: 2025-02-11', 'Plats: Kommunhuset'),
		heading('Föredragningslista'),
		point(1, 'Val av justerare'),
		point(2, 'Avlastning för anhöriga'),
		lines('Dnr: SN 2024/77', 'Handläggare: Britta Modig'),
		heading('Förslag till beslut'),
		paragraph(
			'Socialnämnden ger socialförvaltningen i uppdrag att utreda hur avlastning för anhöriga kan byggas ut, och att återkomma med en redovisning senast den 30 juni 2025.',
		),
		point(3, 'Samverkan om skolnärvaro'),
		lines('Dnr: SN 2025/4'),
		heading('Förslag till beslut'),
		paragraph(
			'Socialnämnden inrättar en tjänst som närvarokoordinator om 50 % under förutsättning att barn- och utbildningsnämnden finansierar den andra hälften.',
		),
	],
};

export const MEETINGS: readonly Meeting[] = [TECHNICAL, EXECUTIVE, SUMMONS];
