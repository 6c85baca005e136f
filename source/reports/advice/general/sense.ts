// Whether a role makes sense from a level: far ahead, a step back, or already there; the answer helps in any case.
import type {ExperienceLevel, RequestRole} from '../../../knowledge/types.ts';

/** How far up each level lies; levels are one apart. */
const LEVEL_RANKS: Readonly<Record<ExperienceLevel, number>> = {mid: 1, senior: 2, staff: 3, principal: 4, executive: 5.5};
/** Where each role usually begins on the same scale: a tech lead between senior and staff, a director beside a principal's next step. */
const ROLE_RANKS: Readonly<Record<RequestRole, number>> = {
	tech_lead: 2.5,
	product_manager: 2.5,
	engineering_manager: 3,
	director: 5,
	vp: 6,
	cto: 6,
};
/** Two levels and more in one go is rare enough to say so. */
const FAR = 2;
const BACK = -1.5;

/** The role that usually lies between, for those who aim far. */
const NEARER: Readonly<Record<ExperienceLevel, string>> = {
	mid: 'leading a small project as a senior engineer',
	senior: 'a first team as tech lead or engineering manager',
	staff: 'a first team as engineering manager, or the technical direction of several teams',
	principal: 'leading an organisation of several teams as a director',
	executive: 'a larger organisation of the same kind',
};

const distanceOf = (role: RequestRole, level: ExperienceLevel): number => ROLE_RANKS[role] - LEVEL_RANKS[level];

/** What to do first where the aim lies far ahead; undefined where it does not. */
export const nearerStep = (role: RequestRole, level: ExperienceLevel): string | undefined =>
	distanceOf(role, level) >= FAR ? NEARER[level] : undefined;

/** One paragraph where a combination asks for a word; undefined where it is an ordinary one. */
export const senseOf = (role: RequestRole, title: string, level: ExperienceLevel): string | undefined => {
	const distance = distanceOf(role, level);
	if (distance >= FAR) {
		return `A word before: ${title} lies several steps from here. People do get there, mostly by way of ${NEARER[level]}; so this names ${title} as the destination and works on the nearest step.`;
	}
	if (distance <= BACK) {
		const heavy =
			level === 'executive'
				? 'This is an unusual direction: an executive'
				: 'This is a step sideways or back in rank: somebody at this level';
		return `A word before: ${heavy} who aims at ${title} gives up reach for closeness to the work. That can be a good choice. Said openly, nobody has to look for another reason. What has to be learned is mostly to let go.`;
	}
	if (level === 'executive' && distance >= -0.5) {
		return `A word before: executives are often close to ${title}, or hold it already. Read this as what to strengthen, as much as how to get there.`;
	}
	return undefined;
};
