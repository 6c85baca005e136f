// No question on a sheet takes for granted what is not so: told from roster and entries by other means than the program's.
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {addDays, type Day, daysBetween} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import type {RosterPerson} from '../../../source/domain/roster/roster.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {PersonState, Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {questionsFor} from '../../../source/reports/prep/questions.ts';
import {anyYears, YEARS_END} from '../../support/generated/any-years.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

type Known = {readonly person: PersonState; readonly lines: RosterPerson; readonly team: Team};
type Truth = (known: Known) => boolean;

const isAway = ({lines}: Known, day: Day): boolean =>
	lines.leave.some(({from, until}) => from <= day && (until === undefined || day <= until));
const last = (days: number, today: Day): readonly Day[] => Array.from({length: days}, (_, back) => addDays(today, -back));
const saysYes = ({person}: Known, id: string): boolean =>
	person.entries.findLast(entry => entry.kind === 'case-set' && entry.case === id)?.kind === 'case-set' &&
	person.entries.some(entry => entry.kind === 'case-set' && entry.case === id && entry.holds === 'yes');
const joinedBy = ({lines}: Known, day: Day): boolean => (lines.joined ?? lines.started ?? '0000-01-01') <= day;

/** Here today, and on most of the days before. */
const worked =
	(days: number): Truth =>
	known => {
		const {today} = known.team;
		if (isAway(known, today) || !joinedBy(known, addDays(today, -days))) return false;
		return last(days, today).filter(day => !isAway(known, day)).length * 3 >= days * 2 - 3;
	};

/** Back for at most so many days from three weeks away without a break. */
const backFor =
	(days: number): Truth =>
	known => {
		const {today} = known.team;
		const isThreeWeeksTo = (end: Day): boolean =>
			Array.from({length: 21}, (_, each) => addDays(end, -each)).every(day => isAway(known, day));
		// A day off soon after the return takes nothing from it.
		return !isAway(known, today) && last(days + 1, today).some(isThreeWeeksTo);
	};

const owned = ({person, team}: Known): number => team.areas.filter(({owner}) => owner === person.id).length;
const others = ({person, team}: Known): number =>
	team.people.filter(each => each.id !== person.id && each.status !== 'left').length;
const saidLately =
	(types: readonly string[]): Truth =>
	({person, team}) =>
		person.feedback.some(
			({entry, saidOn}) => types.includes(entry.type) && saidOn !== undefined && daysBetween(saidOn, team.today) <= 60,
		);
const met = ({person, lines, team}: Known): boolean =>
	person.entries.some(({kind}) => kind === 'meeting-held') || (lines.lastMeeting ?? '9999-12-31') <= team.today;
const open = ({person}: Known) => [...person.actions, ...person.topics].filter(({closed}) => closed === undefined);
const aims: Truth = ({person}) => typeof person.target === 'object';

