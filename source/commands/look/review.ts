// `muster review`: what was said, won, rated and kept since a day, fit to be shown to the person.

import {Refusal} from '../../domain/refusal.ts';
import {personMeant} from '../../domain/team/meant.ts';
import {reviewReport} from '../../reports/review/review.ts';
import {reviewMarkdown} from '../../reports/review/review-markdown.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {ONE_PERSON} from '../cli/people-arguments.ts';

export const command: Command = {
	arguments: [ONE_PERSON],
	options: [
		{flags: '--since <day>', summary: 'from this day on'},
		{flags: '--until <day>', summary: 'up to this day (usually today)'},
	],
	examples: ['muster review ana --since 2026-06-01', 'muster review bo --since 26w --until 4w --json'],
	notes: ['It never holds mood, notes that were not said, signals or pay. Read it before you hand it over all the same.'],
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
		const period = {since, until};
		return {text: () => [{markdown: reviewMarkdown(person, team, period)}], json: () => reviewReport(person, team, period)};
	},
};
