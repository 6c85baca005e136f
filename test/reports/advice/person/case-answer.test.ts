// What is said about somebody whose case comes before everything else, and what is left alone.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../../source/domain/day.ts';
import type {Rating} from '../../../../source/domain/ids.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import type {Advice} from '../../../../source/reports/advice/advice.ts';
import {type AdviceRequest, TASK_TYPES} from '../../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';

const TODAY: Day = '2026-11-20';
const ana: PersonParts = {
	name: 'Ana',
	level: 'L4',
	joined: '2024-02-01',
	levelSince: '2025-02-01',
	target: {level: 'L5', by: '2027-06-30'},
	ratings: {influence: 2, vision: 2, planning: 3, writing: 4, communication: 2},
};

type Given = {readonly entries?: readonly Entry[]; readonly roster?: RosterParts; readonly today?: Day};
const ask = (
	parts: Partial<PersonParts>,
	{entries = [], roster = {}, today = TODAY}: Given,
	request: Partial<AdviceRequest> = {},
): Advice => {
	const team = teamOn(today, {...roster, people: [{...ana, ...parts}, ...(roster.people ?? [])]}, entries);
	const advice = askAdvisor({task_type: 'career_planning', person: 'ana', ...request}, team, today);
	const {leave} = personIn(team, 'ana');
	expectSound(advice, today, [...leave, ...(roster.away ?? [])]);
	return advice;
};
const everything = (advice: Advice) => JSON.stringify(advice);
const whats = (advice: Advice) => advice.action_items.map(({what}) => what);
const held = (on: Day, mood: Rating, notes?: string) =>
	entry('meeting-held', {person: 'ana', mood, ...(notes ? {notes} : {})}, {on});
const constructive = (on: Day, text: string) =>
	entry('feedback-noted', {people: ['ana'], type: 'constructive', text, say: 'said', competency: 'communication'}, {on});
const areas = (count: number) =>
	Array.from({length: count}, (_, index) => ({name: `Area ${index + 1}`, owner: 'ana', backup: index === 1 ? 'bo' : undefined}));

/** Moods 4 to 1, four areas, a late promise moved twice, a topic that waits, and signals of other kinds. */
const wornEntries: readonly Entry[] = [
	...begun('2026-06-01'),
	...([4, 3, 2, 2, 1] as const).map((mood, index) =>
		held(addDays('2026-10-16', index * 7), mood, index === 4 ? 'cannot sleep before on-call' : undefined),
	),
	entry('action-opened', {person: 'ana', owner: 'person', text: 'the migration plan', due: '2026-11-02'}, {on: '2026-10-05'}),
	entry('action-opened', {person: 'ana', owner: 'lead', text: 'ask for a second person', due: '2026-11-06'}, {on: '2026-10-16'}),
	entry('topic-raised', {person: 'ana', text: 'on-call every second week', by: 'person'}, {on: '2026-10-16'}),
];
const wornRoster: RosterParts = {areas: areas(4), people: ['Bo']};

describe('somebody whose moods went low', () => {
	it.each(TASK_TYPES)('gets no growth plan, whatever was asked: %s', task_type => {
		const advice = ask({}, {entries: wornEntries, roster: wornRoster}, {task_type});
		expect(advice.skill_gaps).toEqual([]);
		expect(advice.action_items.every(({who}) => who === 'lead')).toBe(true);
		expect(advice.action_items[0]?.what).toContain('Talk with Ana today about energy and load');
		expect(whats(advice).join()).toContain(
			'Take one thing off Ana’s plate, chosen together with Ana, and say which; to be offered, for example: ',
		);
		expect(advice.result).toContain('Leave alone meanwhile: growth steps and the day of a target; new work, however interesting');
		expect(everything(advice)).not.toMatch(/Raise the authority|stretch|Vision: |Influence: /);
		expect(advice.timeline.until < addDays(TODAY, 60)).toBe(true);
	});

	it('is told from the records, theirs first', () => {
		const {result} = ask({}, {entries: wornEntries, roster: wornRoster});
		expect(result).toMatch(/^Energy first: mood 2 → 2 → 1, the last on 13 Nov/);
		expect(result).toContain('Ana raised “on-call every second week” (16 Oct');
		expect(result).toContain('13 Nov (mood 1): “cannot sleep before on-call”');
		expect(result).toContain('You promised “ask for a second person” (14 days late)');
		expect(result).not.toContain('why is not on record');
	});

	it('keeps what the lead owes among the few things to do', () => {
		expect(whats(ask({}, {entries: wornEntries, roster: wornRoster})).join()).toContain(
			'Keep the promise to Ana, or say today when it will be kept',
		);
	});
});

