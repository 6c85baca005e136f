// What waits for a person's next 1:1, counted: feedback to say, topics, open actions.

import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {plural} from '../../text/words.ts';

/** `['1 to say', '2 topics', '3 open']`; what is not there is left out. */
export const waitingWords = (person: Pick<PersonState, 'feedback' | 'topics' | 'actions'>): readonly string[] => {
	const unsaid = unsaidFeedback(person).length;
	const topics = person.topics.filter(isOpen).length;
	const open = person.actions.filter(isOpen).length;
	return [
		...(unsaid > 0 ? [`${unsaid} to say`] : []),
		...(topics > 0 ? [plural(topics, 'topic')] : []),
		...(open > 0 ? [`${open} open`] : []),
	];
};
