// Strategy in each role: the obstacle, a choice that rules something out, first actions, and what would change the course.
import type {ByRole, StrategyTask} from '../types.ts';

export const strategyTasks: ByRole<StrategyTask> = {
	tech_lead: {
		obstacle: 'Every change touches the same three modules, so work that is independent on paper queues up in practice.',
		choice: 'Separate the one module that most changes pass through, before anything new is built on it.',
		leaveOut: 'Rewriting the other two, however ugly they are.',
		actions: [
			'Count, over the last fifty changes, which modules were touched together',
			'Draw the boundary and agree on it with the team that calls it',
			'Move one real feature across it, end to end',
		],
		revisit: 'After six weeks the queue is as long as it was.',
	},
	engineering_manager: {
		obstacle: 'The team carries more services than people, and the night belongs to two of them.',
		choice: 'Own less: hand over or switch off until each service has two people who know it.',
		leaveOut: 'The new service that would be exciting to build.',
		actions: [
			'List areas, owners and backups, with the nights each of them cost last quarter',
			'Agree with your manager on two areas that leave the team',
			'Pair a backup with each sole owner for a week',
		],
		revisit: 'A promised feature for the business cannot be done without one of the areas given up.',
	},
	product_manager: {
		obstacle: 'Three groups of users want three different products, and each release serves each of them a little.',
		choice: 'Serve one of the groups properly for two quarters.',
		leaveOut: 'The requests of the other two, said aloud and with a reason.',
		actions: [
			'Write down for each group what the problem costs them, from five conversations each',
			'Choose with finance and sales which group decides the coming year',
			'Remove from the roadmap what serves only the others',
		],
		revisit: 'The chosen group does not use what was made for it within a quarter.',
	},
	cto: {
		obstacle: 'The company grows by acquisitions, and each of them brings a platform that has to be kept alive.',
		choice: 'One platform for identity and payments; everything else may stay different.',
		leaveOut: 'Unifying languages, clouds and tools for its own sake.',
		actions: [
			'Put a yearly price on each duplicate, together with finance',
			'Give one leader the mandate and the money for the first merger of two platforms',
			'Make it the rule for the next acquisition before it is signed',
		],
		revisit: 'The first merger costs twice what was planned, or the business sells one of the parts.',
	},
	director: {
		obstacle: 'Four teams wait for a fifth, and the fifth has become a counter where tickets are handed in.',
		choice: 'Let the four do the work themselves, and turn the fifth into a team that makes that easy.',
		leaveOut: 'More people for the fifth.',
		actions: [
			'Collect the tickets of a quarter and sort them by what the asker could have done alone',
			'Move two engineers into the teams that wait most',
			'Let the fifth team publish one thing that the others can use without asking',
		],
		revisit: 'After a quarter the waiting has not become shorter for at least two of the four.',
	},
	vp: {
		obstacle: 'Nobody can tell what a year of engineering bought the business, so every budget is a negotiation from zero.',
		choice:
			'Tie two thirds of engineering to three outcomes of the business, and leave one third to engineering’s own judgement.',
		leaveOut: 'Projects that serve none of the three and are merely liked.',
		actions: [
			'Agree on three outcomes and their measures with the other executives',
			'Let each director say what they stop',
			'Report on the three, and only on these, each month',
		],
		revisit: 'One of the three outcomes turns out not to move with anything that engineering does.',
	},
	any: {
		obstacle: 'There are more good ideas than people, and everything gets a little of everybody.',
		choice: 'Finish the one thing that makes the others cheaper.',
		leaveOut: 'The two ideas that you like best and that depend on nothing.',
		actions: [
			'List what is in progress, with the people on it and the day on which it began',
			'Choose with those affected what is finished first and what rests',
			'Write down what rests, and when you look at it again',
		],
		revisit: 'The first thing is not finished when half of the time is gone.',
	},
};
