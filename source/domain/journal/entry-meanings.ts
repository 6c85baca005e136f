// What each kind of entry and each of its fields means: the one format that must open for ever, explained in one place.
import type {EntryKind, EntryOf} from './entries.ts';

type Common = 'kind' | 'id' | 'at' | 'on' | 'write' | 'machine' | 'v' | 'history' | 'prev';

/** Said of every entry, whatever its kind. */
export const COMMON_MEANINGS: Readonly<Record<Common, string>> = {
	kind: 'What was recorded; it decides which other fields there are.',
	id: 'The entry’s own id, a UUID. The first eight characters are shown, and four are enough to name it by.',
	at: 'The instant at which it was written, with the offset of the clock where that was.',
	on: 'The day that it speaks of: when it happened, not when it was written down.',
	write: 'A UUID shared by all entries of one save, which are undone together.',
	machine: 'The store that wrote it, a random id; undo walks back what this store wrote.',
	v: 'The version of the entry’s form.',
	history: 'Brought in from before muster was used. It is shown everywhere, but starts no clock and raises no alarm.',
	prev: 'A hash of the entry that the same machine wrote before, by which muster doctor finds what is lost or was changed.',
};

const PERSON = 'The person it is about, by their id on the roster when it was written.';
const PEOPLE = 'The people it is about, each by their id on the roster.';
const AREA = 'The area, by its id on the roster.';
const COMPETENCY = 'The competency of the ladder of which it is evidence.';
const LINK = 'Where it can be seen.';
const WHY = 'The reason, in the lead’s words.';

export type EntryMeaning<Kind extends EntryKind> = {
	/** What it records. */
	readonly kind: string;
	/** Its own fields; one that is forgotten here does not compile. */
	readonly fields: {readonly [Field in Exclude<keyof EntryOf<Kind>, Common>]-?: string};
};

