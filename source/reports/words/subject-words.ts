// Words for the things that every report names: levels, roles, targets, competencies, authority, whose promise it is.

import {type Authority, authorityWord, type CompetencyId, type RoleId, type TargetRole} from '../../domain/ids.ts';
import type {NoteSubject, Target} from '../../domain/journal/entries.ts';
import {competencyOf, type Ladder} from '../../domain/ladder/ladder.ts';
import {type PersonState, TEAM_SUBJECT, type Team} from '../../domain/team/team.ts';

const ROLE_WORDS: Readonly<Record<TargetRole, {readonly short: string; readonly long: string}>> = {
	tech_lead: {short: 'TL', long: 'Tech Lead'},
	engineering_manager: {short: 'EM', long: 'Engineering Manager'},
	product_manager: {short: 'PM', long: 'Product Manager'},
	technical_writer: {short: 'TW', long: 'Technical Writer'},
	devrel_engineer: {short: 'DevRel', long: 'DevRel Engineer'},
	cto: {short: 'CTO', long: 'CTO'},
	engineering_director: {short: 'Dir', long: 'Engineering Director'},
	architect: {short: 'Arch', long: 'Architect'},
	director: {short: 'Dir', long: 'Director'},
	vp: {short: 'VP', long: 'VP'},
};

export const roleWords = (role: RoleId | TargetRole): string => ROLE_WORDS[role].long;

/** The level or role worked toward, as a cell has room for: `L5`, `EM`; nothing for somebody who stays. */
const targetShort = (target: Target | undefined): string | undefined => {
	if (target === undefined || target === 'stay') return undefined;
	return 'level' in target ? target.level : ROLE_WORDS[target.role].short;
};

/** The same written out: `L5`, `Engineering Manager`. */
export const targetName = (target: Target): string => {
	if (target === 'stay') return 'stays by choice';
	return 'level' in target ? target.level : roleWords(target.role);
};

/** `L4 → L5`, `L4`, `→ EM`; empty when neither is known. */
export const levelWords = ({level, target}: Pick<PersonState, 'level' | 'target'>): string => {
	const toward = targetShort(target);
	return [level, toward === undefined || toward === level ? undefined : `→ ${toward}`].filter(Boolean).join(' ');
};

export const competencyName = (ladder: Ladder, competency: CompetencyId): string =>
	competencyOf(ladder, competency)?.name ?? competency;

/** `5 advise`: the number is what the books use, the word is what it means. */
export const authorityWords = (authority: Authority): string => `${authority} ${authorityWord(authority)}`;

/** `carried twice`; empty for what has not been carried through a 1:1. */
export const carriedWords = (times: number): string => {
	if (times === 0) return '';
	return `carried ${['once', 'twice'][times - 1] ?? `${times} times`}`;
};

/** What a note is on that is about nobody on the roster: `yourself`, `the team`, an area by its name. */
export const noteSubjectWords = (subject: NoteSubject, {areas}: Pick<Team, 'areas'>): string => {
	if (subject === 'me') return 'yourself';
	return subject === TEAM_SUBJECT ? 'the team' : (areas.find(({id}) => id === subject)?.name ?? subject);
};
