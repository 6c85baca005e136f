// An advice as Markdown: the result, what to do, numbered for accepting, the gaps, the phases, the resources.
import {shortDay} from '../../../text/day-words.ts';
import {bullets, document, escapeMarkdown, heading} from '../../../text/markdown.ts';
import {capital} from '../../../text/words.ts';
import type {ActionItem, Advice, AdviceResource, SkillGap} from '../advice.ts';
import {stop} from '../words.ts';

const WHO = {lead: 'You', person: 'They', you: 'You'} as const;
/** The same, for the person to read. */
const WHO_TO_THEM = {lead: 'With your lead', person: 'You', you: 'You'} as const;

export type Reader = 'lead' | 'them';

/** `1. [ ] Ana, by 18 Dec: …`, with why and what it rests on below. */
const itemLines = (
	{what, who, by, why, evidence}: ActionItem,
	number: number,
	{name, today, reader}: {readonly name?: string; readonly today: string; readonly reader: Reader},
): string => {
	const actor = reader === 'them' ? WHO_TO_THEM[who] : who === 'person' && name ? name : WHO[who];
	const mark = `${number}. `;
	const under = ' '.repeat(mark.length);
	return [
		`${mark}[ ] ${escapeMarkdown(`${actor}, by ${shortDay(by, today)}: ${stop(what)}`)}`,
		`${under}- Why: ${escapeMarkdown(stop(why))}`,
		`${under}- Evidence: ${escapeMarkdown(stop(evidence))}`,
	].join('\n');
};

/** `2 of 5, 4 expected`; empty where neither is known. */
const ratingWords = ({rating, expected}: SkillGap): string =>
	[...(rating === null ? [] : [`${rating} of 5`]), ...(expected === null ? [] : [`${expected} expected`])].join(', ');

const gapLines = (gap: SkillGap): string => {
	const rating = ratingWords(gap);
	return [
		`- ${escapeMarkdown(rating === '' ? gap.name : `${gap.name}: ${rating}`)}`,
		`  - Evidence: ${escapeMarkdown(stop(capital(gap.evidence)))}`,
		`  - How to close it: ${escapeMarkdown(stop(gap.how))}`,
	].join('\n');
};

const resourceLine = ({title, link, why}: AdviceResource): string =>
	`- [${escapeMarkdown(title)}](${link}): ${escapeMarkdown(why)}`;

/** An item is named by its number, and in full: a document cuts no sentence. */
const focusLine = (text: string, items: readonly ActionItem[]): string => {
	const number = items.findIndex(({what}) => what === text) + 1;
	return number === 0 ? text : `(${number}) ${text}`;
};

/** `name` is the person's short name, where there is one; `reader` is who it is written to. */
export const adviceMarkdown = (advice: Advice, title: string, name?: string, reader: Reader = 'lead'): string => {
	const {result, action_items: items, skill_gaps: gaps, timeline, resources} = advice;
	const today = timeline.from;
	const span = (from: string, until: string) => `${shortDay(from, until)} to ${shortDay(until, today)}`;
	return document([
		heading(1, title),
		...result.split('\n\n').map(escapeMarkdown),
		heading(2, 'Action items'),
		items.map((item, index) => itemLines(item, index + 1, {name, today, reader})).join('\n'),
		...(gaps.length > 0 ? [heading(2, 'Skill gaps'), gaps.map(gapLines).join('\n')] : []),
		heading(2, `Timeline, ${span(timeline.from, timeline.until)}`),
		...timeline.phases.flatMap(phase => [
			heading(3, `${phase.name}, ${span(phase.from, phase.until)}`),
			bullets([...phase.focus.map(text => focusLine(text, items)), `Check: ${phase.check}`]),
		]),
		heading(2, 'Resources'),
		resources.map(resourceLine).join('\n'),
	]);
};
