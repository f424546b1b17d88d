import { LAW_TIMERS, type Waiting } from '../../domain/law-timers.ts';
import type { Motion, MotionAnswer, MotionKind, MotionPlace, MotionSighting } from '../../domain/motion.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { ageWords } from './chair.ts';
import { counted, longDate, nearDate, number } from './format.ts';

/** The words of the page of motions. */
export const MOTIONS = {
	title: 'Motioner och medborgarförslag',
	waiting: 'Väntar på svar',
	nothingWaits: 'Inga motioner eller medborgarförslag väntar på svar.',
	granted: 'Bifallna, inte genomförda',
	settled: 'Besvarade',
	found: 'Ur handlingarna',
	foundLead: 'Så här står det i inlästa protokoll. Ingenting läggs in förrän du säger ja.',
	add: 'Lägg in för hand',
	law: 'Reglerna bakom listan',
	changed: 'Någon annan har ändrat sedan sidan öppnades. Läs det som står nu och spara igen.',
} as const;

export const MOTION_KIND_NAMES: Readonly<Record<MotionKind, string>> = {
	motion: 'Motion',
	'citizen-proposal': 'Medborgarförslag',
};

export const MOTION_ANSWER_NAMES: Readonly<Record<MotionAnswer, string>> = {
	granted: 'Bifall',
	'partly-granted': 'Delvis bifall',
	answered: 'Anses besvarad',
	rejected: 'Avslag',
	'written-off': 'Avskriven',
};

export const WAITING_NAMES: Readonly<Record<Waiting, string>> = {
	'over-year': 'Över ett år',
	'over-warning': 'Över nio månader',
	'in-time': 'Inom tiden',
};

/** 'Har väntat 1 år 2 mån. Skulle ha besvarats senast 27 feb 2024.' */
export function waitedWords({ filedOn, answerBy, waiting }: Motion, per: PlainDate): string {
	const waited = `Har väntat ${ageWords(filedOn, per)}.`;
	if (waiting === 'over-year') {
		return `${waited} Året gick ut ${nearDate(answerBy, per)}, ${counted(daysBetween(answerBy, per), 'dag', 'dagar')} sedan.`;
	}
	const left = daysBetween(per, answerBy);
	return `${waited} ${left === 0 ? 'I dag är sista dagen' : `${counted(left, 'dag', 'dagar')} kvar, till ${nearDate(answerBy, per)}`}.`;
}

/** '3 har väntat över ett år, 2 över nio månader, 4 är inom tiden.' */
export function waitingSum(waiting: readonly Motion[]): string {
	const count = (which: Waiting) => waiting.filter((motion) => motion.waiting === which).length;
	return `${number(count('over-year'))} har väntat över ett år, ${number(count('over-warning'))} över nio månader och ${number(count('in-time'))} är inom tiden.`;
}

/** 'Kommunfullmäktige 2024-04-29 § 12' */
export const placeWords = ({ body, date, item }: Pick<MotionPlace, 'body' | 'date' | 'item'>) =>
	[body?.name, date, `§\u00a0${item}`].filter(Boolean).join(' ');

/** 'Bifall 29 april 2024, § 12. Efter mer än ett år.' */
export const answerWords = ({ answer }: Motion) =>
	answer === null
		? ''
		: `${MOTION_ANSWER_NAMES[answer.answer]} ${longDate(answer.on)}, §\u00a0${answer.item}.${answer.late ? ' Efter mer än ett år.' : ''}`;

/** What a document says, in a sentence. */
export function sightingWords({ kind, filedOn, filedIsStated, answer, motion }: MotionSighting): string {
	const answered = answer ? `Svaret blev ${MOTION_ANSWER_NAMES[answer].toLocaleLowerCase('sv')}.` : '';
	if (motion) return `Svar på ”${motion.title}”, som väntar. ${answered}`;
	const filed = filedOn
		? `${filedIsStated ? 'Väcktes' : 'Anmäldes'} ${longDate(filedOn)}.`
		: `Texten säger inte när ${kind === 'motion' ? 'den' : 'det'} väcktes.`;
	return `${MOTION_KIND_NAMES[kind]} som inte finns i listan. ${filed} ${answered}`.trim();
}

/** One line a rule: what, how long, where it stands, and when somebody last looked. */
export const lawWords = () =>
	[LAW_TIMERS.motionAnswer, LAW_TIMERS.citizenProposalInNamnd, LAW_TIMERS.motionWarning].map(
		({ name, months, source, otherwise, checked }) =>
			[
				`${name}: ${counted(months, 'månad', 'månader')}.`,
				...(otherwise === null ? [] : [otherwise]),
				`${source ?? 'Bevakas egen varning'}.`,
				...(checked === null ? [] : [`Kontrollerad ${longDate(checked.on)} mot ${checked.against}.`]),
			].join(' '),
	);
