// Every kind of entry has words.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {ENTRY_KINDS, type Entry} from '../../../source/domain/journal/entries.ts';
import {aboutWords, entryContext, entryLine, entryWords} from '../../../source/reports/words/entry-words.ts';
import {quoted} from '../../../source/reports/words/signal-words.ts';
import {entry, teamOn} from '../../support/build.ts';

const TODAY: Day = '2026-11-20';
const on: Day = '2026-11-18';

const feedback = entry(
	'feedback-noted',
	{people: ['ana', 'bo'], type: 'constructive', text: 'late', say: 'next', competency: 'planning'},
	{on},
);
const action = entry('action-opened', {person: 'ana', owner: 'lead', text: 'intro', due: '2026-11-25'}, {on});
const topic = entry('topic-raised', {person: 'bo', text: 'budget', by: 'person'}, {on});

const EXAMPLES: readonly (readonly [Entry, about: string, label: string, line: string])[] = [
	[
		entry('meeting-held', {person: 'ana', mood: 4, career: true, notes: 'fine'}, {on}),
		'Ana',
		'1:1',
		'held, career conversation, mood 4 · “fine”',
	],
	[entry('meeting-skipped', {person: 'ana', why: 'ill'}, {on}), 'Ana', '1:1', 'skipped · “ill”'],
	[entry('meeting-skipped', {person: 'ana', by: 'lead'}, {on}), 'Ana', '1:1', 'skipped by me'],
	[entry('note-taken', {subject: 'rota', text: 'fine'}, {on}), 'Rota', 'note', 'Rota · “fine”'],
	[entry('note-taken', {subject: 'team', text: 'fine'}, {on}), '', 'note', 'about the team · “fine”'],
	[entry('note-taken', {subject: 'me', text: 'fine'}, {on}), '', 'note', 'for myself · “fine”'],
	[
		entry('case-set', {person: 'ana', case: 'promotion-declined', holds: 'no'}, {on}),
		'Ana',
		'case',
		'promotion declined, does not hold',
	],
	[
		entry('advice-judged', {advice: 'advice-1', useful: 'no', item: 'a talk at the guild', why: 'not-mine'}, {on}),
		'',
		'advice',
		'not useful, not mine · “a talk at the guild”',
	],
	[entry('meeting-planned', {person: 'ana', day: '2026-11-24'}, {on}), 'Ana', '1:1', 'planned for 24 Nov'],
	[feedback, 'Ana, Bo', 'constructive', 'to say next time, Planning · “late”'],
	[entry('feedback-said', {feedback: feedback.id, person: 'bo'}, {on}), 'Bo', 'feedback', 'said · “late”'],
	[action, 'Ana', 'action', 'mine, due 25 Nov · “intro”'],
	[entry('action-due-moved', {action: action.id, due: null}, {on}), 'Ana', 'action', 'no longer due on a day · “intro”'],
	[entry('action-closed', {action: action.id, outcome: 'done'}, {on}), 'Ana', 'action', 'done · “intro”'],
	[topic, 'Bo', 'topic', 'theirs · “budget”'],
	[entry('topic-closed', {topic: topic.id, outcome: 'discussed'}, {on}), 'Bo', 'topic', 'discussed · “budget”'],
	[entry('win-noted', {people: ['bo'], text: 'release'}, {on}), 'Bo', 'win', '“release”'],
	[entry('rating-given', {person: 'ana', competency: 'decision_making', rating: 3}, {on}), 'Ana', 'rating', 'Decision making 3'],
	[entry('level-changed', {person: 'ana', level: 'L5', since: '2025-05-01'}, {on}), 'Ana', 'level', 'L5 since 1 May 2025'],
	[
		entry('target-set', {person: 'ana', role: 'engineering_manager', by: '2027-06-30'}, {on}),
		'Ana',
		'target',
		'Engineering Manager, by 30 Jun 2027',
	],
	[entry('cadence-set', {person: 'ana', every: '10d'}, {on}), 'Ana', 'cadence', '10d'],
	[
		entry('area-assigned', {area: 'rota', owner: null, backup: 'bo', why: 'reorg'}, {on}),
		'Rota',
		'area',
		'Rota to nobody, backup Bo · “reorg”',
	],
	[entry('authority-set', {area: 'rota', authority: 4}, {on}), 'Rota', 'area', 'Rota: 4 agree'],
	[entry('area-reviewed', {area: 'rota', notes: 'fine'}, {on}), 'Rota', 'area', 'Rota reviewed · “fine”'],
	[entry('plan-accepted', {person: 'ana', request: {}, items: [action.id]}, {on}), 'Ana', 'plan', '1 action accepted'],
	[entry('advice-judged', {advice: 'advice-1', useful: 'no'}, {on}), '', 'advice', 'not useful'],
	[entry('checklist-ticked', {person: 'ana', item: 'mentor', done: true}, {on}), 'Ana', 'checklist', 'mentor, done'],
	[
		entry('signal-snoozed', {subject: 'rota', signal: 'sole-owner', until: '2026-11-27', why: 'Bo learns it'}, {on}),
		'Rota',
		'snooze',
		'sole owner until 27 Nov · “Bo learns it”',
	],
	[entry('entry-retracted', {entry: action.id}, {on}), 'Ana', 'undo', 'took back action of 18 Nov · “intro”'],
];

