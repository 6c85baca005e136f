import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../../source/domain/day.ts';
import type {Rating} from '../../../../source/domain/ids.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {builtInLadder} from '../../../../source/knowledge/ladder.ts';
import type {Advice} from '../../../../source/reports/advice/advice.ts';
import {type AdviceRequest, TASK_TYPES} from '../../../../source/reports/advice/request.ts';
import {askAdvisor as advise} from '../../../support/ask-advisor.ts';
import {entry, type PersonParts, type RosterParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';
import {ana} from './ana.ts';

const TODAY: Day = '2026-11-20';

const ask = (
	parts: Partial<PersonParts>,
	request: Partial<AdviceRequest> = {},
	{entries = [], roster = {}}: {readonly entries?: readonly Entry[]; readonly roster?: RosterParts} = {},
): Advice => {
	const team = teamOn(TODAY, {...roster, people: [{...ana, ...parts}, ...(roster.people ?? [])]}, entries);
	const advice = advise({task_type: 'career_planning', person: 'ana', ...request}, team, TODAY);
	expectSound(advice, TODAY);
	return advice;
};
const everything = (advice: Advice) => JSON.stringify(advice);

describe('advice about somebody', () => {
	it('tells level, time in it, target and ratings', () => {
		const {result} = ask({});
		expect(result).toContain('Ana has been a Senior Engineer (L4) for 21 months, since Feb 2025; 2–3 years is usual there.');
		expect(result).toContain('Ana works toward L5 by 30 Jun 2027, 222 days from now.');
		expect(result).toContain(
			'L5 expects 15 competencies: 2 met, 2 below. Not rated, which is not the same as low: Decision making,',
		);
	});

	it('ends a career plan on the target’s day, unless a horizon is given or the day is too near', () => {
		expect(ask({}).timeline.until).toBe('2027-06-30');
		expect(ask({}, {horizon_months: 2}).timeline.until).toBe('2027-01-20');
		expect(ask({target: {level: 'L5', by: '2026-12-01'}}).timeline.until).toBe('2027-11-20');
	});

	it('lists rated gaps alone, the widest first, each with a step', () => {
		const {skill_gaps, action_items} = ask({});
		expect(skill_gaps.map(gap => [gap.competency, gap.rating, gap.expected, gap.gap])).toEqual([
			['influence', 2, 4, 2],
			['vision', 2, 3, 1],
		]);
		for (const gap of skill_gaps) {
			expect(action_items.find(item => item.competency === gap.competency)).toMatchObject({who: 'person'});
		}
	});

	it('turns what nobody rated into finding out where it is asked about or the aim needs it, and never into a gap', () => {
		const findOut = ({action_items}: Advice) =>
			action_items.filter(item => item.what.startsWith('Find out where Ana stands')).map(item => [item.competency, item.who]);
		expect(findOut(ask({}))).toEqual([]);
		expect(findOut(ask({}, {role_target: 'engineering_manager'})).length).toBeGreaterThan(0);
		expect(ask({}, {role_target: 'engineering_manager'}).skill_gaps.map(gap => gap.competency)).not.toContain('communication');
	});

	it('gives different answers to different tasks', () => {
		const answers = TASK_TYPES.map(task_type => ask({}, {task_type}));
		expect(new Set(answers.map(answer => answer.result)).size).toBe(TASK_TYPES.length);
		expect(new Set(answers.map(answer => JSON.stringify(answer.action_items))).size).toBe(TASK_TYPES.length);
	});

	it('asks for a target when there is none, staying included', () => {
		const advice = ask({target: undefined});
		expect(advice.action_items[0]?.what).toContain('write down a target, or “stay”');
		expect(advice.result).toContain('staying is an answer, too');
	});

	it.each(TASK_TYPES)('respects the choice to stay in %s, also when asked about a role', task_type => {
		for (const request of [{task_type}, {task_type, role_target: 'cto' as const}]) {
			const advice = ask({target: 'stay'}, request);
			expect(advice.result).toContain('Ana has chosen to stay');
			expect(everything(advice)).not.toMatch(/L5|works toward|CTO owns/);
			for (const gap of advice.skill_gaps) expect(gap.expected).toBe(builtInLadder.expectations.L4?.[gap.competency]);
		}
	});

	it.each(['leadership', 'strategy'] as const)('asks once alone about the wish, for %s too', task_type => {
		const asks = (advice: Advice) => advice.action_items.filter(item => /^Ask Ana (what a good|which kind)/.test(item.what));
		expect(asks(ask({target: undefined}, {task_type}))).toHaveLength(1);
		const stays = ask({target: 'stay'}, {task_type});
		expect(asks(stays).map(item => item.what)).toEqual([
			'Ask Ana which kind of problem would keep the work interesting, and bring one',
		]);
		expect(everything(stays)).not.toContain('a year from now');
	});

	it('follows a role that was asked about, and names the target on record', () => {
		const {result, skill_gaps} = ask({}, {role_target: 'tech_lead'});
		expect(result).toContain('You asked about Tech Lead; the target on record is L5.');
		expect(result).toContain('A Tech Lead owns');
		expect(skill_gaps[0]).toMatchObject({competency: 'influence', expected: 3});
	});

	it('advises a technical writer as one', () => {
		expect(ask({role: 'technical_writer'}).result).toContain(
			'A Technical Writer today: success is judged by this: support hears',
		);
	});

	it('takes the level from the request only when the roster has none', () => {
		const unknown = {level: undefined, levelSince: undefined, target: undefined};
		expect(ask(unknown, {experience_level: 'staff'}).result).toContain('you said staff, which is read as L5');
		expect(ask({target: undefined}, {experience_level: 'staff'}).result).not.toContain('read as L5');
	});

	it('falls back by name when there is nothing to go on', () => {
		const nothing = ask({level: undefined, levelSince: undefined, target: undefined, ratings: {}});
		expect(nothing.result).toContain('Too little to go on: no level that the ladder knows and no note of a 1:1.');
		expect(nothing.result).toMatch(/General guidance\.[\s\S]*Resources\.[\s\S]*Mentorship\./);
		expect(nothing.action_items.map(item => item.what).join()).toContain('Introduce Ana to a mentor');
		expect(ask({ratings: {}}).result).toContain('Too little to go on: nobody has rated anything yet and no note of a 1:1.');
		expect(ask({}).result).not.toContain('Too little to go on');
	});

	it('speaks of a target whose day has passed', () => {
		expect(ask({target: {level: 'L5', by: '2026-09-30'}}).result).toContain('The day set for the target, 30 Sep, has passed.');
	});
});

describe('the days of a plan', () => {
	it.each(TASK_TYPES)('let every step of %s fall into the phase that names it, once', task_type => {
		const {action_items, timeline} = ask({ratings: {...ana.ratings, storytelling: 1}}, {task_type});
		const steps = action_items.filter(item => item.who === 'person');
		expect(steps.length).toBeGreaterThan(0);
		for (const {what, by} of steps) {
			const naming = timeline.phases.filter(phase => phase.focus.includes(what));
			expect(naming.map(({from, until}) => from <= by && by <= until)).toEqual([true]);
		}
	});

	it('spread the steps, so that not everything is due at once', () => {
		const {action_items} = ask({ratings: {influence: 2, vision: 2, storytelling: 1}});
		const days = action_items.filter(item => item.who === 'person').map(item => item.by);
		expect(new Set(days).size).toBe(3);
	});
});

describe('what comes first', () => {
	const held = (on: Day, mood?: Rating) => entry('meeting-held', {person: 'ana', ...(mood ? {mood} : {})}, {on});

	/** The last three a full point below those before, and none of them low. */
	const falling = ([5, 5, 5, 4, 4, 3] as const).map((mood, index) => held(addDays('2026-10-09', index * 7), mood));

	it('plans one step, and later, where moods went down', () => {
		const usual = ask({}, {}, {entries: [held('2026-11-13', 4)]});
		const advice = ask({}, {}, {entries: falling});
		expect(advice.action_items[0]).toMatchObject({who: 'lead', page: 'energy-and-workload'});
		expect(advice.skill_gaps).toHaveLength(1);
		const stepDay = (each: Advice) => each.action_items.find(item => item.who === 'person')?.by ?? '';
		expect(stepDay(advice) > stepDay(usual)).toBe(true);
	});

	it.each([
		[
			'promise-overdue',
			{
				entries: [
					entry('action-opened', {person: 'ana', owner: 'lead', text: 'the intro', due: '2026-11-01'}, {on: '2026-10-20'}),
				],
			},
			'“I promised you something, and its day has passed.',
			'a day that you will keep, or that it is taken back',
		],
		[
			'promise-overdue',
			{
				entries: [
					entry('meeting-held', {person: 'ana'}, {on: '2026-11-16'}),
					entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'said'}, {on: '2026-11-16'}),
					entry('action-opened', {person: 'ana', owner: 'person', text: 'the intro', due: '2026-11-01'}, {on: '2026-10-20'}),
				],
			},
			'What got in the way?',
			'what is taken out of the way, and then what is agreed anew',
		],
		[
			'target-day-passed',
			{target: {level: 'L5', by: '2026-10-01'} as const},
			'What has changed since',
			'a new day, another target',
		],
	])('holds a talk about %s with its own words, end and evidence', (id, given, says, agrees) => {
		const {entries, ...parts} = {entries: [] as readonly Entry[], ...given};
		const {result, action_items} = ask(parts, {task_type: 'management'}, {entries});
		expect(result).toContain(says);
		expect(result).toContain(`To end with one thing that has a day: ${agrees}`);
		// The talk is no second item beside the one that settles the same thing.
		expect(
			action_items.filter(({evidence}) => evidence.startsWith('It has been so since ')),
			id,
		).toHaveLength(1);
	});

	it('begins a talk with what they raised', () => {
		const topic = entry('topic-raised', {person: 'ana', text: 'pay', by: 'person'}, {on: '2026-10-20'});
		const {result, action_items} = ask({}, {task_type: 'management'}, {entries: [topic]});
		expect(result).toContain('Subject: what Ana raised on 20 Oct: “pay”');
		expect(action_items[0]?.what).toBe('Take up with Ana what was raised: “pay”');
	});

	it('puts the goal of a mentoring agreement as a whole sentence', () => {
		const {result, action_items} = ask({}, {task_type: 'mentoring'});
		const goal = 'Ana moves several teams, by understanding what each stands to lose';
		expect(result).toContain(`Its goal, to be said again in Ana’s words: ${goal}.`);
		expect(action_items.find(({what}) => what.includes('a mentor'))?.why).toBe(`The goal: ${goal}.`);
	});

	it('names the promise that is late, whoever reads it where', () => {
		const late = entry('action-opened', {person: 'ana', owner: 'lead', text: 'the intro', due: '2026-11-01'}, {on: '2026-10-20'});
		expect(ask({}, {}, {entries: [late]}).action_items[0]?.what).toBe(
			'Keep the promise to Ana, or say today when it will be kept: “the intro”',
		);
	});

	it('leaves out snoozed signals', () => {
		const snooze = entry('signal-snoozed', {subject: 'ana', signal: 'mood-lower', until: '2026-11-30'}, {on: '2026-11-19'});
		expect(ask({}, {}, {entries: [...falling, snooze]}).result).not.toContain('Before growth');
	});

	it('orders items by what cannot wait, then the priority of their responsibility, then the day', () => {
		const {action_items} = ask({ratings: {...ana.ratings, storytelling: 1}});
		const days = action_items.map(item => item.by);
		const communication = action_items.findIndex(item => item.competency === 'storytelling');
		expect(communication).toBe(action_items.length - 1);
		expect(days.slice(0, communication)).toEqual([...days.slice(0, communication)].sort());
	});
});

