// Draws a form over the screen: a row a field, the one with the focus marked, and what is wrong with it.
import {wrap} from '../../text/wrap.ts';
import {Choice} from '../components/choice.tsx';
import {Line} from '../components/line.tsx';
import {Overlay} from '../components/overlay.tsx';
import {TextArea} from '../components/text-area.tsx';
import {TextField} from '../components/text-field.tsx';
import {type FieldSpec, type FormState, optionsOf} from '../forms/form-state.ts';
import type {Context} from '../ui-state.ts';

const WIDEST = 88;
/** Rows of a text of several lines while it has the focus, and while it has not. */
const AREA_ROWS = 6;
const AREA_ROWS_AWAY = 2;
const FRAME_ROWS = 2;
const LABEL_COLUMNS = 12;

const FOOT = 'enter save · tab next · ctrl-o editor · esc keep as draft';

/** An extra field stays folded away until the focus reaches it or it holds something. */
const isFolded = (form: FormState, field: FieldSpec, index: number): boolean => {
	if (!field.extra || index === form.focus) return false;
	return (form.texts[field.id]?.text ?? form.choices[field.id] ?? '') === '';
};

const rowsOf = (form: FormState, field: FieldSpec, index: number, room: number): number => {
	if (field.kind !== 'area') return 1;
	const wanted = index === form.focus ? AREA_ROWS : AREA_ROWS_AWAY;
	return Math.max(1, Math.min(wanted, room - form.fields.length - FRAME_ROWS - 1));
};

const Field = ({
	form,
	field,
	index,
	width,
	height,
}: {
	form: FormState;
	field: FieldSpec;
	index: number;
	width: number;
	height: number;
}) => {
	const label = {label: field.label, labelWidth: LABEL_COLUMNS, focused: index === form.focus};
	const text = form.texts[field.id];
	if (field.kind === 'area' && text)
		return <TextArea {...label} width={width} height={height} field={text} placeholder={field.hint} />;
	if (text) return <TextField {...label} width={width} field={text} placeholder={field.hint} />;
	const options = optionsOf(field);
	return (
		<Choice
			{...label}
			width={width}
			options={options.map(option => option.label)}
			chosen={Math.max(
				0,
				options.findIndex(option => option.id === form.choices[field.id]),
			)}
		/>
	);
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

export const FormOverlay = ({form, context}: {readonly form: FormState; readonly context: Context}) => {
	const {columns, rows} = context;
	const width = Math.min(WIDEST, columns);
	const shown = form.fields
		.map((field, index) => ({field, index, rows: rowsOf(form, field, index, rows), focused: index === form.focus}))
		.filter(({field, index}) => !isFolded(form, field, index));
	const folded = form.fields
		.filter((field, index) => isFolded(form, field, index))
		.map(field => `+ ${field.label.toLowerCase()}`);
	const mistake = form.mistake ? wrap(form.mistake.message, Math.max(8, width - 4)) : [];
	const draft = form.fromDraft ? ['kept from last time · ctrl-x starts afresh'] : [];
	const extras = [...(folded.length > 0 ? [folded.join('  ')] : []), ...draft];
	const wanted = shown.reduce((sum, each) => sum + each.rows, 0) + extras.length + mistake.length + FRAME_ROWS;
	return (
		<Overlay columns={columns} rows={rows} width={width} height={wanted} title={form.title} foot={FOOT} active={true}>
			{inside => {
				const room = inside.height - mistake.length;
				const [from, to] = inView(shown, Math.max(1, room));
				const left = room - shown.slice(from, to).reduce((sum, each) => sum + each.rows, 0);
				return (
					<>
						{shown.slice(from, to).map(({field, index, rows: height}) => (
							<Field key={field.id} form={form} field={field} index={index} width={inside.width} height={height} />
						))}
						{extras.slice(0, Math.max(0, left)).map(text => (
							<Line key={text} width={inside.width} spans={[{text: `  ${text}`, as: 'dim'}]} />
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
