// Which three questions stand on a prep sheet: the same ones until the next 1:1 is held, none asked in the last 90 days.
import {addDays, type Day} from '../../domain/day.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import {foldTeam} from '../../domain/team/fold.ts';
import type {PersonState, SignalId, Team} from '../../domain/team/team.ts';
import {questions} from '../../knowledge/questions.ts';
import type {Question, QuestionCategory} from '../../knowledge/types.ts';

const ASKED = 3;
/** A quarter: by then the answer may be another one. */
const NOT_AGAIN_DAYS = 90;
/** Of the three, at most these many follow from signals, so that a bad month doesn't leave one subject only. */
const MOST_BY_SIGNAL = 2;
/** Asked only of people in that situation; all other categories are for everybody. */
const SITUATIONS: Readonly<Partial<Record<QuestionCategory, SignalId>>> = {
	'new-here': 'new-here',
	'leave-return': 'back-from-leave',
	leaving: 'leaving',
};

/** FNV-1a: spreads the questions differently for each person and each 1:1, the same way every time. */
const hashOf = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash;
};

/** What is on record up to the last 1:1, that one included. */
const upToLast = (person: PersonState, last: Day | undefined): readonly Entry[] => {
	const index = person.entries.findLastIndex(entry => entry.kind === 'meeting-held');
	const known = person.entries.slice(0, index + 1);
	return last === undefined ? [] : known.filter(entry => entry.on <= last);
};

/** The person's signals as they were at the last 1:1: today's would change the sheet from one day to the next. */
const signalsThen = (person: PersonState, team: Team, day: Day, entries: readonly Entry[]): ReadonlySet<SignalId> => {
	const people = team.roster.people.filter(each => each.id === person.id);
	const then = foldTeam({...team.roster, people}, team.ladder, entries, day);
	return new Set(then.people.flatMap(each => each.signals.map(signal => signal.id)));
};

const askedSince = (person: PersonState, day: Day): ReadonlySet<string> =>
	new Set(person.entries.flatMap(entry => (entry.kind === 'meeting-held' && entry.on > day ? (entry.asked ?? []) : [])));

/** One of each category first; the rest follow, should there not be enough. */
const varied = (ordered: readonly Question[]): readonly Question[] => {
	const seen = new Set<QuestionCategory>();
	const first = ordered.filter(({category}) => !seen.has(category) && seen.add(category));
	return [...first, ...ordered.filter(question => !first.includes(question))];
};

export const questionsFor = (person: PersonState, team: Team): readonly Question[] => {
	const {last} = person.oneOnOne;
	const asOf = last ?? person.clock;
	const signals = signalsThen(person, team, asOf, upToLast(person, last));
	const asked = askedSince(person, addDays(asOf, -NOT_AGAIN_DAYS));
	const isFor = ({id, category}: Question): boolean => {
		const situation = SITUATIONS[category];
		if (asked.has(id) || (category === 'ownership' && person.owns.length === 0)) return false;
		return situation === undefined || signals.has(situation);
	};
	const key = `${person.id}|${last ?? ''}|`;
	const ordered = questions.filter(isFor).toSorted((a, b) => hashOf(key + a.id) - hashOf(key + b.id));
	const isTimely = (question: Question) => question.signals?.some(signal => signals.has(signal)) ?? false;
	const timely = varied(ordered.filter(isTimely)).slice(0, MOST_BY_SIGNAL);
	const taken = new Set(timely.map(({category}) => category));
	const others = varied(ordered).filter(question => !timely.includes(question));
	const fresh = others.filter(({category}) => !taken.has(category));
	return [...timely, ...fresh, ...others.filter(({category}) => taken.has(category))].slice(0, ASKED);
};
