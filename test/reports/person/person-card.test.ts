// The card of one person, the strip of weeks and the timeline.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {personCard} from '../../../source/reports/person/person-card.ts';
import {timeline} from '../../../source/reports/person/timeline.ts';
import {STRIP_WEEKS, weekStrip, weekStripWords} from '../../../source/reports/person/week-strip.ts';
import {begun, entry, personIn, teamOn} from '../../support/build.ts';

const TODAY: Day = '2026-11-20';
const held = (on: Day, mood?: 1 | 2 | 3 | 4 | 5) => entry('meeting-held', {person: 'ana', mood, discussed: [], asked: []}, {on});

describe('the card', () => {
	const team = teamOn(
		TODAY,
		{
			people: [
				{
					name: 'Ana',
					title: 'Senior Engineer',
					started: '2023-02-06',
					level: 'L4',
					target: {level: 'L5', by: '2027-06-30'},
					ratings: {influence: 2, vision: 2, writing: 4},
					weekday: 'fri',
					lastMeeting: '2026-11-13',
					timezone: 'America/Sao_Paulo',
					notes: 'Prefers mornings.\nVegetarian.',
				},
				'Bo',
			],
			areas: [
				{name: 'Checkout API', owner: 'ana', backup: 'bo', authority: 5},
				{name: 'Rota', owner: 'ana', authority: 4},
				{name: 'Ledger', owner: 'bo', backup: 'ana'},
			],
		},
		[
			held('2026-10-30', 4),
			held('2026-11-06', 3),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'intro', due: '2026-11-14'}, {on: '2026-11-10'}),
		],
	);
	const ana = personIn(team, 'ana');

	it('says it all in lines of words', () => {
		const card = personCard(ana, team, {now: new Date('2026-11-20T19:05:00Z')});
		expect({...card, weeks: card.weeks.length, signals: card.signals.filter(signal => signal.id === 'promise-overdue')}).toEqual({
			id: 'ana',
			heading: 'Ana · Senior Engineer · since Feb 2023',
			oneOnOne: 'weekly · last 13 Nov · due today',
			meets: 'weekly · last 13 Nov · next 20 Nov',
			waiting: '1 open',
			weeks: 4,
			moods: [4, 3],
			mood: '4 3',
			target: expect.stringMatching(/^L5 by Jun 2027 · Influence 2\/4 · Vision 2\/3 · Decision making and \d+ more unrated$/),
			owns: 'Checkout API (advise) · Rota (agree, no backup)',
			backs: 'Ledger',
			cases: '',
			status: '',
			away: '',
			localTime: '16:05 in Sao Paulo',
			noted: '“Prefers mornings. / Vegetarian.”',
			signals: [
				{
					id: 'promise-overdue',
					severity: 'watch',
					reason: 'your promise is 6 days late: “intro”',
					since: 'since 15 Nov',
					next: 'do it, or say today when it will be',
					otherwise: '',
					does: undefined,
					page: 'promises',
					snoozed: undefined,
				},
			],
		});
	});

	it.each([
		[{cadence: 'biweekly', lastMeeting: '2026-11-16'}, 'biweekly · last 16 Nov · next 30 Nov'],
		[{cadence: '10d', lastMeeting: '2025-12-30'}, 'every 10 days · last 30 Dec 2025 · 315 days late'],
		[{weekday: 'fri', lastMeeting: '2026-11-11'}, 'weekly · last 11 Nov · due today'],
		[{cadence: 'none'}, 'no fixed 1:1s · last one unknown'],
		[{}, 'weekly · last one unknown'],
		[{leave: [{from: '2026-11-01'}], lastMeeting: '2026-10-30'}, 'weekly · last 30 Oct · paused'],
	] as const)('words 1:1s: %j', (parts, words) => {
		const one = teamOn(TODAY, {people: [{name: 'Ana', ...parts}]});
		expect(personCard(personIn(one), one).oneOnOne).toBe(words);
	});

	it.each([
		[{left: '2026-11-30'}, 'leaving, last day 30 Nov'],
		[{left: '2026-11-01'}, 'left on 1 Nov'],
		[{leave: [{from: '2026-11-01', until: '2026-11-22'}]}, 'on leave until 22 Nov, 3 days to go'],
		[{leave: [{from: '2026-11-01'}]}, 'on leave'],
	] as const)('words the status: %j', (parts, words) => {
		const one = teamOn(TODAY, {people: [{name: 'Ana', ...parts}]});
		expect(personCard(personIn(one), one).status).toBe(words);
	});
});

