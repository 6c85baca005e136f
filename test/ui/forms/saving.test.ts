// Every form, filled in and saved, and refused with the mistake at its field and nothing lost.
import {describe, expect, it} from 'vitest';
import type {EntryKind} from '../../../source/domain/journal/entries.ts';
import {contentsOf, type Flow, openFlow} from '../flow.ts';

type Saved = {
	readonly name: string;
	/** Keys before the form opens, its key last. */
	readonly open: readonly string[];
	readonly fill: (flow: Flow) => Promise<void>;
	readonly kind: EntryKind;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly toast: RegExp;
};

const tabs = (count: number): string[] => Array(count).fill('tab');
/** The actions of Ana's page, hers and the lead's. */
const ACTIONS = ['enter', ']', ']', ']', ']'];

const SAVED: readonly Saved[] = [
	{
		name: 'praise, to say next time unless said otherwise',
		open: ['f'],
		fill: async flow => {
			await flow.press('shift-tab', 'p', 'tab');
			await flow.types('calm, clear incident update');
		},
		kind: 'feedback-noted',
		fields: {people: ['ana'], type: 'praise', text: 'calm, clear incident update', say: 'next', on: '2026-11-20'},
		toast: /^Praise for Ana Souza noted, to say in the next 1:1 · u undo$/,
	},
	{
		name: 'an observation, kept unless said otherwise',
		open: ['f'],
		fill: async flow => {
			await flow.types('quiet in the meeting');
			await flow.press('shift-tab', 'o');
		},
		kind: 'feedback-noted',
		fields: {type: 'observation', say: 'keep'},
		toast: /^Observation about Ana Souza noted, kept for you/,
	},
	{
		name: 'feedback with everything',
		open: ['f'],
		fill: async flow => {
			await flow.press('shift-tab', 'c', 'tab');
			await flow.types('spoke over people');
			await flow.press('tab', 'right', 'tab');
			await flow.types('planning');
			await flow.press('tab');
			await flow.types('answered for others');
			await flow.press('tab');
			await flow.types('two stopped talking');
			await flow.press('tab', 'right', 'right', 'tab');
			await flow.types('https://example.org/1');
			await flow.press('tab');
			await flow.types('yesterday');
		},
		kind: 'feedback-noted',
		fields: {
			type: 'constructive',
			text: 'spoke over people',
			situation: 'planning',
			behaviour: 'answered for others',
			impact: 'two stopped talking',
			competency: 'influence',
			link: 'https://example.org/1',
			say: 'said',
			on: '2026-11-19',
		},
		toast: /Constructive feedback for Ana Souza noted, said already/,
	},
	{
		name: 'a win',
		open: ['W'],
		fill: flow => flow.types('shipped the ledger'),
		kind: 'win-noted',
		fields: {people: ['ana'], text: 'shipped the ledger'},
		toast: /Win of Ana Souza noted/,
	},
	{
		name: 'a 1:1 held, with notes, mood and a career talk',
		open: ['m'],
		fill: async flow => {
			await flow.types('tired after the migration');
			await flow.press('tab', '2', 'tab', 'y', ...tabs(2));
			await flow.types('thu');
		},
		kind: 'meeting-held',
		fields: {person: 'ana', notes: 'tired after the migration', mood: 2, career: true, on: '2026-11-19'},
		toast: /1:1 with Ana Souza recorded/,
	},
	{
		name: 'a 1:1 held, without a word',
		open: ['m'],
		fill: async () => {},
		kind: 'meeting-held',
		fields: {person: 'ana', on: '2026-11-20'},
		toast: /recorded/,
	},
	{
		name: 'a 1:1 skipped',
		open: ['M'],
		fill: flow => flow.types('she was ill'),
		kind: 'meeting-skipped',
		fields: {person: 'ana', why: 'she was ill'},
		toast: /Skipped 1:1 with Ana Souza recorded/,
	},
	{
		name: 'the day of the next 1:1',
		open: ['n'],
		fill: flow => flow.types('tue'),
		kind: 'meeting-planned',
		fields: {person: 'ana', day: '2026-11-24'},
		toast: /planned for 2026-11-24/,
	},
	{
		name: 'an action of the lead’s with a due day',
		open: ['a'],
		fill: async flow => {
			await flow.types('ask about the budget');
			await flow.press('tab', 'm', 'tab');
			await flow.types('1w');
		},
		kind: 'action-opened',
		fields: {person: 'ana', owner: 'lead', text: 'ask about the budget', due: '2026-11-27'},
		toast: /Your action with Ana Souza noted/,
	},
	{
		name: 'a topic of theirs',
		open: ['t'],
		fill: async flow => {
			await flow.types('conference');
			await flow.press('tab', 'right');
		},
		kind: 'topic-raised',
		fields: {person: 'ana', text: 'conference', by: 'person'},
		toast: /Topic for Ana Souza noted/,
	},
	{
		name: 'a new due day',
		open: [...ACTIONS, 'e'],
		fill: async flow => {
			await flow.press('ctrl-u');
			await flow.types('2w');
		},
		kind: 'action-due-moved',
		fields: {due: '2026-12-04'},
		toast: /^(Your promise to|Action of) \w+ \w+ is now due on 4 Dec/,
	},
	{
		name: 'no due day any more',
		open: [...ACTIONS, 'e'],
		fill: flow => flow.press('ctrl-u'),
		kind: 'action-due-moved',
		fields: {due: null},
		toast: /is no longer due on a day/,
	},
	{
		name: 'an action dropped',
		open: [...ACTIONS, 'x'],
		fill: flow => flow.types('she met them herself'),
		kind: 'action-closed',
		fields: {outcome: 'dropped', why: 'she met them herself'},
		toast: /^(Your promise to|Action of) Ana Souza dropped/,
	},
	{
		name: 'a topic dropped',
		open: [...ACTIONS, 'j', 'j', 'x'],
		fill: async () => {},
		kind: 'topic-closed',
		fields: {outcome: 'dropped'},
		toast: /^Topic with Ana Souza dropped/,
	},
	{
		name: 'a rating with its evidence',
		open: ['enter', ']', 'r'],
		fill: async flow => {
			await flow.types('led the review');
			await flow.press('tab', '4', 'tab');
			await flow.types('vision');
		},
		kind: 'rating-given',
		fields: {person: 'ana', competency: 'vision', rating: 4, evidence: 'led the review'},
		toast: /Vision of Ana Souza: 4/,
	},
	{
		name: 'a snooze of a week',
		open: ['w', 'enter'],
		fill: async () => {},
		kind: 'signal-snoozed',
		fields: {subject: 'ana', signal: 'promise-overdue', until: '2026-11-27'},
		toast: /^Snoozed until 27 Nov: promise overdue, Ana Souza/,
	},
	{
		name: 'an area with another owner and its authority',
		open: ['enter', ']', ']', ']', ']', ']', 'o'],
		fill: async flow => {
			await flow.press('d', ...tabs(2), '7', 'tab');
			await flow.types('she knows it');
		},
		kind: 'area-assigned',
		fields: {area: 'checkout-api', owner: 'dana', why: 'she knows it'},
		toast: /Checkout API is now held by /,
	},
];

