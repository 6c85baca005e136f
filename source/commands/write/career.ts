// `muster career`: a career conversation, recorded as the 1:1 in which it took place.
import type {Day} from '../../domain/day.ts';
import type {Entry, EntryOf} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {correctEntry} from '../../domain/verbs/corrections.ts';
import {holdMeeting} from '../../domain/verbs/meetings.ts';
import {heldAlreadyWords} from '../../reports/words/held-words.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {type CommandContext, pastDayOption} from '../cli/context.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import {saved} from '../cli/save.ts';
import {optionalText} from '../cli/text-input.ts';
import {refuseTwice} from './held-twice.ts';

type Held = Entry & EntryOf<'meeting-held'>;

/** The 1:1 that is recorded for that day; where there are several, the one recorded last. */
const heldOn = (person: PersonState, on: Day, context: CommandContext): Held => {
	const {byId} = context.journal();
	const entries = person.meetings.filter(meeting => meeting.held && meeting.on === on).map(({entry}) => byId.get(entry ?? ''));
	const entry = entries.findLast(each => each?.kind === 'meeting-held');
	if (entry?.kind === 'meeting-held') return entry;
	throw new Refusal(`No 1:1 with ${person.name} is recorded for ${on}: leave --same out, and it is recorded with this.`, {
		code: 'not-held',
		where: '--same',
	});
};

const marked = (entry: Held, notes: string | undefined, context: CommandContext) => {
	const both = [entry.notes, notes].filter(Boolean).join('\n\n');
	return correctEntry(context.journal(), entry, {career: true, ...(both === '' ? {} : {notes: both})}, context.today);
};

export const command: Command = {
	arguments: [ONE_PERSON, {name: '[notes...]', summary: 'what you want to remember; - reads standard input'}],
	options: [
		{flags: '--on <day>', summary: 'the day on which it took place'},
		{flags: '--same', summary: 'it took place in the 1:1 that is recorded for that day: mark that one', conflicts: ['yes']},
		{flags: '--yes', summary: 'record another 1:1, where one is recorded for that day already'},
	],
	examples: ['muster career dana "wants to stay technical, would like to mentor"', 'muster career bo --on yesterday'],
	notes: [
		'It counts as a 1:1 held that day, as muster met P --career does. Where that 1:1 is recorded already, --same marks it.',
		'muster review shows the day; the notes never.',
	],
	run: async (input, context) => {
		const {today} = context;
		const on = pastDayOption(input, 'on', today);
		const person = personMeant(await context.team(), input.word(0));
		const notes = await optionalText(input.words(1), 'the notes', context);
		const day = on === today ? '' : ` on ${shortDay(on, today)}`;
		const withNotes = notes === undefined ? '' : ', with notes';
		if (input.flag('same')) {
			const drafts = marked(heldOn(person, on, context), notes, context);
			return saved(context, drafts, `1:1 with ${person.name}${day} marked as a career conversation${withNotes}.`);
		}
		const already = heldAlreadyWords([person], on, today);
		const meant = await refuseTwice(already, input, context, 'If it took place in that one, --same marks it.');
		const drafts = holdMeeting([person], {on, notes, career: true}, today);
		return saved(context, drafts, `Career conversation with ${person.name}${day} recorded${withNotes}.`, meant);
	},
};
