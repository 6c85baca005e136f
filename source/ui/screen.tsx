// Draws the whole screen at its size: head, the open place, footer, and on top of it all the overlays.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {CaretArea} from './components/caret.tsx';
import {Footer} from './components/footer.tsx';
import type {Hint} from './components/hints.ts';
import {Line} from './components/line.tsx';
import {keyLabel} from './key.ts';
import {bindingsIn} from './keymap/keymap.ts';
import {type Size, sizeOf} from './layout.ts';
import {GrowthView} from './panes/growth-view.tsx';
import {Header, headerRows} from './panes/header.tsx';
import {JournalView} from './panes/journal-view.tsx';
import {OverlayPane} from './panes/overlay-pane.tsx';
import {OwnershipView} from './panes/ownership-view.tsx';
import {PersonView} from './panes/person-view.tsx';
import {PlaybookView} from './panes/playbook-view.tsx';
import {PrepView} from './panes/prep-view.tsx';
import {TeamView, type ViewProps} from './panes/team-view.tsx';
import {WeekView} from './panes/week-view.tsx';
import {isTakingNotes, NOTES_HINTS} from './prep-state.ts';
import {type Theme, ThemeContext} from './theme.ts';
import {type Context, placeOf, type State, topOverlay, type ViewId, viewOf} from './ui-state.ts';

const FOOTER_ROWS = 1;

const VIEW_PANES: Readonly<Partial<Record<ViewId, (props: ViewProps) => ReactNode>>> = {
	team: TeamView,
	'one-on-ones': WeekView,
	ownership: OwnershipView,
	growth: GrowthView,
	journal: JournalView,
	playbook: PlaybookView,
};

const PlaceView = (props: ViewProps) => {
	const place = placeOf(props.state);
	if (place.kind === 'person') return <PersonView {...props} place={place} />;
	if (place.kind === 'prep') return <PrepView {...props} place={place} />;
	const View = VIEW_PANES[viewOf(props.state)];
	return View ? <View {...props} /> : undefined;
};

/** The keys worth knowing here, those that can act first. */
const hints = (state: State, context: Context): readonly Hint[] => {
	if (isTakingNotes(state)) return NOTES_HINTS;
	return bindingsIn(placeOf(state))
		.filter(binding => binding.footer !== undefined && binding.disabled?.(state, context) === undefined)
		.toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0))
		.map(binding => ({key: keyLabel(binding.keys[0] ?? ''), label: binding.label, priority: binding.footer}));
};

/** The last row: a filter being typed, else what just happened, else the keys. */
const LastRow = ({state, context}: {readonly state: State; readonly context: Context}) => {
	const {columns} = context;
	if (state.filtering) {
		return (
			<Line
				width={columns}
				spans={[{text: ` / ${state.filtering.field.text}▏`, as: 'accent'}]}
				end={[{text: 'enter keep · esc clear ', as: 'dim'}]}
			/>
		);
	}
	if (state.toast) {
		const as = {fine: 'fine', warning: 'watch', mistake: 'error'} as const;
		return (
			<Line
				width={columns}
				spans={[{text: ` ${state.toast.text}`, as: as[state.toast.tone]}]}
				end={[{text: '? keys ', as: 'dim'}]}
			/>
		);
	}
	return <Footer width={columns} hints={hints(state, context)} />;
};

export type ScreenProps = {readonly state: State; readonly context: Context; readonly theme: Theme};

export const Screen = ({state, context, theme}: ScreenProps) => {
	const {columns, rows} = context;
	const size: Size = sizeOf(columns, rows);
	const footer = size === 'tiny' && state.toast === undefined && !state.filtering ? 0 : FOOTER_ROWS;
	const head = headerRows(context, size);
	const height = Math.max(1, rows - head - footer);
	const overlay = topOverlay(state);
	return (
		<ThemeContext.Provider value={theme}>
			<CaretArea>
				<Box flexDirection="column" width={columns} height={rows}>
					<Header state={state} context={context} size={size} />
					<PlaceView state={state} context={context} size={size} height={height} />
					{footer > 0 ? <LastRow state={state} context={context} /> : undefined}
					{overlay ? <OverlayPane overlay={overlay} state={state} context={context} /> : undefined}
				</Box>
			</CaretArea>
		</ThemeContext.Provider>
	);
};