describe('a form that is saved', () => {
	it.each(SAVED)('$name', async ({open, fill, kind, fields, toast}) => {
		const flow = await openFlow();
		const before = flow.context().entries.length;
		await flow.press(...open);
		await fill(flow);
		flow.form();
		await flow.press('enter');
		expect(flow.state().overlays).toEqual([]);
		expect(flow.toast()).toMatch(toast);
		const written = flow.context().entries.slice(before);
		expect(written.find(entry => entry.kind === kind)).toMatchObject(fields);
		expect(new Set(written.map(entry => entry.write)).size).toBe(1);
		// The same entries are on disk, for whoever reads them next.
		expect(flow.elsewhere.readJournal().entries).toEqual(flow.context().entries);
		await flow.press('u');
		expect(flow.toast()).toMatch(/^Undone: /);
		expect(flow.live(kind).some(entry => written.includes(entry))).toBe(false);
	});
});

type Refused = {
	readonly name: string;
	readonly open: readonly string[];
	readonly fill: (flow: Flow) => Promise<void>;
	readonly message: RegExp;
	/** Undefined: with the whole. */
	readonly field: string | undefined;
};

const typesInLast =
	(text: string) =>
	async (flow: Flow): Promise<void> => {
		await flow.press('shift-tab');
		await flow.types(text);
	};

