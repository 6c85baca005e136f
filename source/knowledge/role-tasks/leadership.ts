// Leading in each role: what one hears first, what may lie behind it, and remedies in the same order.
import type {ByRole, LeadershipTask} from '../types.ts';

export const leadershipTasks: ByRole<LeadershipTask> = {
	tech_lead: {
		symptom: '“We keep discussing the same design.”',
		causes: [
			'Nobody knows who decides, so everybody may reopen it.',
			'The decision was made and its reason was never written down.',
			'Two people disagree about something else, and the design is where it shows.',
		],
		options: [
			'Say who decides this one and by which day, and collect views in writing until then.',
			'Write the decision record: options, reason, price. Half a page.',
			'Talk with both alone and ask what they are worried would happen.',
		],
	},
	engineering_manager: {
		symptom: '“The team is busy, and little gets finished.”',
		causes: [
			'Too much is begun at once, because nobody may say no.',
			'Work waits for one person: for a review, a decision or a deployment.',
			'People are unsure what good looks like, and polish until somebody stops them.',
		],
		options: [
			'Stop beginning things for a week and finish what is open, in order.',
			'Find the one person whom most work waits for, and give away a part of what they hold.',
			'Show one finished piece as an example and say why it is enough.',
		],
	},
	product_manager: {
		symptom: '“Engineering builds it, but without conviction.”',
		causes: [
			'They know what is wanted and not what for.',
			'Priorities changed twice without a reason that they heard.',
			'They saw the problem before you did, and nobody asked.',
		],
		options: [
			'Bring two engineers to the next conversation with a user.',
			'Write down what changed and why, and what will not change for six weeks.',
			'Ask them which problem they would solve first, and take one of their answers.',
		],
	},
	cto: {
		symptom: '“Nobody can say what our technology strategy is.”',
		causes: [
			'There is a list of projects, and none of them rules anything out.',
			'It was announced once and never used in a decision since.',
			'The heads of engineering pull in different directions, and each is right for their part.',
		],
		options: [
			'Name the one obstacle that makes the rest expensive, on one page.',
			'Use it in public: decline one good idea and quote the page.',
			'Put the heads into one room for a day with one question and no slides.',
		],
	},
	director: {
		symptom: '“Everything that crosses two teams takes months.”',
		causes: [
			'The boundary between the teams does not follow the work.',
			'Both managers wait for you to decide, and you wait for them to agree.',
			'The teams are judged by goals that cannot both be met.',
		],
		options: [
			'Follow three pieces of work from idea to users, and mark where each of them waited.',
			'Tell both managers that it is theirs to settle, by Friday, and that you will hold to it.',
			'Replace two goals by one that both teams carry.',
		],
	},
	vp: {
		symptom: '“Engineering is slow.” It comes from the other executives.',
		causes: [
			'Promises are made without those who have to keep them.',
			'What engineering does for the business is told in engineering’s words.',
			'It is true, and the reason lies in a choice made years ago.',
		],
		options: [
			'Bring one director to the table where promises are made.',
			'Report three outcomes a month in the words of the business; leave the rest out.',
			'Show the choice, what it costs a year, and what undoing it would take.',
		],
	},
	any: {
		symptom: '“People agree in the meeting, and then nothing happens.”',
		causes: [
			'The direction is clear to whoever speaks and to nobody else.',
			'There is no name and no day beside what was agreed.',
			'Those who disagree did not find it worth saying.',
		],
		options: [
			'Ask three people to say in one sentence what was decided, and compare.',
			'End every meeting with who, what and by when; send it within the hour.',
			'Ask the quietest person, alone, what would have to be true for this to work.',
		],
	},
};