describe('somebody whose work is below what was agreed', () => {
	const entries = [
		...begun('2026-06-01'),
		constructive('2026-09-20', 'Ledger: the update came without the numbers'),
		constructive('2026-10-10', 'Ledger: the risk was in the fourth paragraph'),
		constructive('2026-11-03', 'Ledger: nobody knew that it had slipped'),
		...(['a', 'b'] as const).map((key, index) =>
			entry(
				'action-opened',
				{person: 'ana', owner: 'person', text: `ledger ${key}`, due: `2026-11-0${index + 2}` as Day},
				{on: '2026-10-01'},
			),
		),
	];
	const roster: RosterParts = {areas: [{name: 'Ledger', owner: 'ana', authority: 3}]};

	it.each(TASK_TYPES)('hears what was agreed, one part a week, then a decision, and gets no more say: %s', task_type => {
		const advice = ask({}, {entries, roster}, {task_type});
		expect(advice.timeline.phases.map(({name}) => name)).toEqual(['Before you speak', 'Clear expectations', 'Support', 'Decide']);
		expect(everything(advice)).not.toMatch(/raise the authority|move the day or drop/i);
		expect(advice.result).toContain('a new day for what is late, before the reason is known');
		expect(whats(advice).join()).toContain('Meet Ana every week on that one part');
	});

	it('names the one part that was spoken of as the gap', () => {
		const advice = ask({}, {entries, roster});
		expect(advice.skill_gaps.map(({competency}) => competency)).toEqual(['communication']);
		expect(advice.skill_gaps[0]?.evidence).toBe('feedback of 3 Nov: “Ledger: nobody knew that it had slipped”');
	});
});

describe('somebody who is back', () => {
	it('is not held to what was late or unsaid before the leave', () => {
		const entries = [
			...begun('2026-03-01'),
			entry('action-opened', {person: 'ana', owner: 'person', text: 'the plan', due: '2026-05-17'}, {on: '2026-04-01'}),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 'too long', say: 'next'}, {on: '2026-04-10'}),
		];
		const advice = ask({leave: [{from: '2026-04-20', until: '2026-11-17'}]}, {entries});
		expect(advice.result).toMatch(/^Back from leave: /);
		expect(advice.result).toContain('Leave alone meanwhile: what was late or unsaid before the leave');
		expect(whats(advice)[0]).toBe('Meet Ana on one of the first three days: what has changed, and which pace suits');
		expect(advice.action_items[0]?.by && advice.action_items[0].by <= '2026-11-24').toBe(true);
		expect(JSON.stringify(advice.action_items)).not.toMatch(/days late|“the plan”|too long/);
		expect(advice.result).toContain('1 promise of Ana from before the leave: agree anew on what still counts.');
		expect(advice.result).not.toMatch(/days late|too long/);
		expect(advice.skill_gaps).toEqual([]);
	});
});

describe('somebody who is new', () => {
	it.each([
		[1, ['This week', 'Day 30', 'Day 60', 'Day 90']],
		[41, ['This week', 'Day 60', 'Day 90']],
		[85, ['This week']],
	])('on day %i has the days that are still to come', (day, names) => {
		const advice = ask({joined: addDays(TODAY, 1 - day), levelSince: addDays(TODAY, 1 - day)}, {});
		expect(advice.timeline.phases.map(({name}) => name)).toEqual(names);
		expect(advice.result).toContain('a plan for a year');
		expect(advice.skill_gaps).toEqual([]);
	});
});

describe('a leave ahead', () => {
	const leave = [{from: '2026-12-11', until: '2027-04-09'}] as const;
	const roster: RosterParts = {
		areas: [{name: 'Observability', owner: 'ana', backup: 'bo'}],
		people: [{name: 'Bo', leave: [{from: '2027-01-01', until: '2027-01-31'}]}],
	};

	it('is looked at day by day, and nothing falls into it', () => {
		const advice = ask({leave}, {roster});
		expect(advice.result).toMatch(/^Leave ahead: /);
		expect(advice.action_items.map(({why}) => why).join()).toContain(
			'From 1 Jan 2027 to 31 Jan 2027 nobody holds Observability.',
		);
		for (const {by} of advice.action_items) expect(by < '2026-12-11').toBe(true);
	});

	it('moves what a longer plan holds behind it', () => {
		const later = [{from: '2027-01-11', until: '2027-04-30'}] as const;
		for (const {by} of ask({leave: later}, {roster}).action_items) expect(by < '2027-01-11' || by > '2027-04-30').toBe(true);
	});
});

