// Every kind of entry about one person, with a marker wherever the lead may write: SHOWN what the person may see, PRIVATE the rest.
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {entry, uuid} from '../build.ts';

export const MARKED_TODAY: Day = '2026-11-20';
/** Beyond the ids that entries get by themselves. */
const BASE = 100_000;
export const MARKED_ROSTER = {
	people: [{name: 'Ana', notes: 'PRIVATE', compensation: {amount: 1, currency: 'PRIVATE', period: 'year'}}, 'Bo'],
	areas: [{name: 'Ledger', owner: 'ana'}, 'Search'],
} as const;

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
export const EVERYTHING: readonly Entry[] = [
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
