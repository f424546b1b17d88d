/** One interface a table; columns as they are. */
export interface Tables {
	settings: { key: string; value: string };
}
