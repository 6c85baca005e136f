// A form over the screen: a row a field, the one with the focus marked, and what is wrong with it.
import {HIDDEN} from '../../reports/words/signal-words.ts';
import {width} from '../../text/width.ts';
import {wrap} from '../../text/wrap.ts';
import {areaPart, choicePart, labelSpans, textPart} from '../components/field-lines.ts';
import {FRAME_COLUMNS, FRAME_ROWS, inTheMiddle} from '../components/frame.ts';
import {below, linesPart, type Part, type Room, type ScreenLine, type TopPart} from '../components/parts.ts';
import {FORM_COLUMNS} from '../layout.ts';
import type {Context, State} from '../state.ts';
import type {Canvas} from '../views/place-spec.ts';
import {chosenIndex, type FieldSpec, type FormState, fieldLabelColumns, isUntouched, optionsOf, valuesOf} from './form-state.ts';
import {formSpec} from './forms.ts';

/** Rows of a text of several lines, where there is room: the same with the focus and without, so that nothing jumps. */
const AREA_ROWS = 5;

/** The keys of a form, as many as its border has room for; enter saves, so a new line has a key of its own. */
const FEET = ['enter save · tab next · ctrl-o editor · esc keep as draft', 'enter save · tab next · esc keep'] as const;
const FOOT_OF_LINES = 'enter save · alt-enter new line · tab next · ctrl-o editor · esc keep as draft';
const LEAST_FOOT = 'enter save · esc keep';
/** Nothing is recorded by such a form itself, and no draft of it kept. */
const FOOT_OF_ASKING = 'enter go on · esc leave it';

const footAt = (columns: number, form: FormState): string => {
	if ('act' in formSpec(form.id)) return FOOT_OF_ASKING;
	const hasLines = form.fields.some(field => field.kind === 'area');
	const feet = hasLines ? [FOOT_OF_LINES, ...FEET] : FEET;
	return feet.find(foot => width(foot) <= columns - FRAME_COLUMNS) ?? LEAST_FOOT;
};

/** An extra field stays folded away until the focus reaches it or it holds something. */
const isFolded = (form: FormState, field: FieldSpec, index: number): boolean => {
	if (!field.extra || index === form.focus || field.id === form.mistake?.field) return false;
	return (form.texts[field.id]?.text ?? form.choices[field.id] ?? '') === '';
};

type Placed = {readonly field: FieldSpec; readonly index: number; readonly rows: number; readonly focused: boolean};

/** The fields that are not folded away, with the rows they take of those there are. */
const placed = (form: FormState, rows: number): readonly Placed[] => {
	const shown = form.fields.map((field, index) => ({field, index})).filter(({field, index}) => !isFolded(form, field, index));
	const areas = shown.filter(({field}) => field.kind === 'area').length;
	const forArea = Math.floor((rows - (shown.length - areas)) / Math.max(1, areas));
	return shown.map(({field, index}) => ({
		field,
		index,
		rows: field.kind === 'area' ? Math.max(1, Math.min(AREA_ROWS, forArea)) : 1,
		focused: index === form.focus,
	}));
};

type FieldLook = Room & Pick<Canvas, 'theme' | 'windows'> & {readonly masked: boolean};

const fieldPart = (form: FormState, field: FieldSpec, index: number, look: FieldLook): Part => {
	const {width: columns, height, masked, theme, windows} = look;
	const {glyphs} = theme;
	const label = {label: field.label, labelWidth: fieldLabelColumns(form), focused: index === form.focus};
	if (masked && isUntouched(form, field))
		return linesPart([{spans: [...labelSpans(label, glyphs), {text: HIDDEN, as: 'dim'}]}], columns, height);
	const text = form.texts[field.id];
	const options = {width: columns, placeholder: field.hint, glyphs};
	if (field.kind === 'area' && text)
		return areaPart(label, {...options, field: text, height, list: `field ${field.id}`, windows});
	if (text) return textPart(label, {...options, field: text});
	const labels = optionsOf(field).map(option => option.label);
	return choicePart(label, {width: columns, options: labels, chosen: chosenIndex(form, field), glyphs});
};

/** The fields around the focused one that fit in `rows`. */
const inView = (
	fields: readonly {readonly rows: number; readonly focused: boolean}[],
	rows: number,
): readonly [number, number] => {
	const focus = fields.findIndex(each => each.focused);
	let [from, to] = [focus, focus + 1];
	let taken = fields[focus]?.rows ?? 0;
	for (;;) {
		const before = fields[from - 1]?.rows;
		const after = fields[to]?.rows;
		if (before !== undefined && taken + before <= rows) {
			taken += before;
			from -= 1;
		} else if (after !== undefined && taken + after <= rows) {
			taken += after;
			to += 1;
		} else return [from, to];
	}
};

export const formPart = (form: FormState, state: State, context: Context, brush: Pick<Canvas, 'theme' | 'windows'>): TopPart => {
	const {columns, rows} = context;
	const wide = Math.min(FORM_COLUMNS, columns);
	const folded = form.fields
		.filter((field, index) => isFolded(form, field, index))
		.map(field => `+ ${field.label.toLowerCase()}`);
	const mistake = form.mistake ? wrap(form.mistake.message, Math.max(8, wide - FRAME_COLUMNS)) : [];
	const since = form.about.begunOn === undefined ? '' : ', and edited since elsewhere: enter shows both';
	const draft = form.fromDraft
		? wrap(`kept from last time${since} · ctrl-x starts afresh`, Math.max(8, wide - FRAME_COLUMNS - 1))
		: [];
	const spec = formSpec(form.id);
	const reviewed = 'act' in spec ? [] : wrap(spec.reviewed(valuesOf(form)), Math.max(8, wide - FRAME_COLUMNS - 1));
	const extras = [...(folded.length > 0 ? [folded.join('  ')] : []), ...reviewed, ...draft];
	const shown = placed(form, rows - FRAME_ROWS - extras.length - mistake.length);
	const wanted = shown.reduce((sum, each) => sum + each.rows, 0) + extras.length + mistake.length + FRAME_ROWS;
	const words = {title: form.title, foot: footAt(wide, form), active: true};
	return inTheMiddle(context, {width: wide, height: wanted}, words, inside => {
		const room = inside.height - mistake.length;
		const [from, to] = inView(shown, Math.max(1, room));
		const inSight = shown.slice(from, to);
		const left = room - inSight.reduce((sum, each) => sum + each.rows, 0);
		const said: readonly ScreenLine[] = [
			...extras.slice(0, Math.max(0, left)).map((text): ScreenLine => ({spans: [{text: ` ${text}`, as: 'dim'}]})),
			...mistake.slice(0, inside.height - 1).map((text): ScreenLine => ({spans: [{text, as: 'error'}]})),
		];
		const {width: across} = inside;
		const fields = inSight.map(({field, index, rows: height}) =>
			fieldPart(form, field, index, {...brush, width: across, height, masked: state.masked}),
		);
		return below([...fields, linesPart(said, across)]);
	});
};
