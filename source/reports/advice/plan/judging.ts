// Judging advice: which advice or item a word is about, what was said before, and what it comes to by task.
import type {Day} from '../../../domain/day.ts';
import type {Draft, Entry, EntryOf} from '../../../domain/journal/entries.ts';
import {type AdviceRequest, REQUEST_FIELDS, TASK_TYPES} from '../request.ts';
import {ADVICE_ID} from './advice-id.ts';

type Judged = EntryOf<'advice-judged'>;

/** Why an item was of no use, or of none any more. */
export const JUDGED_WHY = ['not-mine', 'too-general', 'wrong', 'did-it'] as const;
export type JudgedWhy = (typeof JUDGED_WHY)[number];

/** An item is known by the beginning of what it says: as much as an entry keeps. */
const ITEM_LENGTH = 200;
export const judgedItem = (what: string): string => what.slice(0, ITEM_LENGTH);

/** Requests come back from the journal with their fields in any order. */
const isSame = (kept: unknown, request: AdviceRequest): boolean => {
	if (typeof kept !== 'object' || kept === null) return false;
	const fields: Readonly<Record<string, unknown>> = {...kept};
	return REQUEST_FIELDS.every(field => fields[field] === request[field]);
};

/**
 * The advice from which a plan was accepted today for the very same request. Accepting changes what the advisor says
 * next, and a judgement that follows is about what was accepted. `entries`: the live ones, oldest first.
 */
export const acceptedToday = (entries: readonly Entry[], request: AdviceRequest, today: Day): string | undefined => {
	const plan = entries.findLast(
		(entry): entry is EntryOf<'plan-accepted'> =>
			entry.kind === 'plan-accepted' && entry.on === today && isSame(entry.request, request),
	);
	const opened = entries.find(
		(entry): entry is EntryOf<'action-opened'> =>
			entry.kind === 'action-opened' && entry.write === plan?.write && ADVICE_ID.test(entry.from ?? ''),
	);
	return opened?.from;
};

const isJudgement = (entry: Entry): entry is Judged => entry.kind === 'advice-judged';

/** What was said about an advice as a whole, if anything. */
export const judgementOf = (entries: readonly Entry[], id: string): Judged | undefined =>
	entries.find((entry): entry is Judged => isJudgement(entry) && entry.advice === id && entry.item === undefined);

/** What was said about an item on that day: a judgement changes the advice, and must not count twice because of that. */
export const itemJudgementOn = (entries: readonly Entry[], what: string, {person}: AdviceRequest, on: Day): Judged | undefined =>
	entries.find(
		(entry): entry is Judged =>
			isJudgement(entry) && entry.on === on && entry.person === person && entry.item === judgedItem(what),
	);

export type Judging = {
	readonly request: AdviceRequest;
	readonly advice: string;
	readonly useful: 'yes' | 'no';
	readonly item?: string;
	readonly why?: JudgedWhy;
	readonly on: Day;
};

/** The entry that keeps a judgement, with the task and the person, so that it can be counted and heeded. */
export const judgement = ({request, advice, useful, item, why, on}: Judging): Draft => ({
	kind: 'advice-judged',
	on,
	advice,
	useful,
	task: request.task_type,
	...(request.person === undefined ? {} : {person: request.person}),
	...(item === undefined ? {} : {item: judgedItem(item)}),
	...(why === undefined ? {} : {why}),
});

export type JudgedTask = {
	/** `unknown` for judgements that were made before the task was kept. */
	readonly task: string;
	readonly useful: number;
	readonly notUseful: number;
	/** Of single items, how often each reason was given. */
	readonly why: Readonly<Record<JudgedWhy, number>>;
};

const count = (judgements: readonly Judged[], test: (entry: Judged) => boolean): number => judgements.filter(test).length;

/** One line a task, in the order of the tasks; those never judged are left out. */
export const judgedByTask = (entries: readonly Entry[]): readonly JudgedTask[] => {
	const judgements = entries.filter(isJudgement);
	return [...TASK_TYPES, 'unknown'].flatMap((task): readonly JudgedTask[] => {
		const own = judgements.filter(entry => (entry.task ?? 'unknown') === task);
		if (own.length === 0) return [];
		const whys = JUDGED_WHY.map(why => [why, count(own, entry => entry.why === why)]);
		return [
			{
				task,
				useful: count(own, ({useful, item}) => useful === 'yes' && item === undefined),
				notUseful: count(own, ({useful, item}) => useful === 'no' && item === undefined),
				why: Object.fromEntries(whys) as Record<JudgedWhy, number>,
			},
		];
	});
};
