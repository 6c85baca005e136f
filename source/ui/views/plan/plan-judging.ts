// Saying what an item of a plan was worth, by one key, undoable; and what was said of it before.
import type {EntryOf} from '../../../domain/journal/entries.ts';
import {onceFor} from '../../../domain/once-for.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import type {ActionItem} from '../../../reports/advice/advice.ts';
import type {JudgedWhy} from '../../../reports/advice/plan/judging.ts';
import {shortDay} from '../../../text/day-words.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, type State, withToast} from '../../state.ts';
import {itemId} from './plan-list.ts';
import type {Made} from './plan-state.ts';

type Judged = EntryOf<'advice-judged'>;

const WHY_WORDS: Readonly<Record<JudgedWhy, string>> = {
	'not-mine': 'not mine',
	'too-general': 'too general',
	wrong: 'wrong',
	'did-it': 'done already',
};

/** `useful`, `not mine`. */
const judgedWords = ({useful, why}: Pick<Judged, 'useful' | 'why'>): string =>
	why === undefined ? (useful === 'yes' ? 'useful' : 'not useful') : WHY_WORDS[why];

/** The words on single items that still stand, oldest first; gathered once for each change of the journal. */
const judgements = onceFor((team: Team): readonly Judged[] =>
	journalOf(team).live.filter((entry): entry is Judged => entry.kind === 'advice-judged' && entry.item !== undefined),
);

/** What was said of each item before, by the item's name: `You said on 20 Nov: not mine.` */
export const saidOfItems = (context: Context, person: PersonState, items: readonly ActionItem[]): ReadonlyMap<string, string> => {
	const {advisor} = context.knowledge;
	const own = judgements(context.team).filter(each => each.person === person.id);
	return new Map(
		items.flatMap(item => {
			const last = own.findLast(each => each.item === advisor?.judgedItem(item.what));
			return last ? [[itemId(item), `You said on ${shortDay(last.on, context.team.today)}: ${judgedWords(last)}.`] as const] : [];
		}),
	);
};

type Word = {
	readonly key: string;
	readonly label: string;
	readonly useful: 'yes' | 'no';
	readonly why?: JudgedWhy;
	readonly detail?: string;
};

const WORDS: readonly Word[] = [
	{key: 'y', label: 'useful', useful: 'yes'},
	{key: 'd', label: 'done already', useful: 'yes', why: 'did-it'},
	{key: 'm', label: 'not mine to do', useful: 'no', why: 'not-mine', detail: 'said twice, it is not proposed again'},
	{key: 'g', label: 'too general', useful: 'no', why: 'too-general'},
	{key: 'w', label: 'wrong', useful: 'no', why: 'wrong', detail: 'said twice, it is not proposed again'},
	{key: 'n', label: 'not useful', useful: 'no'},
];

/** Asks for a word on one item; a second one on the same day would count twice, so the first is to be undone before. */
export const judgeItem = (state: State, context: Context, {request, advice}: Made, name: string): State => {
	const {advisor} = context.knowledge;
	const {today} = context.team;
	const item = advice.action_items.find(each => itemId(each) === name);
	if (!advisor || !item) return state;
	const live = journalOf(context.team).live;
	const before = advisor.itemJudgementOn(live, item.what, request, today);
	if (before) return withToast(state, `You said today: ${judgedWords(before)}. u takes it back`, 'warning');
	const id = advisor.acceptedToday(live, request, today) ?? advisor.adviceId(request, advice);
	const options = WORDS.map(
		({key, label, detail, useful, why}): MenuOption => ({
			id: why ?? useful,
			key,
			label,
			detail,
			run: now => ({
				state: now,
				effects: [
					{
						kind: 'append',
						drafts: [advisor.judgement({request, advice: id, useful, item: item.what, why, on: today})],
						saved: after => withToast(after, `Noted: ${judgedWords({useful, why})} · u undo`),
					},
				],
			}),
		}),
	);
	return openTop(state, {
		kind: 'menu',
		title: 'What was it worth?',
		lines: [item.what],
		options,
		cursor: 0,
	});
};
