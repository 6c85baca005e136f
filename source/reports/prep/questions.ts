// Which questions stand on a prep sheet: for the case and of what is on record, three at most; none whose premise is false, none asked lately.

import {owedBeside} from '../../domain/cases/cases-of.ts';
import {shortReturn} from '../../domain/cases/times.ts';
import {addDays, type Day} from '../../domain/day.ts';
import type {CaseId} from '../../domain/ids.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {questions} from '../../knowledge/questions.ts';
import type {Premise, Question, QuestionCategory} from '../../knowledge/types.ts';
import {isForPeace, named} from './grounds.ts';
import {mayBeAsked} from './premises.ts';

const ASKED = 3;
/** A quarter: by then the answer may be another one. */
const NOT_AGAIN_DAYS = 90;
/** Where the case is not heavy, its questions are two at most, so that others have their place; who is settled needs no more than one. */
const [MOST_FOR_CASE, MOST_SETTLED] = [2, 1];
/** Whoever asked for no small talk, or to be left in peace, is asked one thing. */
const ASKED_PLAINLY = 1;

/** What is on record and can be taken up, what matters most first: a question stands on a sheet because of one of these, or for the case. */
const GROUNDS: readonly Premise[] = [
	'stood-in',
	'their-topic-waits',
	'their-ask-open',
	'lead-was-away',
	'relief-asked',
	'area-gone',
	'back-this-week',
	'criticised-lately',
	'first-talk',
	'hardly-met',
	'skipped-lately',
	'my-promises-late',
	'carried',
	'their-promise-stuck',
	'year-without-growth',
	'their-wish-open',
	'win-unthanked',
	'noted-last',
	'their-promise-due',
	'constructive-said',
	'target-day-passed',
	'target',
	'target-stands',
	'plan',
	'long-since-met',
	'new-lead',
];
const GROUND: ReadonlySet<Premise> = new Set(GROUNDS);

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

const AT_ANY_TIME: ReadonlySet<string> = new Set([
	'work-one-thing',
	'work-hour',
	'work-surprise',
	'work-waiting',
	'work-better-than-it-looked',
	'energy-more',
]);

const isTimely = ({when}: Question): boolean => when.some(premise => GROUND.has(premise));

const groundOf = ({when}: Question): number => GROUNDS.findIndex(premise => when.includes(premise));

/** What a first talk is for. */
const ASKED_MORE: ReadonlySet<Premise> = new Set(['back-this-week', 'first-talk', 'hardly-met']);

/** Of the questions that rest on the same thing, the first: one thing is asked about once. */
const oneOfEach = (ordered: readonly Question[]): readonly Question[] => {
	const seen = new Set<Premise>();
	return ordered.filter(({when}) => {
		const grounds = when.filter(premise => GROUND.has(premise));
		const isNew =
			grounds.length === 0 || grounds.every(premise => ASKED_MORE.has(premise)) || grounds.some(premise => !seen.has(premise));
		for (const premise of grounds) seen.add(premise);
		return isNew;
	});
};

/** As the roster says of them, or a note of the lead's. */
const wantsItPlain = ({meetings, notes}: PersonState): boolean =>
	isForPeace(notes ?? '') || meetings.some(each => each.held && isForPeace(each.notes ?? ''));

const PLAIN: ReadonlySet<QuestionCategory> = new Set(['agreed', 'leave-ahead', 'leave-return', 'leaving', 'contractor']);
const isPlain = ({category, isPlain: isSaid, when}: Question): boolean =>
	isSaid === true || PLAIN.has(category) || (category === 'work' && when.some(premise => GROUND.has(premise)));

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

/** On the first day back: what is asked then, and nothing of what stood open. */
const isForReturn = ({when}: Question): boolean => when.includes('back-this-week');

export const questionsFor = (person: PersonState, team: Team): readonly Question[] => {
	const all = askable(person, team);
	const isShort = wantsItPlain(person);
	const chosen =
		person.status === 'leave'
			? questions.filter(each => isForReturn(each) && all.includes(each))
			: chosenOf(isShort ? all.filter(isPlain) : all, person, isShort);
	return chosen
		.slice(0, isShort ? ASKED_PLAINLY : ASKED)
		.map(question => ({...question, text: named(question.text, question.when, person, team)}));
};

const chosenOf = (ordered: readonly Question[], person: PersonState, isShort: boolean): readonly Question[] => {
	const isHeavy = person.cases[0]?.isHeavy ?? false;
	const order = [...OWED];
	const rank = ({when}: Question): number => order.findIndex(premise => when.includes(premise));
	const owed = ordered
		.filter(question => rank(question) >= 0)
		.toSorted((a, b) => rank(a) - rank(b))
		.slice(0, isHeavy ? OWED_IN_A_CASE : MOST_OWED);
	const forCase = forCases(ordered, person)
		.filter(question => !owed.includes(question))
		.slice(0, isHeavy ? ASKED : person.cases[0]?.id === 'settled' ? MOST_SETTLED : MOST_FOR_CASE);
	const going = isHeavy
		? []
		: varied(
				ordered
					.filter(question => isTimely(question) && !forCase.includes(question) && !owed.includes(question))
					.toSorted((a, b) => groundOf(a) - groundOf(b)),
			);
	const grounded = oneOfEach(unalike([...owed, ...forCase, ...going]));
	if (grounded.length > 0 || isShort) return grounded;
	// Where nothing is on record, one that can be asked at any time, about the work before them.
	const anyTime = ordered.filter(({id}) => AT_ANY_TIME.has(id));
	return (anyTime.length > 0 ? anyTime : ordered).slice(0, 1);
};
