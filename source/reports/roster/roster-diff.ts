// What the journal says differently from the roster, as lines to paste into it.

import {authorityWord} from '../../domain/ids.ts';
import type {Target} from '../../domain/journal/entries.ts';
import type {RosterArea, RosterPerson} from '../../domain/roster/roster.ts';
import {rosterArea, rosterPerson} from '../../domain/team/by-id.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';

export type RosterDifference = {
	readonly list: 'people' | 'areas';
	readonly id: string;
	readonly name: string;
	/** Each a line of the roster's YAML without its indentation: `level: L5`; a comment where a line goes away. */
	readonly lines: readonly string[];
};

const targetYaml = (target: Target | undefined): string => {
	if (target === undefined) return '# target: remove it';
	if (target === 'stay') return 'target: stay';
	const what = 'level' in target ? `level: ${target.level}` : `role: ${target.role}`;
	return `target: {${what}${target.by ? `, by: ${target.by}` : ''}}`;
};

const sameTarget = (a: Target | undefined, b: Target | undefined): boolean => targetYaml(a) === targetYaml(b);

const cadenceYaml = (person: PersonState, roster: RosterPerson): string => {
	const rest = [roster.weekday && `day: ${roster.weekday}`, roster.lastMeeting && `last: ${roster.lastMeeting}`].filter(Boolean);
	return rest.length === 0 ? `one_on_one: ${person.cadence}` : `one_on_one: {every: ${[person.cadence, ...rest].join(', ')}}`;
};

const personLines = (person: PersonState, roster: RosterPerson): readonly string[] => {
	const lines: string[] = [];
	if (person.level !== roster.level && person.level !== undefined) lines.push(`level: ${person.level}`);
	if (person.levelSince !== roster.levelSince && person.levelSince !== undefined) lines.push(`level_since: ${person.levelSince}`);
	if (!sameTarget(person.target, roster.target)) lines.push(targetYaml(person.target));
	if (person.cadence !== roster.cadence) lines.push(cadenceYaml(person, roster));
	const rated = [...person.ratings].map(([competency, {rating}]) => [competency, rating] as const);
	const differ = rated.some(([competency, rating]) => roster.ratings[competency] !== rating);
	if (differ) {
		const all = {...roster.ratings, ...Object.fromEntries(rated)};
		lines.push(
			`ratings: {${Object.entries(all)
				.map(([competency, rating]) => `${competency}: ${rating}`)
				.join(', ')}}`,
		);
	}
	return lines;
};

const holderYaml = (key: 'owner' | 'backup', now: string | undefined, was: string | undefined): readonly string[] => {
	if (now === was) return [];
	return [now === undefined ? `# ${key}: remove it` : `${key}: ${now}`];
};

const areaLines = (area: AreaState, roster: RosterArea): readonly string[] => [
	...holderYaml('owner', area.owner, roster.owner),
	...holderYaml('backup', area.backup, roster.backup),
	...(area.authority !== roster.authority && area.authority !== undefined ? [`authority: ${authorityWord(area.authority)}`] : []),
	...(area.reviewed !== roster.reviewed && area.reviewed !== undefined ? [`reviewed: ${area.reviewed}`] : []),
];

/** Only what is in force: where the roster was edited later it has won already, and there is nothing to paste. */
export const rosterDiff = (team: Team): readonly RosterDifference[] => {
	const people = team.people.flatMap((person): RosterDifference[] => {
		const roster = rosterPerson(team, person.id);
		return roster ? [{list: 'people', id: person.id, name: person.name, lines: personLines(person, roster)}] : [];
	});
	const areas = team.areas.flatMap((area): RosterDifference[] => {
		const roster = rosterArea(team, area.id);
		return roster ? [{list: 'areas', id: area.id, name: area.name, lines: areaLines(area, roster)}] : [];
	});
	return [...people, ...areas].filter(({lines}) => lines.length > 0);
};
