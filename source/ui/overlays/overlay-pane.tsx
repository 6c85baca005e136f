// Draws what lies on top of the screen: a form, a short menu, the help or the palette.

import {HIDDEN} from '../../reports/words/signal-words.ts';
import {wrap} from '../../text/wrap.ts';
import {FRAME_COLUMNS} from '../components/frame.ts';
import {Line} from '../components/line.tsx';
import {List} from '../components/list.tsx';
import {Overlay} from '../components/overlay.tsx';
import type {Span} from '../components/spans.ts';
import {TextField} from '../components/text-field.tsx';
import {FormOverlay} from '../forms/form-overlay.tsx';
import {GROUP_TITLES} from '../keymap/binding.ts';
import {fittingOptions, isHidden, type Menu} from '../list/menu-options.ts';
import {Lines} from '../panes/lines.tsx';
import type {Context, Overlay as OverlayState, State} from '../state.ts';
import {keyLabel} from '../terminal/key.ts';
import {type Finder, foundActions} from './finder.ts';

const WIDEST = 100;
const FRAME_ROWS = 2;
/** With a blank after it, also where words are cut. */
const KEY_COLUMNS = 15;
const LABEL_COLUMNS = 16;
const GROUP_COLUMNS = 7;

/** From so many options on, typing is quicker than moving: the foot says that it works. */
const MANY_OPTIONS = 6;

const MenuOverlay = ({menu, state, context}: {menu: Menu; state: State; context: Context}) => {
	const options = fittingOptions(menu);
	const {typed = ''} = menu;
	const hidden = isHidden(menu, state);
	const keys = 'enter choose · esc close';
	const {columns, rows} = context;
	const width = Math.min(WIDEST, columns);
	const room = Math.max(0, rows - FRAME_ROWS - menu.options.length);
	const lines = (menu.lines ?? []).flatMap(line => wrap(line, Math.max(8, width - FRAME_COLUMNS))).slice(0, room);
	return (
		<Overlay
			columns={columns}
			rows={rows}
			width={width}
			height={lines.length + menu.options.length + FRAME_ROWS}
			title={typed === '' ? menu.title : `${menu.title} / ${typed}`}
			foot={menu.options.length < MANY_OPTIONS || hidden ? keys : `type to narrow · ${keys}`}
			active={true}
		>
			{inside => (
				<>
					<Lines lines={lines.map(line => [{text: line, as: 'dim'}])} width={inside.width} height={lines.length} />
					{options.length === 0 ? (
						<Line width={inside.width} spans={[{text: `  nothing here begins with “${typed}”`, as: 'dim'}]} />
					) : undefined}
					<List
						width={inside.width}
						height={inside.height - lines.length}
						count={options.length}
						selected={menu.cursor}
						rowAt={index => {
							const option = options[index];
							return {
								spans: [
									...(option?.key ? [{text: `${option.key}  `, as: 'key'} as const] : []),
									hidden ? HIDDEN : (option?.label ?? ''),
								],
								end: [{text: option?.detail ?? '', as: 'dim'}],
							};
						}}
					/>
				</>
			)}
		</Overlay>
	);
};

const FinderOverlay = ({finder, state, context}: {finder: Finder; state: State; context: Context}) => {
	const {columns, rows} = context;
	const found = foundActions(finder, state, context);
	const isHelp = finder.look === 'help';
	const rowAt = (index: number) => {
		const each = found[index];
		if (!each) return {spans: []};
		const {binding, disabled} = each;
		const can = disabled === undefined;
		const before = found[index - 1]?.binding.group;
		const group = isHelp && finder.query.text === '' && before !== binding.group ? GROUP_TITLES[binding.group] : '';
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
	return (
		<Overlay
			columns={columns}
			rows={rows}
			width={Math.min(WIDEST, columns)}
			height={Math.min(rows - 2, Math.max(1, found.length) + 1 + FRAME_ROWS)}
			title={isHelp ? 'Keys' : 'What do you want to do?'}
			right={`${found.length}`}
			foot="type to search · enter runs it · esc close"
			active={true}
		>
			{inside => (
				<>
					<TextField
						width={inside.width}
						field={finder.query}
						focused={true}
						prompt={{text: '/ ', as: 'accent'}}
						placeholder="search"
					/>
					{found.length === 0 ? <Line width={inside.width} spans={[{text: '  no action fits that', as: 'dim'}]} /> : undefined}
					<List width={inside.width} height={inside.height - 1} count={found.length} selected={finder.cursor} rowAt={rowAt} />
				</>
			)}
		</Overlay>
	);
};

export type OverlayPaneProps = {readonly overlay: OverlayState; readonly state: State; readonly context: Context};

export const OverlayPane = ({overlay, state, context}: OverlayPaneProps) => {
	if (overlay.kind === 'form') return <FormOverlay form={overlay.form} state={state} context={context} />;
	if (overlay.kind === 'menu') return <MenuOverlay menu={overlay} state={state} context={context} />;
	return <FinderOverlay finder={overlay} state={state} context={context} />;
};
