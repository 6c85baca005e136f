// Communicating in each role: the message that has to land, its first sentence, and the worry it has to answer.
import type {ByRole, CommunicationTask} from '../types.ts';

export const communicationTasks: ByRole<CommunicationTask> = {
	tech_lead: {
		message: 'an RFC for a change that the team has to live with',
		point: 'We will split the ledger from checkout, so that each can be released alone.',
		worry: '“This will cost us the quarter.”',
		answer: 'What it costs in weeks, in which order, and after which step we could stop and still have gained something.',
		request: 'objections in writing by a day, from the two people who will feel it most by name',
	},
	engineering_manager: {
		message: 'a note to the team on a change that was decided above it',
		point: 'From January we take over support for refunds, and give up the export in exchange.',
		worry: '“Nobody asked us, and it will be more work.”',
		answer: 'What was weighed, what you argued for, what goes away, and what is still open.',
		request: 'questions in the next team meeting, and doubts in the 1:1s before it',
	},
	product_manager: {
		message: 'a note to sales and support on what the next release leaves out',
		point: 'The next release makes refunds a matter of one minute. It does not bring the report that many of you asked for.',
		worry: '“I have promised that report to a customer.”',
		answer: 'What to tell the customer today, why refunds come first, and when the report is looked at again.',
		request: 'the names of customers who wait, by Friday, so that you can speak with them yourself',
	},
	cto: {
		message: 'one page for the board on a technical risk',
		point: 'A failure of our one data centre would cost us four days; halving that costs a fifth of the yearly budget.',
		worry: '“Is this urgent, or does engineering want new toys?”',
		answer: 'How likely, what it would cost in money, what happens if we wait a year, and which smaller step exists.',
		request: 'a decision between two options, with the day after which the cheaper one is gone',
	},
	director: {
		message: 'a message on a new structure of the organisation',
		point: 'From the first of March three teams become four, so that payments and identity can decide without each other.',
		worry: '“Who will be my manager, and was something wrong with us?”',
		answer: 'Every name with its team and manager, what was not the reason, and what stays as it is.',
		request: 'a talk with each person whose manager changes, held before the message goes out',
	},
	vp: {
		message: 'the direction for the year, told to all of engineering',
		point: 'This year we make the product reliable enough to sell to banks, and we begin nothing that does not serve that.',
		worry: '“Last year’s direction lasted until April.”',
		answer: 'What was learned from that, what is stopped today, and by which number everybody can see whether it holds.',
		request: 'each director to say in a page what their organisation stops, within two weeks',
	},
	any: {
		message: 'an update to people who depend on your work',
		point: 'The new checkout comes two weeks later than planned, on the 16th, and it comes with everything we promised.',
		worry: '“Will it slip again?”',
		answer: 'What caused it, what is different now, and which sign would tell you early that it slips again.',
		request: 'one decision or one answer, from one person, by one day',
	},
};
