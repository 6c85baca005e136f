// An advice as Markdown: the result, what to do, the gaps, the phases, the resources.
import {bullets, document, escapeMarkdown, heading, table, tasks} from '../../text/markdown.ts';
import type {ActionItem, Advice} from './advice.ts';
import {bare, lower, stop} from './words.ts';

const WHO = {lead: 'you', person: 'them', you: 'you'} as const;

const itemText = ({what, who, by, why, evidence}: ActionItem, name: string | undefined): string =>
	`${bare(what)} (${who === 'person' && name ? name : WHO[who]}, by ${by}). ${stop(why)} Evidence: ${stop(lower(evidence))}`;

/** `name` is the person's short name, where there is one. */
export const adviceMarkdown = (advice: Advice, title: string, name?: string): string => {
	const {timeline} = advice;
	return document([
		heading(1, title),
		...advice.result.split('\n\n').map(escapeMarkdown),
		heading(2, 'Action items'),
		tasks(advice.action_items.map(item => ({text: itemText(item, name)}))),
		...(advice.skill_gaps.length > 0
			? [
					heading(2, 'Skill gaps'),
					table(
						['Competency', 'Rating', 'Expected', 'Evidence', 'How to close it'],
						advice.skill_gaps.map(gap => [gap.name, gap.rating ?? '–', gap.expected ?? '–', gap.evidence, gap.how]),
					),
				]
			: []),
		heading(2, `Timeline, ${timeline.from} to ${timeline.until}`),
		...timeline.phases.flatMap(phase => [
			heading(3, `${phase.name}, ${phase.from} to ${phase.until}`),
			bullets([...phase.focus, `Check: ${phase.check}`]),
		]),
		heading(2, 'Resources'),
		advice.resources.map(({title: text, link, why}) => `- [${escapeMarkdown(text)}](${link}): ${escapeMarkdown(why)}`).join('\n'),
	]);
};
