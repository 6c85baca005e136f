import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Rating} from '../../../source/domain/ids.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);

const firedOn =
	(id: SignalId) =>
	(today: Day, parts: Partial<PersonParts>, entries: Entries = [], head: RosterParts = {}) =>
		signalIn(teamOn(today, {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, [...begun(start), ...entries]), id, 'ana');
const held = (on: Day, mood?: Rating) => entry('meeting-held', {person: 'ana', ...(mood === undefined ? {} : {mood})}, {on});

describe('new-here', () => {
	const fired = firedOn('new-here');
	const joined = day(0);

	it.each([
		[-1, undefined],
		[0, 'day 1 on the team'],
		[21, 'day 22 on the team'],
		[89, expect.stringMatching(/^day 90 on the team/)],
		[90, undefined],
	] as const)('%i days after joining: %s', (days, reason) => {
		const found = fired(day(days), {joined});
		expect(found?.reason).toEqual(reason);
		if (reason) expect(found).toMatchObject({severity: 'info', since: joined, page: 'first-90-days'});
	});

	it('goes by joining the team, or else the company', () => {
		expect(fired(day(5), {started: joined})?.reason).toBe('day 6 on the team');
		expect(fired(day(5), {started: '2015-01-01', joined})?.reason).toBe('day 6 on the team');
		expect(fired(day(5), {started: joined, joined: day(4)})?.reason).toBe('day 2 on the team');
		expect(fired(day(5), {})).toBeUndefined();
	});

	it('suggests weekly 1:1s, and changes nothing', () => {
		const team = (cadence: string) => teamOn(day(1), {people: [{name: 'Ana', joined, cadence}]});
		for (const cadence of ['8d', 'biweekly', 'none'])
			expect(signalIn(team(cadence), 'new-here')?.next).toBe('meet weekly in the first 90 days');
		for (const cadence of ['weekly', '3d'])
			expect(signalIn(team(cadence), 'new-here')?.next).toMatch(/^agree on what good looks like/);
		expect(team('biweekly').people[0]?.cadence).toBe('biweekly');
	});

	it.each([
		// Day 30 is 29 days after joining; its week before begins on day 23.
		[21, undefined],
		[22, 30],
		[36, 30],
		[51, 30],
		[52, 60],
		[81, 60],
		[82, 90],
		[89, 90],
	] as const)('%i days after joining with nothing recorded: day %s', (days, checkpoint) =>
		expect(fired(day(days), {joined})?.reason).toBe(
			`day ${days + 1} on the team${checkpoint ? `; nothing recorded around day ${checkpoint}` : ''}`,
		),
	);

	it.each([
		[21, false],
		[22, true],
		[36, true],
		[37, false],
	])('a 1:1 %i days after joining is around day 30: %s', (days, isAround) => {
		const note = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'keep'}, {on: day(days)});
		for (const each of [held(day(days)), note])
			expect(/nothing/.test(fired(day(40), {joined}, [each])?.reason ?? '')).toBe(!isAround);
		expect(/nothing/.test(fired(day(40), {joined, lastMeeting: day(days)})?.reason ?? '')).toBe(!isAround);
	});

	it('misses nothing that muster could not know', () => {
		const late = signalIn(teamOn(day(40), {people: [{name: 'Ana', joined}]}, [...begun(day(23))]), 'new-here');
		expect(late?.reason).toBe('day 41 on the team');
	});

	it('is silent on leave', () => expect(fired(day(5), {joined, leave: [{from: day(5)}]})).toBeUndefined());
});

describe('leaving', () => {
	const fired = firedOn('leaving');
	const left = day(60);
	const owned = (backup?: string): RosterParts => ({areas: [{name: 'API', owner: 'ana', backup}]});

	it.each([
		[0, 'watch', 'leaving in 60 days'],
		[45, 'watch', 'leaving in 15 days'],
		[46, 'watch', 'leaving in 14 days'],
		[60, 'watch', 'last day today'],
		[61, undefined, ''],
	] as const)('to leave on day 60 with nothing to hand over, on day %i: %s', (days, severity, reason) => {
		const found = fired(day(days), {left});
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({reason, page: 'handover', since: start});
	});

	it.each([
		[45, 'watch', 'leaving in 15 days, alone on API'],
		[46, 'act', 'leaving in 14 days, alone on API'],
		[59, 'act', 'leaving in 1 day, alone on API'],
		[60, 'act', 'last day today, alone on API'],
		[61, undefined, ''],
	] as const)('to leave on day 60 as the only holder of an area, on day %i: %s', (days, severity, reason) => {
		const found = fired(day(days), {left}, [], owned());
		expect(found?.severity).toBe(severity);
		if (severity) expect(found?.reason).toBe(reason);
	});

	it('of a contract’s end is info until six weeks before, unless an area hangs on them', () => {
		const contractor = {left, relation: 'contractor'} as const;
		expect(fired(day(17), contractor)?.severity).toBe('info');
		expect(fired(day(18), contractor)?.severity).toBe('watch');
		expect(fired(day(1), contractor, [], owned())?.severity).toBe('watch');
		expect(fired(day(1), {left})?.severity).toBe('watch');
	});

	it('rests at watch when the handover is another lead’s to plan', () =>
		expect(fired(day(59), {left, relation: 'skip'}, [], owned())?.severity).toBe('watch'));

	it('rests at watch when somebody else who is here holds the area too', () => {
		expect(fired(day(59), {left}, [], owned('bo'))?.severity).toBe('watch');
		expect(fired(day(59), {left}, [], {areas: [{name: 'API', owner: 'bo', backup: 'ana'}]})?.severity).toBe('watch');
		expect(fired(day(59), {left}, [], {areas: [{name: 'API', backup: 'ana'}]})?.severity).toBe('act');
		const boOnLeave = teamOn(
			day(59),
			{
				people: [
					{name: 'Ana', left},
					{name: 'Bo', leave: [{from: start}]},
				],
				...owned('bo'),
			},
			[...begun(start)],
		);
		expect(signalIn(boOnLeave, 'leaving')).toMatchObject({severity: 'act', reason: 'leaving in 1 day, alone on API'});
	});

	it('goes on while on leave', () => {
		const leave = [{from: day(40), until: day(60)}];
		expect(fired(day(50), {left, leave})?.severity).toBe('watch');
		expect(fired(day(50), {left, leave}, [], owned())?.severity).toBe('act');
	});
});

