import {EventEmitter} from 'node:events';
import {Terminal} from '@xterm/headless';
import {Box, render, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {CaretArea} from '../../../source/ui/components/caret.tsx';
import {areaPart} from '../../../source/ui/components/field-lines.ts';
import {windowsAfter} from '../../../source/ui/components/windows.ts';
import {fieldOf} from '../../../source/ui/forms/text-editing.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {Overlay, TextArea, TextField} from './part-elements.tsx';

const SHOW = '\u001B[?25h';
const HIDE = '\u001B[?25l';
const {glyphs} = chooseTheme();
const COLUMNS = 40;
const ROWS = 10;

let close = () => {};
afterEach(() => close());

/** Ink as it runs in a terminal, into a terminal that has no window. */
const start = (element: ReactNode) => {
	const terminal = new Terminal({cols: COLUMNS, rows: ROWS, convertEol: true, allowProposedApi: true});
	let written = '';
	const stdout = Object.assign(new EventEmitter(), {
		columns: COLUMNS,
		rows: ROWS,
		isTTY: true,
		writable: true,
		write: (text: string, done?: unknown) => {
			written += text;
			terminal.write(text);
			if (typeof done === 'function') done();
			return true;
		},
	});
	const whole = (inside: ReactNode) => (
		<CaretArea>
			<Box width={COLUMNS} height={ROWS} flexDirection="column">
				{inside}
			</Box>
		</CaretArea>
	);
	const app = render(whole(element), {
		stdout: stdout as unknown as NodeJS.WriteStream,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 60,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	close = () => {
		app.unmount();
		app.cleanup();
	};
	return {
		rerender: (next: ReactNode) => app.rerender(whole(next)),
		isShown: () => written.lastIndexOf(SHOW) > written.lastIndexOf(HIDE),
		/** Column and row of the cursor, once the terminal has taken in everything. */
		cursor: async () => {
			await app.waitUntilRenderFlush();
			await new Promise<void>(resolve => terminal.write('', resolve));
			return [terminal.buffer.active.cursorX, terminal.buffer.active.cursorY];
		},
	};
};

const field = (text: string, focused: boolean, cursor = text.length) => (
	<TextField width={20} label="Text" labelWidth={5} field={{text, cursor}} focused={focused} />
);

const Kept = memo(() => field('abc', true));

describe('the cursor of the terminal', () => {
	it('stands where the next character goes', async () => {
		const screen = start(
			<>
				<Text>head</Text>
				{field('山田', true)}
			</>,
		);
		await vi.waitFor(async () => expect(await screen.cursor()).toEqual([11, 1]));
		expect(screen.isShown()).toBe(true);
		screen.rerender(
			<>
				<Text>head</Text>
				{field('山田', true, 1)}
			</>,
		);
		await vi.waitFor(async () => expect(await screen.cursor()).toEqual([9, 1]));
		expect(screen.isShown()).toBe(true);
	});

	it('follows the focus, also to the field before', async () => {
		const form = (focus: number) => (
			<>
				{field('a', focus === 0)}
				{field('bcd', focus === 1)}
				<TextArea width={20} height={3} field={fieldOf('one\ntwo')} focused={focus === 2} />
			</>
		);
		const screen = start(form(0));
		for (const [focus, cursor] of [
			[0, [8, 0]],
			[1, [10, 1]],
			[2, [3, 3]],
			[1, [10, 1]],
			[0, [8, 0]],
		] as const) {
			screen.rerender(form(focus));
			await vi.waitFor(async () => expect(await screen.cursor()).toEqual(cursor));
			expect(screen.isShown()).toBe(true);
		}
	});

	it('is hidden while no field has the focus, and after the focused one is gone', async () => {
		const screen = start(field('a', false));
		await screen.cursor();
		expect(screen.isShown()).toBe(false);
		screen.rerender(field('a', true));
		await vi.waitFor(() => expect(screen.isShown()).toBe(true));
		screen.rerender(<Text>gone</Text>);
		await vi.waitFor(() => expect(screen.isShown()).toBe(false));
	});

	it('stays when something else is drawn anew, even if the field is not', async () => {
		const screen = start(
			<>
				<Text>1</Text>
				<Kept />
			</>,
		);
		await vi.waitFor(() => expect(screen.isShown()).toBe(true));
		screen.rerender(
			<>
				<Text>2</Text>
				<Kept />
			</>,
		);
		await vi.waitFor(async () => expect(await screen.cursor()).toEqual([10, 1]));
		expect(screen.isShown()).toBe(true);
	});

	it('finds a field in an overlay', async () => {
		const screen = start(
			<Overlay columns={COLUMNS} rows={ROWS} width={24} height={4} title="Note">
				{inside =>
					areaPart(
						{focused: true},
						{list: 'note', width: inside.width, height: 2, field: fieldOf('one'), glyphs, windows: windowsAfter()},
					)
				}
			</Overlay>,
		);
		await vi.waitFor(async () => expect(await screen.cursor()).toEqual([13, 4]));
	});
});
