// `muster calendar`: what is on which day, of the days ahead or of a month.
import {addDays, type Day} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {calendarEvents, type EventKind, monthOf} from '../../reports/week/calendar-events.ts';
import {longDay, weekDay} from '../../text/day-words.ts';
import {capital} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import type {Input} from '../cli/grammar.ts';
import {glyph} from '../cli/marks.ts';
import type {OutputLine} from '../cli/printer.ts';

/** This week and the next. */
const USUAL_DAYS = 14;
/** A year ahead: what is further is on no roster. */
const MOST_DAYS = 366;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

const usage = (message: string, where: string): Refusal => new Refusal(message, {code: 'usage', where, exitCode: 2});

const askedDays = (input: Input): number => {
	const typed = input.value('days');
	const days = Number(typed ?? USUAL_DAYS);
	if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
	throw usage(`--days ${typed} must be a whole number from 1 to ${MOST_DAYS}.`, '--days');
};

const askedSpan = (input: Input, today: Day): {readonly from: Day; readonly until: Day} => {
	if (!input.flag('month')) return {from: today, until: addDays(today, askedDays(input) - 1)};
	const month = input.maybe(0);
	if (month === undefined) return monthOf(today);
	if (MONTH.test(month)) return monthOf(`${month}-01` as Day);
	throw usage(`No month “${month}”: write it as ${today.slice(0, 7)}.`, 'month');
};

/** What is done has its mark; what is still to come has none. */
const mark = (kind: EventKind): OutputLine => (kind === 'held' ? glyph('fine') : '');

export const command: Command = {
	isReading: true,
	arguments: [{name: '[month]', summary: 'with --month: another one, such as 2026-12'}],
	options: [
		{flags: '--days <n>', summary: `so many days from today on; ${USUAL_DAYS} where nothing is said`, conflicts: ['month']},
		{flags: '--month', summary: 'the whole month of today, or of the one named'},
	],
	examples: ['muster calendar', 'muster calendar --days 30', 'muster calendar --month', 'muster calendar --month 2026-12 --json'],
	notes: ['1:1s are those recorded and the next one of each person; further ahead nothing is planned yet.'],
	run: async (input, context) => {
		if (input.maybe(0) !== undefined && !input.flag('month'))
			throw usage(`“${input.maybe(0)}” needs --month: muster calendar --month ${input.maybe(0)}`, 'month');
		const {today} = context;
		const span = askedSpan(input, today);
		const team = await context.team();
		const days = calendarEvents(team, span);
		return {
			text: () => {
				const heading = `${longDay(span.from)} – ${longDay(span.until)}`;
				if (days.length === 0) return [heading, 'Nothing on these days: no 1:1, leave, promise, review or day to remember.'];
				const rows = days.flatMap(({day, events}) =>
					events.map(({kind, words}, index): readonly OutputLine[] => [
						index > 0 ? '' : day === today ? {text: `${weekDay(day)}, today`, style: 'strong'} : weekDay(day),
						mark(kind),
						capital(words),
					]),
				);
				return [heading, {columns: ['Day', '', 'What'].map(title => ({title})), rows}];
			},
			json: () => ({
				schema: 1,
				...span,
				days: days.map(({day, events}) => ({
					day,
					events: events.map(({kind, person, area, entry, words}) => ({
						kind,
						person: person ?? null,
						area: area ?? null,
						entry: entry ?? null,
						words,
					})),
				})),
			}),
		};
	},
};