describe('back-from-leave', () => {
	const fired = firedOn('back-from-leave');
	const short = [{from: day(30), until: day(49)}];
	const long = [{from: day(29), until: day(49)}];

	it.each([
		[49, undefined],
		[50, 'back from leave, day 1'],
		[63, 'back from leave, day 14'],
		[64, undefined],
	] as const)('on leave until day 49, on day %i: %s', (days, reason) => {
		const found = fired(day(days), {leave: short});
		expect(found?.reason).toBe(reason);
		if (reason) expect(found).toMatchObject({severity: 'info', since: day(50), page: 'back-from-leave'});
	});

	it.each([
		[50, 'info'],
		[51, 'watch'],
		[52, 'act'],
		[80, 'act'],
	] as const)('after three weeks and with no 1:1 since, on day %i: %s', (days, severity) =>
		expect(fired(day(days), {leave: long})).toMatchObject({severity, since: day(50)}),
	);

	it('after three weeks is info once they met, and then over after two weeks', () => {
		expect(fired(day(53), {leave: long}, [held(day(52))])).toMatchObject({severity: 'info', reason: 'back from leave, day 4'});
		expect(fired(day(64), {leave: long}, [held(day(52))])).toBeUndefined();
		expect(fired(day(70), {leave: long}, [held(day(69))])).toBeUndefined();
	});

	it('says nothing of a 1:1 that muster could not know of, or that nobody wants', () => {
		const late = signalIn(teamOn(day(60), {people: [{name: 'Ana', leave: long}]}, begun(day(55))), 'back-from-leave');
		expect(late?.severity).toBe('info');
		expect(fired(day(60), {leave: long, cadence: 'none'})?.severity).toBe('info');
	});

	it('goes by the last leave, and is silent on the next', () => {
		const twice = [...short, {from: day(52), until: day(53)}];
		expect(fired(day(51), {leave: twice})?.since).toBe(day(50));
		expect(fired(day(52), {leave: twice})).toBeUndefined();
		expect(fired(day(55), {leave: twice})).toMatchObject({since: day(54), reason: 'back from leave, day 2'});
	});
});

describe('leave-ahead', () => {
	const fired = firedOn('leave-ahead');
	const leave = [{from: day(60), until: day(73)}];
	const api = (backup?: string): RosterParts => ({areas: [{name: 'API', owner: 'ana', backup}]});

	it.each([
		[38, undefined],
		[39, 'info'],
		[59, 'info'],
		[60, undefined],
	] as const)('of two weeks from day 60, on day %i: %s', (days, severity) => {
		const found = fired(day(days), {leave});
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({since: day(39), reason: `leave begins in ${60 - days} ${days === 59 ? 'day' : 'days'}`});
	});

	it('is watch while an area would have nobody, and act in the last five days', () => {
		expect(fired(day(50), {leave}, [], api())?.severity).toBe('watch');
		expect(fired(day(54), {leave}, [], api())?.severity).toBe('watch');
		expect(fired(day(55), {leave}, [], api())).toMatchObject({
			severity: 'act',
			reason: 'leave begins in 5 days, and on some of its days nobody holds API',
		});
		expect(fired(day(55), {leave}, [], api('bo'))?.severity).toBe('info');
	});

	it('sees that the backup leaves, or is on leave, in between', () => {
		const gone = (bo: Partial<PersonParts>) =>
			signalIn(
				teamOn(
					day(50),
					{
						people: [
							{name: 'Ana', leave},
							{name: 'Bo', ...bo},
						],
						...api('bo'),
					},
					begun(start),
				),
				'leave-ahead',
				'ana',
			);
		expect(gone({left: day(65)})?.severity).toBe('watch');
		expect(gone({left: day(73)})?.severity).toBe('info');
		expect(gone({leave: [{from: day(70), until: day(70)}]})?.severity).toBe('watch');
	});

	it('is none for less than two weeks', () => {
		expect(fired(day(50), {leave: [{from: day(60), until: day(72)}]}, [], api())).toBeUndefined();
		expect(fired(day(50), {leave: [{from: day(60)}]}, [], api())?.severity).toBe('watch');
	});
});
