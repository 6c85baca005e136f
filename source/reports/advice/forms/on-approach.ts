// What each task makes of an approach: the same course of action, told as a plan, a diagnosis, a script, a message, a page, an agreement.
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import type {TaskType} from '../../../knowledge/types.ts';
import {capital} from '../../../text/words.ts';
import type {Actor} from '../advice.ts';
import {type DraftItem, draft} from '../plan/items.ts';
import type {DraftPhase} from '../plan/timeline.ts';
import {bare, numbered, stop, type Told, told} from '../words.ts';

export type Approached = {
	readonly approach: Approach;
	readonly task: TaskType;
	readonly told: Told;
	/** Whose the steps are: the lead’s, or the reader’s where nobody is named. */
	readonly who: Actor;
	/** What the steps rest on: a record, or the page that was asked about. */
	readonly evidence: string;
	/** The same in a few words, for the later steps. */
	readonly basis?: string;
	/** What was asked about in the lead’s own words, in quotation marks. */
	readonly about?: string;
	/** Causes that the records show, before those that are likely in general. */
	readonly causes?: readonly {readonly cause: string; readonly remedy: string}[];
	/** What the talk begins with before anything else: what the lead owes, or what they raised. */
	readonly first?: {readonly subject: string; readonly open: string};
	/** What other heavy cases leave alone. */
	readonly alsoAlone?: readonly string[];
	/** The obstacle of a page of strategy, in a sentence. */
	readonly obstacle: string;
};

const plan = ({approach}: Approached, say: Say): readonly string[] =>
	approach.growth === 'rests'
		? [`Plans for growth can wait for a few weeks; what comes first is this: ${say(approach.course)}`]
		: [`The plan: ${say(approach.course)}`];

const diagnosis = ({approach, causes = []}: Approached, say: Say): readonly string[] => {
	// Where growth rests and the records say what it may be, nothing is guessed beside that.
	const likely = approach.growth === 'rests' && causes.length > 0 ? [] : approach.behind;
	const all = [...causes, ...likely].slice(0, 3);
	const [first] = all;
	if (!first) return [say(approach.course)];
	return [
		`What may lie behind it, the likeliest first: ${numbered(all.map(({cause}) => say(cause)))}`,
		`What helps against each, in the same order: ${numbered(all.map(({remedy}) => say(remedy)))}`,
		`Begin with the first, the smallest that answers it: ask whether it fits before you do anything.`,
	];
};

const script = ({approach, about, first}: Approached, say: Say): readonly string[] => {
	const {subject, open, ask, agree} = approach.talk;
	return [
		`A script for the talk. Subject: ${stop(about ?? `${first ? `${first.subject}, then ` : ''}${say(subject)}`)}`,
		...(first ? [`To begin with: “${first.open}”`, `When that is answered: “${say(open)}”`] : [`To open: “${say(open)}”`]),
		`To ask, with time for the silence: ${ask.map(question => `“${say(question)}”`).join(' ')}`,
		`To end with: ${say(agree)}. Write it down the same day, where both can see it.`,
	];
};

const outline = ({approach, about}: Approached, say: Say): readonly string[] => {
	const {point, worry, answer} = approach.message;
	return [
		`An outline for what you write${about ? ` about ${about}` : ''}, after the talk and not in its place. One screen, nothing in it that has not been said.`,
		`The first sentence: “${say(point)}”`,
		`The worry to answer: “${say(worry)}” Answer it with this: ${say(answer)}`,
	];
};

const page = ({approach, obstacle}: Approached, say: Say): readonly string[] => [
	`A page of strategy for these weeks. The obstacle: ${stop(obstacle)}`,
	`The choice: ${say(approach.course)}`,
	...(approach.steps.length > 0
		? [`Ask at the end of it: “${say(approach.steps.at(-1)?.check ?? '')}” A no changes the course.`]
		: []),
];

/** Whoever leaves hands on what is known: that is the mentoring there is. */
const isHandover = ({id}: Approached['approach']): boolean => id === 'leaving' || id === 'contract-ending';

const agreement = ({approach}: Approached, say: Say): readonly string[] =>
	isHandover(approach)
		? [`Mentoring in these weeks is the handover itself: ${stop(say(approach.helper))}`, say(approach.course)]
		: [
				`Who else can help: ${stop(say(approach.helper))} Introduce them, keep the time free, and do not ask what was said.`,
				say(approach.course),
			];

type Say = (text: string) => string;
const TELLINGS: Readonly<Record<TaskType, (approached: Approached, say: Say) => readonly string[]>> = {
	career_planning: plan,
	leadership: diagnosis,
	management: script,
	communication: outline,
	strategy: page,
	mentoring: agreement,
};

/** What the form of the task adds to the steps of the approach. */
const itemOfTask = ({approach, task, who, evidence, told: whom}: Approached): readonly DraftItem[] => {
	const say = (text: string) => told(text, whom);
	switch (task) {
		case 'communication':
			return [
				draft('communication', {
					what: `Write after the talk, on one screen: ${bare(say(approach.message.point))}`,
					who,
					why: `It answers a worry that is not said: “${say(approach.message.worry)}”`,
					evidence,
					phase: 1,
					days: 4,
				}),
			];
		case 'mentoring':
			if (isHandover(approach)) return [];
			return [
				draft('management', {
					what: `Bring in somebody beside yourself: ${say(approach.helper)}`,
					who,
					why: 'You are not the right person for all of it.',
					evidence,
					phase: 1,
					days: 5,
				}),
			];
		default:
			return [];
	}
};

export type ApproachForm = {
	/** What the task makes of it. */
	readonly paragraphs: readonly string[];
	/** One paragraph for each step. */
	readonly sections: readonly string[];
	/** What is left alone, and when it is no longer one’s own to settle. */
	readonly limits: readonly string[];
	readonly items: readonly DraftItem[];
	readonly phases: readonly DraftPhase[];
};

const leavingAlone = ({approach, alsoAlone = []}: Approached, say: Say): readonly string[] => {
	const all = [...new Set([...approach.leaveAlone.map(say), ...alsoAlone.map(say)])];
	return all.length > 0 ? [`Leave alone meanwhile: ${all.join('; ')}.`] : [];
};

/** The form of the task, every section of the approach, what is left alone, and when it is no longer one’s own to settle. */
export const approachForm = (approached: Approached): ApproachForm => {
	const {approach, task, told: whom, who, evidence} = approached;
	const say: Say = text => capital(told(text, whom));
	const within: Say = text => told(text, whom);
	const {steps} = approach;
	const {basis = evidence} = approached;
	const stepItems = steps.map(({what, why, days: [from, until], competency}, index) =>
		draft('management', {
			what: say(what),
			who,
			why: say(why),
			evidence: index === 0 ? evidence : basis,
			page: approach.page,
			competency: who === 'you' ? competency : undefined,
			phase: index,
			days: until - from,
		}),
	);
	return {
		paragraphs: TELLINGS[task](approached, within).map(capital),
		sections: steps.map(({section, how}) => `${section}: ${stop(say(how))}`),
		limits: [...leavingAlone(approached, within), ...(approach.further ? [say(approach.further)] : [])],
		items: [...stepItems, ...itemOfTask(approached)],
		phases: steps.map(({section, days: [from, until], check}) => ({
			name: section,
			days: until - from + 1,
			check: say(check),
		})),
	};
};
