// The case of a promotion that was not given: what the lead wrote of it, or a target's day gone by and what came after.

import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import type {EntryId} from '../ids.ts';
import {latestOf} from '../team/overrides.ts';
import {isAtWork, type PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';
import type {Topic} from '../team/team.ts';
import type {Because, Holding} from './case.ts';
import type {CaseRule} from './case-rule.ts';

/** A quarter: by then there is another plan, or the matter has become another one. */
const LASTING_DAYS = 90;
/** Below what was usual by a full point, as for the signal of a lower mood. */
const FALL = 1;
const USUAL_MOODS = 6;
const LEAST_USUAL = 2;

const ASKS = /\bpromot|\blevel(ling|ing)?\b|\btitle\b|\bnext step\b|\bpay (rise|raise)\b|\bsalary\b/i;
const NO =
	/\bdeclin|\bdenied\b|\brefus|\breject|\bturned down\b|\bpassed over\b|\bpostponed\b|\b(was|is)(n[’']t| not) (approved|granted|given|accepted)\b|\bnot (go|come|get|make it|went|gone) through\b|\bdid(n[’']t| not) (go through|come|happen|get)\b|\btold (him|her|them) no\b|\b(answer|it) was (a )?no\b|\bsaid no\b/i;

const NO_THEN = /\b(answer|it|decision) (was|is) (a )?n(o|ot)\b|\btold (him|her|them) no\b|\bnot (go|went|gone) through\b/i;

/** Words of the lead that a promotion was asked for and the answer was no, in one sentence or right after it. */
const saysNo = (text: string): boolean => {
	const sentences = text.split(/(?<=[.!?;\n])\s+/);
	return sentences.some(
		(sentence, index) => /\bpromot/i.test(sentence) && (NO.test(sentence) || NO_THEN.test(sentences[index + 1] ?? '')),
	);
};

type Told = {
	readonly on: Day;
	readonly entry: EntryId;
	readonly quote: string;
	/** What they raised about it since, and nobody has answered. */
	readonly asked: readonly Topic[];
};

/** The level or role aimed at, as it would be written: `L5`, `tech lead`. */
const aimOf = ({target}: PersonAlone): string | undefined => {
	if (target === undefined || target === 'stay') return undefined;
	return 'level' in target ? target.level : target.role.replaceAll('_', ' ');
};

/** Raised by them, and about the promotion as far as its words say. */
const asksFor = ({by, text}: Topic, aim: string | undefined): boolean =>
	by === 'person' && (ASKS.test(text) || (aim !== undefined && text.split(/\W+/).includes(aim)));

/** The last note of a 1:1, within a quarter, that says so; a new level since makes it history. */
const toldIn = (person: PersonAlone, today: Day): Told | undefined => {
	const since = latestDay(person.levelSetOn, addDays(today, -LASTING_DAYS));
	const note = person.meetings.findLast(
		each =>
			each.held && !each.history && since !== undefined && each.on > since && each.notes !== undefined && saysNo(each.notes),
	);
	if (!note?.entry || note.notes === undefined) return undefined;
	const asked = person.topics.filter(topic => isOpen(topic) && topic.opened >= note.on && asksFor(topic, aimOf(person)));
	return {on: note.on, entry: note.entry, quote: note.notes, asked};
};

/** The no that was noted, unless the lead says that it is no case. */
export const toldNo = (person: PersonAlone, today: Day): Told | undefined =>
	person.caseSets.get('promotion-declined')?.holds === 'no' ? undefined : toldIn(person, today);

/** Whether they were told, as far as anything is recorded: the lead wrote it down, or says that the case holds. */
export const wereTold = (person: PersonAlone, today: Day): boolean =>
	toldIn(person, today) !== undefined || person.caseSets.get('promotion-declined')?.holds === 'yes';

/** The day from which the last mood has been a point below what was usual before the target's day. */
const fallSince = (
	{meetings}: PersonAlone,
	by: Day,
): {readonly on: Day; readonly entries: readonly EntryId[]; readonly words: string} | undefined => {
	const moods = meetings.filter(each => each.held && !each.history && each.mood !== undefined);
	const before = moods.filter(({on}) => on <= by).slice(-USUAL_MOODS);
	const mean = before.reduce((sum, {mood = 0}) => sum + mood, 0) / before.length;
	if (before.length < LEAST_USUAL) return undefined;
	const after = moods.filter(({on}) => on > by);
	const risen = after.findLastIndex(({mood = 0}) => mood > mean - FALL);
	const first = after[risen + 1];
	const last = after.at(-1);
	if (!first || !last) return undefined;
	return {
		on: first.on,
		entries: last.entry ? [last.entry] : [],
		words: `mood ${last.mood} since, after ${before.map(({mood}) => mood).join(' ')}`,
	};
};

/** What they raised since then that asks for the answer. */
const raisedSince = ({topics}: PersonAlone, by: Day, aim: string) => topics.find(each => each.opened > by && asksFor(each, aim));

/** The target's day passed without the level, within a quarter, and something says that it is felt. */
const dayPassed = (person: PersonAlone, today: Day): Holding | undefined => {
	const {target, targetSetOn, entries} = person;
	const by = target === undefined || target === 'stay' ? undefined : target.by;
	if (target === undefined || target === 'stay' || by === undefined || by >= today || daysBetween(by, today) > LASTING_DAYS)
		return undefined;
	const aim = aimOf(person) ?? '';
	const fall = fallSince(person, by);
	const topic = raisedSince(person, by, aim);
	const began = [fall?.on, topic?.opened].filter(day => day !== undefined).sort()[0];
	if (began === undefined) return undefined;
	const set = latestOf(entries, 'target-set');
	const because: readonly Because[] = [
		{words: `the day set for ${aim} passed on`, on: by},
		...(topic ? [{words: 'they raised it on', on: topic.opened, quote: topic.text}] : []),
		...(fall ? [{words: fall.words}] : []),
	];
	return {
		since: latestDay(began, targetSetOn) ?? began,
		because,
		records: [...(set ? [set.id] : []), ...(topic ? [topic.id] : []), ...(fall?.entries ?? [])],
	};
};

export const promotionDeclined: CaseRule = {
	id: 'promotion-declined',
	name: 'Promotion not given',
	first: 'Give the reasons in writing, with what would change the answer and by when.',
	leaveAlone: ['preparing the promotion as if nothing had happened', 'comparing with others', 'other criticism in the same talk'],
	quiets: ['growth', 'criticism'],
	ends: 'a new level, a new target agreed on, or a quarter gone by',
	page: 'promotion-denied',
	isHeavy: true,
	holds: (person, {today}) => {
		if (!isAtWork(person) || person.relation !== 'report') return undefined;
		const told = toldIn(person, today);
		if (!told) return dayPassed(person, today);
		const because = [
			{words: 'noted on', on: told.on, quote: told.quote},
			...told.asked.map(({opened, text}): Because => ({words: 'they asked on', on: opened, quote: text})),
		];
		return {since: told.on, because, records: [told.entry, ...told.asked.map(({id}) => id)]};
	},
};
