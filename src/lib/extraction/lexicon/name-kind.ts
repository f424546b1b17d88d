/** `body`: organ that decides. `unit`: förvaltning, avdelning. `role`: person by office. `outside`: authority, company, other. */
export type NameKind = 'body' | 'unit' | 'role' | 'outside';
