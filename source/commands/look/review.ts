// `muster review`: what was said to somebody, won, rated, kept, held and talked about since a day, fit to be shown to them.

import {Refusal} from '../../domain/refusal.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import {reviewReport} from '../../reports/review/review.ts';
import {reviewMarkdown} from '../../reports/review/review-markdown.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {ONE_PERSON} from '../cli/grammar.ts';

export const command: Command = {
	isReading: true,
	arguments: [ONE_PERSON],
	options: [
		{flags: '--since <day>', summary: 'from this day on'},
		{flags: '--until <day>', summary: 'up to this day (usually today)'},
		{flags: '--with-mine', summary: 'what you promised them and kept too, word for word as you wrote it'},
	],
	examples: ['muster review ana --since 2026-06-01', 'muster review bo --since 26w --until 4w --json'],
	notes: [
		'It holds feedback as it was said, wins, ratings with their evidence, what they promised and kept, their areas, and the days of your 1:1s.',
		'It never holds notes of 1:1s, mood, what was not said, topics, reasons, signals or pay. Read it before you hand it over all the same.',
	],
	run: async (input, context) => {
		const {today} = context;
		const since = dayOption(input, 'since', today, 'past');
		const until = dayOption(input, 'until', today, 'past') ?? today;
		if (since === undefined)
			throw new Refusal('Say since when: --since 2026-06-01, --since 26w.', {code: 'usage', where: '--since', exitCode: 2});
		if (since > today)
			throw new Refusal(`${since} is still to come: --since is a day that has passed.`, {
				code: 'usage',
				where: '--since',
				exitCode: 2,
			});
		if (until < since)
			throw new Refusal(`${until} is before ${since}: --until comes after --since.`, {
				code: 'usage',
				where: '--until',
				exitCode: 2,
			});
		const team = await context.team();
		const person = personMeant(team, input.word(0));
		const journal = context.journal();
		const period = {since, until, withMine: input.flag('with-mine')};
		const report = reviewReport(person, team, journal, period);
		const changed = report.feedback.filter(({changedSince}) => changedSince).length;
		return {
			text: () => [{markdown: reviewMarkdown(person, team, journal, period)}],
			json: () => report,
			aside:
				changed === 0
					? undefined
					: `${plural(changed, 'piece')} of feedback changed after it was said: shown as it was said then, not as you have it now.`,
		};
	},
};
