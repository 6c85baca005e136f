// `muster search`: people, areas, records and pages of the playbook that say some words.
import {searchReport} from '../../reports/journal/search.ts';
import {journalContext} from '../../reports/words/entry-words.ts';
import type {Command} from '../cli/command.ts';
import {dayFrom} from '../cli/context.ts';
import type {OutputBlock} from '../cli/printer.ts';
import {entryTable} from '../journal/entry-table.ts';

/** As many pages of the playbook stand below what was recorded. */
const MOST_PAGES = 5;

const table = (title: string, rows: readonly (readonly string[])[]): readonly OutputBlock[] =>
	rows.length === 0 ? [] : [{columns: [{title}, {title: 'Id'}], rows}, ''];

export const command: Command = {
	isReading: true,
	arguments: [{name: '<words...>', summary: 'all of them have to be there; also person:, kind:, since:, until: and on:'}],
	examples: ['muster search ledger', 'muster search conference budget', 'muster search person:ana kind:praise since:2w'],
	run: async (input, context) => {
		const typed = input.words(0).join(' ');
		const team = await context.teamOrNobody();
		const journal = context.journal();
		const {people, areas, entries, words, wrongDay} = searchReport(team, journal, typed, context.today);
		if (wrongDay !== undefined) dayFrom(wrongDay, context.today, 'past', typed);
		const {searchPlaybook} = await import('../../reports/playbook/playbook-search.ts');
		const pages = searchPlaybook(words).slice(0, MOST_PAGES);
		return {
			text: () => {
				if (people.length + areas.length + entries.length + pages.length === 0)
					return [`Nothing says “${typed}”. Everything recorded: muster log`];
				return [
					...table(
						'People',
						people.map(({name, id}) => [name, id]),
					),
					...table(
						'Areas',
						areas.map(({name, id}) => [name, id]),
					),
					...(entries.length === 0 ? [] : [entryTable(entries, journalContext(team, journal)), '']),
					...table(
						'Playbook',
						pages.map(({title, id}) => [title, id]),
					),
				].slice(0, -1);
			},
			json: () => ({
				schema: 1,
				people: people.map(({id, name}) => ({id, name})),
				areas: areas.map(({id, name}) => ({id, name})),
				entries,
				pages: pages.map(({id, title}) => ({id, title})),
			}),
		};
	},
};
