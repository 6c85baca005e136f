// The Playbook as drawn: every page fits every screen, and the line under the cursor is seen.
import {describe, expect, it} from 'vitest';
import {playbookPages} from '../../../../source/knowledge/playbook.ts';
import {PAGE_KINDS} from '../../../../source/knowledge/types.ts';
import {Screen} from '../../../../source/ui/screen.tsx';
import type {Context, State} from '../../../../source/ui/state.ts';
import {step} from '../../../../source/ui/step.ts';
import {chooseTheme} from '../../../../source/ui/theme.ts';
import {pageLines} from '../../../../source/ui/views/playbook/page-lines.ts';
import {blocksOf} from '../../../../source/ui/views/playbook/playbook-lists.ts';
import {readPage} from '../../../../source/ui/views/playbook/playbook-state.ts';
import {expectFits, renderAt, SIZES} from '../../../support/terminal/render-at.tsx';
import {openFlow} from '../../flow.ts';

const drawn = (state: State, context: Context): string =>
	renderAt(context.columns, context.rows, <Screen state={state} context={context} theme={chooseTheme('none')} />).frame();

const openPlaybook = async (columns: number, rows: number) => {
	const flow = await openFlow({columns, rows, start: {places: [{kind: 'view', view: 'playbook'}]}});
	await flow.session.settled();
	return flow.session.get();
};

const pressed = (state: State, context: Context, ...keys: readonly string[]): State =>
	keys.reduce((now, key) => step(now, {name: key, text: key}, context).state, state);

const ONE_OF_EACH_KIND = PAGE_KINDS.flatMap(kind => playbookPages.find(page => page.kind === kind) ?? []);

describe.each(SIZES)('at %i×%i', (columns, rows) => {
	it('fits on a page of every kind, from the first line to the last', async () => {
		const {state, context} = await openPlaybook(columns, rows);
		for (const page of ONE_OF_EACH_KIND) {
			for (const keys of [[], ['G']]) {
				const frame = drawn(pressed(readPage(state, page.id), context, ...keys), context);
				expectFits(frame, columns, rows);
				expect(
					frame.split('\n').some(line => /(^|│ )▸ (?!Playbook|.*──)/.test(line)),
					`${page.id}\n${frame}`,
				).toBe(true);
			}
		}
	});

	it('shows the cursor in the contents, wherever it is', async () => {
		const {state, context} = await openPlaybook(columns, rows);
		for (const keys of [[], ['G'], ['ctrl-d', 'ctrl-d']]) {
			const frame = drawn(pressed(state, context, ...keys), context);
			expectFits(frame, columns, rows);
			expect(
				frame.split('\n').some(line => /^(│ )?▸ \w/.test(line)),
				frame,
			).toBe(true);
		}
	});

	it('says so when nothing fits a search', async () => {
		const {state, context} = await openPlaybook(columns, rows);
		const frame = drawn(pressed(state, context, '/', ...'zzzzzzzz', 'enter'), context);
		expectFits(frame, columns, rows);
		expect(frame.replace(/\s+/g, ' ')).toContain('Nothing fits');
	});
});

it.each([12, 40, 100])('leaves nothing of any page out at %i columns', async columns => {
	const {context} = await openPlaybook(120, 40);
	const {glyphs} = chooseTheme('none');
	const flat = (text: string): string => text.replace(/\s+/g, '');
	for (const page of playbookPages) {
		const blocks = blocksOf(context, page);
		const lines = pageLines({page, blocks, reader: undefined, columns, glyphs, masked: false});
		const words = flat(
			lines.map(line => line.spans.map(span => (typeof span === 'string' ? span : span.text)).join('')).join(''),
		);
		for (const {text, below = []} of blocks) for (const each of [text, ...below]) expect(words, page.id).toContain(flat(each));
	}
});

describe('golden', () => {
	it.each([
		[120, 40],
		[80, 24],
	])('contents and page at %i×%i', async (columns, rows) => {
		const {state, context} = await openPlaybook(columns, rows);
		await expect(drawn(readPage(state, 'feedback'), context)).toMatchFileSnapshot(`../../golden/playbook-${columns}x${rows}.txt`);
	});

	it('the checklist, ticked for somebody', async () => {
		const flow = await openFlow({columns: 80, rows: 24, start: {places: [{kind: 'view', view: 'playbook'}]}});
		await flow.press('/');
		await flow.types('checklist');
		await flow.press('enter', 'enter', 'j', 'space', 'down', 'enter');
		await expect(drawn(flow.state(), flow.context())).toMatchFileSnapshot('../../golden/playbook-checklist-80x24.txt');
	});
});
