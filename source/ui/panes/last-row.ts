// The foot of the screen: a filter being typed, else what just happened, else the keys that work here.
import {footerLine, type KeyHint} from '../components/bars.ts';
import {textPart} from '../components/field-lines.ts';
import {beside, linesPart, type Part, type TopPart} from '../components/parts.ts';
import {toastPart} from '../components/toast.ts';
import {focus, hereOf} from '../keymap/here.ts';
import {footerIn} from '../keymap/keymap.ts';
import {toastFits} from '../layout.ts';
import {type Context, placeOf, type State, topOverlay} from '../state.ts';
import {keyLabel} from '../terminal/key.ts';
import type {Glyphs} from '../theme.ts';
import {HIDDEN_NOTES_HINTS, isOnNotes, NOTES_HINTS} from '../views/prep/prep-steps.ts';

const FILTER_HINT = ' enter keep · esc clear ';
const LEAST_FIELD = 16;
const HELP = 'help';

/** The keys worth knowing here that can act; the way to all others stands last, and goes last. */
const hints = (state: State, context: Context): readonly KeyHint[] => {
	if (isOnNotes(state)) return state.masked ? HIDDEN_NOTES_HINTS : NOTES_HINTS;
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

const filterRow = (state: State, context: Context, text: string, glyphs: Glyphs): Part => {
	const {columns} = context;
	const said = focus(state, context)?.list.filterHint?.(text, context);
	const hintWords = text === '' ? FILTER_HINT : (said ?? FILTER_HINT);
	const hint = columns - hintWords.length >= LEAST_FIELD ? hintWords : '';
	const field = textPart(
		{focused: topOverlay(state) === undefined},
		{width: columns - hint.length, field: state.filtering?.field ?? {text, cursor: 0}, placeholder: said ?? 'filter', glyphs},
		{text: ' / ', as: 'accent'},
	);
	return beside([field, linesPart([{spans: [{text: hint, as: 'dim'}]}], hint.length)], 1);
};

export const lastRow = (state: State, context: Context, glyphs: Glyphs): Part => {
	const {columns} = context;
	if (state.filtering) return filterRow(state, context, state.filtering.field.text, glyphs);
	if (state.toast && toastFits(state.toast.text, columns)) {
		const {text, tone} = state.toast;
		const spans = [{text: ` ${glyphs[TOAST_GLYPHS[tone]]} ${text}`, as: TOAST_ROLES[tone]}];
		return linesPart([{spans, end: [{text: '? keys ', as: 'dim'}]}], columns);
	}
	return linesPart([footerLine(hints(state, context), columns)], columns);
};

/** What just happened, over several rows above the last one, where one is not enough. */
export const longToast = ({toast, filtering}: State, {columns, rows}: Context, glyphs: Glyphs): TopPart | undefined => {
	if (!toast || filtering || toastFits(toast.text, columns)) return undefined;
	return toastPart(toast.text, {columns, lastRow: rows - 2, as: TOAST_GLYPHS[toast.tone], glyphs});
};
