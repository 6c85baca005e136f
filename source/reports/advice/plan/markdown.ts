// An advice as Markdown: the result, what to do, numbered for accepting, the gaps, the phases, the resources; nothing is said twice.
import {shortDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading} from '../../../text/markdown.ts';
import {capital, list} from '../../../text/words.ts';
import type {ActionItem, Advice, AdviceResource, Phase, SkillGap} from '../advice.ts';
import {bare, stop} from '../words.ts';
import {type Said, saidSoFar} from './once.ts';

const WHO = {lead: 'You', person: 'They', you: 'You'} as const;
/** The same, for the person to read. */
const WHO_TO_THEM = {lead: 'With your lead', person: 'You', you: 'You'} as const;

export type Reader = 'lead' | 'them';

/** `1. [ ] Ana, by 18 Dec: …`, with why and what it rests on below. */
const itemLines = (
	{what, who, by, why, evidence}: ActionItem,
	number: number,
	{name, today, reader, said}: {readonly name?: string; readonly today: string; readonly reader: Reader; readonly said: Said},
): string => {
	const actor = reader === 'them' ? WHO_TO_THEM[who] : who === 'person' && name ? name : WHO[who];
	const mark = `${number}. `;
	const under = ' '.repeat(mark.length);
	const below = (label: string, text: string): readonly string[] => {
		const fresh = said.fresh(stop(text));
		return fresh === '' ? [] : [`${under}- ${label}: ${escapeMarkdown(capital(fresh))}`];
	};
	return [
		`${mark}[ ] ${escapeMarkdown(`${actor}, by ${shortDay(by, today)}: ${stop(what)}`)}`,
		...below('Why', why),
		...below('Evidence', evidence),
	].join('\n');
};

/** `2 of 5, 4 expected`; empty where neither is known. */
const ratingWords = ({rating, expected}: SkillGap): string =>
	[...(rating === null ? [] : [`${rating} of 5`]), ...(expected === null ? [] : [`${expected} expected`])].join(', ');

/** What an item says in full is not said again: what could be done instead is. */
const howLines = ({how}: SkillGap, items: readonly ActionItem[]): readonly string[] => {
	const [step = how, ...others] = how.split('; or ');
	if (items.every(({what}) => !what.includes(bare(step)))) return [`  - How to close it: ${escapeMarkdown(stop(how))}`];
	return others.length === 0 ? [] : [`  - Or instead: ${escapeMarkdown(stop(others.join('; or ')))}`];
};

const gapLines = (gap: SkillGap, items: readonly ActionItem[], said: Said): string => {
	const rating = ratingWords(gap);
	const evidence = said.fresh(stop(capital(gap.evidence)));
	return [
		`- ${escapeMarkdown(rating === '' ? gap.name : `${gap.name}: ${rating}`)}`,
		...(evidence === '' ? [] : [`  - Evidence: ${escapeMarkdown(evidence)}`]),
		...howLines(gap, items),
	].join('\n');
};

const resourceLine = ({title, link, why}: AdviceResource): string =>
	`- [${escapeMarkdown(title)}](${link}): ${escapeMarkdown(why)}`;

/** The pages that say more, as they are opened. */
const pageLines = (items: readonly ActionItem[]): readonly string[] => {
	const pages = [...new Set(items.flatMap(({page}) => (page === null ? [] : [page])))].slice(0, MOST_PAGES);
	return pages.length === 0 ? [] : [`- In the playbook: ${list(pages.map(page => `\`muster playbook ${page}\``))}`];
};
const MOST_PAGES = 2;

/** `Listen, 30 Nov to 4 Dec: items 1 and 2. Check: …`: items stand above in full, and are named by their numbers. */
const phaseLine = (phase: Phase, items: readonly ActionItem[], span: string): string => {
	const numbers = phase.focus.flatMap(text => {
		const number = items.findIndex(({what}) => what === text) + 1;
		return number === 0 ? [] : [number];
	});
	const besides = phase.focus.filter(text => items.every(({what}) => what !== text)).map(stop);
	const inTurn = numbers.toSorted((a, b) => a - b).map(String);
	const named = numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'item' : 'items'} ${list(inTurn)}.`];
	const all = [...named, ...besides, ...(phase.check === '' ? [] : [`Check: ${phase.check}`])];
	return `- ${escapeMarkdown(`${phase.name}, ${span}: ${all.join(' ')}`)}`;
};

/** `name` is the person's short name, where there is one; `reader` is who it is written to. */
export const adviceMarkdown = (advice: Advice, title: string, name?: string, reader: Reader = 'lead'): string => {
	const {result, action_items: items, skill_gaps: gaps, timeline, resources} = advice;
	const today = timeline.from;
	const span = (from: string, until: string) => `${shortDay(from, until)} to ${shortDay(until, today)}`;
	const said = saidSoFar(result);
	return document([
		heading(1, title),
		...result.split('\n\n').map(escapeMarkdown),
		heading(2, 'Action items'),
		items.map((item, index) => itemLines(item, index + 1, {name, today, reader, said})).join('\n'),
		...(gaps.length > 0 ? [heading(2, 'Skill gaps'), gaps.map(gap => gapLines(gap, items, said)).join('\n')] : []),
		heading(2, `Timeline, ${span(timeline.from, timeline.until)}`),
		timeline.phases.map(phase => phaseLine(phase, items, span(phase.from, phase.until))).join('\n'),
		heading(2, 'Resources'),
		[...resources.map(resourceLine), ...(reader === 'lead' ? pageLines(items) : [])].join('\n'),
	]);
};