describe('evidence', () => {
	const noted = (type: 'praise' | 'constructive' | 'observation', say: 'next' | 'said' | 'keep', text: string) =>
		entry('feedback-noted', {people: ['ana'], type, text, say, competency: 'influence'}, {on: '2026-11-16'});

	it('quotes what has been said; of the rest steps and gaps tell the day, and the lead alone reads it, once', () => {
		expect(ask({}, {}, {entries: [noted('praise', 'said', 'won over the platform team')]}).skill_gaps[0]?.evidence).toBe(
			'praise of 16 Nov: “won over the platform team”',
		);
		for (const say of ['next', 'keep'] as const) {
			const advice = ask({}, {}, {entries: [noted('constructive', say, 'talks over people')]});
			expect(advice.skill_gaps[0]?.evidence).toBe('a note of 16 Nov that has not been said');
			const {action_items, ...rest} = advice;
			const theirs = action_items.filter(item => item.who === 'person');
			expect(everything({...rest, result: '', action_items: theirs})).not.toContain('talks over');
			expect(advice.result.split('talks over').length - 1).toBe(say === 'next' ? 1 : 0);
		}
	});

	it('builds on what goes well', () => {
		const praise = entry(
			'feedback-noted',
			{people: ['ana'], type: 'praise', text: 'the RFC settled it', say: 'said', competency: 'writing'},
			{on: '2026-11-02'},
		);
		expect(ask({}, {}, {entries: [praise]}).result).toContain('To build on: Writing (praise of 2 Nov: “the RFC settled it”).');
	});
});

