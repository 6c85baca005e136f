// Accepting items of a plan by their numbers, and saying once whether an advice or an item of it was useful: all of it one save.
import type {Draft, Entry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {PersonState} from '../../domain/team/team.ts';
import type {ActionItem, Advice} from '../../reports/advice/advice.ts';
import {acceptPlan} from '../../reports/advice/plan/accept.ts';
import {adviceId} from '../../reports/advice/plan/advice-id.ts';
import {
	acceptedToday,
	itemJudgementOn,
	JUDGED_WHY,
	type JudgedWhy,
	judgement,
	judgementOf,
} from '../../reports/advice/plan/judging.ts';
import type {AdviceRequest} from '../../reports/advice/request.ts';
import {shortDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import type {Output, OutputBlock} from '../cli/printer.ts';

const ALL = 'all';

const wrongNumbers = (option: string, typed: string, count: number): Refusal =>
	new Refusal(`${option}: “${typed}” names no items. Allowed: numbers from 1 to ${count} with commas between, or ${ALL}.`, {
		code: 'bad-items',
		where: option,
		exitCode: 2,
	});

/** Positions in `action_items`, each once. */
const positionsOf = (option: string, typed: string, count: number): readonly number[] => {
	if (typed.trim().toLowerCase() === ALL) return [...Array(count).keys()];
	const words = typed.split(',').map(word => word.trim());
	const numbers = words.filter(word => word !== '').map(word => (/^\d+$/.test(word) ? Number(word) : 0));
	if (numbers.length === 0 || numbers.some(number => number < 1 || number > count)) throw wrongNumbers(option, typed, count);
	return [...new Set(numbers)].sort((a, b) => a - b).map(number => number - 1);
};

const judgedAlready = (said: {readonly useful: string; readonly on: string}, today: string): string =>
	`You said ${said.useful} about this advice on ${shortDay(said.on, today)}; once is enough.`;

export type Accepting = {
	readonly request: AdviceRequest;
	readonly advice: Advice;
	readonly person?: PersonState;
	/** The short name. */
	readonly name?: string;
};

const acceptedLine = ({what, who, by}: ActionItem, name: string | undefined, today: string): OutputBlock =>
	` ${who === 'person' ? name : 'You'}, by ${shortDay(by, today)}: ${what}`;

const accepted = (typed: string | undefined, {person, advice}: Accepting): readonly number[] => {
	if (typed === undefined) return [];
	if (person === undefined)
		throw new Refusal('--accept: only the items of somebody’s plan can be accepted. Say whose with --person.', {
			code: 'usage',
			where: '--accept',
			exitCode: 2,
		});
	return positionsOf('--accept', typed, advice.action_items.length);
};

const whyOf = (input: Input): JudgedWhy | undefined => JUDGED_WHY.find(each => each === input.value('why'));

/** A word on an item needs a yes, a no, or a reason, which is a no unless it was done already. */
const usefulOf = (input: Input): 'yes' | 'no' | undefined => {
	const why = whyOf(input);
	return (['yes', 'no'] as const).find(each => each === input.value('useful')) ?? (why && (why === 'did-it' ? 'yes' : 'no'));
};

const missingWord = (where: string, message: string): Refusal => new Refusal(message, {code: 'usage', where, exitCode: 2});

/** One save: a word on each of the items; one that was judged before is left as it is. */
const judgedItems = async (
	typed: string,
	input: Input,
	context: CommandContext,
	{request, advice}: Accepting,
): Promise<Output> => {
	const {today, store} = context;
	const useful = usefulOf(input);
	if (useful === undefined)
		throw missingWord('--item', `--item: say what you think of it, with --useful yes or no, or --why ${JUDGED_WHY.join('|')}.`);
	const live: readonly Entry[] = context.journal().live;
	const id = acceptedToday(live, request, today) ?? adviceId(request, advice);
	const items = positionsOf('--item', typed, advice.action_items.length).flatMap(position => advice.action_items[position] ?? []);
	const fresh = items.filter(({what}) => itemJudgementOn(live, what, request, today) === undefined);
	const [known] = items.flatMap(({what}) => itemJudgementOn(live, what, request, today) ?? []);
	if (fresh.length === 0 && known)
		throw new Refusal(judgedAlready(known, today).replace('this advice', 'this item'), {code: 'judged-already', where: '--item'});
	const drafts = fresh.map(({what}) => judgement({request, advice: id, useful, item: what, why: whyOf(input), on: today}));
	const entries = await store.append(drafts, today);
	return {
		text: () => [
			[
				`Noted about ${plural(fresh.length, 'item')}: ${whyOf(input)?.replace('-', ' ') ?? (useful === 'yes' ? 'useful' : 'not useful')}.`,
				{text: ' Undo: muster undo', style: 'dim'},
			],
		],
		json: () => ({schema: 1, entries}),
	};
};

/** Undefined when nothing was accepted or judged: then there is an advice to read and nothing to write. */
export const planSettled = async (input: Input, context: CommandContext, asked: Accepting): Promise<Output | undefined> => {
	const {request, advice, person, name} = asked;
	const {today, store} = context;
	const judgedItem = input.value('item');
	if (judgedItem !== undefined) return judgedItems(judgedItem, input, context, asked);
	if (input.value('why') !== undefined)
		throw missingWord('--why', '--why: a reason belongs to an item. Say which with --item 2.');
	const useful = usefulOf(input);
	const positions = accepted(input.value('accept'), asked);
	if (useful === undefined && positions.length === 0) return undefined;
	const live: readonly Entry[] = context.journal().live;
	const isAccepting = positions.length > 0;
	const id = (isAccepting ? undefined : acceptedToday(live, request, today)) ?? adviceId(request, advice);
	const before = judgementOf(live, id);
	if (before && !isAccepting) throw new Refusal(judgedAlready(before, today), {code: 'judged-already', where: '--useful'});
	const drafts: readonly Draft[] = [
		...(person && isAccepting ? acceptPlan(person, request, advice, positions, today) : []),
		...(useful && !before ? [judgement({request, advice: id, useful, on: today})] : []),
	];
	const entries = await store.append(drafts, today);
	const items = positions.flatMap(position => advice.action_items[position] ?? []);
	const undo = {text: ' Undo: muster undo', style: 'dim'} as const;
	const thanks = useful ? ` Noted: ${useful === 'yes' ? 'useful' : 'not useful'}.` : '';
	return {
		text: () =>
			isAccepting
				? [
						[`${plural(items.length, 'item')} of the plan accepted for ${person?.name}.${before ? '' : thanks}`, undo],
						...items.map(item => acceptedLine(item, name, today)),
						...(useful || before
							? []
							: [{text: 'Was the advice useful? The same command with --useful yes or no.', style: 'dim'} as const]),
					]
				: [[thanks.trim(), undo]],
		json: () => ({schema: 1, entries}),
		aside: isAccepting && useful && before ? judgedAlready(before, today) : undefined,
	};
};