describe('other cases', () => {
	it('gives the reasons of a no, and prepares no promotion', () => {
		const set = entry('case-set', {person: 'ana', case: 'promotion-declined', holds: 'yes'}, {on: '2026-11-18'});
		const advice = ask({}, {entries: [set]});
		expect(whats(advice)[0]).toContain('Get the reasons from those who decided');
		expect(whats(advice)[1]).toContain('in person and in writing, with what would change the answer and by when');
		expect(advice.result).toContain('comparing with those who got it');
		expect(advice.skill_gaps).toEqual([]);
	});

	it('can be said not to hold, and then the plan is the usual one', () => {
		const no = entry('case-set', {person: 'ana', case: 'worn', holds: 'no'}, {on: TODAY});
		expect(ask({}, {entries: [...wornEntries, no]}).result).not.toContain('Energy first');
	});

	it('lets another kind of work be tried, with its price and a way back', () => {
		const advice = ask({target: {role: 'engineering_manager'}}, {});
		expect(whats(advice).join()).toMatch(
			/what the change costs.*Arrange a trial with Ana, with a last day: hold the 1:1s of two.*the way back said aloud/,
		);
		const [trial, back] = ['Arrange a trial', 'Look back on the trial'].map(
			words => advice.action_items.find(({what}) => what.startsWith(words))?.by,
		);
		// A trial of a quarter is over before it is looked back on.
		expect(trial !== undefined && back !== undefined && addDays(trial, 91) <= back).toBe(true);
	});

	it('goes through the manager of somebody who reports to one', () => {
		const roster: RosterParts = {people: [{name: 'Bo Lindqvist', id: 'bo'}]};
		const advice = ask({reportsTo: 'bo'}, {roster});
		expect(whats(advice).join()).toContain('Bring Bo what you heard as themes, and leave what follows to Bo');
		expect(advice.result).toContain('feedback of your own past Bo');
		expect(advice.skill_gaps).toEqual([]);
	});

	it('plans no career for a contractor', () => {
		const advice = ask({relation: 'contractor', target: undefined}, {});
		expect(whats(advice)[0]).toContain('in writing on what is delivered by when');
		expect(advice.skill_gaps).toEqual([]);
		expect(whats(advice).join()).not.toMatch(/target|a year from now/);
	});

	it('names those that stand beside the one that frames', () => {
		const assigned = entry(
			'area-assigned',
			{area: 'area-1', owner: 'bo', why: 'too much at once', rosterWas: {owner: 'ana', backup: null}},
			{on: '2026-11-10'},
		);
		const {result} = ask({}, {entries: [...wornEntries, assigned], roster: wornRoster});
		expect(result).toContain('Also on record: areas changed hands (Area 1 went to Bo on 10 Nov: “too much at once”)');
	});
});

describe('a situation that is asked about with a person', () => {
	it.each([
		['low-performer', ['Before you speak', 'Clear expectations', 'Support', 'Decide']],
		['burnout', ['Listen', 'Take away', 'Set limits', 'Ask again']],
		['no-promotions', ['Document impact', 'Advocate', 'Give it an audience']],
	])('%s speaks of them with every section, in result, items and timeline', (situation, sections) => {
		for (const task_type of TASK_TYPES) {
			const advice = ask({}, {entries: [held('2026-11-13', 4, 'fine')]}, {task_type, situation});
			expect(advice.timeline.phases.map(({name}) => name)).toEqual(sections);
			for (const section of sections) expect(advice.result).toContain(`\n\n${section}: `);
			for (const {focus} of advice.timeline.phases) expect(focus.some(each => whats(advice).includes(each))).toBe(true);
			expect(advice.result).toContain('13 Nov (mood 4): “fine”');
			expect(everything({...advice, resources: []})).not.toContain('the person');
		}
	});

	it('says so where nothing on record tells of it', () => {
		expect(ask({}, {}, {situation: 'burnout'}).result).toContain(
			'No record says so by itself; you may see more than the records do.',
		);
		expect(ask({}, {entries: wornEntries}, {situation: 'burnout'}).result).toMatch(/^Energy first: /);
	});

	it('rests growth where the situation asks for it, and keeps a step where not', () => {
		expect(ask({}, {}, {situation: 'burnout'}).skill_gaps).toEqual([]);
		expect(ask({}, {}, {situation: 'stuck-at-level'}).skill_gaps).toHaveLength(1);
	});

	it('still shows a page that is there to look things up in', () => {
		expect(ask({}, {}, {situation: 'compensation'}).result).toContain('L3 Engineer: $120K–$180K');
	});
});