const REFUSED: readonly Refused[] = [
	{name: 'feedback without a text', open: ['f'], fill: async flow => flow.press('tab'), message: /no text/, field: 'text'},
	{
		name: 'feedback on a day to come',
		open: ['f'],
		fill: async flow => {
			await flow.types('x');
			await flow.press(...tabs(7));
			await flow.types('2026-11-21');
			await flow.press('tab');
		},
		message: /21 Nov is still to come/,
		field: 'on',
	},
	{
		name: 'feedback on no day',
		open: ['f'],
		fill: async flow => {
			await flow.types('x');
			await flow.press(...tabs(7));
			await flow.types('2026-02-30');
			await flow.press('tab');
		},
		message: /“2026-02-30” is no day\. Allowed: /,
		field: 'on',
	},
	{name: 'a win without a text', open: ['W'], fill: async flow => flow.press('tab'), message: /no text/, field: 'text'},
	{name: 'a 1:1 held tomorrow', open: ['m'], fill: typesInLast('tomorrow'), message: /still to come|no day/, field: 'on'},
	{name: 'a 1:1 skipped on no day', open: ['M'], fill: typesInLast('someday'), message: /“someday” is no day/, field: 'on'},
	{name: 'a next day that is not given', open: ['n'], fill: async () => {}, message: /on which day/, field: 'day'},
	{name: 'a next day that has passed', open: ['n'], fill: flow => flow.types('2026-11-01'), message: /has passed/, field: 'day'},
	{name: 'an action without a text', open: ['a'], fill: async flow => flow.press('tab'), message: /no text/, field: 'text'},
	{name: 'an action due on no day', open: ['a'], fill: typesInLast('soon'), message: /“soon” is no day/, field: 'due'},
	{name: 'a topic without a text', open: ['t'], fill: async flow => flow.press('tab'), message: /no text/, field: 'text'},
	{
		name: 'a due day that is none',
		open: [...ACTIONS, 'e'],
		fill: flow => flow.types('x'),
		message: /is no day/,
		field: 'due',
	},
	{
		name: 'a snooze into the past',
		open: ['w', 'enter'],
		fill: async flow => {
			await flow.press('ctrl-u');
			await flow.types('today');
		},
		message: /not in the future/,
		field: 'until',
	},
	{
		name: 'an assignment that changes nothing',
		open: ['enter', ']', ']', ']', ']', ']', 'o'],
		fill: async () => {},
		message: /Nothing has changed/,
		field: undefined,
	},
	{
		name: 'an owner who is the backup',
		open: ['enter', ']', ']', ']', ']', ']', 'o'],
		fill: async flow => flow.press('tab', 'a'),
		message: /can't be owner and backup at once/,
		field: 'backup',
	},
];

describe('a form that is refused', () => {
	it.each(REFUSED)('$name', async ({open, fill, message, field}) => {
		const flow = await openFlow();
		const before = flow.context().entries;
		await flow.press(...open);
		await fill(flow);
		const filled = flow.form();
		await flow.press('enter');
		const form = flow.form();
		expect(form.mistake?.message).toMatch(message);
		expect(form.mistake?.field).toBe(field);
		if (field !== undefined) expect(form.fields[form.focus]?.id).toBe(field);
		expect(form.texts).toEqual(filled.texts);
		expect(form.choices).toEqual(filled.choices);
		expect(flow.context().entries).toBe(before);
	});

	it('loses its mistake with the next change', async () => {
		const flow = await openFlow();
		await flow.press('f', 'enter');
		expect(flow.form().mistake).toBeDefined();
		await flow.types('x');
		expect(flow.form().mistake).toBeUndefined();
	});
});

