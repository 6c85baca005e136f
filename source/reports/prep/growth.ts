// Growth, as far as the case allows it: what was said with what came after it, and the widest gaps with evidence and one step.
import {quiets} from '../../domain/cases/cases-of.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import type {CompetencyId} from '../../domain/ids.ts';
import type {Entry, EntryOf} from '../../domain/journal/entries.ts';
import {competencyOf} from '../../domain/ladder/ladder.ts';
import {evidenceOn} from '../../domain/team/evidence.ts';
import {expectedRatings} from '../../domain/team/gaps.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {FeedbackItem, Gap, PersonState, Team} from '../../domain/team/team.ts';

/** More would not be talked about in one 1:1. */
const TOP_GAPS = 3;
const MOST_SAID = 3;
/** Constructive feedback of four months: time enough to have seen something of it. */
const SAID_DAYS = 120;

type Shown = ReadonlySet<string>;

/** The newest feedback, win or evidence of a rating on a competency, in its own words. */
const newestOn = (person: PersonState, competency: CompetencyId) => {
	const newest = evidenceOn(person, competency).at(-1);
	if (!newest) return null;
	const isCriticism = person.feedback.some(
		({entry}) =>
			entry.type === 'constructive' && entry.competency === competency && entry.on === newest.on && entry.text === newest.text,
	);
	return {on: newest.on, text: newest.text, isCriticism};
};

const isAbout = (entry: Entry, competency: string | undefined): entry is EntryOf<'win-noted' | 'feedback-noted'> =>
	(entry.kind === 'win-noted' || entry.kind === 'feedback-noted') && competency !== undefined && entry.competency === competency;

/** The first win or feedback noted after it on the same competency; where none was named nothing says that it is about it. */
const afterIt = (person: PersonState, {entry: said, saidOn}: FeedbackItem, shown: Shown) => {
	const after = person.entries.find(
		(entry): entry is EntryOf<'win-noted' | 'feedback-noted'> =>
			entry.id !== said.id && saidOn !== undefined && entry.on > saidOn && isAbout(entry, said.competency),
	);
	if (!after) return null;
	const kind = after.kind === 'win-noted' ? 'win' : after.type;
	return {id: after.id, on: after.on, kind, text: after.text, isShown: shown.has(after.id)};
};

/** Constructive feedback said within four months, the newest first, with what was noted after it. `shown` stands on the sheet already. */
export const saidLately = (person: PersonState, today: Day, shown: Shown) => {
	// Where something was agreed on, what came of it is looked at in any case.
	const isAgreed = person.cases.some(({id}) => id === 'below-agreed');
	if (quiets(person.cases, 'feedback') || quiets(person.cases, 'before-leave')) return [];
	if (quiets(person.cases, 'criticism') && !isAgreed) return [];
	const said = person.feedback
		.filter(({entry, saidOn}) => entry.type === 'constructive' && saidOn !== undefined && daysBetween(saidOn, today) <= SAID_DAYS)
		.slice(-MOST_SAID)
		.toReversed();
	const all = new Set([...shown, ...said.map(({entry}) => entry.id)]);
	return said.map(each => ({
		id: each.entry.id,
		text: each.entry.text,
		competency: each.entry.competency ?? null,
		saidOn: each.saidOn ?? each.entry.on,
		after: afterIt(person, each, all),
		/** Whether they met since: only then could anything be seen of it. */
		metSince: each.saidOn !== undefined && person.oneOnOne.last !== undefined && person.oneOnOne.last > each.saidOn,
	}));
};

/** Praise said since the first of those: criticism alone would be a colder picture than the record. */
export const praisedSince = (person: PersonState, said: ReturnType<typeof saidLately>, shown: Shown) => {
	const first = said.at(-1)?.saidOn;
	if (first === undefined) return null;
	const praise = person.feedback.filter(({entry, saidOn}) => entry.type === 'praise' && saidOn !== undefined && saidOn >= first);
	const last = praise.at(-1);
	if (!last) return null;
	const isShown = shown.has(last.entry.id) || said.some(({after}) => after?.id === last.entry.id);
	if (isShown && praise.length === 1) return null;
	return {count: praise.length, id: last.entry.id, text: last.entry.text, saidOn: last.saidOn ?? last.entry.on, isShown};
};

/** Criticised lately, then below the level that they have, then the widest: what is on record comes before the size. */
const inOrder = (person: PersonState, {ladder, today}: Team): readonly Gap[] => {
	const own = expectedRatings(ladder, person.level, undefined);
	const isCriticised = ({competency}: Gap): boolean =>
		person.feedback.some(
			({entry, saidOn}) =>
				entry.type === 'constructive' &&
				entry.competency === competency &&
				saidOn !== undefined &&
				daysBetween(saidOn, today) <= SAID_DAYS,
		);
	const rank = (gap: Gap): number => (isCriticised(gap) ? 0 : gap.rating < (own.get(gap.competency) ?? 0) ? 1 : 2);
	return person.gaps.toSorted((a, b) => rank(a) - rank(b) || b.gap - a.gap);
};

/** Until a mood is as old as that it tells of these weeks. */
const MOOD_DAYS = 42;
const SO_SO = 3;
const WAITED_DAYS = 21;

/** A month with something heavier in it: a mood that is no better than so-so, or something of theirs that waits for an answer. */
export const isHard = ({moods, topics}: PersonState, today: Day): boolean => {
	const last = moods.at(-1);
	return (
		(last !== undefined && last.mood <= SO_SO && daysBetween(last.on, today) <= MOOD_DAYS) ||
		topics.some(topic => isOpen(topic) && topic.by === 'person' && daysBetween(topic.opened, today) >= WAITED_DAYS)
	);
};

/**
 * The gaps most worth a word, the first with a step; none while the case asks to leave growth or its steps alone, in a
 * hard month, or while somebody is away.
 */
export const growthOf = (person: PersonState, team: Team) =>
	quiets(person.cases, 'growth') || quiets(person.cases, 'steps') || person.status === 'leave' || isHard(person, team.today)
		? []
		: inOrder(person, team)
				.slice(0, TOP_GAPS)
				.map(({competency, rating, expected}, index) => ({
					competency,
					rating,
					expected,
					evidence: newestOn(person, competency),
					step: index === 0 ? (competencyOf(team.ladder, competency)?.development ?? '') : '',
				}));
