// What a review shows to the person it is about, and what it never shows.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {ENTRY_KINDS, type Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {reviewReport} from '../../../source/reports/review/review.ts';
import {reviewMarkdown} from '../../../source/reports/review/review-markdown.ts';
import {entry, personIn, teamOn, uuid} from '../../support/build.ts';

const today: Day = '2026-11-20';
/** Beyond the ids that entries get by themselves. */
const BASE = 100_000;
const PERIOD = {since: '2026-01-01', until: today} as const;
const ROSTER = {
	people: [{name: 'Ana', notes: 'PRIVATE', compensation: {amount: 1, currency: 'PRIVATE', period: 'year'}}, 'Bo'],
	areas: [{name: 'Ledger', owner: 'ana'}, 'Search'],
} as const;

const shown = (entries: readonly Entry[], withMine = false): string => {
	const team = teamOn(today, ROSTER as never, entries);
	const person = personIn(team, 'ana');
	const [journal, period] = [journalOn(entries, today), {...PERIOD, withMine}];
	return reviewMarkdown(person, team, journal, period) + JSON.stringify(reviewReport(person, team, journal, period));
};

/** A note and an edit of it, which is never heard. */
const noted = (id: number, say: 'next' | 'said' | 'keep', text: string) =>
	entry(
		'feedback-noted',
		{people: ['ana', 'bo'], type: 'praise', text, impact: text, say},
		{on: '2026-11-01', id: uuid(BASE + id)},
	);
const reworded = (id: number, of: Entry, fields: object): readonly Entry[] => [
	{...of, id: uuid(BASE + id), write: uuid(BASE + id), at: `${'2026-11-09'}T09:00:00+00:00`, ...fields} as Entry,
	entry(
		'entry-retracted',
		{entry: of.id, replaces: uuid(BASE + id), why: 'PRIVATE'},
		{on: '2026-11-09', id: uuid(BASE + id + 1), write: uuid(BASE + id)},
	),
];

const action = (id: number, owner: 'lead' | 'person', text: string) =>
	entry('action-opened', {person: 'ana', owner, text}, {on: '2026-10-01', id: uuid(BASE + id)});
const on = {on: '2026-11-02'} as const;
const said = noted(10, 'next', 'SHOWN as it was said');
const unsaid = noted(12, 'next', 'PRIVATE');
const kept = noted(13, 'keep', 'PRIVATE');
const atOnce = noted(14, 'said', 'SHOWN at once');
const [theirs, mine, dropped] = [
	action(20, 'person', 'SHOWN theirs'),
	action(21, 'lead', 'PRIVATE mine'),
	action(22, 'person', 'PRIVATE'),
];
const topic = entry('topic-raised', {person: 'ana', text: 'PRIVATE', by: 'person'}, {...on, id: uuid(BASE + 23)});

/** Every kind, with a marker wherever the lead may write. */
const EVERYTHING: readonly Entry[] = [
	entry('meeting-held', {person: 'ana', notes: 'PRIVATE', mood: 1, career: true}, on),
	entry('meeting-skipped', {person: 'ana', why: 'PRIVATE', by: 'person'}, on),
	entry('meeting-planned', {person: 'ana', day: '2026-11-27'}, on),
	...(['me', 'team', 'ledger'] as const).map(subject => entry('note-taken', {subject, text: 'PRIVATE', link: 'PRIVATE'}, on)),
	said,
	entry('feedback-said', {feedback: said.id, person: 'ana'}, on),
	...reworded(30, said, {text: 'PRIVATE', impact: 'PRIVATE'}),
	unsaid,
	entry('feedback-said', {feedback: unsaid.id, person: 'bo'}, on),
	kept,
	...reworded(40, kept, {text: 'PRIVATE', say: 'next'}),
	atOnce,
	...reworded(50, atOnce, {text: 'PRIVATE', impact: 'PRIVATE'}),
	theirs,
	mine,
	dropped,
	entry('action-due-moved', {action: theirs.id, due: '2026-11-03'}, on),
	...[theirs, mine].map(({id}) => entry('action-closed', {action: id, outcome: 'done', why: 'PRIVATE'}, on)),
	entry('action-closed', {action: dropped.id, outcome: 'dropped', why: 'PRIVATE'}, on),
	topic,
	entry('topic-closed', {topic: topic.id, outcome: 'discussed', why: 'PRIVATE'}, on),
	entry('win-noted', {people: ['ana'], text: 'SHOWN win'}, on),
	entry('win-noted', {people: ['bo'], text: 'PRIVATE'}, on),
	entry('rating-given', {person: 'ana', competency: 'writing', rating: 3, evidence: 'SHOWN evidence'}, on),
	entry('level-changed', {person: 'ana', level: 'L4', since: '2026-11-01'}, on),
	entry('target-set', {person: 'ana', level: 'L5', by: '2027-01-01'}, on),
	entry('cadence-set', {person: 'ana', every: 'weekly'}, on),
	entry('area-assigned', {area: 'ledger', owner: 'ana', why: 'PRIVATE'}, on),
	entry('authority-set', {area: 'ledger', authority: 2}, on),
	entry('area-reviewed', {area: 'ledger', notes: 'PRIVATE'}, on),
	entry('plan-accepted', {person: 'ana', request: {text: 'PRIVATE'}, items: []}, on),
	entry('advice-judged', {advice: 'PRIVATE', useful: 'no', item: 'PRIVATE', why: 'wrong'}, on),
	entry('case-set', {person: 'ana', case: 'PRIVATE', holds: 'yes'}, on),
	entry('checklist-ticked', {person: 'ana', item: 'PRIVATE', done: true}, on),
	entry('signal-snoozed', {subject: 'ana', signal: 'PRIVATE', until: '2026-12-01'}, on),
];

describe('a review', () => {
	it('has a test of every kind', () => {
		expect(new Set(EVERYTHING.map(({kind}) => kind))).toEqual(new Set(ENTRY_KINDS));
	});

	it('shows what was said, won, rated, kept by them, held and talked about', () => {
		const words = shown(EVERYTHING);
		for (const text of ['as it was said', 'at once', 'theirs', 'win', 'evidence']) expect(words).toContain(`SHOWN ${text}`);
		expect(words).toContain('Ledger: owner, since 2 Nov');
		expect(words).toContain('2 Nov, a career conversation');
	});

	it('never shows what was kept for the lead, whatever was recorded in which order', () => {
		const days = fc.array(fc.nat({max: 60}), {minLength: EVERYTHING.length, maxLength: EVERYTHING.length});
		const indices = EVERYTHING.map((_, index) => index);
		const some = fc.shuffledSubarray(indices, {minLength: indices.length});
		fc.assert(
			fc.property(some, days, (chosen, back) => {
				const entries = chosen.flatMap(index => {
					const each = EVERYTHING[index];
					return each ? [{...each, on: addDays(today, -(back[index] ?? 0))}] : [];
				});
				expect(shown(entries)).not.toContain('PRIVATE');
			}),
		);
		expect(shown(EVERYTHING)).not.toContain('PRIVATE');
	});

	it('shows what the lead promised only when asked for', () => {
		expect(shown(EVERYTHING, true)).toContain('PRIVATE mine');
		expect(shown(EVERYTHING, true).replaceAll('PRIVATE mine', '')).not.toContain('PRIVATE');
	});
});
