// Copies what is on the screen as Markdown: what that is, the record of each place says.
import {placeOf, type Step} from '../state.ts';
import {specOf} from '../views/index.ts';
import {NOTHING_TO_COPY} from '../views/place-spec.ts';
import type {Binding} from './binding.ts';

export const COPYING: readonly Binding[] = [
	{
		id: 'copy',
		keys: ['y'],
		label: 'copy',
		detail: 'Copy what is shown here as Markdown',
		group: 'look',
		scopes: ['everywhere'],
		footer: 90,
		footerIn: ['advice', 'pages', 'prep'],
		disabled: (state, context, {focus}) => {
			const {noSheet} = specOf(placeOf(state));
			if (noSheet) return noSheet(focus, state, context);
			return focus === undefined || focus.rows.length === 0 ? NOTHING_TO_COPY : undefined;
		},
		run: (state, context, {focus}): Step => {
			const sheet = focus && specOf(placeOf(state)).sheet(focus, state, context);
			return sheet ? {state, effects: [{kind: 'copy', ...sheet}]} : {state};
		},
	},
];
