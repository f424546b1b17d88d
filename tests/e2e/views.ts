/** The windows that pages are looked at in, broad and narrow; in each of them light and dark. */
export const WIDTHS = [1280, 390] as const;

export const VIEWS = WIDTHS.flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
