// Strategy: obstacle, choice, what is left out and first actions, on one page.
import {addDays} from '../../../domain/day.ts';
import {strategyTasks} from '../../../knowledge/role-tasks/strategy.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import {areasOf, placeInArea} from '../person/areas.ts';
import {causesOf} from '../person/causes.ts';
import {reasonOf} from '../person/first-things.ts';
import {otherGaps} from '../person/focus.ts';
import {gapSentences, type Material} from '../person/material.ts';
import {toldWish} from '../person/wish.ts';
import {draft} from '../plan/items.ts';
import {bare, lower, lowerBut, numbered, stop, withArticle} from '../words.ts';
import {daysIn, type Filling, type Form, forLevel} from './form.ts';

/** Without a person. */
export const strategyPageInGeneral = (filling: Filling): Form => {
	const {key, role, level, isFar} = filling;
	const {obstacle, choice, leaveOut, actions, revisit} = strategyTasks[key];
	const failure = forLevel(role?.failures, filling, 1);
	const [first = choice, second = first, third = second] = actions;
	const whys = [
		`It tests the obstacle before anything is built on it: ${lower(obstacle)}`,
		`It makes the choice one that others know of: ${lower(choice)}`,
		`It shows whether the choice holds, and leaves this out: ${lower(leaveOut)}`,
	];
	return {
		paragraphs: [
			role
				? `A strategy on a page, with an example that often fits ${role.title}s: put your own obstacle in its place and keep the form.`
				: 'A strategy on a page, with an example that fits many teams: put your own obstacle in its place and keep the form.',
			`The obstacle: ${lower(obstacle)}`,
			`The choice: ${lower(choice)}`,
			`What it leaves out: ${lower(leaveOut)}`,
			`First actions: ${numbered(actions)}`,
			`What would change the course: ${lower(revisit)}`,
			...(level
				? [
						`Its scale is ${level.reach}, over ${level.horizon}; you will have to defend it before ${level.audience}. What is new there: ${lower(level.change)}`,
					]
				: []),
			...(role && failure ? [`Beware of this as ${role.title}: ${lower(failure)}.`] : []),
		],
		items: [first, second, third].slice(0, isFar ? 2 : 3).map((action, index) =>
			draft(index === 0 ? 'now' : 'strategy', {
				what: isFar ? `As an exercise, for the part you know: ${lower(action)}` : bare(action),
				who: 'you',
				why: whys[index] ?? '',
				evidence: role ? `Action ${index + 1} on the page of ${withArticle(role.title)}.` : `Action ${index + 1} on the page.`,
				phase: index,
				days: Math.max(5, Math.round(daysIn(filling, index) * 0.7)),
			}),
		),
		checks: [
			`Would three people name this obstacle: ${lower(bare(obstacle))}?`,
			`Who knows that this is left out: ${lower(bare(leaveOut))}?`,
			`Is it done or stopped on purpose: ${lower(bare(third))}?`,
			`Have you seen this: ${lower(bare(revisit))}?`,
		],
	};
};

const WRITE_DAYS = 10;

/** About somebody: the coming months and areas on one page. */
export const strategyPageAbout = (material: Material): Form => {
	const {frame, focus, signals} = material;
	const {name, aim, today, days, start, about} = frame;
	const [gap] = focus;
	const urgent = signals.find(({severity}) => severity === 'act');
	const cause = urgent ? undefined : causesOf(frame, focus).find(each => !each.isSkill);
	const obstacle =
		(about && `You named it: “${about.text}”`) ??
		(urgent && stop(capital(reasonOf(urgent)))) ??
		cause?.seen ??
		(gap ? `${gap.name} is where work of the next size would stop.` : `Nothing on record stands in ${name}’s way.`);
	const place = gap && placeInArea(frame, gap.gap.competency, gap.evidence);
	const others = otherGaps(frame, focus.slice(0, 1));
	const wish = frame.aim.kind === 'none' ? toldWish(frame) : undefined;
	const choice = wish
		? `The wish of ${shortDay(wish, today)}: which work it needs, who gives it, and by when.`
		: gap
			? `Work on ${gap.name}${place ? `, on ${place.name}` : ''}.`
			: aim.kind === 'stay'
				? 'Keep what works, and change one thing for variety.'
				: aim.kind === 'none'
					? 'Find out what is wanted before anything is planned.'
					: `Make what ${name} can do seen in larger work, and look at what nobody has rated.`;
	return {
		paragraphs: [
			`A page on ${name}’s coming months${areasOf(frame).length > 0 ? ' and areas' : ''}, to be written anew together.`,
			`The obstacle: ${stop(lowerBut(obstacle, name))}`,
			`The choice: ${urgent ? 'settle that first; then ' : ''}${lower(choice)}`,
			...(others ? [`What it leaves out: ${others}, until ${shortDay(addDays(start, days), today)}.`] : []),
			`What would change the course: half of the time is gone without new evidence, or ${name} says that the direction is no longer the right one.`,
			...gapSentences(material),
		],
		items: [
			...(cause
				? [
						draft('leadership', {
							what: bare(cause.remedy),
							who: 'lead' as const,
							why: 'The obstacle comes first.',
							evidence: cause.seen,
							key: cause.key ?? cause.remedy,
							phase: 0,
							days: WRITE_DAYS,
						}),
					]
				: []),
			draft('strategy', {
				what: `Write the page anew together with ${name}: obstacle, choice, what it leaves out`,
				who: 'lead',
				why: 'A page that somebody else wrote is not carried.',
				evidence: stop(obstacle),
				phase: 1,
				days: WRITE_DAYS,
			}),
		],
		checks: [
			`Would ${name} name the same obstacle?`,
			'What does the choice rule out, and who knows it?',
			'Is each of the first actions done or stopped on purpose?',
			'Have you seen what would change the course?',
		],
	};
};