describe('areas', () => {
	const roster = (authority: 2 | 6, count = 1): RosterParts => ({
		areas: Array.from({length: count}, (_, index) => ({name: `Area ${index + 1}`, owner: 'ana', authority})),
	});

	it('are named by the steps that are practised there, another for each gap', () => {
		const steps = ask({}, {}, {roster: roster(6, 2)}).action_items.filter(({who}) => who === 'person');
		expect(steps.map(({what}) => /Area \d/.exec(what)?.[0]).filter(Boolean).length).toBeGreaterThan(0);
		expect(ask({}, {}, {roster: roster(6, 4)}).result).toContain('hand over one of these 4 areas before you add to them');
	});

	it('get more say only where nothing speaks against it', () => {
		const meets: Partial<PersonParts> = {level: 'L4', target: {level: 'L5'}, ratings: {vision: 2, planning: 3}};
		expect(ask(meets, {}, {roster: roster(2)}).result).toContain('Raise the authority on Area 1 by one level');
		const late = entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: '2026-11-10'}, {on: '2026-11-01'});
		const said = entry(
			'feedback-noted',
			{people: ['ana'], type: 'constructive', text: 'too late again', say: 'said'},
			{on: '2026-11-12'},
		);
		const below: Partial<PersonParts> = {...meets, ratings: {vision: 2, planning: 1}};
		for (const advice of [
			ask(meets, {}, {roster: roster(2), entries: [late]}),
			ask(meets, {}, {roster: roster(2), entries: [said]}),
			ask(below, {}, {roster: roster(2)}),
		]) {
			expect(everything(advice)).not.toContain('Raise the authority');
			expect(advice.result).toContain('Agree more closely on Area 1');
		}
	});
});

