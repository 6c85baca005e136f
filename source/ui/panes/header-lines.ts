// The head of the screen: whose team it is, the day and who needs the lead, and the bar of views.

import {onceFor} from '../../domain/once-for.ts';
import {isHere} from '../../domain/team/people.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {needWords as needInWords} from '../../reports/team/status.ts';
import {isBlind, NOT_ALL_READ} from '../../reports/words/warning-words.ts';
import {longDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {tabsLine} from '../components/bars.ts';
import type {ScreenLine} from '../components/parts.ts';
import type {Span} from '../components/spans.ts';
import {focus} from '../keymap/here.ts';
import type {Size} from '../layout.ts';
import {seenFilterOf, sortIn} from '../list/rows.ts';
import {isSeen} from '../masking/seen.ts';
import {type Context, type State, viewOf} from '../state.ts';
import type {Glyphs} from '../theme.ts';
import {VIEWS} from '../views/index.ts';
import {noticeLines, noticeOf} from './notice.ts';

const peopleHere = onceFor((people: readonly PersonState[]) => people.filter(isHere).length);

/** How many need the lead is for nobody else to know. */
const needWords = ({team, problems}: Context, masked: boolean): readonly Span[] => {
	if (!isSeen('header', 'need', masked)) return [];
	const need = needInWords(team);
	if (need !== '') return [{text: need, as: 'act'}];
	return isBlind(problems) ? [{text: NOT_ALL_READ, as: 'watch'}] : [{text: 'nobody needs you', as: 'fine'}];
};

/** What changes what is seen here: a filter, another order, marks, the mask. */
const badges = (state: State, context: Context): readonly Span[] => {
	const list = focus(state, context)?.list;
	const filter = list && seenFilterOf(state, list);
	const sort = list && sortIn(list, state, context);
	const words: readonly (Span | undefined)[] = [
		filter ? {text: `/${filter}`, as: 'accent'} : undefined,
		sort ? {text: `by ${sort.label}`, as: 'dim'} : undefined,
		state.marked.size > 0 ? {text: `${state.marked.size} marked`, as: 'marked'} : undefined,
		state.zoomed ? {text: 'zoomed', as: 'dim'} : undefined,
		state.masked ? {text: 'masked', as: 'watch'} : undefined,
	];
	return words.flatMap(word => (word === undefined ? [] : [word, ' ']));
};

/** Whose team it is and who needs the lead, the bar of views, and what has to be known before anything else. */
export const headerLines = (state: State, context: Context, size: Size, {ellipsis}: Glyphs): readonly ScreenLine[] => {
	const {team, columns} = context;
	const here = peopleHere(team.people);
	const name: readonly Span[] = [
		...(size === 'wide' ? [{text: ' muster ', as: 'accent'} as const, ' '] : [' ']),
		{text: team.name ?? 'Your team', as: 'heading'},
	];
	const need = needWords(context, state.masked);
	const dayAndPeople = [longDay(team.today), plural(here, 'person', 'people'), ...(need.length > 0 ? [''] : [])].join(' · ');
	const end: readonly Span[] = size === 'narrow' ? [...need, ' '] : [{text: dayAndPeople, as: 'dim'}, ...need, ' '];
	const bar = tabsLine(
		VIEWS.map((view, index) => ({label: view.title, short: view.short, key: String(index + 1)})),
		VIEWS.findIndex(view => view.id === viewOf(state)),
		columns,
		badges(state, context),
	);
	const as = noticeOf(context, size, state.masked)?.as;
	const notice = noticeLines(context, size, state.masked, ellipsis).map(
		(line): ScreenLine => ({spans: [{text: ` ${line}`, as}]}),
	);
	return size === 'tiny' ? notice : [{spans: name, end}, bar, ...notice];
};
