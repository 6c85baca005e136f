// Strategy about somebody: the coming months and areas on one page.

import {shortDay} from '../../../../text/day-words.ts';
import {bare, numbered, stop} from '../../words.ts';
import {causesOf} from '../causes.ts';
import {otherGaps} from '../focus.ts';
import {areasOf, placeFor} from '../room.ts';
import {findOuts, gapSentences, type Material, type PersonForm} from './material.ts';

export const strategyPage = (material: Material): PersonForm => {
	const {frame, focus} = material;
	const {name, aim, until, today} = frame;
	const [gap] = focus;
	const cause = causesOf(frame, focus).find(each => !each.isSkill);
	const obstacle =
		cause?.seen ??
		(gap ? `${gap.name} is where work of the next size would stop.` : `Nothing on record stands in ${name}’s way.`);
	const place = gap && placeFor(frame, [gap]);
	const others = otherGaps(frame, focus.slice(0, 1));
	const choice = gap
		? `Work on ${gap.name}${place ? `, on ${place.area.name}` : ''}.`
		: aim.kind === 'stay'
			? 'Keep what works, and change one thing for variety.'
			: aim.kind === 'none'
				? 'Find out what is wanted before anything is planned.'
				: `Make what ${name} can do seen in larger work, and look at what nobody has rated.`;
	const actions = [...(cause ? [bare(cause.remedy)] : []), ...focus.slice(0, 2).map(each => each.what), ...findOuts(frame)];
	return {
		paragraphs: [
			`A page on ${name}’s coming months${areasOf(frame).length > 0 ? ' and areas' : ''}, to be written anew together.`,
			`The obstacle. ${obstacle}`,
			`The choice. ${choice}`,
			`What it leaves out. ${others ? `${others}, until ${shortDay(until, today)}.` : 'Everything that would be nice as well.'}`,
			...(actions.length > 0 ? [`First actions. ${numbered(actions)}`] : []),
			`What would change the course. Half of the time is gone without new evidence, or ${name} says that the direction is no longer the right one.`,
			...gapSentences(material),
		],
		focus: [[bare(obstacle)], [bare(choice)], actions, ['Look for what would change the course']],
		items: [
			{
				duty: 'strategy',
				what: `Write the page anew together with ${name}: obstacle, choice, what it leaves out`,
				why: 'A page that somebody else wrote is not carried.',
				evidence: stop(obstacle),
				weeks: 2,
			},
			...(cause
				? [
						{
							duty: 'leadership' as const,
							what: bare(cause.remedy),
							why: 'The obstacle comes first.',
							evidence: cause.seen,
							weeks: 2,
						},
					]
				: []),
		],
	};
};