describe('a quoted note', () => {
	it('stands in one line, with its own lines told apart', () => {
		expect(quoted('January migration\n\n  tired of the pager\n')).toBe('“January migration / tired of the pager”');
	});
});

describe('the words of an entry', () => {
	const team = teamOn(TODAY, {people: ['Ana', 'Bo'], areas: ['Rota']});
	const context = entryContext(team, [feedback, action, topic]);

	it('of an undo that was undone say that it is back, and again that it was taken', () => {
		const undo = entry('entry-retracted', {entry: action.id}, {on});
		const redo = entry('entry-retracted', {entry: undo.id}, {on});
		const again = entry('entry-retracted', {entry: redo.id}, {on});
		const all = entryContext(team, [action, undo, redo, again]);
		const said = [undo, redo, again].map(each => [entryWords(each, all).label, entryLine(each, all)]);
		expect(said).toEqual([
			['undo', 'took back action of 18 Nov · “intro”'],
			['redo', 'brought back action of 18 Nov · “intro”'],
			['undo', 'took back action of 18 Nov · “intro”'],
		]);
		const edit = entry('entry-retracted', {entry: action.id, replaces: topic.id}, {on});
		expect(entryLine(edit, all)).toBe('changed action of 18 Nov · “intro”');
	});

	it('are there for every kind', () => {
		expect(new Set(EXAMPLES.map(([{kind}]) => kind))).toEqual(new Set(ENTRY_KINDS));
	});

	it.each(EXAMPLES.map(example => [example[0].kind, ...example] as const))('of %s', (_, example, about, label, line) => {
		expect([aboutWords(example, context), entryWords(example, context).label, entryLine(example, context)]).toEqual([
			about,
			label,
			line,
		]);
	});

	it.each(EXAMPLES.map(example => [example[0].kind, example[0]] as const))(
		'of %s hold no note and no mood while masked',
		(_, example) => {
			const masked = entryLine(example, context, true);
			for (const secret of ['fine', 'ill', 'late', 'intro', 'budget', 'release', 'reorg', 'mood 4'])
				expect(masked).not.toContain(secret);
		},
	);

	it('fall back on ids for whoever is no longer on the roster', () => {
		const gone = entry('win-noted', {people: ['gil'], text: 't'}, {on});
		expect(aboutWords(gone, context)).toBe('gil');
		expect(aboutWords(entry('action-closed', {action: gone.id, outcome: 'done'}, {on}), context)).toBe('');
	});
});
