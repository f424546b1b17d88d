// The print button of a sheet: all that it needs a script for, so the sheet is sent without any other.
for (const button of document.querySelectorAll('[data-print]')) {
	button.addEventListener('click', () => window.print());
}
