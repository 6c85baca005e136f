// Mentoring toward each role: a goal, who would be a good mentor, what to ask first, what to give in return.
import type {ByRole, MentoringTask} from '../types.ts';

export const mentoringTasks: ByRole<MentoringTask> = {
	tech_lead: {
		goal: 'Lead a project in which the best ideas come from others',
		mentor: 'a tech lead of another team, two or three years into it',
		questions: ['Which piece of work did you give away too late?', 'How do you decide when the team is split?'],
		giveBack: 'a second pair of eyes on one of their designs each month',
	},
	engineering_manager: {
		goal: 'Find out whether managing people is a job for me, before it becomes one',
		mentor: 'a manager outside the reporting line, who has also gone back to engineering or thought about it',
		questions: ['Which conversation cost you most sleep, and what would you do differently?', 'What do you miss?'],
		giveBack: 'an honest view of how their team looks from outside',
	},
	product_manager: {
		goal: 'Learn to tell a problem from a wish',
		mentor: 'a product manager with a failed release that they speak about openly',
		questions: ['What did you stop, and how did you know?', 'Which user changed your mind, and how?'],
		giveBack: 'what engineering finds hard about their next plan, before the plan is announced',
	},
	cto: {
		goal: 'Speak about technology in terms of money, risk and time',
		mentor: 'the head of finance, or a CTO of a company twice the size',
		questions: ['Which bet would you not make again?', 'What do you wish that technical people told you sooner?'],
		giveBack: 'an explanation without jargon of one thing they have to decide on',
	},
	director: {
		goal: 'Lead managers without managing their people',
		mentor: 'a director in another function',
		questions: ['How do you hear what nobody tells you?', 'When did you change a structure and wish you had not?'],
		giveBack: 'the view from the teams on one of their plans',
	},
	vp: {
		goal: 'Become a member of the executives who happens to lead engineering',
		mentor: 'an executive outside engineering, in this company or another',
		questions: ['What do you not understand about engineering and have stopped asking?', 'What makes you trust a number?'],
		giveBack: 'time with an engineering team, for something that they want to understand',
	},
	any: {
		goal: 'One thing that I want to do in half a year and cannot do today',
		mentor: 'somebody who made the same step two or three years ago',
		questions: ['What did you get wrong in the first half-year?', 'What would you have me try before we meet again?'],
		giveBack: 'notes after each meeting, and word of what came of the advice',
	},
};