describe('a question in one’s own words', () => {
	it('is quoted, is what the talk is about, and finds the page', () => {
		const about = 'She keeps missing deadlines since the summer';
		const advice = ask({}, {}, {task_type: 'management', about});
		expect(advice.result).toContain(`“${about}”`);
		expect(advice.timeline.phases[0]?.name).toBe('Before you speak');
		const other = ask({}, {}, {task_type: 'management', about: 'the quarterly demo for sales'});
		expect(other.result).toContain('Subject: what you asked about, “the quarterly demo for sales”');
		expect(whats(other).join()).toContain('Hold the talk with Ana: what you asked about, “the quarterly demo for sales”');
	});
});

describe('somebody low since a no', () => {
	const entries = [
		...begun('2026-06-01'),
		held('2026-10-23', 4),
		held('2026-11-13', 2, 'Told her that the promotion was declined. Quiet.'),
		entry('topic-raised', {person: 'ana', by: 'person', text: 'What was missing for L5?'}, {on: '2026-11-13'}),
	];

	it('is given the reasons within days, once, and nobody says that little is theirs to decide', () => {
		const advice = ask({}, {entries, roster: {areas: [{name: 'Other', owner: 'bo'}], people: ['Bo']}});
		const reasons = advice.action_items.filter(({what}) => what.includes('the reasons'));
		expect(reasons).toHaveLength(1);
		expect(reasons[0]?.by).toBe('2026-11-23');
		expect(whats(advice).join()).not.toContain('Take up with Ana what was raised');
		expect(everything(advice)).not.toContain('owns no area');
	});

	it('hears of it within days also where that is all', () => {
		const set = entry('case-set', {person: 'ana', case: 'worn', holds: 'no'}, {on: '2026-11-13'});
		const advice = ask({}, {entries: [...entries, set]});
		expect(advice.action_items.map(({by}) => by)).toEqual(['2026-11-20', '2026-11-25', '2026-11-30', '2027-01-13']);
	});
});

describe('three constructive notes within three weeks', () => {
	const notes = ['2026-11-02', '2026-11-09', '2026-11-16'].map(on => constructive(on as Day, `note of ${on}`));

	it('are asked about before anything is decided', () => {
		const advice = ask({}, {entries: [...begun('2026-06-01'), ...notes]});
		expect(whats(advice)[0]).toBe('Ask Ana what is going on, before you add another note');
		expect(everything(advice)).not.toMatch(/it ends|personnel department|below/);
	});

	it('are asked about first also where something good was noted since', () => {
		const win = entry('win-noted', {people: ['ana'], text: 'w', competency: 'communication'}, {on: '2026-11-18'});
		const advice = ask({}, {entries: [...begun('2026-06-01'), ...notes, win]});
		expect(whats(advice)[0]).toBe('Ask Ana what is going on, before you add another note');
		expect(advice.result).toContain('Three constructive notes in 15 days');
	});
});

describe('somebody back from a leave', () => {
	const back = (until: Day, entries: readonly Entry[] = []) =>
		whats(ask({leave: [{from: '2026-05-01', until}], target: undefined}, {entries: [...begun('2026-03-01'), ...entries]}));

	it('is met in the first days, at once where these are over, and not anew where that was done', () => {
		expect(back('2026-11-18')[0]).toMatch(/^Meet Ana on one of the first three days/);
		expect(back('2026-11-15')[0]).toMatch(/^Meet Ana today or tomorrow/);
		expect(back('2026-11-15', [held('2026-11-17', 4)])[0]).toMatch(/^Ask Ana again which pace suits/);
	});

	it('agrees anew only on what was open', () => {
		const open = entry('action-opened', {person: 'ana', owner: 'person', text: 'the draft'}, {on: '2026-04-01'});
		expect(back('2026-11-15').at(-1)).toMatch(/^Ask Ana how the pace has been/);
		expect(back('2026-11-15', [open]).at(-1)).toMatch(/^Agree anew with Ana/);
	});
});

describe('somebody back from a leave of some days', () => {
	it('is asked how that is, and told nothing from before', () => {
		const entries = [
			...begun('2026-06-01'),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: '2026-11-03'}),
		];
		const advice = ask({leave: [{from: '2026-11-06', until: '2026-11-18'}]}, {entries});
		expect(whats(advice)[0]).toBe('Ask Ana how it is to be back, and what should still wait this week');
		expect(whats(advice).join()).not.toContain('what you noted');
	});
});

