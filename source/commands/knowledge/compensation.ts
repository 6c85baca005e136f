// `muster compensation`: what levels are paid where a source says so, with its country, currency and years.

import type {Ladder} from '../../domain/ladder/ladder.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import {compensation, PAY_NOTES, PAY_SOURCE, payRange} from '../../knowledge/compensation.ts';
import type {PayLevel} from '../../knowledge/types.ts';
import {isOwnLadder} from '../../reports/growth/level-mapping.ts';
import {type PayStanding, payLevel, payStanding} from '../../reports/person/pay-standing.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output, OutputBlock, OutputColumn} from '../cli/printer.ts';

const NONE = '–';
/** For programs, which must see that there is no page to open. */
const source = {...PAY_SOURCE, url: null};
const FIGURE: readonly OutputColumn[] = [
	{title: 'Total pay', align: 'right'},
	{title: 'Currency'},
	{title: 'Country'},
	{title: 'Per'},
	{title: 'Years'},
];

const figure = (level: PayLevel | undefined): readonly string[] => [
	level ? payRange(level) : 'no figure',
	level?.range?.currency ?? NONE,
	level?.range?.country ?? NONE,
	level?.range?.period ?? NONE,
	level?.range?.year ?? NONE,
];

const table: OutputBlock = {
	columns: [{title: 'Level'}, {title: 'Title'}, ...FIGURE],
	rows: compensation.map(level => [level.level, level.title, ...figure(level)]),
};

/** An own ladder's levels, each by the one that its file maps it to. */
const ownTable = (ladder: Ladder): readonly OutputBlock[] => [
	{text: `${ladder.name}, by maps_to in its file`, style: 'strong'},
	{
		columns: [{title: 'Level'}, {title: 'Title'}, {title: 'As'}, ...FIGURE],
		rows: ladder.levels.map(({id, title}) => {
			const level = payLevel(ladder, id);
			return [id, title, level?.level ?? NONE, ...figure(level)];
		}),
	},
	'',
];

const POSITIONS = {below: 'Below it.', within: 'Within it.', above: 'Above it.'} as const;

const standingLines = (
	name: string,
	{amount, currency, period, level, as, range, position, why}: PayStanding,
): readonly OutputBlock[] => {
	const called = as === undefined || as === level ? level : `${level}, as ${as}`;
	const of = level && payRange({level, title: '', track: 'ic', range});
	return [
		`${name}${called ? ` (${called})` : ''}: ${amount.toLocaleString('en')} ${currency} a ${period}, by the roster.`,
		...(range ? [`The figure for ${as}: ${of} ${range.currency} a ${range.period}, ${range.country}, ${range.year}.`] : []),
		...(position ? [POSITIONS[position]] : []),
		...(why ? [why] : []),
		'',
		...PAY_NOTES.map(note => ({text: note, style: 'dim'}) as const),
	];
};

/** The asking itself shows it: without --person nobody's pay is printed anywhere. */
const ofPerson = async (typed: string, context: CommandContext): Promise<Output> => {
	const team = await context.team();
	const person = findPerson(team, typed);
	const standing = payStanding(person, team.ladder);
	if (!standing)
		throw new Refusal(
			`The roster has no pay for ${person.name}, so there is nothing to compare. Add it there as compensation: {amount: 100000, currency: USD, period: year}.`,
			{code: 'no-pay', where: person.id},
		);
	const {range = null, position = null, why = null, level = null, as = null, ...pay} = standing;
	return {
		text: () => standingLines(person.name, standing),
		isPrivate: true,
		json: () => ({schema: 1, person: person.id, ...pay, level, as, range, position, why, source, notes: PAY_NOTES}),
	};
};

export const command: Command = {
	options: [{flags: '--person <person>', summary: 'where this person stands, if the roster has their pay'}],
	examples: ['muster compensation', 'muster compensation --json'],
	notes: ['Pay on the roster is shown for --person alone, and nowhere else.'],
	run: async (input, context) => {
		const typed = input.value('person');
		if (typed !== undefined) return ofPerson(typed, context);
		const ladder = (await context.hasRoster()) ? (await context.roster()).ladder : undefined;
		const own = ladder && isOwnLadder(ladder) ? ladder : undefined;
		return {
			text: () => [...(own ? ownTable(own) : []), table, '', ...PAY_NOTES.map(note => ({text: note, style: 'dim'}) as const)],
			json: () => ({
				schema: 1,
				levels: compensation.map(level => ({...level, range: level.range ?? null})),
				...(own ? {own: own.levels.map(({id, title}) => ({level: id, title, as: payLevel(own, id)?.level ?? null}))} : {}),
				source,
				notes: PAY_NOTES,
			}),
		};
	},
};
