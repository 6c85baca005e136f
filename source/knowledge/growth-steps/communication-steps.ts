// Growth steps for writing, presenting, 1:1s, feedback and storytelling.
import {type GrowthSteps, step} from './growth-step.ts';

export const communicationSteps: GrowthSteps = {
	writing: {
		1: [
			step(1, 'Describe the next change to {area} so that it can be reviewed without a question: what, why, how to check'),
			step(2, 'Write the page that would have saved you a question this month, and link it where you had searched'),
			step(2, 'Go through one runbook of {area} step by step, and mend every place where you had to guess'),
			step(1, 'Rewrite three old ticket texts of {area} so that a stranger knows what each was for'),
		],
		2: [
			step(3, 'Write the next RFC for {area} from start to end: the decision first, one page, two readers before it goes round'),
			step(2, 'Cut one document about {area} by a third, then ask a reader what is missing'),
			step(2, 'Write the record of one decision that others took: options, reason, price, on half a page'),
			step(2, 'Let two readers mark where they stopped in a draft of yours, and move its point up to there'),
		],
		3: [
			step(
				5,
				'Write one text on {area} that another team can decide by without asking you, and count the questions that come all the same',
			),
			step(6, 'Put one page in the place of three documents on {area}, and delete the old ones'),
			step(3, 'Edit the RFC of somebody newer with reasons instead of changes, and let them publish it'),
			step(8, 'Write the page that settles what {area} answers for and what its neighbours do, and get both to link to it'),
		],
		4: [
			step(8, 'Publish outside the company what was learned on {area}, and answer those who disagree'),
			step(
				12,
				'Set out how the organisation writes its decisions, with three good examples of its own, and see who takes it over',
			),
			step(3, 'Rewrite the one page that everybody new reads, together with somebody who has just joined'),
			step(10, 'Coach two writers on a real text each, until theirs are the ones that others quote'),
		],
	},
	presenting: {
		1: [
			step(1, 'Show the next result on {area} in five minutes, rehearsed once, with its end first'),
			step(2, 'Give one short demo to the team, and ask for one thing to keep and one to change'),
			step(1, 'Record five minutes in which you explain {area}, watch them once, and drop one habit'),
			step(2, 'Present a small result of somebody else so well that they would say it the same way'),
		],
		2: [
			step(4, 'Give one demo of {area} outside the team: rehearse it once, collect one thing to keep and one to change'),
			step(2, 'Write down the five questions that you fear before the next talk, and answer two of them in it unasked'),
			step(3, 'Take the questions at the talk of a colleague, and come back within a day on those you could not answer'),
			step(5, 'Explain {area} to people who use it without having seen it, and change the talk by what they ask'),
		],
		3: [
			step(6, 'Carry one part of an all-hands, and look a week later at what people did because of it'),
			step(4, 'Give one talk about {area} that ends in a request, and count who followed it'),
			step(5, 'Present one uncomfortable result on {area} to people who hoped for another, and stay for the questions'),
			step(2, 'Cut a talk that you have given to half its time without losing its request, and give it again'),
		],
		4: [
			step(12, 'Speak outside the company about {area} to people who can contradict you'),
			step(8, 'Coach two colleagues to carry the next all-hands, and sit in the last row'),
			step(3, 'Defend one plan before a critical audience without slides, and write down what you could not answer'),
			step(10, 'Rework how the organisation shows its work, so that users are what is shown and not teams'),
		],
	},
	one_on_ones: {
		1: [
			step(2, 'Bring one hard topic to each of the next two 1:1s, and say at the start what you want from it'),
			step(1, 'Write down one topic a day for the next 1:1, and send them the evening before'),
			step(3, 'Begin the next three 1:1s with what came of the promises of the last one'),
			step(2, 'Ask in the next 1:1 what your lead would do differently with {area}, and try one of it'),
		],
		2: [
			step(8, 'Hold a regular 1:1 with a newer colleague: their topics first, one promise each, kept by the next'),
			step(2, 'Count once who spoke for how long in a talk that you hold, and halve your part in the next'),
			step(3, 'Ask somebody new to {area} the same three questions in two talks, and act on one answer in between'),
			step(5, 'Talk for half an hour each week of a month with somebody of a neighbouring team, without an agenda of your own'),
		],
		3: [
			step(8, 'Hold the 1:1s with everybody you lead each week for two months, and note what you heard there first'),
			step(3, 'Ask each person what makes it hard to bring you bad news, and thank without explaining yourself'),
			step(5, 'Leave the agenda of every 1:1 to the other side for a month, and bring nothing but your own promises'),
			step(2, 'Go through the last month of 1:1s, find with whom you spoke least about themselves, and begin there'),
		],
		4: [
			step(6, 'Hold a skip-level talk with each member of one team, only listen, and give their manager the themes and no names'),
			step(8, 'Sit in on one 1:1 each of two leads, with consent, and leave them one thing to try'),
			step(3, 'Ask three people who moved on what they had tried to say and to whom, and change one thing by it'),
			step(13, 'Write with the other leads what a 1:1 is for here, and ask their people after a quarter whether it is so'),
		],
	},
	feedback: {
		1: [
			step(3, 'Ask one colleague for one thing to do differently on {area}, and tell them two weeks later what you changed'),
			step(2, 'Give one colleague the feedback that they asked for: the situation, what they did, what it led to'),
			step(1, 'Write one praise down before saying it, with what it changed for whom, and say it this week'),
			step(2, 'Turn three review comments that begin with “I would” into what happens if it stays as it is'),
		],
		2: [
			step(4, 'Give two colleagues feedback each week for a month: the situation, what they did, what it led to'),
			step(1, 'Say one thing about work on {area} within two days of seeing it, unasked, and ask how they saw it'),
			step(3, 'Praise three pieces of quiet work around {area}, each with its effect, where others hear it'),
			step(4, 'Ask for criticism first in four talks, and say in each what you will do with it'),
		],
		3: [
			step(2, 'Say the next hard thing within two days, alone and about the work, and ask a week later what came of it'),
			step(3, 'Tell somebody above you one thing that made the work on {area} harder, and what you would rather see'),
			step(6, 'Give one person three precise praises and one hard point in six weeks, and ask which of them was of use'),
			step(2, 'Rehearse with a peer the feedback that you have been putting off, then give it the same day'),
		],
		4: [
			step(8, 'Ask a whole group for criticism of you, and publish the hardest points with what you do about them'),
			step(
				12,
				'Build feedback into something that happens anyway, such as the end of a project, and see whether it goes on without you',
			),
			step(3, 'Coach one lead through the hardest feedback that they owe, before it and after'),
			step(10, 'Pair two teams to look at each other’s work, and drop whatever turns into ritual'),
		],
	},
	storytelling: {
		1: [
			step(1, 'Tell the last change to {area} in five sentences that begin with the person who had the problem'),
			step(2, 'Tell a newcomer how {area} came to be as it is, and let them tell it back'),
			step(2, 'Write the note on one change to {area} as what somebody can do now and could not before'),
			step(1, 'Ask three people what they believe you did last month, and close the gap in one message'),
		],
		2: [
			step(3, 'Tell one project as a three-minute story: where we stood, what was in the way, what is different now'),
			step(2, 'Take out of one presentation on {area} every sentence that only shows effort, and give it again'),
			step(5, 'Collect one story a week from people who use {area}, for a month, and tell the best one to the team'),
			step(2, 'Tell one failure on {area} with your own part in it, so that somebody else need not repeat it'),
		],
		3: [
			step(
				5,
				'Win one group for a change to {area} with a story in which they find their own problem, and listen how they tell it on',
			),
			step(6, 'Ask for people or money for {area} with one story and one number, and note which of the two was asked about'),
			step(3, 'Listen for how others retell a project of yours, and take over their version'),
			step(4, 'Spend a day beside somebody who uses {area}, and open the next planning with that day'),
		],
		4: [
			step(13, 'Give the organisation one story of where it is going, and listen after a quarter who tells it without you'),
			step(8, 'Let those who did the work tell it to the executives, and prepare them until it is theirs'),
			step(3, 'Tell those who paid for a bet that failed what it bought them'),
			step(
				10,
				'Find the story by which the organisation explains why it is slow or quick, and put a truer one with evidence in its place',
			),
		],
	},
};
