// Keys of the Playbook: reading a page, following links, ticking its checklist; and opening it from a signal.
import {signalPage} from '../../../reports/words/signal-words.ts';
import type {Binding} from '../../keymap/binding.ts';
import {focusedRow, subjectPerson} from '../../keymap/subjects.ts';
import type {Context, State, Step} from '../../state.ts';
import {chooseReader, isReading, openPage, readPage, shownPage, tickItem, toContents} from './playbook-state.ts';

/** Opens what to do about the signal under the cursor. */
export const openSignal = (state: State, context: Context): Step => {
	const signal = focusedRow(state, context)?.signal;
	return signal ? {state: openPage(state, signalPage(signal), subjectPerson(state, context)?.id)} : {state};
};

/** A link is followed so that Esc comes back; a page of the contents is where reading begins. */
const openRow = (state: State, context: Context): Step => {
	const row = focusedRow(state, context);
	if (row?.item !== undefined) return tickItem(row.item)(state, context);
	if (row?.reader) return chooseReader(state, context, now => ({state: now}));
	if (row?.page === undefined) return {state};
	if (!isReading(state)) return {state: readPage(state, row.page)};
	const {page, back = []} = state.reading ?? {};
	return {state: readPage(state, row.page, page === undefined ? back : [...back, page])};
};

const switchPane = (state: State, context: Context): Step => {
	if (isReading(state)) return {state: toContents(state)};
	const page = shownPage(state, context);
	return page ? {state: readPage(state, page.id)} : {state};
};

const noPage = (state: State, context: Context): string | undefined =>
	shownPage(state, context) ? undefined : 'there is no page to read here';

export const READING: readonly Binding[] = [
	{
		id: 'read',
		keys: ['enter'],
		label: 'read',
		detail: 'Read the page, open the link, or tick the item under the cursor',
		group: 'open',
		scopes: ['playbook'],
		footer: 1,
		disabled: (state, context) => {
			const row = focusedRow(state, context);
			if (!row) return noPage(state, context);
			return row.page !== undefined || row.item !== undefined || row.reader ? undefined : 'this line is only read: esc goes back';
		},
		run: openRow,
	},
	{
		id: 'tick-item',
		keys: ['space'],
		label: 'tick',
		detail: 'Tick an item of the checklist for somebody, or open it again',
		group: 'record',
		scopes: ['playbook'],
		footer: 2,
		disabled: (state, context) =>
			focusedRow(state, context)?.item === undefined ? 'put the cursor on an item of the checklist first' : undefined,
		run: (state, context) => tickItem(focusedRow(state, context)?.item ?? '')(state, context),
	},
	{
		id: 'contents-or-page',
		keys: ['tab', 'shift-tab'],
		label: 'contents or page',
		detail: 'Go from the contents to the page, and back',
		group: 'move',
		scopes: ['playbook'],
		footer: 3,
		disabled: noPage,
		run: switchPane,
	},
	{
		id: 'copy-page',
		keys: ['y'],
		label: 'copy',
		detail: 'Copy the page as Markdown',
		group: 'look',
		scopes: ['playbook'],
		footer: 4,
		disabled: noPage,
		run: (state, context) => {
			const page = shownPage(state, context);
			const markdown = context.knowledge.playbook?.pageMarkdown;
			return page && markdown ? {state, effects: [{kind: 'copy', text: markdown(page), what: 'The page as Markdown'}]} : {state};
		},
	},
	{
		id: 'open-signal',
		keys: ['enter'],
		label: 'what to do',
		detail: 'Open the playbook’s page on the signal under the cursor',
		group: 'open',
		scopes: ['person/card'],
		footer: 1,
		disabled: (state, context) => (focusedRow(state, context)?.signal ? undefined : 'there is no signal here to read about'),
		run: openSignal,
	},
];
