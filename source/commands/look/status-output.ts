// What the status prints, of the lead's team or of the demo's.

import {choicesIn} from '../../domain/journal/choices.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {Team} from '../../domain/team/team.ts';
import {aheadWords} from '../../reports/journal/ahead-words.ts';
import {choiceWords} from '../../reports/journal/choice-words.ts';
import {statusReport} from '../../reports/team/status.ts';
import {type StatusLine, statusLines} from '../../reports/team/status-lines.ts';
import {isBlind} from '../../reports/words/warning-words.ts';
import {width} from '../../text/width.ts';
import type {CommandContext} from '../cli/context.ts';
import {glyph} from '../cli/marks.ts';
import type {Output, OutputLine} from '../cli/printer.ts';

const rows = (lines: readonly StatusLine[], columns: number): readonly OutputLine[] =>
	lines.map(({mark, name, words}) => [' ', glyph(mark), ` ${name}${' '.repeat(columns - width(name))}   ${words}`.trimEnd()]);

export const statusOutput = (team: Team, context: CommandContext): Output => ({
	text: () => {
		const {heading, alerts, people, foot} = statusLines(team, isBlind(context.problems()));
		const columns = [...alerts, ...people].reduce((most, {name}) => Math.max(most, width(name)), 0);
		const ahead = aheadWords(journalOf(team).ahead);
		const choices = choiceWords(journalOf(team));
		return [
			{text: heading, style: 'strong'},
			...rows(alerts, columns),
			...rows(people, columns),
			...(foot === '' ? [] : [{text: ` ${foot}`, style: 'dim'} as const]),
			...(ahead === undefined ? [] : [` ${ahead}`]),
			...(choices === undefined ? [] : [` ${choices}: muster choose`]),
		];
	},
	json: () => ({
		...statusReport(team, context.problems()),
		ahead: journalOf(team).ahead.map(({id, on}) => ({id, on})),
		choices: choicesIn(journalOf(team)).map(({versions}) => versions.map(({id}) => id)),
	}),
});
