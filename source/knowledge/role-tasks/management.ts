// Managing in each role: the one meeting that matters most, as a script.
import type {ByRole, ManagementTask} from '../types.ts';

export const managementTasks: ByRole<ManagementTask> = {
	tech_lead: {
		meeting: 'a colleague to whom you hand a piece of work that you would rather keep',
		open: 'I would like you to own the migration. I will tell you why I thought of you and what is hard about it.',
		ask: ['What would you need in order to say yes?', 'Which decisions do you want to make alone, and which with me?'],
		agree: 'the outcome, the level of authority from 1 to 7, and the day on which you look at it together',
	},
	engineering_manager: {
		meeting: 'somebody in your team whose work has fallen behind what you agreed on',
		open: 'I would like to talk about the last three changes. I will tell you what I saw, and then I want to hear how it looked to you.',
		ask: ['What was in the way?', 'What would have to be different in the next two weeks?'],
		agree: 'one thing that both of you can see, the help that you will give, and a talk in a week',
	},
	product_manager: {
		meeting: 'the tech lead, about what to leave out',
		open: 'We have more than fits. I would like to decide with you what we do not do, before the calendar decides.',
		ask: [
			'Which of these is expensive in a way that I cannot see?',
			'What would you leave out if the date were fixed, and what if the quality were?',
		],
		agree: 'one list in order, a line beneath what fits, and who tells those whose wish fell below it',
	},
	cto: {
		meeting: 'a head of engineering whose large bet is not paying off',
		open: 'I would like to look at the platform with you as if we had not begun it. This is about the bet and not about you.',
		ask: ['What do we know now that we did not know then?', 'What would make you stop it?'],
		agree: 'what has to be seen by which day, and what happens if it is not',
	},
	director: {
		meeting: 'a manager whose team is stuck',
		open: 'Your team has missed its last two goals. I have some thoughts, but I have not been in the room. How do you read it?',
		ask: ['Which conversation in your team has not been held?', 'What do you need from me, and what should I stay out of?'],
		agree: 'one change that the manager makes within two weeks, and how both of you will notice',
	},
	vp: {
		meeting: 'two directors who pull in different directions',
		open: 'I hear two plans that cannot both happen. I would like you two to leave this room with one.',
		ask: ['What would the other one say you have not understood?', 'What could you give up that would cost you least?'],
		agree: 'one plan with one owner, told to both organisations by the two of them together',
	},
	any: {
		meeting: 'the person with whom you are putting off a conversation',
		open: 'There is something that I should have brought up earlier. It is about one situation, and I would like to understand it.',
		ask: ['How did you see it?', 'What should we do differently from here on?'],
		agree: 'who does what by which day, written down where both can see it',
	},
};
