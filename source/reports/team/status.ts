// The status of the team as one document: what `status --json` prints, and what the text and the panes count from.

import {type Day, daysBetween} from '../../domain/day.ts';
import type {Target} from '../../domain/journal/entries.ts';
import {onceFor} from '../../domain/once-for.ts';
import {lastSaid, unsaidFeedback} from '../../domain/signals/feedback.ts';
import {inOrderOfAttention, needsYou} from '../../domain/team/attention.ts';
import {isAtWork} from '../../domain/team/people.ts';
import {isOpen, isOverdue} from '../../domain/team/promises.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';
import {plural} from '../../text/words.ts';
import {caseJson} from '../words/case-words.ts';
import {signalJson} from '../words/signal-words.ts';
import {type Warning, warningJson} from '../words/warning-words.ts';

/** Somebody who stays where they are by choice has a target without a level or a role. */
const targetJson = (target: Target | undefined) => {
	if (target === undefined) return null;
	if (target === 'stay') return {level: null, role: null, by: null, stay: true};
	return {
		level: 'level' in target ? target.level : null,
		role: 'role' in target ? target.role : null,
		by: target.by ?? null,
	};
};

/** Open actions of a person: the lead's, theirs, and how many of both are past due. */
export const openActions = (person: Pick<PersonState, 'actions'>, today: Day) => {
	const open = person.actions.filter(isOpen);
	return {
		mine: open.filter(action => action.owner === 'lead').length,
		theirs: open.filter(action => action.owner === 'person').length,
		overdue: open.filter(action => isOverdue(action, today)).length,
	};
};

const personJson = (person: PersonState, {today}: Team) => {
	const {everyDays, last, next, daysSince, state} = person.oneOnOne;
	const said = lastSaid(person.feedback);
	return {
		id: person.id,
		name: person.name,
		status: person.status,
		role: person.role ?? null,
		track: person.track ?? null,
		level: person.level ?? null,
		target: targetJson(person.target),
		oneOnOne: {
			everyDays: everyDays ?? null,
			last: last ?? null,
			next: next ?? null,
			daysSince: daysSince ?? null,
			state,
		},
		feedback: {
			last: said ?? null,
			daysSince: said === undefined ? null : daysBetween(said, today),
			lastPraise: lastSaid(person.feedback, 'praise') ?? null,
			unsaid: unsaidFeedback(person).length,
		},
		gaps: person.gaps.map(({competency, rating, expected, gap}) => ({competency, rating, expected, gap})),
		unrated: [...person.unrated],
		areas: [...person.owns],
		backs: [...person.backs],
		openActions: openActions(person, today),
		relation: person.relation,
		cases: person.cases.map(each => caseJson(each, today)),
		signals: person.signals.map(signalJson),
	};
};

export const areaJson = (area: AreaState) => ({
	id: area.id,
	name: area.name,
	owner: area.owner ?? null,
	backup: area.backup ?? null,
	authority: area.authority ?? null,
	reviewed: area.reviewed ?? null,
	reviewDue: area.reviewDue ?? null,
	signals: area.signals.map(signalJson),
});

/** Areas that nobody here holds. */
export const orphanAreas = onceFor((areas: readonly AreaState[]): readonly AreaState[] =>
	areas.filter(area => area.signals.some(signal => signal.id === 'orphan-area' && signal.severity === 'act')),
);

/** Areas in which somebody is let down if the lead does nothing today. */
const areasNeedingYou = onceFor((areas: readonly AreaState[]): readonly AreaState[] =>
	areas.filter(({signals}) => signals.some(signal => signal.severity === 'act' && signal.snoozedUntil === undefined)),
);

/** People with a signal at act or watch that is not snoozed. */
const peopleNeedingYou = onceFor((people: readonly PersonState[]): readonly PersonState[] =>
	people.filter(person => person.signals.some(needsYou)),
);

/** How many people and areas need the lead: `2 people and 1 area need you`, `1 person needs you`; empty when nobody does. */
export const needWords = (team: Pick<Team, 'people' | 'areas'>): string => {
	const [people, areas] = [peopleNeedingYou(team.people).length, areasNeedingYou(team.areas).length];
	if (people + areas === 0) return '';
	const words = [
		people > 0 ? `${people} ${people === 1 ? 'person' : 'people'}` : undefined,
		areas > 0 ? plural(areas, 'area') : undefined,
	].filter(Boolean);
	return `${words.join(' and ')} ${people + areas === 1 ? 'needs' : 'need'} you`;
};

/** Everything muster knows about the team today, in the shape that `--json` pins; people in the order of attention. */
export const statusReport = (team: Team, warnings: readonly Warning[] = []) => {
	const inState = (...states: readonly string[]) => team.people.filter(person => states.includes(person.oneOnOne.state)).length;
	const {held, expected, weeks} = team.cadenceKept;
	return {
		schema: 1,
		today: team.today,
		warnings: warnings.map(warningJson),
		team: {
			name: team.name ?? null,
			people: team.people.filter(isAtWork).length,
			needYou: peopleNeedingYou(team.people).length,
			areasNeedYou: areasNeedingYou(team.areas).length,
			dueToday: inState('due'),
			overdue: inState('overdue', 'late'),
			orphanAreas: orphanAreas(team.areas).length,
			truckFactor: team.truckFactor.count ?? null,
			cadenceKept: {held, expected, weeks},
			signals: team.signals.map(signalJson),
		},
		people: inOrderOfAttention(team.people, team.today).map(person => personJson(person, team)),
		areas: team.areas.map(areaJson),
	};
};
export type StatusReport = ReturnType<typeof statusReport>;
