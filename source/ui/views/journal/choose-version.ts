// A record that was edited in two places: its versions side by side, and which one stays.
import {type Choice, choiceOf, chosen} from '../../../domain/journal/choices.ts';
import type {Entry} from '../../../domain/journal/entries.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {choiceSheet} from '../../../reports/journal/choice-words.ts';
import {width} from '../../../text/width.ts';
import {wrap} from '../../../text/wrap.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../../state.ts';

/** The frame of the menu, and blanks between the columns. */
const AROUND = 10;
const LABEL = 8;
const NARROWEST = 12;
const MOST_COLUMNS = 100;

const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)));

/** One column a version, numbered as the options below are. */
const sideBySide = (choice: Choice, state: State, context: Context): readonly string[] => {
	const {facts} = choiceSheet(choice, context.team, journalOf(context.team), state.masked);
	const room = Math.min(context.columns, MOST_COLUMNS) - AROUND - LABEL;
	const columns = Math.max(NARROWEST, Math.floor(room / choice.versions.length) - 2);
	const numbers = {label: '', words: choice.versions.map((_, index) => String(index + 1))};
	return [numbers, ...facts].flatMap(({label, words}) => {
		const cells = words.map(text => wrap(text, columns));
		return Array.from({length: Math.max(...cells.map(lines => lines.length))}, (_, line) =>
			[padded(line === 0 ? label : '', LABEL), ...cells.map(lines => padded(lines[line] ?? '', columns))].join('  ').trimEnd(),
		);
	});
};

const keeping = (choice: Choice, version: Entry, index: number): MenuOption => ({
	id: version.id,
	label: `Keep ${index + 1}`,
	run: now => ({
		state: now,
		effects: [
			{
				kind: 'append',
				drafts: chosen(choice, version),
				saved: later => withToast(later, `Version ${index + 1} stays, the others are kept as edited · u undo`),
			},
		],
	}),
});

/** Undefined where nothing is to be chosen. */
export const askToChoose = (entry: Entry, state: State, context: Context, others: readonly MenuOption[]): Step | undefined => {
	const journal = journalOf(context.team);
	const choice = choiceOf(journal, entry.id);
	if (!choice) return undefined;
	const later: MenuOption = {id: 'later', label: 'Decide later', run: now => ({state: now})};
	return {
		state: openTop(state, {
			kind: 'menu',
			title: 'Edited in two places: which one stays?',
			lines: sideBySide(choice, state, context),
			options: [...choice.versions.map((version, index) => keeping(choice, version, index)), ...others, later],
			cursor: 0,
		}),
	};
};
