// Whom a writing command is about: people by sure names, or the words that stand for several or for nobody on the roster.
import {folded} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import {peopleMeant} from '../../domain/team/meaning.ts';
import {activeReports} from '../../domain/team/people.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {list, plural} from '../../text/words.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input, Option} from '../cli/grammar.ts';

/** Every active report. */
const EVERYONE = new Set(['all', 'everyone']);
/** The lead, and the team as a whole: nobody on the roster. */
const NOBODY_HERE = new Set(['me', 'team']);

export const YES: Option = {flags: '--yes', summary: 'write it for all of your reports without asking, where you say all'};

const refuseNobodyHere = (word: string): never => {
	const told =
		word === 'me'
			? '“me” is you, and this is about your people. A note on yourself: muster note me; a promise of yours to somebody: muster action PERSON --mine'
			: '“team” is the team as a whole, and this is about people. Everybody on it: all; a note on the team itself: muster note team';
	throw new Refusal(told, {code: 'nobody-here', where: word});
};

export const isEveryone = (typed: string): boolean => EVERYONE.has(typed.trim().toLowerCase());

const wordsOf = (typed: string): readonly string[] =>
	typed
		.split(',')
		.map(word => word.trim().toLowerCase())
		.filter(Boolean);

/** Asked on a terminal; without one, `--yes` has to say so. */
const refuseUnlessSure = async (
	people: readonly PersonState[],
	what: string,
	input: Input,
	context: CommandContext,
): Promise<void> => {
	const names = list(people.map(({name}) => name));
	const isSure = await confirmed(
		{
			question: `Write it for all ${people.length} of them?`,
			isSure: input.flag('yes'),
			before: [`${what} ${plural(people.length, 'person', 'people')}: ${names}`],
		},
		context.surroundings,
	);
	if (isSure) return;
	throw new Refusal(
		context.surroundings.stdin.isTTY
			? 'Nothing was written.'
			: `Nothing was written: “all” is ${names}. Say --yes to write it for all of them.`,
		{code: 'not-confirmed', where: '--yes'},
	);
};

/** `note ana lima "calm"`: the second word belongs to the name, and would be the first of the text about another Ana. */
const refuseSplitName = (typed: string, [next]: readonly string[], {people}: Team): void => {
	if (next === undefined || typed.includes(',')) return;
	const whole = folded(`${typed.trim()} ${next}`);
	const meant = people.find(({name}) => folded(name) === whole || folded(name).startsWith(`${whole} `));
	if (meant === undefined) return;
	throw new Refusal(
		`“${typed} ${next}” is the name of ${meant.name}. A name of several words stands in quotes, or by its id: ${meant.id}`,
		{
			code: 'split-name',
			where: `${typed} ${next}`,
			exitCode: 2,
		},
	);
};

/** The people of one argument; `all` is every active report, once it is sure that all are meant. */
export const whom = async (
	typed: string,
	what: string,
	team: Team,
	input: Input,
	context: CommandContext,
): Promise<readonly PersonState[]> => {
	const words = wordsOf(typed);
	const nobody = words.find(word => NOBODY_HERE.has(word));
	if (nobody !== undefined) return refuseNobodyHere(nobody);
	refuseSplitName(typed, input.words(1), team);
	if (!words.some(word => EVERYONE.has(word))) return peopleMeant(team, typed);
	if (words.length > 1)
		throw new Refusal('“all” goes alone: it is every active report already.', {code: 'usage', where: 'all', exitCode: 2});
	const people = activeReports(team);
	if (people.length === 0) throw new Refusal('Nobody on the roster reports to you today.', {code: 'no-people', where: typed});
	await refuseUnlessSure(people, what, input, context);
	return people;
};
