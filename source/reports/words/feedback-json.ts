// What feedback says, as every JSON that quotes it has it.
import type {EntryOf} from '../../domain/journal/entries.ts';

/** What was left out is `null`. */
export const feedbackJson = ({type, text, situation, behaviour, impact, competency, link}: EntryOf<'feedback-noted'>) => ({
	type,
	text,
	situation: situation ?? null,
	behaviour: behaviour ?? null,
	impact: impact ?? null,
	competency: competency ?? null,
	link: link ?? null,
});
export type FeedbackJson = Readonly<ReturnType<typeof feedbackJson>>;
