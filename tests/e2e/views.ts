/** The windows that every page is looked at in: broad and narrow, light and dark. */
export const VIEWS = [
	{ width: 1280, colorScheme: 'light' },
	{ width: 1280, colorScheme: 'dark' },
	{ width: 390, colorScheme: 'light' },
	{ width: 390, colorScheme: 'dark' },
] as const;
