import { escaped } from '../docx-writer.ts';
import type { Meeting, Part } from './meeting.ts';

/** A page that an e-meeting system shows, among the menus of a municipality. */
export const asHtml = (meeting: Meeting): Buffer => Buffer.from(htmlOf(meeting));

export function htmlOf({ header, parts }: Meeting): string {
	return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Möte</title>
<style>body{font:11pt/1.4 serif;margin:0}table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:3pt 6pt;vertical-align:top}h2,h3{margin:14pt 0 6pt}p{margin:0 0 8pt}
@media print{nav,footer{display:none}}</style></head><body>
<nav><ul><li><a href="/">Start</a></li><li>Uppdraget ska redovisas</li></ul></nav>
<main><p>${header.map(escaped).join('<br>')}</p>${parts.map(written).join('\n')}</main>
<script>document.title = 'Förvaltningen får i uppdrag att'</script>
<footer><p>Sjövalla kommun, kontakta oss senast den 1 maj 2030</p></footer></body></html>`;
}

function written(part: Part): string {
	switch (part.kind) {
		case 'item':
			return `<h2>§&nbsp;${part.number} ${escaped(part.title)}</h2>`;
		case 'point':
			return `<h2>${part.number}. ${escaped(part.title)}</h2>`;
		case 'heading':
			return `<h3>${escaped(part.text)}</h3>`;
		case 'lines':
			return `<p>${part.lines.map(escaped).join('<br>')}</p>`;
		case 'numbered':
			return `<ol>${points(part.points)}</ol>`;
		case 'bullets':
			return `<ul>${points(part.points)}</ul>`;
		case 'table':
			return `<table>${part.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
		default:
			return `<p>${escaped(part.text)}</p>`;
	}
}

const points = (all: readonly string[]) => all.map((point) => `<li>${escaped(point)}</li>`).join('');
