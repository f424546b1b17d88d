import type { PrintedReport } from '../../domain/report/printed-report.ts';

/** The file's properties with the report's own day: the library would write the time of packing (ECMA-376 part 2, 11). */
export const coreProperties = ({ title, organisation, per }: PrintedReport) => ({
	path: 'docProps/core.xml',
	data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(`${title}, ${organisation}`)}</dc:title><dc:creator>${escaped(organisation)}</dc:creator><dc:language>sv-SE</dc:language><cp:lastModifiedBy>${escaped(organisation)}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${per}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${per}T12:00:00Z</dcterms:modified></cp:coreProperties>`,
});

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
