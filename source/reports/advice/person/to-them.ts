// A plan that is made to be handed over: addressed to the person, with the lead’s part told as the lead’s.
import type {Advice} from '../advice.ts';

type Rule = readonly [found: RegExp, said: string];

/** Sentences that would be odd with a pronoun put in; `N` stands for the short name. */
const SENTENCES: readonly (readonly [found: string, said: string])[] = [
	[
		'Ask N what a good working week a year from now looks like;',
		'Say what a good working week a year from now looks like for you;',
	],
	[
		'Ask N which kind of problem would keep the work interesting, and bring one',
		'Say which kind of problem would keep the work interesting, and choose one',
	],
	['Ask N whom to mentor, and make room for it', 'Choose whom to mentor, and make room for it'],
	['Ask N what is in the way, then', 'Say what is in the way, then'],
	['Read with N what (.+?) expects, and let N choose where to begin', 'Read what $1 expects, and choose where to begin'],
	['Find out where N stands on (.+?)\\. Ask: ', 'Look at where you stand on $1: '],
	['Look back on the last plan with N:', 'Look back on the last plan:'],
	['Introduce N to a mentor:', 'Meet a mentor whom your lead introduces:'],
	['Arrange a trial with N, with', 'Arrange a trial, with'],
	['Bring in somebody beside yourself:', 'Meet somebody beside your lead:'],
	['You are not the right person for all of it', 'A lead is not the right person for all of it'],
	[
		'Introduce them, keep the time free, and do not ask what was said',
		'Your lead introduces them, keeps the time free, and does not ask what was said',
	],
	['so the first step is to ask;', 'so the first step is to talk about it;'],
	['Not you: a mentee', 'Not your lead: a mentee'],
	['Your part: make the introduction', 'Your lead’s part: make the introduction'],
	[' That is longer than the usual [^.]+?(?:\\.\\d[^.]*)*: a reason to talk, and no verdict on the work\\.', ''],
	['; [\\d.–]+ years (?:or more )?is usual there[^.;]*', ''],
];

/** Verbs that follow the name. */
const VERBS: readonly (readonly [found: string, said: string])[] = [
	['is', 'are'],
	['has', 'have'],
	['works', 'work'],
	['owns', 'own'],
	['wants', 'want'],
	['knows', 'know'],
	['may', 'may'],
];

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const rulesFor = (name: string): readonly Rule[] => {
	const called = literal(name);
	const start = '(^|[.!?:] )';
	const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
	const rule = (found: string, said: string): Rule => [new RegExp(found, 'gu'), said];
	return [
		...SENTENCES.map(([found, said]) => rule(found.replace(/\bN\b/g, called), said)),
		...VERBS.flatMap(([found, said]) => [
			rule(`${start}${called} ${found}${after}`, `$1You ${said}`),
			rule(`${before}${called} ${found}${after}`, `you ${said}`),
		]),
		rule(`${start}${called}’s`, '$1Your'),
		rule(`${before}${called}’s`, 'your'),
		rule(`${start}${called}${after}`, '$1You'),
		rule(`${before}${called}${after}`, 'you'),
	];
};

/** What stands in quotation marks was said or written so. */
const outsideQuotes = (text: string, change: (part: string) => string): string =>
	text
		.split(/(“[^”]*”)/)
		.map(part => (part.startsWith('“') ? part : change(part)))
		.join('');

/** Every sentence of a plan as the person reads it. */
export const toThem = (advice: Advice, name: string): Advice => {
	const rules = rulesFor(name);
	const say = (text: string): string =>
		rules.reduce((said, [found, instead]) => outsideQuotes(said, part => part.replace(found, instead)), text);
	return {
		...advice,
		result: advice.result.split('\n\n').map(say).filter(Boolean).join('\n\n'),
		action_items: advice.action_items.map(item => ({
			...item,
			what: say(item.what),
			why: say(item.why),
			evidence: say(item.evidence),
		})),
		skill_gaps: advice.skill_gaps.map(gap => ({...gap, evidence: say(gap.evidence), how: say(gap.how)})),
		timeline: {
			...advice.timeline,
			phases: advice.timeline.phases.map(phase => ({
				...phase,
				name: say(phase.name),
				focus: phase.focus.map(say),
				check: say(phase.check),
			})),
		},
	};
};
