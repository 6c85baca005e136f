// `muster export`: the journal as a document, whole or about one person.
import {findPerson} from '../domain/find.ts';
import {logReport} from '../reports/log.ts';
import type {Command} from './command.ts';
import type {Context} from './context.ts';

const idOf = (value: unknown): unknown =>
	typeof value === 'object' && value !== null ? (value as {id?: unknown}).id : undefined;

/** Entries as stored, also of kinds that only a newer version knows; about one person, those that name them. */
const exported = async (typed: string | undefined, context: Context) => {
	const whole = context.store.exportEntries();
	if (typed === undefined) return whole;
	const team = await context.team();
	const {entries} = logReport(team, context.journal(), {person: findPerson(team, typed), retracted: true, future: true});
	const ids = new Set<unknown>(entries.map(entry => entry.id));
	return {...whole, entries: whole.entries.filter(value => ids.has(idOf(value)))};
};

export const command: Command = {
	options: [
		{flags: '--person <person>', summary: 'only what is about this person'},
		{flags: '--format <format>', summary: 'json, which import reads', choices: ['json']},
	],
	examples: ['muster export --format json', 'muster export --person ana'],
	notes: ['These are notes about people: redirect them into a file that only you can read (umask 077).'],
	run: async (input, context) => {
		const document = await exported(input.value('person'), context);
		return {text: () => [{json: document}], json: () => document, isBare: true};
	},
};
