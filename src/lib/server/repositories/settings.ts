import type { Limits } from '../../domain/timing.ts';
import type { Db } from '../database/open.ts';

/** The limits of the installation, in days. */
export function readLimits(_db: Db): Promise<Limits> {
	throw new Error('not written');
}
