// What of a long journal is settled: too old to change how the team stands today, so that it need not be folded for that.
import {addDays, type Day} from '../day.ts';
import type {EntryId, PersonId} from '../ids.ts';
import type {Entry} from '../journal/entries.ts';
import {compareEntries, isRecordIn} from '../journal/journal.ts';
import {firstSaid, linking, recordedSince} from '../journal/recording.ts';
import {standingIn, withChoices} from '../journal/retractions.ts';
import {presentIds} from '../journal/subjects.ts';
import type {Roster} from '../roster/roster.ts';
import {mergeAbsences} from '../team/absence.ts';
import {addOlder, type OlderEntries, olderEntries, setOpenSince, stillCounting} from './older-entries.ts';
import {type Opening, olderPromises, type Sequel} from './older-promises.ts';

/**
 * Twenty-six weeks, which the strip on a card shows, and one more. The twelve weeks of which 1:1s are counted as kept reach
 * back further by one cadence: 84 days at most where two fit in, and of a longer one only the last 1:1 is asked for.
 */
const COUNTING_DAYS = 27 * 7;

/** Feedback that was said counts together with what was said up to five months before it. */
const FEEDBACK_DAYS = 150;

/** Of that day's month everything counts, so that months are taken or left as a whole. */
const countingFrom = (today: Day): Day => `${addDays(today, -COUNTING_DAYS).slice(0, 7)}-01` as Day;

/** The older entries about people, by whom they are about. */
const olderPeople = (roster: Roster, whole: ReadonlySet<PersonId>) => {
	const present = presentIds(roster.people);
	const people = new Map<string, OlderEntries>();
	return {
		/** The same under all ids of a person. */
		of: (id: PersonId): OlderEntries => {
			const known = people.get(id);
			if (known) return known;
			const presentId = present.get(id) ?? id;
			const older = people.get(presentId) ?? olderEntries(whole.has(presentId));
			people.set(presentId, older).set(id, older);
			return older;
		},
		all: () => new Set(people.values()),
	};
};

export type Unsettled = {
	/** Those that still count, in no order. */
	readonly entries: readonly Entry[];
	/** Of this day and later ones everything is among them. */
	readonly from: Day;
};

/**
 * What is left when settled entries are put aside: of older 1:1s, feedback and wins the last ones, of older actions and
 * topics those that did not end, and whatever is rare. Of the people in `whole` nothing is put aside.
 */
export const unsettled = (
	entries: readonly Entry[],
	roster: Roster,
	today: Day,
	whole: ReadonlySet<PersonId> = new Set(),
): Unsettled => {
	const from = countingFrom(today);
	const heardFrom = addDays(from, -FEEDBACK_DAYS);
	const byId = new Map(entries.map(entry => [entry.id, entry]));
	// Of two entries under one id, which a file copied or edited by hand can hold, the first counts: nothing is put aside.
	if (byId.size !== entries.length) return {entries, from};
	const retracting = entries.filter(entry => entry.kind === 'entry-retracted').sort(compareEntries);
	const {retractions, rivals} = withChoices(retracting, isRecordIn(byId));
	/** Of what was edited in two places all versions are there to be chosen from. */
	const chosenFrom = new Set(rivals.flatMap(edits => edits.map(({replaces}) => replaces)));
	const people = olderPeople(roster, whole);
	const counting = new Set<Entry>();
	const openings = new Map<EntryId, Opening>();
	const sequels: Sequel[] = [];
	const linked: Entry[] = [];

	const keep = (more: Iterable<Entry>): void => {
		for (const entry of more) counting.add(entry);
	};
	const give = (entry: Entry, person: PersonId): void => {
		const older = people.of(person);
		addOlder(older, entry);
		if (older.isWhole) counting.add(entry);
	};
	const take = (entry: Entry): void => {
		switch (entry.kind) {
			case 'feedback-noted':
			case 'win-noted':
				for (const person of entry.people) give(entry, person);
				if (entry.kind === 'feedback-noted' && (entry.say !== 'said' || entry.on >= heardFrom)) counting.add(entry);
				return;
			case 'meeting-held':
				give(entry, entry.person);
				if (entry.discussed && entry.discussed.length > 0) sequels.push(entry);
				return;
			case 'meeting-skipped':
			case 'meeting-planned':
				give(entry, entry.person);
				return;
			case 'action-opened':
			case 'topic-raised':
				give(entry, entry.person);
				openings.set(entry.id, entry);
				return;
			case 'action-due-moved':
			case 'action-closed':
			case 'topic-closed':
				sequels.push(entry);
				return;
			default:
				counting.add(entry);
		}
	};
	for (const entry of entries) {
		const isCounting =
			entry.on >= from || entry.kind === 'entry-retracted' || retractions.has(entry.id) || chosenFrom.has(entry.id);
		if (isCounting) counting.add(entry);
		else take(entry);
		if (entry.on <= today && !retractions.has(entry.id)) linked.push(entry);
	}
	const promises = olderPromises(
		openings,
		sequels,
		id => standingIn(retractions, id),
		(meeting, topic) => people.of(meeting.person) === people.of(topic.person),
	);
	for (const [sequel, {person}] of promises.continued) if (sequel.kind !== 'meeting-held') give(sequel, person);
	for (const {person, on} of promises.open) setOpenSince(people.of(person), on);
	for (const older of people.all()) keep(stillCounting(older));
	// Without them, what is put aside would look like a break in the recording.
	const away = mergeAbsences(roster.away);
	const links = linking(linked, away);
	keep(links);
	const said = firstSaid(linked, recordedSince(links.toReversed(), today, away));
	if (said) counting.add(said);
	keep(promises.astray.sequels);
	if (promises.astray.ids.size > 0) keep(entries.filter(({id}) => promises.astray.ids.has(id)));
	keep(promises.keptTogether(entry => counting.has(entry)));
	return {entries: [...counting], from};
};
