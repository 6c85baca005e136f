// Invents a year of a well-led team of eight: regular 1:1s with the usual slips, feedback, promises, holidays, one who leaves, one who joins.
import {addDays, type Day, daysBetween, weekdayNumber} from '../../../source/domain/day.ts';
import type {EntryId, Rating} from '../../../source/domain/ids.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {CONSTRUCTIVE, NOTES, OBSERVATIONS, PRAISE, PROMISES, SKIP_REASONS, TOPICS, WINS} from '../generated/invented-words.ts';
import {type JournalWriter, journalWriter} from '../generated/journal-writer.ts';
import {type Random, randomFrom} from '../generated/random.ts';
import {
	isHere,
	isWorkday,
	LEAD_AWAY,
	type Leave,
	MEMBERS,
	type Member,
	NEW_OWNER,
	rosterOn,
	within,
	YEAR_BEGINS,
	YEAR_ENDS,
} from './well-led-team.ts';

const SEED = 3;

/** What the lead does with one person, day by day. */
type Relation = {
	readonly member: Member;
	/** The lead's own absences. */
	readonly leadAway: readonly Leave[];
	next: Day;
	mood: Rating;
	career: Day;
	win: Day;
	unsaid: EntryId[];
	open: {id: EntryId; due?: Day; closes: Day; outcome: 'done' | 'dropped'}[];
	topics: EntryId[];
};

const firstMeeting = ({joins, weekday}: Member): Day => addDays(joins ?? YEAR_BEGINS, weekday - 1);

/** The day the pattern asks for, after this one. */
const following = ({every, weekday}: Member, day: Day): Day => {
	const week = addDays(day, every);
	return addDays(week, weekday - weekdayNumber(week));
};

const note = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {id} = relation.member;
	const type = random.chance(0.7) ? 'praise' : random.chance(0.75) ? 'constructive' : 'observation';
	const text = random.pick({praise: PRAISE, constructive: CONSTRUCTIVE, observation: OBSERVATIONS}[type]);
	const say = type === 'observation' ? 'keep' : random.chance(0.7) ? 'said' : 'next';
	const competency = random.chance(0.4) ? {competency: random.pick(Object.keys({...relation.member.ratings, feedback: 1}))} : {};
	const [entry] = write(today, {kind: 'feedback-noted', people: [id], type, text, say, ...competency});
	if (entry && say === 'next') relation.unsaid.push(entry);
};

const promise = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {id: person, leave} = relation.member;
	const {leadAway} = relation;
	const owner = random.chance(0.45) ? 'lead' : 'person';
	const away = [...leadAway, ...leave];
	let due = addDays(today, random.between(5, 21));
	while (within(away, due) || !isWorkday(due)) due = addDays(due, 1);
	const late = random.chance(0.8) ? -random.between(0, 3) : random.between(1, 6);
	const hasDue = random.chance(0.8);
	const [id] = write(today, {kind: 'action-opened', person, owner, text: random.pick(PROMISES), ...(hasDue ? {due} : {})});
	const closes = addDays(due, late);
	if (id)
		relation.open.push({
			id,
			due: hasDue ? due : undefined,
			closes: closes > today ? closes : due,
			outcome: random.chance(0.93) ? 'done' : 'dropped',
		});
};

/**
 * Moods don't wander off: they come back to what is usual of somebody (the home base of affect: Kuppens, Oravecz and
 * Tuerlinckx, Feelings Change, 2010). Who is led well is mostly well, better or so-so at every fourth talk, low at one of 25.
 */
const USUAL_MOOD = 4;
const LOW_MOOD = 2;
const LOW_CHANCE = 0.04;

const nextMood = (mood: Rating, random: Random): Rating => {
	if (random.chance(LOW_CHANCE)) return LOW_MOOD;
	const step = random.between(-1, 1);
	if (step === 0 || Math.sign(mood - USUAL_MOOD) === -step) return USUAL_MOOD;
	return step < 0 ? 3 : 5;
};

const meet = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {member} = relation;
	const person = member.id;
	const wasLow = relation.mood === LOW_MOOD;
	relation.mood = nextMood(relation.mood, random);
	const isCareer = daysBetween(relation.career, today) > 75 && random.chance(0.6);
	if (isCareer) relation.career = today;
	const discussed = relation.topics.filter(() => random.chance(0.75));
	relation.topics = relation.topics.filter(topic => !discussed.includes(topic));
	const said = relation.unsaid.filter(() => random.chance(0.9));
	relation.unsaid = relation.unsaid.filter(feedback => !said.includes(feedback));
	write(
		today,
		{
			kind: 'meeting-held',
			person,
			...(random.chance(0.6) ? {notes: random.pick(NOTES)} : {}),
			// Whoever was low is asked again at the next talk, and it is noted.
			...(random.chance(0.7) || wasLow ? {mood: relation.mood} : {}),
			...(isCareer ? {career: true} : {}),
			discussed,
		},
		...discussed.map(topic => ({kind: 'topic-closed', topic, outcome: 'discussed'}) as const),
		...said.map(feedback => ({kind: 'feedback-said', feedback, person}) as const),
	);
	if (random.chance(0.35)) promise(relation, today, {write, entries: () => []}, random);
	relation.next = following(member, today);
};

