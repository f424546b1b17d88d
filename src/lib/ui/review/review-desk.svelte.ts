import { applyAction } from '$app/forms';
import { goto, invalidate } from '$app/navigation';
import { areKeysOn, rememberKeys } from '../layout/browser-memory.ts';
import { actOf, isField } from './review-keys.ts';
import type { Submit } from './forms/submit.ts';

/** What scripts add to the review page: forms that keep the place, single keys, and focus that follows. */
export class ReviewDesk {
	/** Scripts run: keys work and are shown. */
	ready = $state(false);
	keysOn = $state(true);
	helpOpen = $state(false);

	start() {
		this.keysOn = areKeysOn();
		this.ready = true;
	}

	switchKeys(on: boolean) {
		this.keysOn = on;
		rememberKeys(on);
	}

	/** Sends a form and shows its answer; only what is reviewed is asked for again, not the text. */
	submit: Submit = ({ formElement }) => {
		const place = formElement.closest('li');
		return async ({ result }) => {
			if (result.type === 'redirect') {
				await goto(result.location, { noScroll: true, keepFocus: true, invalidate: ['bevaka:granska'] });
			} else {
				await applyAction(result);
				await invalidate('bevaka:granska');
			}
			// The button that was pressed may be gone: the focus stays where the answer is.
			if (document.activeElement === document.body) place?.querySelector('button')?.focus();
		};
	};

	onkeydown = (event: KeyboardEvent) => {
		if (!this.ready || !this.keysOn) return;
		const act = actOf(event, isField);
		if (!act) return;
		event.preventDefault();
		if (act === 'help') {
			this.helpOpen = !this.helpOpen;
			document.getElementById('kortkommandon')?.focus();
		} else {
			document.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
		}
	};
}

/** Where a step leads: into the form that was opened, else to the suggestion, so that it is read aloud. */
export function focusStep() {
	const field = document.querySelector<HTMLElement>(
		'form[data-mode] :is(select, textarea, input:not([type=hidden]))',
	);
	const card = document.getElementById('forslag');
	(field ?? card)?.focus({ preventScroll: true });
	// In two columns the card stands still and the text moves to the mark; in one column the card is shown.
	const mark = document.querySelector('.look__mark--now') ?? document.querySelector('.q--now');
	const columns = matchMedia('(min-width: 70rem)').matches;
	(columns ? mark : card)?.scrollIntoView({ block: columns ? 'center' : 'start', behavior: 'auto' });
	if (columns) card?.parentElement?.scrollTo({ top: 0 });
}
