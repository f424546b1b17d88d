export type Flag = 0 | 1;

/** Text that holds JSON. */
export type Json = string;

/** `to_date` of a state that still stands. Every day is before it. */
export const FOREVER = '9999-12-31';
