import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {begun, entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

/** A Friday. */
const last: Day = '2026-11-13';
/** Recorded long before, so that absence can be judged. */
const early = begun('2025-01-01');

const oneOnOne = (
	today: Day,
	parts: Partial<PersonParts> = {},
	entries: readonly ReturnType<typeof entry>[] = [],
	head: RosterParts = {},
) =>
	personIn(teamOn(today, {...head, people: [{name: 'Ana', lastMeeting: last, ...parts}]}, [...early, ...entries]), 'ana')
		.oneOnOne;
const planned = (day: Day, on: Day = last) => entry('meeting-planned', {person: 'ana', day}, {on});
const held = (on: Day) => entry('meeting-held', {person: 'ana'}, {on});
const skipped = (on: Day) => entry('meeting-skipped', {person: 'ana'}, {on});

describe('the state of a 1:1, by days since the last', () => {
	it.each([
		['weekly', 0, 'ok'],
		['weekly', 6, 'ok'],
		['weekly', 7, 'due'],
		['weekly', 8, 'overdue'],
		['weekly', 10, 'overdue'],
		['weekly', 11, 'late'],
		['biweekly', 13, 'ok'],
		['biweekly', 14, 'due'],
		['biweekly', 15, 'overdue'],
		['biweekly', 21, 'overdue'],
		['biweekly', 22, 'late'],
		['monthly', 27, 'ok'],
		['monthly', 28, 'due'],
		['monthly', 29, 'overdue'],
		['monthly', 42, 'overdue'],
		['monthly', 43, 'late'],
		['3w', 21, 'due'],
		['3w', 22, 'overdue'],
		['3w', 31, 'overdue'],
		['3w', 32, 'late'],
		['10d', 9, 'ok'],
		['10d', 15, 'overdue'],
		['10d', 16, 'late'],
		['1d', 1, 'ok'],
		// A Sunday: the day after a Friday is Monday.
		['1d', 2, 'ok'],
		['1d', 3, 'due'],
		['1d', 4, 'late'],
		['none', 400, 'paused'],
	])('%s, %i days: %s', (cadence, days, state) =>
		expect(oneOnOne(addDays(last, days), {cadence})).toMatchObject({state, daysSince: days, last}),
	);

	it.each<[string, ...(readonly [number, string])[]]>([
		['9d', [8, 'ok'], [9, 'ok'], [10, 'due'], [11, 'overdue']],
		['8d', [8, 'ok'], [9, 'ok'], [10, 'due'], [11, 'overdue']],
		['2d', [2, 'ok'], [3, 'due'], [4, 'late']],
		['3d', [2, 'ok'], [3, 'due'], [4, 'overdue']],
		['1d', [1, 'ok'], [2, 'ok'], [3, 'due'], [4, 'late']],
	])('%s after a Friday is never late on or before the day that is named', (cadence, ...states) => {
		for (const [days, state] of states) expect([days, oneOnOne(addDays(last, days), {cadence}).state]).toEqual([days, state]);
	});

	it('every ten days after a Thursday falls on a Sunday: Monday is due, Tuesday is overdue', () => {
		const parts = {cadence: '10d', lastMeeting: '2026-11-12'} as const;
		expect(oneOnOne('2026-11-22', parts)).toMatchObject({state: 'ok', next: '2026-11-23'});
		expect(oneOnOne('2026-11-23', parts)).toMatchObject({state: 'due', next: '2026-11-23'});
		expect(oneOnOne('2026-11-24', parts).state).toBe('overdue');
	});
});

describe('without a last 1:1', () => {
	const unmet = (today: Day, parts: Partial<PersonParts> = {}) =>
		oneOnOne(today, {lastMeeting: undefined, joined: '2026-11-02', ...parts});

	it.each([
		['weekly', 6, 'unknown'],
		['weekly', 7, 'never'],
		['biweekly', 13, 'unknown'],
		['biweekly', 14, 'never'],
		['monthly', 27, 'unknown'],
		['monthly', 28, 'never'],
		['none', 100, 'paused'],
	])('%s, %i days after the clock began: %s', (cadence, days, state) =>
		expect(unmet(addDays('2026-11-02', days), {cadence})).toMatchObject({
			state,
			last: undefined,
			daysSince: undefined,
			next: undefined,
			countedDays: days,
		}),
	);

	it('is unknown on the first morning, for whoever joined long ago', () => {
		const team = teamOn('2026-11-20', {people: [{name: 'Ana', started: '2015-01-01'}]});
		expect(personIn(team).oneOnOne).toMatchObject({state: 'unknown', countedDays: 0});
	});

	it('is asked for on the coming fixed weekday', () => {
		expect(unmet('2026-11-04', {weekday: 'fri'})).toMatchObject({state: 'unknown', next: '2026-11-06'});
		expect(unmet('2026-11-06', {weekday: 'fri'})).toMatchObject({state: 'due', next: '2026-11-06'});
		expect(unmet('2026-11-07', {weekday: 'fri'})).toMatchObject({state: 'unknown', next: '2026-11-13'});
		// Once a cadence passed it stays unmet, on that weekday too.
		expect(unmet('2026-11-13', {weekday: 'fri'})).toMatchObject({state: 'never', next: '2026-11-13'});
	});
});

describe('the next 1:1', () => {
	it.each([
		['weekly', '2026-11-13', '2026-11-20'],
		['biweekly', '2026-11-13', '2026-11-27'],
		['monthly', '2026-11-13', '2026-12-11'],
		['8d', '2026-11-13', '2026-11-23'],
		['9d', '2026-11-13', '2026-11-23'],
		['10d', '2026-11-13', '2026-11-23'],
		['weekly', '2026-12-25', '2027-01-01'],
		['weekly', '2028-02-22', '2028-02-29'],
		// Held on a Saturday.
		['weekly', '2026-11-14', '2026-11-23'],
	] as const)('%s after %s is %s', (cadence, lastMeeting, next) =>
		expect(oneOnOne(lastMeeting, {cadence, lastMeeting}).next).toBe(next),
	);

	it.each([
		// A week after, give or take three days: the same weekday, or the nearest one.
		['2026-11-13', 'fri', '2026-11-20'],
		['2026-11-16', 'fri', '2026-11-20'],
		['2026-11-17', 'fri', '2026-11-27'],
		['2026-11-19', 'fri', '2026-11-27'],
		['2026-11-12', 'fri', '2026-11-20'],
		['2026-11-10', 'fri', '2026-11-20'],
		['2026-11-09', 'fri', '2026-11-13'],
		['2026-11-13', 'mon', '2026-11-23'],
		['2026-11-13', 'tue', '2026-11-17'],
		// Nobody meets on a weekend.
		['2026-11-13', 'sat', '2026-11-23'],
		['2026-11-13', 'sun', '2026-11-23'],
	] as const)('weekly after %s on %s is %s', (lastMeeting, weekday, next) =>
		expect(oneOnOne(lastMeeting, {lastMeeting, weekday}).next).toBe(next),
	);

	it('with a weekday comes after the last one, however short the cadence', () => {
		for (const cadence of ['1d', '2d', '3d']) expect(oneOnOne(last, {cadence, weekday: 'fri'}).next).toBe('2026-11-20');
	});

	it('is due from its weekday on, until the cadence has run', () => {
		// Held on Monday, so that Friday comes after four days.
		const state = (today: Day) => oneOnOne(today, {lastMeeting: '2026-11-16', weekday: 'fri'}).state;
		expect(['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-24'].map(day => state(day as Day))).toEqual([
			'ok',
			'due',
			'due',
			'overdue',
		]);
	});

	it('may lie in the past once it was missed', () => expect(oneOnOne('2026-12-01').next).toBe('2026-11-20'));

	it('is nobody’s who left, and nobody’s without a cadence', () => {
		expect(oneOnOne('2026-11-20', {left: '2026-11-19'}, [planned('2026-11-24')])).toMatchObject({
			state: 'paused',
			next: undefined,
		});
		expect(oneOnOne('2026-11-20', {cadence: 'none'})).toMatchObject({state: 'paused', next: undefined, everyDays: undefined});
		expect(oneOnOne('2026-11-20', {cadence: 'none'}, [planned('2026-11-24')])).toMatchObject({
			state: 'paused',
			next: '2026-11-24',
		});
	});
});

describe('a weekend of one’s own', () => {
	const weekend = ['fri', 'sat'] as const;

	it('moves the 1:1 beyond it, and leaves Sunday alone', () => {
		expect(oneOnOne('2026-11-12', {cadence: '8d', lastMeeting: '2026-11-12'}, [], {weekend}).next).toBe('2026-11-22');
		expect(oneOnOne('2026-11-16', {lastMeeting: '2026-11-15', weekday: 'sun'}, [], {weekend}).next).toBe('2026-11-22');
		expect(oneOnOne('2026-11-16', {}, [planned('2026-11-20')], {weekend})).toMatchObject({next: '2026-11-22'});
		expect(oneOnOne('2026-11-16', {}, [planned('2026-11-21')], {weekend: []})).toMatchObject({next: '2026-11-21'});
	});
});

describe('a last 1:1 of history', () => {
	/** A 1:1 brought in from long ago, with the journal kept since the clock. */
	const clock: Day = '2026-11-02';
	const of = (today: Day, on: Day, parts: Partial<PersonParts> = {}, marked?: true) =>
		personIn(
			teamOn(today, {people: [{name: 'Ana', ...parts}]}, [
				...begun(clock),
				entry('meeting-held', {person: 'ana', ...(marked ? {history: true} : {})}, {on}),
			]),
		).oneOnOne;

	it.each([
		['2026-11-08', 'unknown'],
		['2026-11-09', 'due'],
		['2026-11-10', 'overdue'],
		['2026-11-13', 'late'],
	] as const)('from two years ago leaves it unknown until a cadence has run: on %s %s', (today, state) =>
		expect(of(today, '2024-03-02')).toMatchObject({state, last: '2024-03-02', countedFrom: clock}),
	);

	it('counts as any other when it lies no more than two cadences before the clock', () => {
		expect(of('2026-11-03', '2026-10-19', {}, true)).toMatchObject({state: 'late', countedFrom: '2026-10-19', countedDays: 15});
		expect(of('2026-11-03', '2026-10-18', {}, true)).toMatchObject({state: 'unknown', countedFrom: clock});
		expect(of('2026-11-03', '2026-09-01', {cadence: 'monthly'}, true)).toMatchObject({state: 'unknown'});
	});

	it('on the roster is taken at its word', () => {
		expect(of('2026-11-03', '2024-03-02', {lastMeeting: '2026-06-01'})).toMatchObject({state: 'late', daysSince: 155});
	});
});

describe('a planned day', () => {
	it('comes before what the cadence asks for, sooner or later', () => {
		expect(oneOnOne('2026-11-16', {}, [planned('2026-11-18')])).toMatchObject({
			next: '2026-11-18',
			planned: '2026-11-18',
			state: 'ok',
		});
		expect(oneOnOne('2026-11-20', {}, [planned('2026-11-24')])).toMatchObject({next: '2026-11-24', state: 'ok'});
	});

	it('is due on its day, and forgotten after it', () => {
		expect(oneOnOne('2026-11-18', {}, [planned('2026-11-18')])).toMatchObject({next: '2026-11-18', state: 'due'});
		expect(oneOnOne('2026-11-19', {}, [planned('2026-11-18')])).toMatchObject({
			next: '2026-11-20',
			planned: undefined,
			state: 'ok',
		});
	});

	it('doesn’t stop the clock', () => {
		expect(oneOnOne('2026-11-21', {}, [planned('2026-11-24')]).state).toBe('overdue');
		expect(oneOnOne('2026-11-23', {}, [planned('2026-11-25')]).state).toBe('overdue');
		expect(oneOnOne('2026-11-24', {}, [planned('2026-11-25')]).state).toBe('late');
		expect(oneOnOne('2026-11-25', {}, [planned('2026-11-25')]).state).toBe('due');
	});

	it('is over when a 1:1 was held on it or later', () => {
		const plan = planned('2026-11-18');
		expect(oneOnOne('2026-11-18', {}, [plan, held('2026-11-18')])).toMatchObject({next: '2026-11-25', planned: undefined});
		expect(oneOnOne('2026-11-17', {}, [plan, held('2026-11-17')]).next).toBe('2026-11-18');
	});

	it('is the one planned last', () =>
		expect(oneOnOne('2026-11-16', {}, [planned('2026-11-18', '2026-11-14'), planned('2026-11-17', '2026-11-15')]).next).toBe(
			'2026-11-17',
		));

	it('on a weekend means Monday', () => {
		for (const today of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'] as const)
			expect(oneOnOne(today, {}, [planned('2026-11-21')])).toMatchObject({next: '2026-11-23'});
		expect(oneOnOne('2026-11-24', {}, [planned('2026-11-21')])).toMatchObject({planned: undefined});
	});
});

describe('a skip', () => {
	it('is no 1:1: the clock runs on from the last one held', () =>
		expect(oneOnOne('2026-11-21', {}, [skipped('2026-11-20')])).toMatchObject({last, daysSince: 8, state: 'overdue'}));
});

describe('days away', () => {
	const leave = [{from: '2026-11-16', until: '2026-11-29'}] as const;

	it('do not count, but the calendar’s days are told', () => {
		expect(oneOnOne('2026-11-30', {leave})).toMatchObject({countedDays: 3, daysSince: 17, state: 'ok'});
		expect(oneOnOne('2026-12-04', {leave}).state).toBe('due');
		expect(oneOnOne('2026-12-05', {leave}).state).toBe('overdue');
		expect(oneOnOne('2026-12-07', {leave}).state).toBe('overdue');
		expect(oneOnOne('2026-12-08', {leave}).state).toBe('late');
	});

	it('do not count when the lead is the one away', () => {
		expect(oneOnOne('2026-12-04', {}, [], {away: leave})).toMatchObject({countedDays: 7, state: 'due'});
		expect(oneOnOne('2026-11-20', {}, [], {away: leave})).toMatchObject({state: 'ok'});
	});

	it('count once when both are away', () => {
		const away = [{from: '2026-11-20', until: '2026-12-02'}] as const;
		expect(oneOnOne('2026-12-03', {leave}, [], {away}).countedDays).toBe(3);
	});

	it('move the next one to the first day on which both are here', () => {
		expect(oneOnOne('2026-11-13', {leave}).next).toBe('2026-12-04');
		expect(oneOnOne('2026-11-13', {cadence: '3d', leave}).next).toBe('2026-11-30');
		expect(oneOnOne('2026-11-13', {weekday: 'tue', leave}).next).toBe('2026-12-01');
		expect(oneOnOne('2026-11-13', {cadence: '10d'}, [], {away: [{from: '2026-11-23', until: '2026-11-24'}]}).next).toBe(
			'2026-11-25',
		);
	});

	it('pause it while they last; what is planned stands', () => {
		expect(oneOnOne('2026-11-16', {leave})).toMatchObject({state: 'paused', next: undefined});
		expect(oneOnOne('2026-11-29', {leave})).toMatchObject({state: 'paused', next: undefined});
		expect(oneOnOne('2026-11-29', {leave}, [planned('2026-12-01')])).toMatchObject({state: 'paused', next: '2026-12-01'});
	});

	it('without an end give no next one', () => {
		expect(oneOnOne('2026-11-13', {leave: [{from: '2026-11-16'}]})).toMatchObject({state: 'ok', next: undefined});
		expect(oneOnOne('2026-11-13', {weekday: 'fri', leave: [{from: '2026-11-16'}]}).next).toBeUndefined();
	});

	it('do not pause whoever is to leave', () => expect(oneOnOne('2026-11-20', {left: '2026-11-20'}).state).toBe('due'));
});
