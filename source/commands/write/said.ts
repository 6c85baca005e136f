// `muster said`: feedback that has now been said, to all of its people or to one of them.

import {Refusal} from '../../domain/refusal.ts';
import {findEntry} from '../../domain/team/find.ts';
import {peopleMeant} from '../../domain/team/meaning.ts';
import {sayFeedback} from '../../domain/verbs/notes.ts';
import {capital} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {names, saved} from '../cli/save.ts';

export const command: Command = {
	arguments: [{name: '<feedback>', summary: 'the beginning of its id, four characters or more (muster feedback --unsaid)'}],
	options: [{flags: '--to <person>', summary: 'only to this one of its people'}],
	examples: ['muster feedback --unsaid', 'muster said FEEDBACK', 'muster said FEEDBACK --to ana'],
	notes: ['From then on muster review shows it, as it was worded when it was said.'],
	run: async (input, context) => {
		const team = await context.team();
		const feedback = findEntry(context.journal().live, input.word(0), ['feedback-noted'], 'feedback');
		const about = team.people.filter(person => person.feedback.some(each => each.entry.id === feedback.id));
		const to = input.value('to');
		const named = to === undefined ? about : peopleMeant(team, to);
		const stranger = named.find(person => !about.includes(person));
		if (stranger)
			throw new Refusal(`That feedback is not about ${stranger.name}. It is about ${names(about)}.`, {
				code: 'not-about-them',
				where: '--to',
			});
		const drafts = sayFeedback(feedback, named, context.today);
		const heard = named.filter(person => drafts.some(draft => draft.kind === 'feedback-said' && draft.person === person.id));
		const what = feedback.type === 'constructive' ? 'constructive feedback' : feedback.type;
		return saved(context, drafts, `${capital(what)} said to ${names(heard)}.`);
	},
};
