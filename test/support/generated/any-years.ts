// Arbitraries for property tests: years of entries as life makes them, with what was opened mostly ended, some of it edited.
import fc from 'fast-check';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {COMPETENCIES} from '../../../source/domain/ids.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {SIGNAL_IDS} from '../../../source/domain/team/team.ts';
import {entry, uuid} from '../build.ts';

/** The last day that the years speak of. */
export const YEARS_END: Day = '2026-11-20';
const DAYS = 1100;

// Ids of the rosters that `anyRoster` makes, one of them from before a person got another.
const personId = fc.constantFrom('p1', 'p1', 'p2', 'p2', 'p3', 'p1-before', 'gone');
const competency = fc.option(fc.constantFrom(...COMPETENCIES.slice(0, 3)), {nil: undefined});
const side = fc.constantFrom('lead', 'person') as fc.Arbitrary<'lead' | 'person'>;

/** One thing that happened: everything that any of its kinds may need, of which each takes its part. */
const anyHappening = fc.record({
	what: fc.constantFrom(
		...['met', 'met', 'met', 'met', 'skipped', 'planned', 'praise', 'constructive', 'constructive', 'observation', 'win'],
		...['action', 'action', 'action', 'topic', 'topic', 'rated', 'cadence', 'level', 'snoozed', 'area'],
	),
	person: personId,
	others: fc.array(personId, {maxLength: 1}),
	ago: fc.nat({max: DAYS}),
	/** How long it lasted: until it was said or ended; often it has not. */
	lasted: fc.oneof(fc.nat({max: 40}), fc.nat({max: 400}), fc.constant(undefined), fc.constant(-3)),
	/** Written so long after the day that it speaks of. */
	late: fc.oneof(fc.constant(0), fc.constant(0), fc.nat({max: 60}), fc.nat({max: 500})),
	due: fc.option(fc.integer({min: -5, max: 60}), {nil: undefined}),
	say: fc.constantFrom('said', 'said', 'next', 'keep') as fc.Arbitrary<'said' | 'next' | 'keep'>,
	mood: fc.constantFrom(undefined, 1, 2, 2, 3, 4, 5) as fc.Arbitrary<1 | 2 | 3 | 4 | 5 | undefined>,
	isCareer: fc.boolean(),
	competency,
	owner: side,
	/** What became of the entry itself: mostly nothing. */
	fate: fc.constantFrom('stays', 'stays', 'stays', 'stays', 'retracted', 'edited', 'restored'),
	signal: fc.constantFrom(...SIGNAL_IDS),
	every: fc.constantFrom('weekly', 'monthly', '11w', '20w', '60w', 'none'),
	/** Which of the topics open by then a 1:1 speaks of. */
	pick: fc.nat(),
});
type Happening = typeof anyHappening extends fc.Arbitrary<infer Each> ? Each : never;

const at = (day: Day, minute: number): string =>
	`${day}T${String(9 + (Math.floor(minute / 60) % 12)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+00:00`;

/** Entries of such happenings, in the order given; ids follow their number. */
const told = (happenings: readonly Happening[]): readonly Entry[] => {
	const entries: Entry[] = [];
	const topics: {readonly id: string; readonly person: string}[] = [];
	const put = <Kind extends Entry['kind']>(kind: Kind, on: Day, late: number, fields: object): Entry => {
		const number = entries.length + 1;
		const common = entry(kind, {} as never, {on, at: at(addDays(on, late), number), id: uuid((number * 7919) % 1_000_003)});
		const made = {...common, ...fields} as unknown as Entry;
		entries.push(made);
		return made;
	};
	for (const each of happenings) {
		const {what, person, others, lasted, late, competency: on, say, fate} = each;
		const day = addDays(YEARS_END, -each.ago);
		const people = [...new Set([person, ...others])];
		const ending = lasted === undefined ? undefined : addDays(day, lasted);
		const write = (): Entry => {
			switch (what) {
				case 'met': {
					const topic = topics[each.pick % Math.max(1, topics.length)];
					const isNaming = topic !== undefined && each.pick % 3 === 0;
					const discussed = isNaming ? {discussed: [topic.id]} : {};
					return put('meeting-held', day, late, {person, mood: each.mood, career: each.isCareer, ...discussed});
				}
				case 'skipped':
					return put('meeting-skipped', day, late, {person, ...(each.isCareer ? {why: 'w'} : {})});
				case 'planned':
					return put('meeting-planned', day, late, {person, day: addDays(day, lasted ?? 0)});
				case 'win':
					return put('win-noted', day, late, {people, text: 't', competency: on});
				case 'action':
					return put('action-opened', day, late, {
						person,
						owner: each.owner,
						text: 't',
						...(each.due === undefined ? {} : {due: addDays(day, each.due)}),
					});
				case 'topic':
					return put('topic-raised', day, late, {person, text: 't', by: each.owner});
				case 'rated':
					return put('rating-given', day, late, {person, competency: on ?? 'writing', rating: each.mood ?? 3, evidence: 'e'});
				case 'cadence':
					return put('cadence-set', day, late, {person, every: each.every, rosterWas: null});
				case 'level':
					return put('level-changed', day, late, {person, level: 'L4', since: day, rosterWas: null});
				case 'snoozed':
					return put('signal-snoozed', day, late, {subject: person, signal: each.signal, until: addDays(day, lasted ?? 900)});
				case 'area':
					return put('area-assigned', day, late, {area: 'a1', owner: person, backup: others[0] ?? null});
				default:
					return put('feedback-noted', day, late, {people, type: what, text: 't', say, competency: on});
			}
		};
		const made = write();
		const {id: _id, at: _at, ...fields} = made;
		const edited = fate === 'edited' ? put(made.kind, day, late + 1, fields) : made;
		if (fate === 'edited') put('entry-retracted', addDays(day, late + 1), 0, {entry: made.id, replaces: edited.id});
		if (fate === 'retracted' || fate === 'restored') {
			const retraction = put('entry-retracted', addDays(day, late + 1), 0, {entry: made.id});
			if (fate === 'restored') put('entry-retracted', addDays(day, late + 2), 0, {entry: retraction.id});
		}
		if (what === 'topic') topics.push({id: made.id, person});
		if (ending === undefined) continue;
		if (what === 'action') {
			if (each.isCareer) put('action-due-moved', ending, late, {action: made.id, due: addDays(ending, 3)});
			put('action-closed', ending, late, {action: made.id, outcome: 'done'});
		}
		if (what === 'topic') put('topic-closed', ending, late, {topic: made.id, outcome: 'discussed'});
		if (made.kind === 'feedback-noted' && say !== 'said') put('feedback-said', ending, late, {feedback: made.id, person});
	}
	return entries;
};

/** Three years up to `YEARS_END`, told in any order. */
export const anyYears = ({maxLength = 120} = {}): fc.Arbitrary<readonly Entry[]> =>
	fc.array(anyHappening, {maxLength, size: 'max'}).map(told);
