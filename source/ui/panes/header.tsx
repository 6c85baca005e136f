// Draws the head of the screen: whose team it is, the day and who needs the lead, and the bar of views.
import {Box} from 'ink';
import {peopleNeedingYou} from '../../reports/status.ts';
import {longDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {Line} from '../components/line.tsx';
import type {Span} from '../components/spans.ts';
import {Tabs} from '../components/tabs.tsx';
import type {Size} from '../layout.ts';
import {type Context, type State, viewOf} from '../ui-state.ts';
import {VIEWS} from '../views.ts';

export type HeaderProps = {readonly state: State; readonly context: Context; readonly size: Size};

/** Rows that the head takes. */
export const headerRows = (context: Context, size: Size): number => (size === 'tiny' ? 0 : 2 + (noticeOf(context) ? 1 : 0));

/** What the lead has to know before anything else: a roster that can't be read, or that this is the demo team. */
const noticeOf = ({demo, stale, problems}: Context): Span | undefined => {
	const [first] = problems.filter(problem => problem.severity === 'mistake');
	if (stale && first)
		return {text: ` ${first.where}: ${first.message} · the last good roster is shown · E mends it`, as: 'error'};
	if (first)
		return {
			text: ` ${first.where}: ${first.message}${problems.length > 1 ? ` · ${problems.length} in all` : ''} · E mends it`,
			as: 'error',
		};
	if (demo)
		return {
			text: ' An invented demo team, on a scratch store: nothing here is kept. Press I to make your own roster.',
			as: 'accent',
		};
	return undefined;
};

const needWords = ({team}: Context): readonly Span[] => {
	const need = peopleNeedingYou(team.people).length;
	return need === 0 ? [{text: 'nobody needs you', as: 'fine'}] : [{text: `${need} need${need === 1 ? 's' : ''} you`, as: 'act'}];
};

export const Header = ({state, context, size}: HeaderProps) => {
	const {team, columns} = context;
	if (size === 'tiny') return null;
	const here = team.people.filter(person => person.status !== 'left').length;
	const name: readonly Span[] = [
		...(size === 'wide' ? [{text: ' muster ', as: 'accent'} as const, ' '] : [' ']),
		{text: team.name ?? 'Your team', as: 'heading'},
	];
	const end: readonly Span[] =
		size === 'narrow'
			? [...needWords(context), ' ']
			: [{text: `${longDay(team.today)} · ${plural(here, 'person', 'people')} · `, as: 'dim'}, ...needWords(context), ' '];
	const notice = noticeOf(context);
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Line width={columns} spans={name} end={end} />
			<Tabs
				width={columns}
				tabs={VIEWS.map(view => ({label: view.title, short: view.short, key: String(view.digit)}))}
				current={VIEWS.findIndex(view => view.id === viewOf(state))}
				end={state.masked ? [{text: 'masked ', as: 'watch'}] : []}
			/>
			{notice ? <Line width={columns} spans={[notice]} /> : undefined}
		</Box>
	);
};
