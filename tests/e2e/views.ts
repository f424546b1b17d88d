/** The windows that every page is looked at in, broad and narrow; in each of them light and dark. */
export const WIDTHS = [1280, 390] as const;
