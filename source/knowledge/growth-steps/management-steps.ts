// Growth steps for hiring, performance, delegation, conflict and planning.
import {type GrowthSteps, step} from './growth-step.ts';

export const managementSteps: GrowthSteps = {
	hiring: {
		1: [
			step(3, 'Sit in on one interview, write notes, and compare them with those of the interviewer'),
			step(2, 'Read the interview guide, and write for each question what a weak and a strong answer would sound like'),
			step(4, 'Lead one part of an interview with somebody beside you, and hand in notes that quote what was said'),
			step(1, 'Tell somebody outside in ten minutes what it is like to work on {area}, and note what they still wonder'),
		],
		2: [
			step(6, 'Take interview training, sit in on two interviews, then lead one while somebody watches'),
			step(4, 'Lead one debrief in which every opinion is followed by what the candidate did or said'),
			step(
				2,
				'Write down for the next opening near {area} what the person will have done by month six, and which question finds that out',
			),
			step(8, 'Take one colleague from watching to leading an interview, and read their notes with them'),
		],
		3: [
			step(13, 'Run one opening from the profile to the first month, and ask the new colleague what nobody had told them'),
			step(5, 'Look back at three hires after half a year: what did the interviews show, what not; drop one question for it'),
			step(3, 'Find out where candidates wait longest for an answer, and take one of those waits away'),
			step(6, 'Find two people for an opening whom no advertisement would have reached, and note what made them answer'),
		],
		4: [
			step(
				13,
				'Change how one group hires together with two of its managers, and agree on what you will compare after half a year',
			),
			step(6, 'Draw what the group has to be able to do in a year, and open the next position for the gap in that picture'),
			step(3, 'Read a quarter of interview notes for words that say nothing, and train interviewers on three of the examples'),
			step(10, 'Let another group run your way of hiring without you, and change what they could not use'),
		],
	},
	performance: {
		1: [
			step(1, 'Read with your lead what the level expects, and put an example of your own beside three of its lines'),
			step(2, 'Answer the next request for input on a colleague with two things you saw, each with what it led to'),
			step(2, 'Write down before the next piece on {area} what good would look like, and compare when it is done'),
			step(3, 'Ask a colleague which of their work you should have seen, and write input from what you find there'),
		],
		2: [
			step(2, 'Say to one person who works on {area} with you what good looks like there, and let them say it back'),
			step(1, 'Hold one conversation about work that falls short within a week of noticing, about the work alone'),
			step(5, 'Take manager training on reviews, then draft one review from evidence alone and go through it together'),
			step(3, 'Agree with everybody who contributes to {area} on what done means, and point to it in the next review'),
		],
		3: [
			step(6, 'Say every point of one coming review in talks before it, and ask afterwards what was new'),
			step(
				8,
				'Stand by one person whose work stays below what was agreed: one part a week, and a decision on the day that you set',
			),
			step(2, 'Ask a peer to find the opinions in one review that you wrote, and put what happened in their place'),
			step(4, 'Judge two pieces of work apart from another lead, compare, and write down where and why you differed'),
		],
		4: [
			step(10, 'Look through a round of reviews for what quiet work got, and change one question of the form by it'),
			step(12, 'Lead one round of reviews in which every rating is argued from evidence, and publish how it was done'),
			step(
				3,
				'Ask people in several teams whether they could have told their last review in advance, and take the answers further',
			),
			step(6, 'Coach two managers through one hard conversation each, before it and after'),
		],
	},
	delegation: {
		1: [
			step(1, 'Pass on one task of {area} with what it is for, who waits for it, and when you can be asked'),
			step(1, 'List what you did this week that somebody else would have learned from, and give one of it away'),
			step(2, 'Hand over one task, and let the other say what done means before they begin'),
			step(3, 'Let somebody newer do a recurring chore of {area} twice: once beside you, once alone'),
		],
		2: [
			step(5, 'Hand over one piece of {area} worth keeping: say who decides what, then trust it until the agreed check'),
			step(2, 'Agree for three pieces of work on a level from tell to delegate, and say what would raise each'),
			step(4, 'Give away one decision on {area} that you would enjoy taking, and stand by the outcome in public'),
			step(6, 'Stay out of {area} for a week on purpose, and take back afterwards only what truly needed you'),
		],
		3: [
			step(8, 'Choose a piece of {area} by what it teaches somebody, hand it over whole, and look only on the days agreed on'),
			step(
				5,
				'Say nothing for a month when something goes differently from your way and still works; count how often you wanted to',
			),
			step(6, 'Give somebody the next level of say on what they have done well, and tell those concerned what changes by it'),
			step(3, 'Find out what still waits for you in {area}, and take yourself out of two of those waits'),
		],
		4: [
			step(
				12,
				'Move one kind of decision to those nearest to the facts, with its limits in writing, and count what still comes up to you',
			),
			step(3, 'Ask each lead which decision they wait for you on, and give away the one named most'),
			step(10, 'Leave one meeting that you run to a successor, and go only when invited'),
			step(6, 'Write down with two leads how far each of their areas may go without asking, and publish it'),
		],
	},
	conflict: {
		1: [
			step(1, 'Bring up one small disagreement in the week in which it appears, with the person and in private'),
			step(1, 'Repeat the other view in the next argument until they say that you have it, and only then give yours'),
			step(2, 'Write down one tension around {area}: what happened, what it made harder, what you would ask; then ask it'),
			step(2, 'Say once in a meeting what you would have said in the corridor afterwards'),
		],
		2: [
			step(
				3,
				'Sit with two colleagues in a disagreement that is not yours, let each repeat the other, and write down the next step',
			),
			step(2, 'Hold one crucial conversation that has been put off: prepare facts, own part and one open question'),
			step(4, 'Find the dry part under one recurring friction around {area}, such as who decides, and settle that'),
			step(3, 'Go back after two weeks to an agreement that you helped to make, and ask both sides whether it held'),
		],
		3: [
			step(
				6,
				'Mediate where two teams want the same people or time: each side alone, then both, and what each gives up in writing',
			),
			step(
				4,
				'Bring up the disagreement around {area} that everybody steps around, and end with a decision or with a name that decides',
			),
			step(2, 'Tell somebody of more rank where you disagree, with what it costs, before it is decided'),
			step(8, 'Settle who owns what next to {area}, and look after a month whether anybody works around it'),
		],
		4: [
			step(13, 'Open each large decision of a quarter with who sees it otherwise, and thank the first who says so'),
			step(10, 'Give two leads who avoid each other one shared result, and stay out of its daily business'),
			step(3, 'Look back at one conflict that came too late, find where it could have been said, and change that place'),
			step(12, 'Have two people whom others trust trained to mediate, and send the next conflict to them'),
		],
	},
	planning: {
		1: [
			step(1, 'Cut the next piece on {area} into steps of two days at most, and begin with the one you know least about'),
			step(3, 'Write an estimate beside each of the next five tasks, compare afterwards, and name the largest miss'),
			step(2, 'Say on the very day it shows that something slips, with a new day and what it rests on'),
			step(1, 'List what {area} needs from outside the team in the coming month, and ask the others whether they know'),
		],
		2: [
			step(3, 'Plan the next quarter of {area} from its users’ problems: three outcomes, what is left out, and why'),
			step(1, 'Write beside the current plan of {area} what will not be done, and read it to those who hoped for it'),
			step(8, 'Follow product thinking for one project: who has the problem, and how would we notice that it is gone?'),
			step(3, 'Compare the last plan of {area} with what happened, name the two wrong guesses, and plan the next by them'),
		],
		3: [
			step(8, 'Make one roadmap with a neighbouring team: one list, one order, a line under what fits'),
			step(13, 'Leave room in a quarter for what nobody foresaw, and show at its end what filled it'),
			step(3, 'Move or drop one promise of {area} in the open, before its day, with a choice to offer instead'),
			step(5, 'Put the price of waiting beside each large piece of {area}, and change the order where it surprises you'),
		],
		4: [
			step(12, 'Write a plan of two years for {area} by what the business wants to earn or save, and have finance read it'),
			step(8, 'Change a yearly plan midway, in the open, because a fact has changed, and ask afterwards who was surprised'),
			step(3, 'Ask product, sales and finance what each would drop first from your plan, and answer in writing'),
			step(13, 'Turn one fixed plan into bets that are looked at each quarter, each with what would end it'),
		],
	},
};