describe('several marked people', () => {
	const mark = ['space', 'space', 'j', 'space'];
	const MARKED = ['ana', 'bo', 'dana'];

	it('are one entry for feedback and for a win', async () => {
		for (const key of ['f', 'W']) {
			const flow = await openFlow();
			const before = flow.context().entries.length;
			await flow.press(...mark, key);
			expect(flow.form().title).toContain('Ana Souza, Bo Lindqvist, Dana Petrov');
			await flow.types('calm release');
			await flow.press('enter');
			const written = flow.context().entries.slice(before);
			expect(written).toHaveLength(1);
			expect(written[0]).toMatchObject({people: MARKED});
			expect(flow.state().marked.size).toBe(0);
			expect(flow.toast()).toContain('Ana Souza, Bo Lindqvist and Dana Petrov noted');
		}
	});

	it('ask before a second 1:1 of one day', async () => {
		const flow = await openFlow();
		await flow.press('m', 'enter', 'm');
		await flow.types('once more');
		await flow.press('enter');
		const count = flow.live('meeting-held').length;
		const title = 'A 1:1 with Ana Souza is already recorded for today: record another?';
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'menu', title});
		await flow.press('enter');
		expect(contentsOf(flow.form()).notes).toBe('once more');
		await flow.press('enter', 'down', 'enter');
		expect(flow.live('meeting-held')).toHaveLength(count + 1);
		expect(flow.state().overlays).toEqual([]);
	});

	it.each(['m', 'M', 'a', 't'])('are one entry each in one save for %s', async key => {
		const flow = await openFlow();
		const before = flow.context().entries.length;
		await flow.press(...mark, key);
		await flow.types('about the release');
		await flow.press('enter');
		const written = flow.context().entries.slice(before);
		expect(written.map(entry => 'person' in entry && entry.person)).toEqual(MARKED);
		expect(new Set(written.map(entry => entry.write)).size).toBe(1);
		await flow.press('u');
		expect(flow.toast()).toMatch(/^Undone: .* Ana Souza: .*; .* Bo Lindqvist: .*; .* Dana Petrov: .* · U redo$/);
		expect(flow.context().entries.filter(entry => entry.kind === 'entry-retracted')).toHaveLength(3);
	});

	it('have no mood together', async () => {
		const flow = await openFlow();
		await flow.press('m');
		expect(flow.form().fields.map(field => field.id)).toContain('mood');
		await flow.press('esc', ...mark, 'm');
		expect(flow.form().fields.map(field => field.id)).not.toContain('mood');
	});
});

describe('when feedback is said', () => {
	const say = (flow: Flow) => flow.form().fields.find(field => field.id === 'say');

	it('follows its kind until the lead chooses', async () => {
		const flow = await openFlow();
		await flow.press('f');
		expect(say(flow)?.options?.map(option => option.label)).toEqual(['next 1:1', 'said already', 'keep']);
		await flow.types('x');
		await flow.press('tab', 's', 'shift-tab', 'shift-tab', 'o', 'enter');
		expect(flow.live('feedback-noted').at(-1)).toMatchObject({type: 'observation', say: 'said'});
	});

	it('keeps an observation, which is what a note without a kind is, and stays with the kind chosen last in this session', async () => {
		const flow = await openFlow();
		await flow.press('f');
		await flow.types('quiet');
		await flow.press('enter');
		expect(flow.live('feedback-noted').at(-1)).toMatchObject({type: 'observation', say: 'keep'});
		await flow.press('f', 'shift-tab', 'p', 'tab');
		await flow.types('calm');
		await flow.press('enter', 'f');
		await flow.types('clear');
		await flow.press('enter');
		expect(flow.live('feedback-noted').at(-1)).toMatchObject({type: 'praise', say: 'next', text: 'clear'});
		const next = await openFlow({home: flow.home});
		await next.press('f');
		expect(contentsOf(next.form())).toMatchObject({type: 'observation'});
	});
});

describe('a rating', () => {
	it('is never one that nobody chose', async () => {
		const flow = await openFlow();
		const before = flow.live('rating-given').length;
		await flow.press('r', 'enter');
		expect(flow.form().mistake?.message).toBe('Choose what is rated.');
		const {team} = flow.context();
		const rated = team.people.find(({id}) => id === 'ana')?.ratings;
		const unrated = team.ladder.competencies.find(({id}) => !rated?.has(id));
		await flow.types(unrated?.name ?? '');
		await flow.press('enter');
		expect(flow.form().mistake?.message).toBe('Choose a rating.');
		await flow.types('4');
		await flow.press('enter');
		expect(flow.live('rating-given')).toHaveLength(before + 1);
		expect(flow.live('rating-given').at(-1)).toMatchObject({competency: unrated?.id, rating: 4});
	});

	it('that is there already stays, and is not given again without a word', async () => {
		const flow = await openFlow();
		const before = flow.live('rating-given').length;
		await flow.press('4', 'right', 'r', 'enter');
		expect(flow.form().mistake?.message).toBe('Nothing has changed: choose another rating, or say what shows it.');
		expect(flow.live('rating-given')).toHaveLength(before);
	});
});
