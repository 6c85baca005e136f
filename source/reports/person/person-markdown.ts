// A person's card as Markdown: facts, then what needs the lead and what to do.
import type {Day} from '../../domain/day.ts';
import {longDay} from '../../text/day-words.ts';
import {bullets, document, heading} from '../../text/markdown.ts';

/** What of a card is written down. */
export type WrittenCard = {
	readonly heading: string;
	readonly facts: readonly (readonly [label: string, words: string])[];
	readonly lookAt: readonly string[];
};

export const personMarkdown = ({heading: title, facts, lookAt}: WrittenCard, today: Day): string =>
	document([
		heading(1, `${title} · ${longDay(today)}`),
		bullets(facts.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`)),
		lookAt.length > 0 ? `${heading(2, 'Look at')}\n\n${bullets(lookAt)}` : undefined,
	]);
