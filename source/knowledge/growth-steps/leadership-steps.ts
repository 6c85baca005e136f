// Growth steps for vision, influence, decision making, communication and coaching.
import {type GrowthSteps, step} from './growth-step.ts';

export const leadershipSteps: GrowthSteps = {
	vision: {
		1: [
			step(
				1,
				'Write two sentences on what the current work on {area} is for, and ask whoever set the direction whether they hold',
			),
			step(2, 'Read the plan of the quarter, and mark which point the work on {area} serves and which part of it serves none'),
			step(3, 'Ask before each of the next three pieces of work what it changes for users, and note the answer beside it'),
			step(2, 'Tell a newcomer in five minutes where the team is going and why, and ask what stayed unclear'),
		],
		2: [
			step(
				3,
				'Write one page on where {area} should be in a year, with three things that it will not be, and read it with the team',
			),
			step(4, 'Ask five people who rely on {area} what they will need from it in a year, and bring back what surprised you'),
			step(3, 'Sort the backlog of {area} by one sentence on its direction, and propose what to close because of it'),
			step(2, 'Say before the next choice on {area} where it should lead, and write that down beside the choice'),
		],
		3: [
			step(6, 'Present a direction for {area} to people who lose something by it, and publish what you changed because of them'),
			step(3, 'Stop one piece of work on {area} in the open because the direction rules it out'),
			step(8, 'Write a direction that two teams can choose by, and look after six weeks which of their decisions used it'),
			step(
				5,
				'Find the assumption under the present direction that is likeliest to be wrong, and test it where others see the result',
			),
		],
		4: [
			step(
				10,
				'Describe to people outside engineering what it could offer in two years, and get one of them to give time or money',
			),
			step(12, 'Hand the direction of {area} to somebody else, and help only by asking what it rules out'),
			step(
				6,
				'Publish a view of where the field is going and the bet that follows, and ask the sharpest critic you know to answer',
			),
			step(3, 'Let three leads tell the direction to their teams in their own words, and rewrite what they could not explain'),
		],
	},
	influence: {
		1: [
			step(
				1,
				'Ask two people whom the next proposal on {area} touches what worries them, and answer that in its first paragraph',
			),
			step(2, 'Win one colleague for a change with a measurement instead of an opinion, and write down what convinced them'),
			step(2, 'Restate the other view in one review in which you disagree, then propose, and note where it ended'),
			step(
				1,
				'List for one open question on {area} who decides, who is asked and who only hears of it, and have the list checked',
			),
		],
		2: [
			step(
				4,
				'Settle one open question between {area} and a neighbouring team without help from above, and write down what was agreed',
			),
			step(3, 'Hear each person affected by one change to {area} alone before the meeting, and open it with what they said'),
			step(6, 'Lead one decision across two teams: list the stakeholders, hear each alone, write down what was agreed'),
			step(3, 'Bring the sceptic of one proposal in as its co-author, and keep what they change'),
		],
		3: [
			step(
				8,
				'Bring three teams to one way of working with {area}: write what each loses by it, and offer something for that loss',
			),
			step(6, 'Give away the credit for one result that you shaped, and help its new face to present it'),
			step(8, 'Get one change onto the plan of a team in which you have no say, with a reason that serves their own goal'),
			step(3, 'Ask two peers in other teams where your arguments do not land, and change one thing in the next proposal'),
		],
		4: [
			step(
				12,
				'Change one way in which the organisation decides, such as who is asked before a day is promised, and show what it saved',
			),
			step(13, 'Bring people from several teams together to settle such questions, and leave the circle after a quarter'),
			step(6, 'Turn down a decision that you could take, and coach the person who should'),
			step(
				3,
				'Argue against a plan that most people like while it can still change, with its price, and ask later how that was taken',
			),
		],
	},
	decision_making: {
		1: [
			step(1, 'Bring the next question on {area} with two options, what each costs, and the one you would take'),
			step(2, 'Write down three choices that you made in a fortnight, each with what was given up for it'),
			step(2, 'Sit in on one decision of the team, note which fact it turned on, and compare with whoever decided'),
			step(1, 'Make one call that can be taken back within a day, alone, and tell the team what it was and why'),
		],
		2: [
			step(3, 'Make the next unclear call on {area} in writing: the options, what would change it, a day to look back'),
			step(
				4,
				'Sort the open questions of {area} into those that can be undone and those that cannot, and settle two of the first kind',
			),
			step(2, 'Decide one thing on {area} with what is known by Friday, and say which missing fact you chose to do without'),
			step(
				5,
				'Look back at two old decisions on {area} with somebody who disagreed, and write down what you would look at today',
			),
		],
		3: [
			step(
				6,
				'Take one decision that two teams have to live with: hear both, record the reasons, name the sign that would reopen it',
			),
			step(8, 'Keep a log of the decisions on {area} for two months, and show where a written reason saved a meeting'),
			step(3, 'Close one question that nobody closes: a day, a name that decides, and what holds if nobody objects'),
			step(
				5,
				'Imagine with those who would pay for it that one large choice on {area} has failed, and change the plan by what they find',
			),
		],
		4: [
			step(
				10,
				'Hand one kind of decision on {area} to others with the questions they should ask, and look at the outcomes alone',
			),
			step(8, 'Find the decision that waits longest in the organisation, and move it to those who hold the facts'),
			step(3, 'Publish one decision of yours that turned out wrong: what you did not know, and how you decide since'),
			step(12, 'Teach two leads how to tell what can be undone, and let them decide something that you would decide otherwise'),
		],
	},
	communication: {
		1: [
			step(2, 'Say within a day, for two weeks, when something on {area} slips or is unclear, where the whole team reads it'),
			step(1, 'Put the point into the first sentence of every message for a week, and ask one reader whether it helped'),
			step(
				2,
				'End each working day with one line on {area}: done, stuck, next; look after two weeks at which lines were answered',
			),
			step(2, 'Ask one question in each team meeting that you would rather have asked afterwards'),
		],
		2: [
			step(
				2,
				'Write the same news about {area} twice, for the team and for somebody outside engineering, and compare what they ask',
			),
			step(2, 'Explain one hard part of {area} in five minutes to somebody who has to decide on it, without its insides'),
			step(4, 'Write and present one update for people outside the team, then ask two of them what they took away'),
			step(5, 'Answer the questions of one neighbouring team about {area} for a month, and list what had to be explained twice'),
		],
		3: [
			step(4, 'Reduce one open choice on {area} to a page that a decider can answer with yes or no, and get the answer'),
			step(2, 'Deliver the next piece of bad news early and in person, with what it means and what happens next'),
			step(6, 'Find the picture that ends one misunderstanding about {area}, and use it in three places'),
			step(5, 'Speak for {area} in a room where nobody knows it, and write down which of your words were repeated'),
		],
		4: [
			step(
				8,
				'Say in the open what is not going well, what is known and what is not, and keep the day on which you promised more',
			),
			step(10, 'Change one habit of how the organisation reports its work, such as news without risks, beginning with your own'),
			step(3, 'Coach two leads before they deliver hard news, and leave the room to them'),
			step(12, 'Ask people three levels away what they believe was decided, and rework how decisions travel until it matches'),
		],
	},
	coaching: {
		1: [
			step(2, 'Give the reason with each comment in the next five reviews, so that the same comment is not needed again'),
			step(1, 'Pair for an hour on {area} with somebody newer, and let them type the whole time'),
			step(2, 'Answer the next three questions with where you looked, and not with the answer alone'),
			step(3, 'Write down what you wish you had known in your first week with {area}, and walk one colleague through it'),
		],
		2: [
			step(13, 'Mentor one person for a quarter on a goal that this person picked, with a last day and notes that they keep'),
			step(3, 'Ask one question back before answering, for three weeks, and note what people then found themselves'),
			step(6, 'Hand a piece of {area} to somebody newer, meet them weekly for half an hour, and leave the solution theirs'),
			step(2, 'Let a third person sit in on one talk in which you help somebody, and tell you for how much of it you spoke'),
		],
		3: [
			step(8, 'Write down for two people whether each needs more room or more closeness from you, and act on it for two months'),
			step(
				6,
				'Give the larger half of the next piece on {area} to somebody for whom it is a stretch, and keep out until the agreed check',
			),
			step(3, 'Ask two people whom you coached what helped and what you did for yourself, and change one habit by it'),
			step(10, 'Bring one person from watching to leading on {area}, in steps that both of you wrote down at the start'),
		],
		4: [
			step(12, 'Hand the mentoring of a newcomer to somebody you mentored, and coach the mentor alone'),
			step(8, 'Begin a circle of mentors across teams, and stay away from the third meeting on'),
			step(3, 'Ask each lead whom they are preparing for their own work, and which chance that person still lacks'),
			step(
				13,
				'Make room for one stretching piece of work for each person in the next plan, and look at its end what came of it',
			),
		],
	},
};
