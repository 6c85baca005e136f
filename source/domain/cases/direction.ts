// The cases of a direction: toward another kind of work, long without a word, or staying by choice.

import {type Day, daysBetween, latestDay} from '../day.ts';
import {type Ladder, levelOf} from '../ladder/ladder.ts';
import {lastSaid} from '../signals/feedback.ts';
import {days} from '../signals/rule.ts';
import {countedDays, dayCounted} from '../team/absence.ts';
import {WIDE_GAP} from '../team/gaps.ts';
import {latestOf} from '../team/overrides.ts';
import {isAtWork, type PersonAlone} from '../team/people.ts';
import type {Because} from './case.ts';
import type {CaseRule} from './case-rule.ts';

/** A quarter without a word of feedback: whoever is senior is seldom told, and so seldom asked. */
const SILENT_DAYS = 90;

const targetEntry = (person: PersonAlone) => {
	const set = latestOf(person.entries, 'target-set');
	return set ? [set.id] : [];
};

const roleWord = (role: string): string => (/^(cto|vp)$/.test(role) ? role.toUpperCase() : role.replaceAll('_', ' '));

/** A role that they do not have yet, or a level on another track; in words. */
export const otherTrack = ({target, role, level, track}: PersonAlone, ladder: Ladder): string | undefined => {
	if (target === undefined || target === 'stay') return undefined;
	if ('role' in target) return target.role === role ? undefined : roleWord(target.role);
	const own = (level === undefined ? undefined : levelOf(ladder, level)?.track) ?? track;
	const other = levelOf(ladder, target.level)?.track;
	return own !== undefined && other !== undefined && own !== other ? `${target.level}, on the ${other} track` : undefined;
};

export const changingTrack: CaseRule = {
	id: 'changing-track',
	name: 'Another kind of work',
	first:
		'Let them try it for real, in a way that can be taken back: with its price in time and pay, and the way back, said beforehand.',
	leaveAlone: ['treating it as the next step of the same ladder'],
	quiets: [],
	ends: 'the new role or level, or another target',
	page: 'stuck-at-level',
	isHeavy: false,
	holds: (person, {today, ladder}) => {
		const toward = isAtWork(person) ? otherTrack(person, ladder) : undefined;
		if (toward === undefined) return undefined;
		return {
			since: person.targetSetOn ?? person.clock ?? today,
			because: [{words: `the target is ${toward}`}],
			records: targetEntry(person),
		};
	},
};

/** The upper half of a track's levels, and whoever leads people. */
const isSenior = ({level, track}: Pick<PersonAlone, 'level' | 'track'>, ladder: Ladder): boolean => {
	const known = level === undefined ? undefined : levelOf(ladder, level);
	if ((known?.track ?? track) === 'management') return true;
	if (!known) return false;
	const levels = ladder.levels.filter(each => each.track === known.track);
	return levels.indexOf(known) * 2 >= levels.length - 1;
};

/** Since when nothing has been said to somebody senior for a quarter, where feedback or a win shows that there is a record of such things. */
const silentSince = (person: PersonAlone, ladder: Ladder, today: Day): Day | undefined => {
	const isRecorded = person.feedback.length + person.wins.length > 0;
	if (!isRecorded || !isSenior(person, ladder)) return undefined;
	const from = latestDay(lastSaid(person.feedback), person.clock) ?? today;
	return countedDays(from, today, person.absences) >= SILENT_DAYS ? dayCounted(from, SILENT_DAYS, person.absences) : undefined;
};

/** Of the days before the first entry nothing is on record, so nothing can be missing from them. */
const recordedFrom = ({clock, entries}: PersonAlone): Day => latestDay(clock, entries[0]?.on) ?? clock;

export const overlooked: CaseRule = {
	id: 'overlooked',
	name: 'Long without a word',
	first: 'Ask what they want next, and say what you see in their work.',
	leaveAlone: ['a template of steps'],
	quiets: ['steps'],
	ends: 'feedback that is said',
	page: 'recognition',
	isHeavy: false,
	holds: (person, {today, ladder}, {signals}) => {
		if (person.status !== 'active' || person.relation !== 'report') return undefined;
		const forgotten = signals.find(signal => (signal.id as string) === 'forgotten')?.since;
		const silent = silentSince(person, ladder, today);
		const since = [forgotten, silent].filter(day => day !== undefined).sort()[0];
		if (since === undefined) return undefined;
		const last = lastSaid(person.feedback);
		const talk = person.careerOn;
		const because: readonly Because[] = [
			last === undefined
				? {words: `no feedback is on record as said in ${days(daysBetween(recordedFrom(person), today))}`}
				: {words: 'the last feedback was said on', on: last},
			talk === undefined ? {words: 'no career talk is on record'} : {words: 'the last career talk was held on', on: talk},
		];
		return {since, because, records: []};
	},
};

export const settled: CaseRule = {
	id: 'settled',
	name: 'Staying by choice',
	first: 'Keep the work good; staying is an answer.',
	leaveAlone: ['a push to grow'],
	quiets: ['steps'],
	ends: 'another target, or a gap of two or more at the level',
	page: 'growth',
	isHeavy: false,
	holds: person => {
		if (!isAtWork(person) || person.target !== 'stay' || person.gaps.some(({gap}) => gap >= WIDE_GAP)) return undefined;
		return {
			since: person.targetSetOn ?? person.clock,
			// Without a rating nothing is known of a gap.
			because: [{words: `the target is to stay${person.ratings.size > 0 ? ', with no wide gap at the level' : ''}`}],
			records: targetEntry(person),
		};
	},
};
