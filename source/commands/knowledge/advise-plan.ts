// Accepting items of a plan by their numbers, and saying once whether an advice was useful: all of it one save.
import type {Draft, Entry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {PersonState} from '../../domain/team/team.ts';
import type {ActionItem, Advice} from '../../reports/advice/advice.ts';
import {acceptPlan} from '../../reports/advice/plan/accept.ts';
import {adviceId} from '../../reports/advice/plan/advice-id.ts';
import {acceptedToday, judgementOf} from '../../reports/advice/plan/judging.ts';
import type {AdviceRequest} from '../../reports/advice/request.ts';
import {shortDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/input.ts';
import type {Output, OutputBlock} from '../cli/printer.ts';

const ALL = 'all';

const wrongNumbers = (typed: string, count: number): Refusal =>
	new Refusal(`--accept: “${typed}” names no items. Allowed: numbers from 1 to ${count} with commas between, or ${ALL}.`, {
		code: 'bad-items',
		where: '--accept',
		exitCode: 2,
	});

/** Positions in `action_items`, each once. */
const positionsOf = (typed: string, count: number): readonly number[] => {
	if (typed.trim().toLowerCase() === ALL) return [...Array(count).keys()];
	const words = typed.split(',').map(word => word.trim());
	const numbers = words.filter(word => word !== '').map(word => (/^\d+$/.test(word) ? Number(word) : 0));
	if (numbers.length === 0 || numbers.some(number => number < 1 || number > count)) throw wrongNumbers(typed, count);
	return [...new Set(numbers)].sort((a, b) => a - b).map(number => number - 1);
};

const judgedAlready = (judgement: {readonly useful: string; readonly on: string}, today: string): string =>
	`You said ${judgement.useful} about this advice on ${shortDay(judgement.on, today)}; once is enough.`;

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
	return positionsOf(typed, advice.action_items.length);
};

/** Undefined when neither `--accept` nor `--useful` was given: then there is an advice to read and nothing to write. */
export const settled = async (input: Input, context: CommandContext, asked: Accepting): Promise<Output | undefined> => {
	const {request, advice, person, name} = asked;
	const {today, store} = context;
	const useful = (['yes', 'no'] as const).find(each => each === input.value('useful'));
	const positions = accepted(input.value('accept'), asked);
	if (useful === undefined && positions.length === 0) return undefined;
	const live: readonly Entry[] = context.journal().live;
	const isAccepting = positions.length > 0;
	const id = (isAccepting ? undefined : acceptedToday(live, request, today)) ?? adviceId(request, advice);
	const judgement = judgementOf(live, id);
	if (judgement && !isAccepting) throw new Refusal(judgedAlready(judgement, today), {code: 'judged-already', where: '--useful'});
	const drafts: readonly Draft[] = [
		...(person && isAccepting ? acceptPlan(person, request, advice, positions, today) : []),
		...(useful && !judgement ? [{kind: 'advice-judged', on: today, advice: id, useful} as const] : []),
	];
	const entries = await store.append(drafts, today);
	const items = positions.flatMap(position => advice.action_items[position] ?? []);
	const undo = {text: ' Undo: muster undo', style: 'dim'} as const;
	const thanks = useful ? ` Noted: ${useful === 'yes' ? 'useful' : 'not useful'}.` : '';
	return {
		text: () =>
			isAccepting
				? [
						[`${plural(items.length, 'item')} of the plan accepted for ${person?.name}.${judgement ? '' : thanks}`, undo],
						...items.map(item => acceptedLine(item, name, today)),
						...(useful || judgement
							? []
							: [{text: 'Was the advice useful? The same command with --useful yes or no.', style: 'dim'} as const]),
					]
				: [[thanks.trim(), undo]],
		json: () => ({schema: 1, entries}),
		aside: isAccepting && useful && judgement ? judgedAlready(judgement, today) : undefined,
	};
};
