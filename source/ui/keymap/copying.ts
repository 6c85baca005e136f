// Takes what is on the screen out as Markdown, to the clipboard or a file: what that is, the record of each place says.
import {isHiddenList} from '../masking/privacy.ts';
import {type Context, placeOf, type State, type Step} from '../state.ts';
import {specOf} from '../views/index.ts';
import {NOTHING_TO_COPY, type Sheet} from '../views/place-spec.ts';
import type {Binding, Here} from './binding.ts';
import {open} from './open-form.ts';

const nothingToCopy = (state: State, context: Context, {focus}: Here): string | undefined => {
	const {noSheet} = specOf(placeOf(state));
	if (noSheet) return noSheet(focus, state, context);
	if (focus && isHiddenList(focus.list.id, state)) return 'what is here is hidden: . shows it';
	return focus === undefined || focus.rows.length === 0 ? NOTHING_TO_COPY : undefined;
};

const withSheet =
	(take: (sheet: Sheet, state: State, context: Context) => Step) =>
	(state: State, context: Context, {focus}: Here): Step => {
		const sheet = focus && specOf(placeOf(state)).sheet(focus, state, context);
		return sheet ? take(sheet, state, context) : {state};
	};

export const COPYING: readonly Binding[] = [
	{
		id: 'copy',
		keys: ['y'],
		label: 'copy',
		detail: 'Send what is shown here to the terminal’s clipboard, as Markdown',
		group: 'look',
		scopes: ['everywhere'],
		footer: 90,
		footerIn: ['advice', 'pages', 'prep'],
		disabled: nothingToCopy,
		run: withSheet((sheet, state) => ({state, effects: [{kind: 'copy', ...sheet}]})),
	},
	{
		id: 'to-file',
		keys: ['Y'],
		label: 'to a file',
		detail: 'Write what is shown here to a file that you name, as Markdown; only you can read it',
		group: 'look',
		scopes: ['everywhere'],
		disabled: nothingToCopy,
		run: withSheet((sheet, state, context) =>
			open('to-file', {people: [], target: specOf(placeOf(state)).id}, {...state, leaving: sheet}, context),
		),
	},
];
