// `muster areas`: who holds what, at which level of delegation, and what needs a look; or what nobody would hold without somebody.
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {
	type Gone,
	goneDays,
	goneWords,
	ifGone,
	ifGoneJson,
	ifGoneSentences,
	ifGoneWords,
} from '../../reports/ownership/if-gone.ts';
import {areaRow, truckSentence} from '../../reports/ownership/ownership.ts';
import {areaJson} from '../../reports/team/status.ts';
import {capital} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {type CommandContext, dayOption} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import {glyph} from '../cli/marks.ts';
import type {Output, OutputLine} from '../cli/printer.ts';

/** The days typed, or those that the roster knows of. */
const askedDays = (input: Input, {today}: Pick<CommandContext, 'today'>, team: Team, person: PersonState): Gone => {
	const from = dayOption(input, 'from', today, 'coming');
	const until = dayOption(input, 'until', today, 'coming');
	if (from === undefined && until === undefined) return goneDays(team, person.id);
	const first = from ?? today;
	if (until !== undefined && until < first)
		throw new Refusal(`--until ${until} is before ${first}, the first day: give a later one.`, {
			code: 'bad-day',
			where: '--until',
			exitCode: 2,
		});
	return {from: first, until, as: 'asked'};
};

const withoutPerson = (input: Input, context: CommandContext, team: Team, typed: string): Output => {
	const person = findPerson(team, typed);
	const gone = askedDays(input, context, team, person);
	const lines = ifGone(team, person.id, gone);
	return {
		text: () => {
			const {nobody, held} = ifGoneSentences(lines, gone, team);
			const rows = [
				...nobody.map((words): readonly OutputLine[] => [glyph('watch'), capital(words)]),
				...held.map((words): readonly OutputLine[] => [glyph('fine'), capital(words)]),
			];
			const planned =
				gone.as === 'planned' ? ['These are the days of the next leave on the roster; --from and --until ask about others.'] : [];
			const assign = nobody.length > 0 ? ['muster assign AREA --to PERSON --backup PERSON names somebody.'] : [];
			return [
				`${goneWords(person, team, gone)}: ${ifGoneWords(lines, gone)}`,
				...(rows.length > 0 ? [{columns: [{title: ''}, {title: 'Who holds what'}], rows}] : []),
				...[...planned, ...assign].map((text): OutputLine => ({text, style: 'dim'})),
			];
		},
		json: () => ifGoneJson(person.id, gone, lines),
	};
};

export const command: Command = {
	isReading: true,
	options: [
		{
			flags: '--if-gone <person>',
			summary: 'what nobody would hold without this person, and when; on the days of their leave, if one is ahead',
		},
		{flags: '--from <day>', summary: 'with --if-gone: their first day away'},
		{flags: '--until <day>', summary: 'with --if-gone: their last day away; without it there is no end'},
	],
	examples: [
		'muster areas',
		'muster areas --json',
		'muster areas --if-gone bo',
		'muster areas --if-gone bo --from 2026-12-21 --until 2027-01-08',
	],
	run: async (input, context) => {
		const team = await context.team();
		const typed = input.value('if-gone');
		if (typed !== undefined) return withoutPerson(input, context, team, typed);
		const stray = ['from', 'until'].find(name => input.value(name) !== undefined);
		if (stray !== undefined)
			throw new Refusal(`--${stray} needs --if-gone PERSON: whose days away are they?`, {
				code: 'usage',
				where: `--${stray}`,
				exitCode: 2,
			});
		return {
			text: () => {
				if (team.areas.length === 0) return ['No areas on the roster yet. Add one under areas: muster roster edit'];
				const rows = team.areas.map((area): readonly OutputLine[] => {
					const {mark, id, name, owner, backup, authority, reviewed, why} = areaRow(area, team);
					return [glyph(mark), id, name, owner, backup, authority, reviewed, why];
				});
				return [
					{columns: ['', 'Id', 'Area', 'Owner', 'Backup', 'Authority', 'Reviewed', 'Why now'].map(title => ({title})), rows},
					{text: truckSentence(team), style: 'dim'},
				];
			},
			json: () => ({schema: 1, areas: team.areas.map(areaJson)}),
		};
	},
};