describe('a plan after a plan', () => {
	const first = ask({});
	const step = (competency: string) => first.action_items.find(item => item.competency === competency);
	const accepted = (due: Day, after: readonly Entry[] = []) => {
		const opened = entry(
			'action-opened',
			{person: 'ana', owner: 'person', text: step('influence')?.what ?? '', due},
			{on: '2026-09-01', id: '000000aa-0000-4000-8000-000000000000'},
		);
		const plan = entry('plan-accepted', {person: 'ana', request: {}, items: [opened.id]}, {on: '2026-09-01'});
		return ask({}, {}, {entries: [opened, plan, ...after]});
	};
	const closed = (outcome: 'done' | 'dropped') =>
		entry('action-closed', {action: '000000aa-0000-4000-8000-000000000000', outcome}, {on: '2026-10-01'});

	it('proposes the next step where one is done', () => {
		const advice = accepted('2026-10-15', [closed('done')]);
		expect(advice.result).toContain('What was agreed before, the last plan on 1 Sep: 1 item, 1 done.');
		const next = advice.action_items.find(item => item.competency === 'influence');
		expect(next?.what).toMatch(/^Influence: /);
		expect(next?.what).not.toBe(step('influence')?.what);
	});

	it('does not bring back what was dropped', () => {
		const advice = accepted('2026-10-15', [closed('dropped')]);
		expect(advice.result).toContain('1 dropped');
		expect(advice.action_items.map(item => item.what)).not.toContain(step('influence')?.what);
	});

	it('begins with what is overdue, and proposes nothing beside it', () => {
		const advice = accepted('2026-11-10');
		expect(advice.result).toContain('10 days late');
		const items = advice.action_items.filter(item => item.competency === 'influence');
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			action: '000000aa-0000-4000-8000-000000000000',
			what: expect.stringContaining('what is in the way'),
		});
	});

	it('goes on with what is open, on its own day', () => {
		const advice = accepted('2026-12-10');
		const items = advice.action_items.filter(item => item.competency === 'influence');
		expect(items).toMatchObject([{by: '2026-12-10', action: '000000aa-0000-4000-8000-000000000000'}]);
	});
});

