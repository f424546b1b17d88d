import type { Attribute } from '../xml/read-xml.ts';
import { isOn } from './namespaces.ts';
import type { OpenParagraph } from './paragraph.ts';
import type { Styles } from './styles.ts';

/** What an element says of the paragraph or run that it stands in (ECMA-376 part 1, 17.3.1, 17.3.2). */
export function readProperty(
	paragraph: OpenParagraph,
	name: string,
	attribute: Attribute,
	parent: string,
	styles: Styles,
): void {
	const value = attribute('w:val');
	if (parent === 'w:pPr') {
		if (name === 'w:pStyle') paragraph.style = value ?? null;
		if (name === 'w:pageBreakBefore') paragraph.breaksBefore = isOn(value);
	} else if (parent === 'w:numPr') {
		if (name === 'w:numId') paragraph.numId = value ?? '0';
		if (name === 'w:ilvl') paragraph.level = Number(value);
	} else if (parent === 'w:rPr' && paragraph.inRun) {
		if (name === 'w:vanish') paragraph.runIsHidden = isOn(value);
		if (name === 'w:rStyle' && value) paragraph.runIsHidden ??= styles.hides(value);
	} else if (parent === 'w:rPr') {
		// Of the sign at the end of the paragraph.
		if (name === 'w:del' || name === 'w:moveFrom') paragraph.mark = 'deleted';
		if (name === 'w:vanish' && isOn(value) && paragraph.mark === 'kept') paragraph.mark = 'hidden';
	}
}
