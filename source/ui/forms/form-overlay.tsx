// Draws a form over the screen: a row a field, the one with the focus marked, and what is wrong with it.
import {Box} from 'ink';
import {HIDDEN} from '../../reports/words/signal-words.ts';
import {width} from '../../text/width.ts';
import {wrap} from '../../text/wrap.ts';
import {Choice} from '../components/choice.tsx';
import {FRAME_COLUMNS, FRAME_ROWS} from '../components/frame.ts';
import {labelSpans} from '../components/label.ts';
import {Line} from '../components/line.tsx';
import {Overlay} from '../components/overlay.tsx';
import {TextArea} from '../components/text-area.tsx';
import {TextField} from '../components/text-field.tsx';
import {FORM_COLUMNS} from '../layout.ts';
import type {Context, State} from '../state.ts';
import {useTheme} from '../theme.ts';
import {chosenIndex, type FieldSpec, type FormState, fieldLabelColumns, isUntouched, optionsOf} from './form-state.ts';

/** Rows of a text of several lines, where there is room: the same with the focus and without, so that nothing jumps. */
const AREA_ROWS = 5;

/** The keys of a form, as many as its border has room for; enter saves, so a new line has a key of its own. */
const FEET = ['enter save · tab next · ctrl-o editor · esc keep as draft', 'enter save · tab next · esc keep'] as const;
const FOOT_OF_LINES = 'enter save · alt-enter new line · tab next · ctrl-o editor · esc keep as draft';
const LEAST_FOOT = 'enter save · esc keep';

const footAt = (columns: number, form: FormState): string => {
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

type FieldProps = {
	readonly form: FormState;
	readonly field: FieldSpec;
	readonly index: number;
	readonly width: number;
	readonly height: number;
	readonly masked: boolean;
};

const Field = ({form, field, index, width: columns, height, masked}: FieldProps) => {
	const theme = useTheme();
	const label = {label: field.label, labelWidth: fieldLabelColumns(form), focused: index === form.focus};
	if (masked && isUntouched(form, field))
		return <Line width={columns} spans={[...labelSpans(label, theme), {text: HIDDEN, as: 'dim'}]} />;
	const text = form.texts[field.id];
	if (field.kind === 'area' && text)
		return <TextArea {...label} width={columns} height={height} field={text} placeholder={field.hint} />;
	if (text) return <TextField {...label} width={columns} field={text} placeholder={field.hint} />;
	const options = optionsOf(field).map(option => option.label);
	return <Choice {...label} width={columns} options={options} chosen={chosenIndex(form, field)} />;
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

export type FormOverlayProps = {readonly form: FormState; readonly state: State; readonly context: Context};

export const FormOverlay = ({form, state, context}: FormOverlayProps) => {
	const {columns, rows} = context;
	const wide = Math.min(FORM_COLUMNS, columns);
	const folded = form.fields
		.filter((field, index) => isFolded(form, field, index))
		.map(field => `+ ${field.label.toLowerCase()}`);
	const mistake = form.mistake ? wrap(form.mistake.message, Math.max(8, wide - FRAME_COLUMNS)) : [];
	const draft = form.fromDraft ? ['kept from last time · ctrl-x starts afresh'] : [];
	const extras = [...(folded.length > 0 ? [folded.join('  ')] : []), ...draft];
	const shown = placed(form, rows - FRAME_ROWS - extras.length - mistake.length);
	const wanted = shown.reduce((sum, each) => sum + each.rows, 0) + extras.length + mistake.length + FRAME_ROWS;
	return (
		<Overlay
			columns={columns}
			rows={rows}
			width={wide}
			height={wanted}
			title={form.title}
			foot={footAt(wide, form)}
			active={true}
		>
			{inside => {
				const room = inside.height - mistake.length;
				const [from, to] = inView(shown, Math.max(1, room));
				const left = room - shown.slice(from, to).reduce((sum, each) => sum + each.rows, 0);
				return (
					<>
						{shown.slice(from, to).map(({field, index, rows: height}) => (
							<Box key={field.id} height={height} flexShrink={0}>
								<Field form={form} field={field} index={index} width={inside.width} height={height} masked={state.masked} />
							</Box>
						))}
						{extras.slice(0, Math.max(0, left)).map(text => (
							<Line key={text} width={inside.width} spans={[{text: ` ${text}`, as: 'dim'}]} />
						))}
						{mistake.slice(0, inside.height - 1).map(text => (
							<Line key={text} width={inside.width} spans={[{text, as: 'error'}]} />
						))}
					</>
				);
			}}
		</Overlay>
	);
};
