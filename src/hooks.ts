import type { Transport } from '@sveltejs/kit';
import { RenderOnly } from '$lib/ui/layout/render-only.ts';

/** Nothing of it is sent, so there is nothing to read back. */
export const transport: Transport = {
	RenderOnly: { encode: (value) => value instanceof RenderOnly && 1, decode: () => null },
};
