// Which three questions stand on a prep sheet: those for the case first, none whose premise is false, none asked lately.

import {owedBeside} from '../../domain/cases/cases-of.ts';
import {shortReturn} from '../../domain/cases/times.ts';
import {addDays, type Day} from '../../domain/day.ts';
import type {CaseId} from '../../domain/ids.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {questions} from '../../knowledge/questions.ts';
import type {Premise, Question, QuestionCategory} from '../../knowledge/types.ts';
import {mayBeAsked} from './premises.ts';

const ASKED = 3;
/** A quarter: by then the answer may be another one. */
const NOT_AGAIN_DAYS = 90;
/** In a case that is not heavy, at most these many follow from it or from what is going on, so that other things are asked too. */
const MOST_TIMELY = 2;

/** What is going on just now, so that a question about it comes before one that can be asked at any time. */
const TIMELY: ReadonlySet<Premise> = new Set([
	'long-since-met',
	'skipped-lately',
	'carried',
	'their-topic-waits',
	'my-promises-late',
	'their-promise-stuck',
	'constructive-said',
	'target-day-passed',
	'plan',
	'new-lead',
	'criticised-lately',
	'back-this-week',
	'stood-in',
	'their-ask-open',
	'lead-was-away',
]);

/** What only the lead can answer or make good: asked first, whatever else holds, for they wait for it. */
const OWED: ReadonlySet<Premise> = new Set(['stood-in', 'their-topic-waits', 'their-ask-open', 'lead-was-away']);
/** In a heavy case one of them, so that the rest stays the case's; else two. */
const [OWED_IN_A_CASE, MOST_OWED] = [1, 2];

/** What would be out of place while a case holds, unless it is asked for that very case. */
const OUT_OF_PLACE: Readonly<Partial<Record<CaseId, readonly QuestionCategory[]>>> = {
	worn: ['growth', 'career', 'ownership', 'people', 'agreed'],
	'promotion-declined': ['growth', 'career', 'agreed'],
	'below-agreed': ['growth', 'career', 'ownership', 'people'],
	returning: ['growth', 'career', 'ownership', 'agreed'],
	arriving: ['growth', 'career', 'agreed'],
	leaving: ['growth', 'career', 'ownership', 'agreed'],
	'going-on-leave': ['growth'],
	contractor: ['growth', 'career', 'people'],
	skip: ['growth', 'career', 'agreed', 'feedback-for-me', 'ownership'],
	settled: ['growth'],
};

/** FNV-1a: spreads the questions differently for each person and each 1:1, the same way every time. */
const hashOf = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash;
};

const askedSince = (person: PersonState, day: Day): ReadonlySet<string> =>
	new Set(person.entries.flatMap(entry => (entry.kind === 'meeting-held' && entry.on > day ? (entry.asked ?? []) : [])));

/** Of those that ask nearly the same, the first. */
const unalike = (ordered: readonly Question[]): readonly Question[] => {
	const seen = new Set<string>();
	return ordered.filter(({kin}) => kin === undefined || (!seen.has(kin) && seen.add(kin)));
};

/** One of each category first; the rest follow, should there not be enough. */
const varied = (ordered: readonly Question[]): readonly Question[] => {
	const seen = new Set<QuestionCategory>();
	const first = ordered.filter(({category}) => !seen.has(category) && seen.add(category));
	return [...first, ...ordered.filter(question => !first.includes(question))];
};

const isTimely = ({when}: Question): boolean => when.some(premise => TIMELY.has(premise));

const isFor = ({cases}: Question, id: CaseId): boolean => cases?.includes(id) ?? false;

/** In the first week back it is asked how that is, and nothing that looks far ahead or reckons up. */
const OUT_OF_PLACE_ON_RETURN: readonly QuestionCategory[] = ['growth', 'career', 'ownership', 'agreed', 'people', 'team'];

const isInPlace = (question: Question, person: PersonState, today: Day): boolean => {
	const isBack = shortReturn(person, today) !== undefined;
	return isInCase(question, person) && !(isBack && OUT_OF_PLACE_ON_RETURN.includes(question.category));
};

const isInCase = (question: Question, {cases}: PersonState): boolean =>
	owedBeside(cases).some(({id}) => isFor(question, id)) ||
	cases.every(({id}) => isFor(question, id) || !OUT_OF_PLACE[id]?.includes(question.category));

/** Those that may be asked at all, in the order of this person and this 1:1. */
const askable = (person: PersonState, team: Team): readonly Question[] => {
	const {last} = person.oneOnOne;
	const asked = askedSince(person, addDays(last ?? person.clock, -NOT_AGAIN_DAYS));
	const key = `${person.id}|${last ?? ''}|`;
	return questions
		.filter(question => !asked.has(question.id) && isInPlace(question, person, team.today) && mayBeAsked(question, person, team))
		.toSorted((a, b) => hashOf(key + a.id) - hashOf(key + b.id));
};

/** Questions for the cases, that of the framing one first, and what is going on before what can be asked at any time; of what is owed beside it in turn with them, and before. */
const forCases = (ordered: readonly Question[], {cases}: PersonState): readonly Question[] => {
	const timely = ordered.toSorted((a, b) => Number(isTimely(b)) - Number(isTimely(a)));
	const asked = cases.map(({id}) => timely.filter(question => isFor(question, id)));
	const inTurn = new Set([...owedBeside(cases).map(each => cases.indexOf(each)), 0]);
	const turns =
		inTurn.size < 2 ? [] : (asked[0] ?? []).flatMap((_, turn) => [...inTurn].flatMap(which => asked[which]?.[turn] ?? []));
	return unalike([...new Set([...turns, ...asked.flat()])]);
};

export const questionsFor = (person: PersonState, team: Team): readonly Question[] => {
	const ordered = askable(person, team);
	const isHeavy = person.cases[0]?.isHeavy ?? false;
	const order = [...OWED];
	const rank = ({when}: Question): number => order.findIndex(premise => when.includes(premise));
	const owed = ordered
		.filter(question => rank(question) >= 0)
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, isHeavy ? OWED_IN_A_CASE : MOST_OWED);
	const forCase = forCases(ordered, person)
		.filter(question => !owed.includes(question))
		.slice(0, isHeavy ? ASKED : MOST_TIMELY);
	const going = varied(ordered.filter(question => isTimely(question) && !forCase.includes(question) && !owed.includes(question)));
	const timely = going.slice(0, Math.max(isHeavy || owed.length > 0 ? 0 : 1, MOST_TIMELY - forCase.length - owed.length));
	const first = [...owed, ...forCase, ...timely];
	const taken = new Set(first.map(({category}) => category));
	const others = varied(ordered.filter(question => !first.includes(question)));
	const fresh = others.filter(({category}) => !taken.has(category));
	return unalike([...first, ...fresh, ...others.filter(({category}) => taken.has(category))]).slice(0, ASKED);
};
