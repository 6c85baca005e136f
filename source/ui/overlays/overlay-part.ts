// What lies on top of the screen: a form, a short menu, the help or the palette.
import {wrap} from '../../text/wrap.ts';
import {textPart} from '../components/field-lines.ts';
import {FRAME_COLUMNS, FRAME_ROWS, inTheMiddle, LEAST_FRAMED_ROWS} from '../components/frame.ts';
import {type ListRow, listPart} from '../components/list-lines.ts';
import {below, linesPart, type ScreenLine, type TopPart} from '../components/parts.ts';
import type {Span} from '../components/spans.ts';
import {formPart} from '../forms/form-part.ts';
import {fittingOptions, type Menu} from '../list/menu-options.ts';
import type {Context, Overlay, State} from '../state.ts';
import {keyLabel} from '../terminal/key.ts';
import type {Canvas} from '../views/place-spec.ts';
import {type Finder, type Found, foundActions} from './finder.ts';

const WIDEST = 100;
/** Beyond it the eye loses the row between a key and its sentence. */
const WIDEST_FINDER = 140;
/** What the chosen action does, in full below the list, where there is room for both. */
const WHOLE_ROWS = 3;
const LEAST_WITH_WHOLE = 12;
/** With a blank after it, also where words are cut. */
const KEY_COLUMNS = 15;
const LABEL_COLUMNS = 16;
const GROUP_COLUMNS = 7;

/** From so many options on, typing is quicker than moving: the foot says that it works. */
const MANY_OPTIONS = 6;

type Brush = Pick<Canvas, 'theme' | 'windows'>;

const menuPart = (menu: Menu, context: Context, {theme: {glyphs}, windows}: Brush): TopPart => {
	const options = fittingOptions(menu);
	const {typed = ''} = menu;
	const keys = 'enter choose · esc close';
	const {columns, rows} = context;
	const width = Math.min(WIDEST, columns);
	const room = Math.max(0, rows - FRAME_ROWS - menu.options.length);
	const lines = (menu.lines ?? []).flatMap(line => wrap(line, Math.max(8, width - FRAME_COLUMNS))).slice(0, room);
	const words = {
		title: typed === '' ? menu.title : `${menu.title} / ${typed}`,
		foot: menu.options.length < MANY_OPTIONS ? keys : `type to narrow · ${keys}`,
		active: true,
	};
	const rowAt = (index: number): ListRow => {
		const option = options[index];
		return {
			spans: [...(option?.key ? [{text: `${option.key}  `, as: 'key'} as const] : []), option?.label ?? ''],
			end: [{text: option?.detail ?? '', as: 'dim'}],
		};
	};
	const nothing: ScreenLine = {spans: [{text: `  nothing here begins with “${typed}”`, as: 'dim'}]};
	const above = lines.map((line): ScreenLine => ({spans: [{text: line, as: 'dim'}]}));
	return inTheMiddle(context, {width, height: lines.length + menu.options.length + FRAME_ROWS}, words, inside =>
		below([
			linesPart([...above, ...(options.length === 0 ? [nothing] : [])], inside.width),
			listPart({
				width: inside.width,
				height: inside.height - lines.length,
				list: `menu ${menu.title}`,
				count: options.length,
				selected: menu.cursor,
				rowAt,
				glyphs,
				windows,
			}),
		]),
	);
};

/** The chosen action in full: a row has room for its beginning. */
const wholeLines = (found: Found | undefined, width: number): readonly ScreenLine[] => {
	const words = found ? [found.binding.detail, found.disabled].filter(Boolean).join(' · ') : '';
	const lines = wrap(words, width - 2).slice(0, WHOLE_ROWS - 1);
	const padded = ['', ...lines, ...Array<string>(WHOLE_ROWS).fill('')].slice(0, WHOLE_ROWS);
	return padded.map((line): ScreenLine => ({spans: [`  ${line}`]}));
};

const finderPart = (finder: Finder, state: State, context: Context, {theme: {glyphs}, windows}: Brush): TopPart => {
	const {columns, rows} = context;
	const found = foundActions(finder, state, context);
	const isHelp = finder.look === 'help';
	const rowAt = (index: number): ListRow => {
		const each = found[index];
		if (!each) return {spans: []};
		const {binding, disabled} = each;
		const can = disabled === undefined;
		const group = isHelp && finder.query.text === '' && found[index - 1]?.heading !== each.heading ? each.heading : '';
		const spans: Span[] = [
			...(isHelp ? [{text: group, width: GROUP_COLUMNS, as: 'heading'} as const] : []),
			{text: binding.keys.map(keyLabel).join(' '), width: KEY_COLUMNS - 1, as: can ? 'key' : 'dim'},
			' ',
			{text: binding.label, width: LABEL_COLUMNS - 1, as: can ? 'text' : 'dim'},
			' ',
			{text: can ? binding.detail : `${binding.detail} · ${disabled}`, as: 'dim'},
		];
		return {spans};
	};
	const wanted = {
		width: Math.min(WIDEST_FINDER, columns),
		height: Math.min(
			rows < LEAST_FRAMED_ROWS ? Number.POSITIVE_INFINITY : rows - 2,
			Math.max(1, found.length) + 1 + FRAME_ROWS + WHOLE_ROWS,
		),
	};
	const words = {
		title: isHelp ? 'Keys' : 'What do you want to do?',
		right: `${found.length}`,
		foot: 'type to search · enter runs it · esc close',
		active: true,
	};
	const nothing: ScreenLine = {spans: [{text: '  no action fits that', as: 'dim'}]};
	return inTheMiddle(context, wanted, words, ({width, height}) => {
		const whole = height < LEAST_WITH_WHOLE ? [] : wholeLines(found[finder.cursor], width);
		return below([
			textPart({focused: true}, {width, field: finder.query, placeholder: 'search', glyphs}, {text: '/ ', as: 'accent'}),
			linesPart(found.length === 0 ? [nothing] : [], width),
			listPart({
				width,
				height: height - 1 - whole.length,
				list: finder.look,
				count: found.length,
				selected: finder.cursor,
				rowAt,
				glyphs,
				windows,
			}),
			linesPart(whole, width),
		]);
	});
};

export const overlayPart = (overlay: Overlay, state: State, context: Context, brush: Brush): TopPart => {
	if (overlay.kind === 'form') return formPart(overlay.form, state, context, brush);
	if (overlay.kind === 'menu') return menuPart(overlay, context, brush);
	return finderPart(overlay, state, context, brush);
};