export const ENTRY_MEANINGS: {readonly [Kind in EntryKind]: EntryMeaning<Kind>} = {
	'meeting-held': {
		kind: 'A 1:1 that took place.',
		fields: {
			person: PERSON,
			notes: 'What the lead wants to remember of it.',
			mood: 'How the person seemed, from 1 very low to 5 very good. Only the lead ever sees it.',
			career: 'True for a career conversation.',
			discussed: 'Ids of topics, actions and wins that were talked about; a topic is closed by it.',
			asked: 'Ids of the questions that stood on the sheet, so that they are not asked again soon.',
		},
	},
	'meeting-skipped': {
		kind: 'A 1:1 that did not take place.',
		fields: {
			person: PERSON,
			why: `${WHY} With one, the reminder stays low for a cadence.`,
			by: 'Who called it off: the lead or the person. Without it nobody said.',
		},
	},
	'meeting-planned': {
		kind: 'The day agreed on for the next 1:1.',
		fields: {person: PERSON, day: 'The day on which it is to be. The latest plan counts, until that day or a 1:1 has passed.'},
	},
	'note-taken': {
		kind: 'A note about nobody on the roster.',
		fields: {
			subject: 'What it is about: team, me (the lead), or the id of an area.',
			text: 'The note.',
			link: LINK,
		},
	},
	'feedback-noted': {
		kind: 'What the lead saw somebody do.',
		fields: {
			people: PEOPLE,
			type: 'Praise, constructive feedback, or an observation that judges nothing yet.',
			text: 'What was seen.',
			situation: 'When and where it was.',
			behaviour: 'What exactly was done or said.',
			impact: 'What came of it.',
			competency: COMPETENCY,
			link: LINK,
			say: 'When it is said: in the next 1:1, said already when it was noted, or kept by the lead.',
		},
	},
	'feedback-said': {
		kind: 'Feedback that one of its people has now heard.',
		fields: {feedback: 'The id of the feedback.', person: 'Who has heard it.'},
	},
	'action-opened': {
		kind: 'A promise between the lead and a person.',
		fields: {
			person: PERSON,
			owner: 'Who promised it: the lead or the person.',
			text: 'What was promised.',
			due: 'The day by which it is to be done.',
			from: 'What it came of: the id of an accepted advice.',
		},
	},
	'action-due-moved': {
		kind: 'Another day for a promise.',
		fields: {action: 'The id of the promise.', due: 'The new day; null takes the day away.'},
	},
	'action-closed': {
		kind: 'The end of a promise.',
		fields: {action: 'The id of the promise.', outcome: 'Done, or dropped because nobody wants it any more.', why: WHY},
	},
	'topic-raised': {
		kind: 'Something to talk about in the next 1:1, carried on until it was.',
		fields: {person: PERSON, text: 'What to talk about.', by: 'Who raised it: the lead or the person.'},
	},
	'topic-closed': {
		kind: 'The end of a topic, other than by a 1:1 that names it.',
		fields: {topic: 'The id of the topic.', outcome: 'Discussed, or dropped because nobody wants it any more.', why: WHY},
	},
	'win-noted': {
		kind: 'Something that went well, to be recognised and remembered.',
		fields: {people: PEOPLE, text: 'What went well.', competency: COMPETENCY, link: LINK},
	},
	'rating-given': {
		kind: 'Where the lead sees a person on a competency.',
		fields: {
			person: PERSON,
			competency: 'The competency of the ladder.',
			rating: 'From 1 awareness to 5 expert.',
			evidence: 'What shows it; a review shows it to the person.',
			rosterWas: 'The rating on the roster when this was written, or null: once the roster says something else, the roster wins.',
		},
	},
	'level-changed': {
		kind: 'A new level.',
		fields: {
			person: PERSON,
			level: 'A level of the ladder.',
			since: 'The first day in it.',
			rosterWas: 'The level on the roster when this was written, or null: once the roster says something else, the roster wins.',
		},
	},
	'target-set': {
		kind: 'What a person works toward. Without level, role or stay it takes the target away.',
		fields: {
			person: PERSON,
			level: 'A level of the ladder.',
			role: 'A role, where it is no level.',
			stay: 'True when they stay where they are, by choice.',
			by: 'The day by which it is to be reached.',
			rosterWas: 'The target on the roster when this was written, or null: once the roster says something else, the roster wins.',
		},
	},
	'cadence-set': {
		kind: 'How often 1:1s should happen.',
		fields: {
			person: PERSON,
			every: 'weekly, biweekly, monthly, none, or a number of days or weeks such as 10d or 3w.',
			rosterWas:
				'The person’s own cadence on the roster when this was written, or null: once the roster says something else, the roster wins.',
		},
	},
	'area-assigned': {
		kind: 'Who holds an area. It carries the backup even where that stays: the latest assignment alone counts.',
		fields: {
			area: AREA,
			owner: 'Who holds it; null is nobody.',
			backup: 'Who can step in; null is nobody, and without the field the backup stays as it was.',
			why: WHY,
			rosterWas: 'Owner and backup on the roster when this was written: once the roster says something else, the roster wins.',
		},
	},
	'authority-set': {
		kind: 'How much the owner of an area decides.',
		fields: {
			area: AREA,
			authority: 'The level of delegation: 1 tell, 2 sell, 3 consult, 4 agree, 5 advise, 6 inquire, 7 delegate.',
			rosterWas: 'The level on the roster when this was written, or null: once the roster says something else, the roster wins.',
		},
	},
	'area-reviewed': {
		kind: 'An area that was looked at with its owner.',
		fields: {area: AREA, notes: 'What came of it.'},
	},
	'plan-accepted': {
		kind: 'Items of an advice that became actions.',
		fields: {
			person: PERSON,
			request: 'What the advisor was asked.',
			items: 'Ids of the actions that came of it, saved together with it or agreed on before.',
		},
	},
	'advice-judged': {
		kind: 'What the lead thought of an advice, or of one item of it.',
		fields: {
			advice: 'The advice, by the hash of its request and answer.',
			useful: 'Whether it was useful.',
			item: 'The one item that is meant; without it the advice as a whole.',
			why: 'Why it was not: not mine to do, too general, wrong, or did it already.',
			person: 'Whom the advice was about, if anybody.',
			task: 'What the advisor was asked for.',
		},
	},
	'case-set': {
		kind: 'The lead’s word on a person’s situation, which goes before what the records say.',
		fields: {person: PERSON, case: 'The id of the case.', holds: 'Whether it holds.'},
	},
	'checklist-ticked': {
		kind: 'An item of the career checklist, ticked for somebody or opened again.',
		fields: {person: PERSON, item: 'The id of the item.', done: 'True when ticked, false when opened again.'},
	},
	'signal-snoozed': {
		kind: 'A signal that may wait. It ends early when the signal gets worse, or clears and comes back.',
		fields: {
			subject: 'The id of a person or an area, or team.',
			signal: 'The id of the signal.',
			until: 'The first day on which it counts again.',
			why: WHY,
		},
	},
	'entry-retracted': {
		kind: 'An entry that no longer counts: undone, taken back or corrected. A retraction can itself be retracted.',
		fields: {
			entry: 'The id of the entry that no longer counts.',
			why: WHY,
			replaces: 'The id of the entry that stands in its place: a correction.',
		},
	},
};
