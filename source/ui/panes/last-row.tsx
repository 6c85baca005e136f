// Draws the foot of the screen: a filter being typed, else what just happened, else the keys that work here.
import {Box} from 'ink';
import {Footer} from '../components/footer.tsx';
import type {Hint} from '../components/hints.ts';
import {Line} from '../components/line.tsx';
import {TextField} from '../components/text-field.tsx';
import {Toast} from '../components/toast.tsx';
import {focus, hereOf} from '../keymap/here.ts';
import {footerIn} from '../keymap/keymap.ts';
import {toastFits} from '../layout.ts';
import {type Context, placeOf, type State, topOverlay} from '../state.ts';
import {keyLabel} from '../terminal/key.ts';
import {useTheme} from '../theme.ts';
import {isTakingNotes, NOTES_HINTS} from '../views/prep/prep-steps.ts';

const FILTER_HINT = ' enter keep · esc clear ';
const LEAST_FIELD = 16;
const HELP = 'help';

/** The keys worth knowing here that can act; the way to all others stands last, and goes last. */
const hints = (state: State, context: Context): readonly Hint[] => {
	if (isTakingNotes(state)) return NOTES_HINTS;
	const here = hereOf(state, context);
	const bindings = footerIn(placeOf(state)).filter(binding => binding.disabled?.(state, context, here) === undefined);
	return [...bindings.filter(({id}) => id !== HELP), ...bindings.filter(({id}) => id === HELP)].map(binding => ({
		key: keyLabel(binding.keys[0] ?? ''),
		label: binding.label,
		priority: binding.footer,
	}));
};

const TOAST_ROLES = {fine: 'fine', warning: 'watch', mistake: 'error'} as const;
const TOAST_GLYPHS = {fine: 'fine', warning: 'watch', mistake: 'act'} as const;

type FootProps = {readonly state: State; readonly context: Context};

export const LastRow = ({state, context}: FootProps) => {
	const {glyphs} = useTheme();
	const {columns} = context;
	if (state.filtering) {
		const {text} = state.filtering.field;
		const said = focus(state, context)?.list.filterHint?.(text, context);
		const beside = text === '' ? FILTER_HINT : (said ?? FILTER_HINT);
		const hint = columns - beside.length >= LEAST_FIELD ? beside : '';
		return (
			<Box flexShrink={0} width={columns}>
				<TextField
					width={columns - hint.length}
					field={state.filtering.field}
					focused={topOverlay(state) === undefined}
					prompt={{text: ' / ', as: 'accent'}}
					placeholder={said ?? 'filter'}
				/>
				<Line width={hint.length} spans={[{text: hint, as: 'dim'}]} />
			</Box>
		);
	}
	if (state.toast && toastFits(state.toast.text, columns)) {
		const {text, tone} = state.toast;
		return (
			<Line
				width={columns}
				spans={[{text: ` ${glyphs[TOAST_GLYPHS[tone]]} ${text}`, as: TOAST_ROLES[tone]}]}
				end={[{text: '? keys ', as: 'dim'}]}
			/>
		);
	}
	return <Footer width={columns} hints={hints(state, context)} />;
};

/** What just happened, over several rows above the last one, where one is not enough. */
export const LongToast = ({state, context}: FootProps) => {
	const {columns, rows} = context;
	if (!state.toast || state.filtering || toastFits(state.toast.text, columns)) return undefined;
	return <Toast columns={columns} lastRow={rows - 2} text={state.toast.text} as={TOAST_GLYPHS[state.toast.tone]} />;
};
