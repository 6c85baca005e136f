// A note about nobody on the roster: on the lead, the team as a whole or an area.
import {NOTE_SUBJECTS, type NoteSubject} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {subjectMeant} from '../../domain/team/meaning.ts';
import type {Team} from '../../domain/team/team.ts';
import {takeNote} from '../../domain/verbs/notes.ts';
import {noteSubjectWords} from '../../reports/words/subject-words.ts';
import {type CommandContext, pastDayOption} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import type {Output} from '../cli/printer.ts';
import {saved} from '../cli/save.ts';
import {withNoteText} from './note-text.ts';
import {isEveryone} from './whom.ts';

type Subject = {readonly id: NoteSubject; readonly name: string};

/** What a note is on, where it is not about people: `me`, `team`, or an area that is named more surely than anybody. */
export const noteSubject = (team: Team, typed: string): Subject | undefined => {
	const word = NOTE_SUBJECTS.find(each => each === typed.trim().toLowerCase());
	if (word !== undefined) return {id: word, name: noteSubjectWords(word, team)};
	if (typed.includes(',') || isEveryone(typed) || typed.trim() === '') return undefined;
	const meant = subjectMeant(team, typed);
	return meant.kind === 'area' ? meant.subject : undefined;
};

/** Options that only what is said to people has. */
const OF_PEOPLE = ['praise', 'constructive', 'observation', 'competency', 'say'] as const;

export const noteOnSubject = async ({id, name}: Subject, input: Input, context: CommandContext): Promise<Output> => {
	const foreign = OF_PEOPLE.find(option => input.flag(option) || input.value(option) !== undefined);
	if (foreign !== undefined)
		throw new Refusal(`--${foreign} is for people, and this is a note on ${name}: leave it out.`, {
			code: 'usage',
			where: `--${foreign}`,
			exitCode: 2,
		});
	const on = pastDayOption(input, 'on', context.today);
	const isOnArea = !NOTE_SUBJECTS.some(word => word === id);
	// The page Me opens one form, on the lead until another subject is chosen; Ownership one for each area.
	const draft = {
		key: `note.${isOnArea ? id : 'me'}`,
		choices: {subject: id},
		opened: isOnArea ? `n on ${name} in Ownership` : 'n on the page Me in the dashboard',
	};
	return withNoteText(input, context, draft, text =>
		saved(
			context,
			[takeNote(id, {text, link: input.value('link'), on})],
			`Note on ${isOnArea ? `the area ${name}` : name} kept for you.`,
		),
	);
};
