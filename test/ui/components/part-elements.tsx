// Parts of the screen as elements that a test can draw on their own, each with the theme around it.
import {useRef} from 'react';
import {footerLine, type KeyHint, type TabWords, tabsLine} from '../../../source/ui/components/bars.ts';
import {areaPart, choicePart, type FieldLabel, textPart} from '../../../source/ui/components/field-lines.ts';
import {framed, inTheMiddle} from '../../../source/ui/components/frame.ts';
import {emptyPart, ruleLine} from '../../../source/ui/components/lines.ts';
import {type ListLinesOptions, listPart} from '../../../source/ui/components/list-lines.ts';
import {PartView, TopView} from '../../../source/ui/components/part-view.tsx';
import {type FrameWords, linesPart, type Part, type Room, type ScreenLine} from '../../../source/ui/components/parts.ts';
import type {Span} from '../../../source/ui/components/spans.ts';
import {type TableOptions, tablePart} from '../../../source/ui/components/table-lines.ts';
import type {EditedText} from '../../../source/ui/components/text-window.ts';
import {toastPart} from '../../../source/ui/components/toast.ts';
import {type Tops, type Windows, windowsAfter} from '../../../source/ui/components/windows.ts';
import {useTheme} from '../../../source/ui/theme.ts';

/** Windows that stay where they were from frame to frame. */
const useWindows = (): Windows => {
	const before = useRef<Tops>(new Map());
	const windows = windowsAfter(before.current);
	before.current = windows.after;
	return windows;
};

const OneLine = ({line, width}: {readonly line: ScreenLine; readonly width: number}) => (
	<PartView part={linesPart([line], width)} />
);

type TabsProps = {
	readonly width: number;
	readonly tabs: readonly TabWords[];
	readonly current: number;
	readonly end?: readonly Span[];
};
export const Tabs = ({width, tabs, current, end}: TabsProps) => (
	<OneLine line={tabsLine(tabs, current, width, end)} width={width} />
);

export const Footer = ({width, hints}: {readonly width: number; readonly hints: readonly KeyHint[]}) => (
	<OneLine line={footerLine(hints, width)} width={width} />
);

export const Rule = ({
	width,
	title = '',
	active,
}: {
	readonly width: number;
	readonly title?: string;
	readonly active?: boolean;
}) => <OneLine line={ruleLine(title, width, active, useTheme().glyphs)} width={width} />;

export const Empty = ({text, ...room}: Room & {readonly text: string}) => (
	<PartView part={emptyPart(text, room, useTheme().glyphs)} />
);

type Framed = FrameWords & Room & {readonly children: (inside: Room) => Part | undefined};
export const Pane = ({width, height, children, ...words}: Framed) => <PartView part={framed({width, height}, words, children)} />;

type OverlayProps = FrameWords &
	Room & {readonly columns: number; readonly rows: number; readonly children: (inside: Room) => Part};
export const Overlay = ({columns, rows, width, height, children, ...words}: OverlayProps) => (
	<TopView {...inTheMiddle({columns, rows}, {width, height}, words, children)} />
);

type ToastProps = {readonly columns: number; readonly lastRow: number; readonly text: string; readonly as?: 'fine' | 'watch'};
export const Toast = ({text, ...options}: ToastProps) => (
	<TopView {...toastPart(text, {...options, glyphs: useTheme().glyphs})} />
);

type TextProps = FieldLabel & {
	readonly width: number;
	readonly field: EditedText;
	readonly placeholder?: string;
	readonly prompt?: Span;
};
export const TextField = ({width, field, placeholder, prompt, ...label}: TextProps) => (
	<PartView part={textPart(label, {width, field, placeholder, glyphs: useTheme().glyphs}, prompt)} />
);

export const TextArea = ({width, height, field, placeholder, ...label}: TextProps & {readonly height: number}) => {
	const options = {list: 'area', width, height, field, placeholder, glyphs: useTheme().glyphs, windows: useWindows()};
	return <PartView part={{...areaPart(label, options), height: undefined}} />;
};

type ChoiceProps = FieldLabel & {readonly width: number; readonly options: readonly string[]; readonly chosen?: number};
export const Choice = ({width, options, chosen, ...label}: ChoiceProps) => (
	<PartView part={choicePart(label, {width, options, chosen, glyphs: useTheme().glyphs})} />
);

export type ListProps = Omit<ListLinesOptions, 'list' | 'glyphs' | 'windows'>;
export const List = (props: ListProps) => (
	<PartView part={listPart({...props, list: 'list', glyphs: useTheme().glyphs, windows: useWindows()})} />
);

export type TableProps = Omit<TableOptions, 'list' | 'glyphs' | 'windows'>;
export const Table = (props: TableProps) => (
	<PartView part={tablePart({...props, list: 'table', glyphs: useTheme().glyphs, windows: useWindows()})} />
);
