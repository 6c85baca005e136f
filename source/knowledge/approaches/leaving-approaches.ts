// Approaches to people who go, for good or for a while.
import {facts} from '../facts.ts';
import type {Approach} from './approach.ts';

export const leavingApproaches: readonly Approach[] = [
	{
		id: 'leaving',
		page: 'handover',
		nobody: 'the one who leaves',
		growth: 'none',
		course: 'Hand over what {name} holds by name and day, and part well.',
		steps: [
			{
				section: 'Name who takes over',
				how: 'Each area with a new owner, a backup and a day. Assign; asking around costs the weeks in which {name} could still help.',
				what: 'Give everything that {name} holds a new owner and a backup, with a day for each',
				why: 'What only one person knows leaves with that person.',
				days: [0, 7],
				check: 'Has each area a name beside it, and do those people know?',
				competency: 'delegation',
			},
			{
				section: 'Hand over',
				how: 'The new owners do the work while {name} watches. Documents alone do not carry it over.',
				what: 'Let the new owners do the work once while {name} watches, beginning with what nobody else knows',
				why: 'A handover that was read was not yet made.',
				days: [8, 21],
				check: 'Has each new owner done it once alone?',
				competency: 'planning',
			},
			{
				section: 'Say goodbye',
				how: 'Say thank you for something precise, and ask what should have been different and when it would have mattered.',
				what: 'Hold a last talk with {name}: thank for something precise, and ask what you could have done differently',
				why: 'Few answers are as honest, and everybody who stays sees how you part.',
				days: [22, 28],
				check: 'Does somebody else know by now what only {name} knew?',
				competency: 'one_on_ones',
			},
		],
		toThem: {
			course: 'Hand over by name and day, and part well.',
			steps: [
				{
					what: 'Give everything that you hold a new owner and a backup, with a day for each',
					why: 'What only one person knows leaves with that person.',
					check: 'Has each area a name beside it, and do those people know?',
				},
				{
					what: 'Let the new owners do the work once while you watch, beginning with what nobody else knows',
					why: 'A handover that was read was not yet made.',
					check: 'Has each new owner done it once alone?',
				},
				{
					what: 'Hold a last talk: what was good, and what should have been different',
					why: 'It is worth hearing while it can still be asked about.',
					check: 'Does somebody else know by now what only you knew?',
				},
			],
		},
		leaveAlone: ['growth and targets', 'changing their mind in the handover talks', 'a perfect handover'],
		talk: {
			subject: 'leaving: what is handed over, to whom, and what will not be finished',
			open: 'Thank you for telling me. What would you like to finish before you go?',
			ask: [
				'What do only you know, and whom should you show it to?',
				'What could we have done differently, and when would it have mattered?',
			],
			agree: 'who takes over what, and what will not be finished',
		},
		message: {
			point: '{name} leaves; from the day beside each name these are the people who hold what {name} held.',
			worry: 'Who does all of this now?',
			answer: 'Every area with its new owner and day, what is left undone on purpose, and until when {name} can be asked.',
		},
		behind: [
			{cause: 'Nobody has been named, so everybody waits.', remedy: 'Assign one area today, with its day.'},
			{cause: 'What is handed over is on paper alone.', remedy: 'Let the new owner do it once while {name} watches.'},
			{
				cause: 'The reasons for leaving were never asked for.',
				remedy: 'Ask in a talk of its own, and only listen.',
			},
		],
		helper: 'the new owners, each for two hours beside {name} while it is still possible',
		reading: [facts.truckFactor],
	},
	{
		id: 'contract-ending',
		page: 'handover',
		nobody: 'the contractor',
		growth: 'none',
		course: 'Decide whether the contract goes on, and let nothing end with it that nobody else knows.',
		steps: [
			{
				section: 'Extend or end',
				how: 'Whoever pays decides, and {name} hears it as soon as it is known: an end in sight is planned for on both sides.',
				what: 'Decide whether {name} goes on after the contract, with whoever pays for it, and tell {name}',
				why: 'Whoever does not hear it looks for other work, and is right to.',
				days: [0, 14],
				check: 'Does {name} know whether it goes on?',
				competency: 'planning',
			},
			{
				section: 'What others must know',
				how: 'Not everything has to be handed over: only what somebody will need, and that by doing it once beside {name}.',
				what: 'Ask {name} what nobody else could change today, and name somebody who does it with {name} once',
				why: 'What was bought and cannot be maintained was rented.',
				days: [15, 28],
				check: 'What could the team still not change without {name}?',
				competency: 'delegation',
			},
			{
				section: 'The last week',
				how: 'What is delivered, what is not and stays so, and thanks for something precise.',
				what: 'Go through with {name} in the last week what is delivered and what stays open, and say thank you for something precise',
				why: 'People who were treated well come back when they are needed.',
				days: [29, 35],
				check: 'Is what stays open written down for whoever goes on?',
				competency: 'one_on_ones',
			},
		],
		leaveAlone: ['growth and targets', 'a perfect handover', 'new work that cannot be finished'],
		talk: {
			subject: 'the end of the contract: whether it goes on, and what others should know by then',
			open: 'The contract has a last day. I would like to tell you what I know about going on, and hear what you would like.',
			ask: ['Would you like to go on, and with what?', 'What would be hard to change without you?'],
			agree: 'by which day you know, and who works beside you until then',
		},
		message: {
			point: 'This is the last day of the contract, whether it goes on, and who carries on what {name} built.',
			worry: 'Who can change this later?',
			answer: 'What is delivered, who has done it once beside {name}, and what stays open on purpose.',
		},
		behind: [
			{cause: 'Nobody has decided yet, so both wait.', remedy: 'Set a day for the decision, and say it.'},
			{cause: 'What was built is known by one person.', remedy: 'Let one of the team change it once with {name}.'},
		],
		helper: 'whoever goes on with the work, for two hours a week beside {name}',
		reading: [facts.truckFactor],
	},
	{
		id: 'going-on-leave',
		page: 'handover',
		nobody: 'somebody who goes on leave',
		growth: 'none',
		course: 'Who holds what on which day, what may wait, and peace for {name} while away.',
		steps: [
			{
				section: 'Who holds what',
				how: 'Area by area, day by day: an owner who is there, and a backup who is not away in between. Write it where the team sees it.',
				what: 'Write down with {name} who holds what on which day of the leave',
				why: 'Cover that looks whole on paper has holes on the days when the backup is away, too.',
				days: [0, 7],
				check: 'Is there a day on which something has nobody?',
				competency: 'delegation',
			},
			{
				section: 'Do it once',
				how: 'Those who take over do the work once while {name} is still there; what may wait is said aloud, with whoever waits for it.',
				what: 'Let those who take over do the work once while {name} is there, and settle what may wait',
				why: 'Questions come up while there is still somebody to answer.',
				days: [8, 28],
				check: 'What would they still have to ask {name}?',
				competency: 'planning',
			},
			{
				section: 'Reachable, or not',
				how: 'Agree on whether {name} may be called, for what and by whom; “not at all” is a good answer, and then keep to it. Put the first talk after the return into the calendar.',
				what: 'Agree with {name} on whether and how they can be reached, and put the talk after the return into the calendar',
				why: 'A leave with one eye on the messages is none.',
				days: [29, 35],
				check: 'Does the team know that {name} is not asked meanwhile?',
				competency: 'communication',
			},
		],
		toThem: {
			course: 'Who holds what on which day, what may wait, and peace while you are away.',
			steps: [
				{
					what: 'Write down who holds what on which day of the leave',
					why: 'Cover that looks whole on paper has holes on the days when the backup is away, too.',
					check: 'Is there a day on which something has nobody?',
				},
				{
					what: 'Let those who take over do the work once while you are there, and settle what may wait',
					why: 'Questions come up while there is still somebody to answer.',
					check: 'What would they still have to ask you?',
				},
				{
					what: 'Say whether and how you want to be reached, or not at all; the talk after the return is put into the calendar',
					why: 'A leave with one eye on the messages is none.',
					check: 'Does the team know that you are not asked meanwhile?',
				},
			],
		},
		leaveAlone: ['anything due during the leave', 'new work before it', 'plans made behind {name}’s back meanwhile'],
		talk: {
			subject: 'the leave: who holds what, what may wait, whether you can be reached',
			open: 'I would like you to be able to forget us. What has to be settled for that?',
			ask: ['What would go wrong first without you?', 'Do you want to be reached at all, and for what?'],
			agree: 'who holds what on which day, written where the team sees it',
		},
		message: {
			point: 'While {name} is away these people hold these areas, and {name} is not asked.',
			worry: 'What if something breaks that only {name} knows?',
			answer: 'Who was shown what, what is left alone on purpose, and who decides in an emergency.',
		},
		behind: [
			{cause: 'The backup is away in between.', remedy: 'Name a second person for those days, now.'},
			{
				cause: 'What may wait has not been said, so everything seems urgent.',
				remedy: 'Strike out with {name} what waits until the return.',
			},
			{cause: 'Nobody has done it without {name} yet.', remedy: 'Let them do it this week, with {name} beside them.'},
		],
		helper: 'whoever covers, for an afternoon beside {name} before the last day',
		reading: [facts.truckFactor],
	},
];
