// Communication in general: the outline of a message that has to land.
import {communicationTasks} from '../../../../knowledge/role-tasks/communication.ts';
import type {CommunicationTask, Page} from '../../../../knowledge/types.ts';
import {sayings} from '../../situation.ts';
import {lower} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

/** Without a point where a page has no words to say: then the reader finds the sentence. */
type Message = Omit<CommunicationTask, 'point'> & {readonly point?: string};

/** What a situation asks to be said, in the words of its page. */
const messageOn = (page: Page): Message => {
	const [point] = sayings(page);
	return {
		message: `${point === undefined ? 'a message' : 'what you have to say'} on “${page.title}”`,
		point,
		worry: '“What does this mean for me?”',
		answer: 'What happens next and by which day, what you do yourself, and what is still open.',
		request: 'one next step with a day, in their own words',
	};
};

const readersOf = ({level, situation}: Filling): string => {
	if (situation)
		return 'Choose who hears it first. What concerns one person is said to them, in person; the outline stays with you.';
	if (!level) return 'Name the readers before you write, and what each of them would lose.';
	return `Write it for ${level.audience}. They look ahead over ${level.horizon}; what lies beyond goes into an appendix or out. Trap of this level: ${lower(level.trap)}`;
};

export const messageOutline = (filling: Filling): Form => {
	const {key, role, experience, situation} = filling;
	const task: Message = situation ? messageOn(situation) : communicationTasks[key];
	return {
		paragraphs: [
			`An outline for ${task.message}.`,
			task.point === undefined
				? 'Say first, in one sentence, what the readers should know or do.'
				: `Say first, in one sentence. For example: “${task.point}”`,
			`Then the reason: what is the case today, whom it costs what, and since when. Three sentences.`,
			`The worry to answer before it is asked: ${task.worry} Answer it with this: ${lower(task.answer)}`,
			`Ask for one thing: ${task.request}.`,
			readersOf(filling),
			...(role ? [`It has worked when this is true: ${lower(pick(role.success, rankOf(experience)) ?? '')}.`] : []),
		],
		first: {what: `Draft ${task.message}: the point first, one page at most`, why: `Its readers worry: ${task.worry}`},
		focus: [['The one sentence that readers should repeat'], [`Whether it answers ${task.worry}`], [`Ask for ${task.request}`]],
	};
};