/** The 1:1 of the day: held, moved by a day or three, or skipped — mostly with a reason. */
const oneOnOne = (relation: Relation, today: Day, isLeadHere: boolean, writer: JournalWriter, random: Random): void => {
	const {member} = relation;
	if (relation.next > today) return;
	if (!isLeadHere || !isHere(member, today)) return;
	if (!isWorkday(today) || random.chance(0.09)) {
		relation.next = addDays(today, random.between(1, 3));
		return;
	}
	if (random.chance(0.06)) {
		const why = random.chance(0.75) ? {why: random.pick(SKIP_REASONS)} : {};
		writer.write(today, {kind: 'meeting-skipped', person: member.id, ...why});
		relation.next = member.every === 7 ? following(member, today) : addDays(today, 7);
		return;
	}
	meet(relation, today, writer, random);
};

const closePromises = (relation: Relation, today: Day, isLeadHere: boolean, {write}: JournalWriter): void => {
	for (const action of relation.open) {
		if (action.closes > today || !isLeadHere) continue;
		write(today, {kind: 'action-closed', action: action.id, outcome: action.outcome});
	}
	if (isLeadHere) relation.open = relation.open.filter(action => action.closes > today);
};

/** On the Friday before an absence: what was to be said is said, and days that fall into a leave are moved behind it. */
const beforeLeave = (relation: Relation, today: Day, {write}: JournalWriter): void => {
	const {member} = relation;
	const isNext = ({from}: Leave): boolean => from > today && daysBetween(today, from) <= 3;
	const leave = member.leave.find(isNext);
	if (weekdayNumber(today) !== 5 || (!leave && !relation.leadAway.some(isNext))) return;
	for (const feedback of relation.unsaid) write(today, {kind: 'feedback-said', feedback, person: member.id});
	relation.unsaid = [];
	if (!leave) return;
	const back = addDays(leave.until, 8);
	for (const action of relation.open) {
		if (action.due === undefined || action.due > back) continue;
		write(today, {kind: 'action-due-moved', action: action.id, due: back});
		action.due = back;
		action.closes = addDays(back, -1);
	}
};

const dayWith = (relation: Relation, today: Day, isLeadHere: boolean, writer: JournalWriter, random: Random): void => {
	const {member} = relation;
	if (!isHere(member, today)) return;
	if (isWorkday(today)) closePromises(relation, today, isLeadHere, writer);
	oneOnOne(relation, today, isLeadHere, writer, random);
	if (!isLeadHere || !isWorkday(today)) return;
	beforeLeave(relation, today, writer);
	// About once every eight working days: “every week or two”.
	if (random.chance(0.13)) note(relation, today, writer, random);
	if (random.chance(0.06)) {
		const by = random.chance(0.5) ? 'lead' : 'person';
		const [topic] = writer.write(today, {kind: 'topic-raised', person: member.id, text: random.pick(TOPICS), by});
		if (topic) relation.topics.push(topic);
	}
	if (daysBetween(relation.win, today) > 14 && random.chance(0.06)) {
		writer.write(today, {kind: 'win-noted', people: [member.id], text: random.pick(WINS)});
		relation.win = today;
	}
};

const teamDay = (today: Day, {write}: JournalWriter): void => {
	if (today === '2026-05-25') {
		const rosterWas = {owner: 'nils', backup: 'pavel'};
		write(today, {kind: 'area-assigned', ...NEW_OWNER, backup: 'mei', why: 'Nils is leaving', rosterWas});
	}
	// The lead goes through the areas four times a year.
	if (['2026-01-14', '2026-04-15', '2026-07-08', '2026-10-07'].includes(today)) {
		for (const area of ['search-api', 'indexing', 'ranking', 'query-logs', 'release-train', 'spelling'])
			write(today, {kind: 'area-reviewed', area});
	}
};

export type WellLedYear = {
	/** The roster at the year's end. */
	readonly roster: string;
	readonly entries: readonly Entry[];
	readonly members: readonly Member[];
};

export const wellLedYear = (seed = SEED, leadAway: readonly Leave[] = LEAD_AWAY): WellLedYear => {
	const random = randomFrom(seed);
	const writer = journalWriter();
	const relations = MEMBERS.map(
		(member): Relation => ({
			member,
			leadAway,
			next: firstMeeting(member),
			mood: USUAL_MOOD,
			career: addDays(YEAR_BEGINS, -random.between(0, 60)),
			win: addDays(YEAR_BEGINS, -10),
			unsaid: [],
			open: [],
			topics: [],
		}),
	);
	for (let today = YEAR_BEGINS; today <= YEAR_ENDS; today = addDays(today, 1)) {
		const isLeadHere = !within(leadAway, today);
		for (const relation of relations) dayWith(relation, today, isLeadHere, writer, random);
		if (isLeadHere) teamDay(today, writer);
	}
	return {roster: rosterOn(YEAR_ENDS, leadAway), entries: writer.entries(), members: MEMBERS};
};
