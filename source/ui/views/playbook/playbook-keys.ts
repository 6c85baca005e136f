// Keys of the Playbook: reading a page, following links, ticking its checklist; and opening it from a signal.
import {signalPage} from '../../../reports/words/signal-words.ts';
import {type Binding, type Here, unlessHidden} from '../../keymap/binding.ts';
import type {Context, State, Step} from '../../state.ts';
import {chooseReader, isReading, openPage, readPage, shownPage, tickItem, toContents} from './playbook-state.ts';

/** Opens what to do about the signal under the cursor. */
export const openSignal = (state: State, _context: Context, {row, person}: Here): Step =>
	row?.signal ? {state: openPage(state, signalPage(row.signal), person?.id)} : {state};

/** A link is followed so that Esc comes back; a page of the contents is where reading begins. */
const openRow = (state: State, context: Context, {row}: Here): Step => {
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

export const noPage = (state: State, context: Context): string | undefined =>
	shownPage(state, context) ? undefined : 'there is no page to read here';

export const PLAYBOOK_KEYS: readonly Binding[] = [
	{
		id: 'read',
		keys: ['enter'],
		label: 'read',
		detail: 'Read the page, open the link, or tick the item under the cursor',
		group: 'open',
		footer: 10,
		disabled: (state, context, {row}) => {
			if (!row) return noPage(state, context);
			if (row.item !== undefined && state.masked) return 'what is done is hidden: . shows it';
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
		footer: 20,
		disabled: unlessHidden('ticks', (_state, _context, {row}) =>
			row?.item === undefined ? 'put the cursor on an item of the checklist first' : undefined,
		),
		run: (state, context, {row}) => tickItem(row?.item ?? '')(state, context),
	},
	{
		id: 'contents-or-page',
		keys: ['tab', 'shift-tab'],
		label: 'contents or page',
		detail: 'Go from the contents to the page, and back',
		group: 'move',
		footer: 30,
		disabled: noPage,
		run: switchPane,
	},
];
