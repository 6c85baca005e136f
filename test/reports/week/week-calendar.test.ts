import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {weekCalendar} from '../../../source/reports/week/week-calendar.ts';
import {entry, type RosterParts, teamOn} from '../../support/build.ts';

const held = (person: string, on: Day): Entry => entry('meeting-held', {person}, {on});

/** `16 held ana`, one line for each day on which there is something; every day of the first week otherwise. */
const told = (today: Day, people: RosterParts['people'], entries: readonly Entry[] = [], first?: 'mon' | 'sun') =>
	weekCalendar(teamOn(today, {people}, entries), first).map(({label, days}) => [
		label,
		...days.map(({day, isToday, held: met, due}) =>
			[
				`${Number(day.slice(-2))}${isToday ? ' today' : ''}`,
				met.length > 0 ? `held ${met}` : '',
				due.length > 0 ? `due ${due}` : '',
			]
				.filter(Boolean)
				.join(' '),
		),
	]);

describe('the calendar of two weeks', () => {
	it('tells what was held and what is to come, on workdays', () => {
		const people = [
			{name: 'Ana', cadence: 'weekly', lastMeeting: '2026-11-13' as Day},
			{name: 'Bo', cadence: 'weekly'},
		];
		expect(told('2026-11-20', people, [held('bo', '2026-11-18')])).toEqual([
			['This week', '16', '17', '18 held bo', '19', '20 today due ana'],
			['Next week', '23', '24', '25 due bo', '26', '27'],
		]);
	});

	it('counts several 1:1s of one day once, and tells those of before this week nowhere', () => {
		const entries = [held('ana', '2026-11-20'), held('ana', '2026-11-20'), held('ana', '2026-11-15')];
		expect(told('2026-11-20', [{name: 'Ana', cadence: 'none'}], entries)[0]).toEqual([
			'This week',
			'16',
			'17',
			'18',
			'19',
			'20 today held ana',
		]);
	});

	it('has weekends when something is on one, or today is', () => {
		const [first] = told('2026-11-20', [{name: 'Ana', cadence: 'none'}], [held('ana', '2026-11-19')]);
		expect(first).toHaveLength(6);
		const [week, next] = told('2026-11-22', [{name: 'Ana', cadence: 'none'}], [held('ana', '2026-11-21')]);
		expect(week).toEqual(['This week', '16', '17', '18', '19', '20', '21 held ana', '22 today']);
		expect(next).toHaveLength(8);
	});

	it('begins on the day that the settings say', () => {
		const people = [{name: 'Ana', cadence: 'none'}];
		const saturday = [held('ana', '2026-11-21')];
		expect(told('2026-11-22', people, saturday, 'mon')[0]?.slice(1)).toEqual([
			'16',
			'17',
			'18',
			'19',
			'20',
			'21 held ana',
			'22 today',
		]);
		expect(told('2026-11-22', people, saturday, 'sun')[0]?.slice(1)).toEqual(['22 today', '23', '24', '25', '26', '27', '28']);
	});
});
