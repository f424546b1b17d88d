import { claimJob } from './claim.ts';
import { runJob, type JobContext } from './run-job.ts';
import { AT_ONCE } from './run-queue.ts';
import { onWake } from './wake.ts';

/** Reads what comes into the queue for as long as the server runs: two at a time, in order of arrival. */
export class Runner {
	readonly #context: JobContext;
	readonly #stop = new AbortController();
	readonly #running = new Set<Promise<void>>();
	#claiming: Promise<void> | null = null;
	#again = false;

	constructor(context: JobContext) {
		this.#context = context;
	}

	start(): void {
		const look = () => this.#look();
		const timer = setInterval(look, 1000);
		const deafen = onWake(look);
		this.#stop.signal.addEventListener('abort', () => {
			clearInterval(timer);
			deafen();
		});
		look();
	}

	/** Takes nothing more, and puts what is being read back in the queue. */
	async stop(): Promise<void> {
		this.#stop.abort();
		await this.#claiming;
		await Promise.all(this.#running);
	}

	#look(): void {
		if (this.#stop.signal.aborted) return;
		this.#again = true;
		this.#claiming ??= this.#claimAll().finally(() => (this.#claiming = null));
	}

	async #claimAll(): Promise<void> {
		while (this.#again) {
			this.#again = false;
			// A database that does not answer now is asked again in a second.
			await this.#claimFree().catch(console.error);
		}
	}

	async #claimFree(): Promise<void> {
		while (this.#running.size < AT_ONCE && !this.#stop.signal.aborted) {
			const claim = await claimJob(this.#context.db, this.#context.clock);
			if (!claim) return;
			const job: Promise<void> = runJob(this.#context, claim, this.#stop.signal).finally(() => {
				this.#running.delete(job);
				this.#look();
			});
			this.#running.add(job);
		}
	}
}
