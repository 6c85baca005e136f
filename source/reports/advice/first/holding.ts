// Short answers to a question that is not to be worked on now: what comes first, one or two steps, and then it stops.
import {capital} from '../../../text/words.ts';
import type {Advice} from '../advice.ts';
import {beforeReturn} from '../person/away.ts';
import {nameIn, type PersonFrame} from '../person/person-frame.ts';
import {type DraftItem, inOrder, selectItems} from '../plan/items.ts';
import {resourcesFor} from '../plan/resources.ts';
import {type DraftPhase, laidOut, scheduled, timelineOf} from '../plan/timeline.ts';

export type ShortAnswer = {
	readonly paragraphs: readonly string[];
	/** The most important first. */
	readonly items: readonly DraftItem[];
	readonly phases: readonly DraftPhase[];
};

/** The conversation is the tool of all of these, so there is one thing to read: on talking. */
const READING = 'one_on_ones';

export const holdingAdvice = (frame: PersonFrame, {paragraphs, items, phases}: ShortAnswer): Advice => {
	const {start, calendar, ladder} = frame;
	const plan = scheduled(selectItems(items), laidOut(phases, start, calendar), calendar);
	return {
		result: paragraphs.filter(Boolean).map(capital).join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: [],
		timeline: timelineOf([...beforeReturn(frame), ...plan.phases]),
		resources: resourcesFor('management', [{competency: READING, name: nameIn(ladder, READING)}]).slice(0, 1),
	};
};

/** What was asked, as the lead would call it: the page's title, or the words that were typed. */
export const askedName = ({request, about, pages}: PersonFrame): string | undefined => {
	const named = request.situation ?? about?.page;
	const page = named === undefined ? undefined : pages.find(({id}) => id === named);
	if (about) return `“${about.text}”`;
	return page && `“${page.title}”`;
};