describe('the strip of weeks', () => {
	it('counts seven days a week, the last of which ends today', () => {
		const entries = [
			held(TODAY),
			held(addDays(TODAY, -6)),
			held(addDays(TODAY, -7)),
			held(addDays(TODAY, -181)),
			held(addDays(TODAY, -182)),
		];
		const weeks = weekStrip(personIn(teamOn(TODAY, {people: ['Ana']}, entries)), TODAY);
		expect(weeks).toHaveLength(26);
		expect(weeks.map(week => week.held).join('')).toBe(`1${'0'.repeat(23)}12`);
		expect([weeks[0]?.from, weeks.at(-1)?.from]).toEqual([addDays(TODAY, -181), addDays(TODAY, -6)]);
	});

	it.each([
		[[], 1],
		[[...begun(addDays(TODAY, -6))], 1],
		[[...begun(addDays(TODAY, -7))], 2],
		[[...begun(addDays(TODAY, -300))], STRIP_WEEKS],
		[[held(addDays(TODAY, -20)), ...begun(TODAY)], 3],
		// Of her it tells from before a long silence.
		[[held(addDays(TODAY, -90)), ...begun(TODAY)], 13],
	])('begins when muster could know: %#', (entries, weeks) =>
		expect(weekStrip(personIn(teamOn(TODAY, {people: ['Ana']}, entries)), TODAY)).toHaveLength(weeks),
	);

	it('still tells of what was before a leave', () => {
		const leave = [{from: addDays(TODAY, -40), until: addDays(TODAY, -1)}];
		const ana = personIn(teamOn(TODAY, {people: [{name: 'Ana', leave}]}, [held(addDays(TODAY, -69))]));
		expect(weekStrip(ana, TODAY)).toHaveLength(10);
	});

	it('is left out where there is nothing to tell', () => {
		expect(weekStripWords(weekStrip(personIn(teamOn(TODAY, {people: ['Ana']})), TODAY))).toBe('');
		const known = personIn(teamOn(TODAY, {people: ['Ana']}, [...begun(addDays(TODAY, -20))]));
		expect(weekStripWords(weekStrip(known, TODAY))).toBe('1:1s held in 0 of 3 weeks · feedback in 0 · 0 wins');
	});

	it('counts the 1:1 that the roster tells of', () => {
		const lastMeeting = addDays(TODAY, -3);
		const ana = personIn(teamOn(TODAY, {people: [{name: 'Ana', lastMeeting}]}));
		expect(weekStripWords(weekStrip(ana, TODAY))).toBe('1:1s held in 1 of 1 week · feedback in 0 · 0 wins');
		const twice = personIn(teamOn(TODAY, {people: [{name: 'Ana', lastMeeting}]}, [held(lastMeeting)]));
		expect(weekStrip(twice, TODAY).at(-1)?.held).toBe(1);
	});

	it('says itself in words', () => {
		const entries = [
			held('2026-11-19'),
			entry('meeting-skipped', {person: 'ana'}, {on: '2026-11-10'}),
			entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-11-10'}),
		];
		const weeks = weekStrip(personIn(teamOn(TODAY, {people: ['Ana']}, entries)), TODAY);
		expect(weekStripWords(weeks)).toBe('1:1s held in 1 of 2 weeks, 1 skipped · feedback in 0 · 1 win');
	});
});

describe('the timeline', () => {
	const feedback = entry(
		'feedback-noted',
		{people: ['ana', 'bo'], type: 'praise', text: 'good pair', say: 'next'},
		{on: '2026-11-10'},
	);
	const edited = entry(
		'feedback-noted',
		{people: ['ana', 'bo'], type: 'praise', text: 'great pair', say: 'next'},
		{on: '2026-11-10'},
	);
	const entries = [
		feedback,
		entry('entry-retracted', {entry: feedback.id, replaces: edited.id}, {on: '2026-11-11'}),
		edited,
		entry('feedback-said', {feedback: feedback.id, person: 'ana'}, {on: '2026-11-12'}),
		entry('area-assigned', {area: 'rota', owner: 'ana'}, {on: '2026-11-13'}),
		entry('area-assigned', {area: 'rota', owner: 'bo'}, {on: '2026-11-14'}),
		entry('area-assigned', {area: 'rota', owner: null}, {on: '2026-11-15'}),
		held('2026-11-16', 3),
	];
	const team = teamOn(TODAY, {people: ['Ana', 'Bo'], areas: ['Rota']}, entries);
	const lines = (masked = false) =>
		timeline(personIn(team, 'ana'), team, {masked, journal: journalOn(entries, TODAY)}).map(
			({day, kind, words}) => `${day.slice(5)} ${kind}: ${words}`,
		);

	it('has everything about a person, newest first, areas given and taken too', () => {
		expect(lines()).toEqual([
			'11-16 1:1: held, mood 3',
			'11-14 area: Rota to Bo',
			'11-13 area: Rota to Ana',
			'11-12 feedback: said · “great pair”',
			'11-10 praise: to say next time · “great pair”',
		]);
	});

	it('hides notes and moods while masked', () => {
		expect(lines(true).join('\n')).not.toMatch(/pair|mood 3/);
	});
});