describe('somebody long without a word', () => {
	it('hears the praise that waits, and is relieved of what is too much', () => {
		const praise = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'next'}, {on: '2026-11-12'});
		const advice = ask(
			{level: 'L6', target: undefined},
			{
				entries: [...begun('2026-06-01'), praise],
				roster: {areas: [...areas(5), {name: 'Last', owner: 'bo'}], people: ['Bo']},
			},
		);
		expect(whats(advice).join('\n')).toMatch(/^Say to Ana the praise that you noted on 12 Nov/m);
		expect(whats(advice)).toContain('Take one area off Ana’s hands, and say which');
	});
});

describe('a plan without steps', () => {
	it('is no longer than its talks and a look back', () => {
		const parts = {target: undefined, ratings: {}, level: 'L3'};
		const entries = [...begun('2026-06-01'), held('2026-11-13', 4, 'a note')];
		expect(ask(parts, {entries}).timeline.phases.map(({name}) => name)).toEqual(['Find out', 'Look back']);
		expect(ask(parts, {entries}, {horizon_months: 12}).timeline.phases).toHaveLength(4);
	});
});

describe('a last day far ahead', () => {
	it('keeps the last talk for its last days', () => {
		const advice = ask({left: '2027-03-31'}, {});
		expect(advice.action_items.at(-1)).toMatchObject({what: expect.stringMatching(/^Hold a last talk/), by: '2027-03-29'});
		expect(whats(advice)[0]).toBe('Ask Ana what nobody else knows, and name somebody for each piece of it, with a day');
	});
});

describe('a question of which no page says more', () => {
	const silent = {entries: [...begun('2026-06-01'), entry('win-noted', {people: ['ana'], text: 'w'}, {on: '2026-06-02'})]};

	it('is answered as it was asked, where nothing heavy is there', () => {
		const advice = ask({level: 'L6', target: undefined}, silent, {task_type: 'management', about: 'the music at the offsite'});
		expect(advice.result).toContain('“the music at the offsite”');
		expect(advice.result).not.toContain('I have said too little to you');
		expect(advice.result).toMatch(/Also on record: long without a word/);
		expect(advice.action_items[0]).toMatchObject({what: expect.stringContaining('Hold the talk with Ana'), by: '2026-11-24'});
		expect(whats(advice).join()).not.toMatch(/a year from now|Find out where/);
		expect(advice.timeline.phases[0]?.name).toBe('Hold the meeting');
	});
});

describe('somebody low, of whose load nothing is on record', () => {
	it('is asked how things are, and nothing is guessed beside what was noted', () => {
		const entries = [...begun('2026-06-01'), held('2026-11-13', 1, 'Her mother died on Sunday.')];
		const script = ask({}, {entries}, {task_type: 'management'}).result;
		expect(script).toContain('How are you, and how is this week for you?');
		expect(script).not.toMatch(/energy than it gave back|from inside/);
		expect(ask({}, {entries}, {task_type: 'leadership'}).result).not.toContain('what the work is for has become unclear');
	});
});

describe('somebody of whom low performance is asked', () => {
	it('is not said to fall short where nothing was ever said', () => {
		const asked = {task_type: 'management', situation: 'low-performer'} as const;
		const unsaid = 'Nothing that should change is on record as said to Ana';
		expect(ask({}, {entries: [...begun('2026-06-01')]}, asked).result).toContain(unsaid);
		expect(ask({}, {entries: [...begun('2026-06-01'), constructive('2026-10-02', 't')]}, asked).result).not.toContain(unsaid);
	});
});

describe('a death close to somebody', () => {
	it('begins with the first word, whatever else is on record', () => {
		const entries = [
			...begun('2026-06-01'),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'the intro', due: '2026-11-10'}, {on: '2026-11-02'}),
			held('2026-11-13', 1, 'n'),
		];
		const advice = ask({}, {entries}, {task_type: 'management', about: 'Her mother died last week'});
		expect(whats(advice)[0]).toBe('Say to Ana that you are sorry, and that work comes second now');
		expect(whats(advice)[1]).toContain('Keep the promise to Ana');
		expect(advice.result).toContain('To open: “I am so sorry.');
		expect(advice.result).not.toMatch(/No record says so|did not keep it/);
		expect(advice.skill_gaps).toEqual([]);
	});
});
