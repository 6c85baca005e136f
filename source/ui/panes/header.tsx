// Draws the head of the screen: whose team it is, the day and who needs the lead, and the bar of views.
import {Box} from 'ink';
import type {PersonState} from '../../domain/team/team.ts';
import {onceFor} from '../../reports/once-for.ts';
import {peopleNeedingYou} from '../../reports/team/status.ts';
import type {LocatedProblem} from '../../store/store.ts';
import {longDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import {Line} from '../components/line.tsx';
import type {Span} from '../components/spans.ts';
import {Tabs} from '../components/tabs.tsx';
import {focus} from '../keymap/subjects.ts';
import type {Size} from '../layout.ts';
import {filterOf, sortsOf} from '../list/rows.ts';
import {type Context, type State, viewOf} from '../state.ts';
import {useTheme} from '../theme.ts';
import {VIEWS} from '../views/index.ts';

export type HeaderProps = {readonly state: State; readonly context: Context; readonly size: Size};

/** The name and the views. */
const TITLE_ROWS = 2;
const NOTICE_ROWS = 2;

const fileAndPlace = (where: string): string => where.slice(where.lastIndexOf('/') + 1);

/** What mends a file, as far as its message does not tell by itself: the editor is opened on the roster alone. */
const remedyOf = ({file, message}: LocatedProblem, rosterPath: string): string | false => {
	if (file === rosterPath) return 'E mends it';
	return !message.includes('muster doctor') && '`muster doctor` says more';
};

/** What the lead has to know before anything else: files that are wrong, or that this is the demo team. */
const noticeOf = (
	{demo, stale, problems, rosterPath}: Context,
	size: Size,
): {text: string; as: 'error' | 'watch' | 'accent'} | undefined => {
	const first = problems.find(problem => problem.severity === 'mistake') ?? problems[0];
	if (first) {
		const words = [
			[fileAndPlace(first.where), first.message].filter(Boolean).join(': '),
			problems.length > 1 && `${problems.length} in all`,
			stale && 'the last good roster is shown',
			remedyOf(first, rosterPath),
		];
		return {text: words.filter(Boolean).join(' · '), as: first.severity === 'mistake' ? 'error' : 'watch'};
	}
	if (!demo) return undefined;
	const short = size === 'tiny' ? 'Demo team · I makes yours' : 'An invented team, nothing is kept · I makes your own';
	return {
		text:
			size === 'wide'
				? 'An invented demo team, on a scratch store: nothing here is kept. Press I to make your own roster.'
				: short,
		as: 'accent',
	};
};

const noticeLines = (context: Context, size: Size, ellipsis: string): readonly string[] => {
	const notice = noticeOf(context, size);
	const rows = size === 'tiny' ? 1 : NOTICE_ROWS;
	return notice ? wrapAtMost(notice.text, context.columns - 2, rows, ellipsis) : [];
};

/** Rows that the head takes. */
export const headerRows = (context: Context, size: Size): number =>
	(size === 'tiny' ? 0 : TITLE_ROWS) + noticeLines(context, size, '…').length;

const peopleHere = onceFor((people: readonly PersonState[]) => people.filter(person => person.status !== 'left').length);

const needWords = ({team}: Context): readonly Span[] => {
	const need = peopleNeedingYou(team.people).length;
	return need === 0 ? [{text: 'nobody needs you', as: 'fine'}] : [{text: `${need} need${need === 1 ? 's' : ''} you`, as: 'act'}];
};

/** What changes what is seen here: a filter, another order, marks, the mask. */
const badges = (state: State, context: Context): readonly Span[] => {
	const list = focus(state, context)?.list;
	const filter = list && filterOf(state, list);
	const sort = list && sortsOf(list, context).find(each => each.id === state.sorts[list.id]);
	const words: readonly (Span | undefined)[] = [
		filter ? {text: `/${filter}`, as: 'accent'} : undefined,
		sort?.compare ? {text: `by ${sort.label}`, as: 'dim'} : undefined,
		state.marked.size > 0 ? {text: `${state.marked.size} marked`, as: 'marked'} : undefined,
		state.zoomed ? {text: 'zoomed', as: 'dim'} : undefined,
		state.masked ? {text: 'masked', as: 'watch'} : undefined,
	];
	return words.flatMap(word => (word === undefined ? [] : [word, ' ']));
};

export const Header = ({state, context, size}: HeaderProps) => {
	const {glyphs} = useTheme();
	const {team, columns} = context;
	const here = peopleHere(team.people);
	const name: readonly Span[] = [
		...(size === 'wide' ? [{text: ' muster ', as: 'accent'} as const, ' '] : [' ']),
		{text: team.name ?? 'Your team', as: 'heading'},
	];
	const end: readonly Span[] =
		size === 'narrow'
			? [...needWords(context), ' ']
			: [{text: `${longDay(team.today)} · ${plural(here, 'person', 'people')} · `, as: 'dim'}, ...needWords(context), ' '];
	const notice = noticeLines(context, size, glyphs.ellipsis);
	return (
		<Box flexDirection="column" flexShrink={0}>
			{size === 'tiny' ? undefined : (
				<>
					<Line width={columns} spans={name} end={end} />
					<Tabs
						width={columns}
						tabs={VIEWS.map(view => ({label: view.title, short: view.short, key: String(view.digit)}))}
						current={VIEWS.findIndex(view => view.id === viewOf(state))}
						end={badges(state, context)}
					/>
				</>
			)}
			{notice.map(line => (
				<Line key={line} width={columns} spans={[{text: ` ${line}`, as: noticeOf(context, size)?.as}]} />
			))}
		</Box>
	);
};
