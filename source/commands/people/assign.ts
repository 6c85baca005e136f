// `muster assign`: who holds an area, who can step in, and how much they decide.

import {AUTHORITIES, parseAuthority} from '../../domain/ids.ts';
import type {Draft} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {personById} from '../../domain/team/by-id.ts';
import {areaMeant, personMeant} from '../../domain/team/meaning.ts';
import type {AreaState, PersonState, Team} from '../../domain/team/team.ts';
import {assignArea, setAuthority} from '../../domain/verbs/overrides.ts';
import {authorityWords} from '../../reports/words/subject-words.ts';
import type {Command} from '../cli/command.ts';
import {type Input, ONE_AREA} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';

const NOBODY = 'nobody';

const authorityFrom = (typed: string | undefined) => {
	if (typed === undefined) return undefined;
	const authority = parseAuthority(typed);
	if (authority !== undefined) return authority;
	const allowed = AUTHORITIES.map((word, index) => `${index + 1} ${word}`).join(', ');
	throw new Refusal(`“${typed}” is no level of authority. Allowed: ${allowed}.`, {
		code: 'bad-authority',
		where: '--authority',
		exitCode: 2,
	});
};

const personOrNobody = (team: Team, typed: string): PersonState | undefined =>
	typed.toLowerCase() === NOBODY ? undefined : personMeant(team, typed);

/** Without `--to` the owner stays: only the backup is meant. */
const assignmentOf = (team: Team, area: AreaState, input: Input) => {
	const [to, backup] = [input.value('to'), input.value('backup')];
	if (to === undefined && backup === undefined) return undefined;
	const owner = to === undefined ? personById(team, area.owner) : personOrNobody(team, to);
	return {owner, backup: backup === undefined ? undefined : (personOrNobody(team, backup) ?? null), why: input.value('why')};
};

/** Said only where it changes: a new owner who was the backup leaves the area without one. */
const backupWords = (team: Team, area: AreaState, backup: string | undefined): string | undefined => {
	if (backup === area.backup) return undefined;
	const name = personById(team, backup)?.name;
	return name === undefined ? 'without a backup' : `with ${name} as backup`;
};

/** The same owner and backup; a reason is worth recording all the same. */
const isAsBefore = (assigned: Draft, area: AreaState): boolean =>
	assigned.kind === 'area-assigned' &&
	(assigned.owner ?? undefined) === area.owner &&
	(assigned.backup ?? undefined) === area.backup &&
	assigned.why === undefined;

export const command: Command = {
	arguments: [ONE_AREA],
	options: [
		{flags: '--to <person>', summary: 'who holds it, or nobody'},
		{flags: '--backup <person>', summary: 'who can step in, or nobody'},
		{
			flags: '--authority <level>',
			summary: 'how much they decide: 1 tell, 2 sell, 3 consult, 4 agree, 5 advise, 6 inquire, 7 delegate',
		},
		{flags: '--why <text>', summary: 'the reason'},
	],
	examples: [
		'muster assign checkout --to bo --backup ana',
		'muster assign checkout --to nobody',
		'muster assign checkout --authority agree',
	],
	notes: [
		'muster review shows whose areas are whose; the reason never.',
		'The roster is never rewritten: muster roster diff prints what to paste into it.',
	],
	run: async (input, context) => {
		const team = await context.team();
		const area = areaMeant(team, input.word(0));
		const authority = authorityFrom(input.value('authority'));
		const assignment = assignmentOf(team, area, input);
		if (assignment === undefined && authority === undefined)
			throw new Refusal('Say what changes: --to, --backup or --authority. See muster assign --help', {
				code: 'usage',
				where: area.id,
				exitCode: 2,
			});
		const assigned = assignment && assignArea(team, area, assignment, context.today);
		if (assigned && authority === undefined && isAsBefore(assigned, area))
			throw new Refusal('Nothing has changed.', {code: 'nothing-changed', where: area.id});
		const drafts: Draft[] = [
			...(assigned ? [assigned] : []),
			...(authority === undefined ? [] : [setAuthority(team, area, authority, context.today)]),
		];
		const parts = [
			assignment && (assignment.owner ? `held by ${assignment.owner.name}` : 'held by nobody'),
			assigned?.kind === 'area-assigned' && backupWords(team, area, assigned.backup ?? undefined),
			authority !== undefined && `at ${authorityWords(authority)}`,
		].filter(Boolean);
		return saved(context, drafts, `${area.name} is now ${parts.join(', ')}.`);
	},
};