/** What the words of a question say of the person asked. */
const TRUTHS: readonly (readonly [RegExp, Truth])[] = [
	[/back this week\?|of the last two weeks/, worked(14)],
	[/this month/, worked(30)],
	[/half-year/, worked(182)],
	[/your areas|each of your areas|all that you hold/, known => owned(known) >= 2],
	[/more room to decide|away for three weeks/, known => owned(known) >= 1],
	[
		/took over|handed over|what you hold\?/,
		({person, team}) =>
			team.areas.some(({entries}) =>
				entries.some(entry => entry.kind === 'area-assigned' && daysBetween(entry.on, team.today) < 42),
			) && person.cases.some(({id}) => id === 'changed-areas'),
	],
	[/years? from now|your level/, known => joinedBy(known, addDays(known.team.today, -90))],
	[/your target/, aims],
	[
		/for your target has passed/,
		({person, team}) => typeof person.target === 'object' && (person.target.by ?? '9999-12-31') < team.today,
	],
	[/the plan toward/, ({person}) => person.entries.some(({kind}) => kind === 'plan-accepted')],
	[/I told you/, saidLately(['praise', 'constructive', 'observation'])],
	[/what we agreed on\?/, saidLately(['constructive'])],
	[/last spoke|last sat down/, met],
	[/keep carrying/, known => open(known).some(({carried}) => carried >= 3)],
	[/you raised/, ({person}) => person.topics.some(({closed, by}) => closed === undefined && by === 'person')],
	[
		/my open promises/,
		({person}) => person.actions.filter(({closed, owner}) => closed === undefined && owner === 'lead').length >= 2,
	],
	[
		/meant to finish/,
		({person}) =>
			person.actions.some(
				({closed, owner, due, moved}) => closed === undefined && owner === 'person' && (due !== undefined || moved >= 2),
			),
	],
	[/fell out/, ({person}) => person.meetings.filter(({held}) => !held).length >= 2],
	[/of your people|your people/, ({person, team}) => team.roster.people.some(({reportsTo}) => reportsTo === person.id)],
	[/two weeks back/, backFor(14)],
	[/while you were away|when you left|time away|want back/, backFor(30)],
	[/catch up on/, backFor(30)],
	[
		/while you are away|until you are back\?$|table before you go/,
		known =>
			saysYes(known, 'going-on-leave') ||
			saysYes(known, 'returning') ||
			known.lines.leave.some(({from}) => from > known.team.today && daysBetween(known.team.today, from) <= 42),
	],
	[
		/say goodbye|once you are gone|before you go, and|before you go, or|only you know/,
		known => saysYes(known, 'leaving') || (known.lines.left !== undefined && known.lines.left >= known.team.today),
	],
	[
		/before you joined|fresh eyes|got to know so far/,
		known => saysYes(known, 'arriving') || !joinedBy(known, addDays(known.team.today, -90)),
	],
	[/rest of us|Whose voice|our meetings|ran this team|in this team/, known => others(known) >= 2],
	[/before I came/, ({team}) => team.leadSince !== undefined],
	[/deliver the next part|is done\?/, known => known.person.relation === 'contractor' || saysYes(known, 'contractor')],
	[/your team/, known => known.person.relation === 'skip' || saysYes(known, 'skip')],
	[
		/spoke about the promotion|the reasons make sense/,
		known => saysYes(known, 'promotion-declined') || known.person.meetings.some(({notes}) => /promot/i.test(notes ?? '')),
	],
];

const check = (roster: Parameters<typeof foldTeam>[0], entries: readonly Entry[], today: Day): void => {
	const team = foldTeam(roster, builtInLadder, entries, today);
	for (const person of team.people) {
		const lines = roster.people.find(({id}) => id === person.id);
		if (!lines || person.status === 'left') continue;
		const drawn = questionsFor(person, team);
		expect(new Set(drawn).size).toBe(drawn.length);
		for (const {id, text} of drawn)
			for (const [words, isSo] of TRUTHS)
				if (words.test(text)) expect(isSo({person, lines, team}), `${id} for ${person.id} on ${today}: ${text}`).toBe(true);
		const again = foldTeam(roster, builtInLadder, entries.toReversed(), today);
		const same = again.people.find(each => each.id === person.id);
		expect(same && questionsFor(same, again).map(({id}) => id)).toEqual(drawn.map(({id}) => id));
		const since = addDays(person.oneOnOne.last ?? person.clock, -90);
		const asked = new Set(
			person.entries.flatMap(each => (each.kind === 'meeting-held' && each.on > since ? (each.asked ?? []) : [])),
		);
		expect(drawn.filter(({id}) => asked.has(id))).toEqual([]);
	}
};

it('no drawn question has a false premise, in any team', () => {
	fc.assert(fc.property(anyRoster({maxPeople: 4}), anyEntries({maxLength: 60}), anyDay, check), {numRuns: 150});
});

it('nor in years as life makes them', () => {
	const day = fc.nat({max: 300}).map(days => addDays(YEARS_END, -days));
	fc.assert(fc.property(anyRoster({maxPeople: 4}), anyYears(), day, check), {numRuns: 150});
});
