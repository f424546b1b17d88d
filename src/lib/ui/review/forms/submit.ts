import type { enhance } from '$app/forms';

/** What `use:enhance` is given: how a form of the review page answers when scripts run. */
export type Submit = Parameters<typeof enhance>[1];
