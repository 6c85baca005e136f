// Planning a career toward each role: the first move, the evidence that counts, and what it costs.
import type {ByRole, CareerTask} from '../types.ts';

export const careerTasks: ByRole<CareerTask> = {
	tech_lead: {
		firstDays: 21,
		first:
			'Take over the cut of one feature: who does what, in which order, what is left out, and what you will not build yourself.',
		proof: 'A design that the team followed, a colleague who took over a part, a plan that was changed early.',
		price: 'Half of the hours in which code used to be written.',
	},
	engineering_manager: {
		firstDays: 61,
		first: 'Mentor one newer colleague for two months toward a goal of their own, and ask them afterwards what helped.',
		proof: 'Somebody grew and says what helped; a hard conversation was held in time; a hire worked out.',
		price: 'Being the one who knows the code best. It takes about a year until the new work feels like work.',
	},
	product_manager: {
		firstDays: 28,
		first: 'Sit in on two conversations with users this month, and write down the problem rather than the wish.',
		proof: 'Something was left out because of what you learned, and the result shows that it was right.',
		price: 'Deciding how things are built. From then on you explain why, and somebody else chooses how.',
	},
	cto: {
		firstDays: 61,
		first: 'Spend a day a month beside finance or sales, until you can say what a year of your systems costs and brings in.',
		proof: 'A bet of a size that the company felt, and what was learned when one went wrong.',
		price: 'Depth. The day belongs to people outside engineering, and details have to be trusted to others.',
	},
	director: {
		firstDays: 91,
		first: 'Ask to run the planning of two teams together for one quarter, side by side with their managers.',
		proof: 'Managers who got better, and a change of structure that made waiting disappear.',
		price: 'Knowing everybody. What happens in the teams is heard second-hand.',
	},
	vp: {
		firstDays: 21,
		first: 'Ask to sit in on a meeting of the executives that is not about engineering, and write down what they decide by.',
		proof: 'The business planned with your word and could rely on it for a year.',
		price: 'Belonging to engineering first. The executives are the team now.',
	},
	any: {
		firstDays: 3,
		first: 'Write three sentences on a good working week a year from now. Level, role or staying: choose after that.',
		proof: 'Documents, decisions and people who were helped, each with a day and a link.',
		price: 'Every direction closes another for a while. Name the one that you close.',
	},
};