describe('people who are away or on their way', () => {
	it('counts from the day of return', () => {
		const advice = ask({leave: [{from: '2026-11-01', until: '2027-01-05'}]});
		expect(advice.result).toContain('back on 6 Jan 2027');
		expect(advice.timeline.phases[0]).toMatchObject({name: 'Until Ana is back', until: '2027-01-05'});
		for (const item of advice.action_items) expect(item.by > '2027-01-05').toBe(true);
	});

	it('waits when nobody knows when they come back', () => {
		const advice = ask({leave: [{from: '2026-11-01'}]});
		expect(advice.result).toContain('it waits');
		expect(advice.skill_gaps).toEqual([]);
	});

	it('helps those who go to go well, and plans no growth', () => {
		const advice = ask({left: addDays(TODAY, 21)}, {}, {roster: {areas: [{name: 'Ledger', owner: 'ana'}], people: ['Bo']}});
		expect(advice.result).toContain('the last day is 11 Dec');
		expect(advice.action_items[0]?.what).toBe('Give each of these a new owner and a backup, with a day: Ledger');
		expect(advice.skill_gaps).toEqual([]);
		expect(advice.timeline.until <= '2026-12-11').toBe(true);
	});

	it.each([0, 1, 2, 3, 9])('fits a last day %i days ahead', days => {
		for (const task_type of TASK_TYPES) ask({left: addDays(TODAY, days)}, {task_type});
	});

	it('tidies up after those who are gone', () => {
		const advice = ask({left: addDays(TODAY, -3)}, {}, {roster: {areas: [{name: 'Ledger', owner: 'ana'}]}});
		expect(advice.result).toContain('Still in Ana’s name: Ledger.');
	});
});

describe('what somebody reads who is like another', () => {
	it('is another step for the same gap, and a different one further along', () => {
		const people = ['Ana', 'Bo', 'Chidi', 'Dana'].map((name): PersonParts => ({...ana, name, ratings: {influence: 2}}));
		const team = teamOn(TODAY, {people});
		const stepOf = (person: string) =>
			advise({task_type: 'career_planning', person}, team, TODAY).action_items.find(item => item.competency === 'influence')
				?.what;
		expect(new Set(['ana', 'bo', 'chidi', 'dana'].map(stepOf)).size).toBe(4);
		const further = ask({ratings: {influence: 3}}).action_items.find(item => item.competency === 'influence')?.what;
		expect(['ana', 'bo', 'chidi', 'dana'].map(stepOf)).not.toContain(further);
	});
});

describe('the aim', () => {
	it('is called by the title of the roster', () => {
		expect(ask({title: 'Payments Engineer II'}).result).toContain('a Payments Engineer II (L4)');
	});

	it('is the nearest step where it lies far ahead', () => {
		const advice = ask({target: {level: 'L7'}});
		expect(advice.result).toContain(
			'L7 lies further than one step from L4; what follows is about the nearest one on the way, L5',
		);
		for (const {competency, expected} of advice.skill_gaps) expect(expected).toBe(builtInLadder.expectations.L5?.[competency]);
		const near = ask({}, {role_target: 'vp'});
		expect(near.result).toContain('the nearest one on the way, M1');
	});

	it('puts what was spoken of lately, and what the level expects already, before wider gaps', () => {
		const ratings: PersonParts['ratings'] = {influence: 2, writing: 2, planning: 2};
		const said = entry(
			'feedback-noted',
			{people: ['ana'], type: 'constructive', text: 'the plan came without a reason', say: 'said', competency: 'planning'},
			{on: '2026-11-02'},
		);
		const order = (entries: readonly Entry[]) => ask({ratings}, {}, {entries}).skill_gaps.map(({competency}) => competency);
		// Writing is below what L4 expects; influence is the gap toward L5 alone, as wide.
		expect(order([])).toEqual(['writing', 'influence', 'planning']);
		expect(order([said])).toEqual(['planning', 'writing', 'influence'].slice(0, order([said]).length));
	});

	it('stays within the competencies of the task where the records do not say otherwise', () => {
		const advice = ask({ratings: {vision: 2, influence: 3, writing: 3}}, {task_type: 'communication'});
		expect(advice.skill_gaps.map(({competency}) => competency)).toEqual(['writing']);
	});
});

describe('a short and a long horizon', () => {
	it('hold one piece of work in a month, and nothing with a day in the third year', () => {
		const month = ask({}, {horizon_months: 1});
		expect(month.timeline.phases.map(({name}) => name)).toEqual(['Agree', 'One piece of work', 'Look back']);
		expect(month.action_items.filter(({who}) => who === 'person')).toHaveLength(1);
		const years = ask({}, {horizon_months: 36});
		expect(years.timeline.phases.map(({name}) => name).slice(-2)).toEqual(['Second year', 'Third year']);
		expect(years.timeline.until >= '2029-11-01').toBe(true);
		for (const {by} of years.action_items) expect(by < '2027-12-25').toBe(true);
	});
});
