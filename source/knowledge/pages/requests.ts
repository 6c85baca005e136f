// What people ask of a lead, or a lead asks about them: pay, silence in meetings, another place, other hours, whether they stay.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const requestPages: readonly Page[] = [
	page({
		id: 'pay',
		title: 'Asking for more pay',
		kind: 'situation',
		summary:
			'Somebody asks for more money: hear the number and what it stands for, find out how pay is decided, answer by a day.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'The number alone, sometimes: rent, an offer, a colleague who told theirs. Often it also stands for something: work that grew while the pay stood still, a promise that was put off, being unseen. Both are to be heard, and neither replaces the other.',
				],
			},
			{
				heading: 'Hear it',
				bullets: [
					'“What number do you have in mind, and what is it measured by?” Then listen, and write it down.',
					'“If it were only about the money, what would be enough? And what else would have to change?”',
					'Promise nothing, and defend nothing. “I do not know yet; you will hear from me on Friday” is a good sentence.',
				],
			},
			{
				heading: 'Find out',
				bullets: [
					'The band for the level, where in it the pay lies, when it was last looked at, who decides, and by when.',
					'Whether the work has outgrown the level. Then the matter is the level, and pay follows from it.',
					'Whether pay is even for equal work on your team. If it is not, that is for your personnel department, whoever asked.',
				],
			},
			{
				heading: 'Answer',
				bullets: [
					'On the day that you named, in person: yes, no, or what has to be shown until when, and who decides it.',
					'A no with its reason, and with what is possible instead, said as what it is: a day, a course, less load is no pay.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'What others earn, and who else has asked.',
					'A counter-offer only when somebody has resigned: it teaches everybody how to be heard.',
					'Praise in place of an answer.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'At once when pay differs for equal work, when a promise about pay was broken, or when law or a collective agreement decides. Say to them that you do.',
				],
			},
		],
		sources: [facts.payFeltUnfair.source],
		aliases: ['salary', 'raise', 'more money', 'underpaid', 'bonus', 'pay rise'],
		related: ['compensation', 'promotion-denied', 'recognition'],
	}),
	page({
		id: 'quiet-in-meetings',
		title: 'Quiet in meetings',
		kind: 'situation',
		summary: 'Somebody says little where many are: ask what it is, change the meeting first, and leave the person as they are.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'Quiet is no lack of ideas. Some think before they speak, some speak a third language, some were talked over too often, some have given up on being heard, and some have nothing to add. Only they know which; and often it is the meeting that is loud.',
				],
			},
			{
				heading: 'Look at the room',
				bullets: [
					'Count once who speaks for how long, who is interrupted, and whose idea comes back under another name.',
					'Look at yourself: who gets the first word, and how long do you wait after a question?',
				],
			},
			{
				heading: 'Ask alone',
				bullets: [
					'“In the planning I heard little from you. I would like to understand whether that suits you, or whether something is in the way.”',
					'“How would you like to bring in what you think: before it in writing, in a round, or to me?”',
				],
			},
			{
				heading: 'Change the meeting',
				bullets: [
					'Send the question a day before, and begin with two minutes of writing.',
					'Go round once before anything is discussed; nobody has to say more than “pass”.',
					'Give the word back when somebody is cut off: “Roya was not finished.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Calling on somebody without warning.',
					'Speaking more as a goal in itself, or in a rating.',
					'Speaking for them.',
				],
			},
		],
		sources: [facts.turnsInTalk.source],
		aliases: ['silent', 'does not speak', 'says nothing', 'shy', 'introvert', 'talked over'],
		related: ['their-topics', 'competency-communication', 'team-conflict'],
	}),
	page({
		id: 'remote-work',
		title: 'Working apart',
		kind: 'situation',
		summary:
			'Somebody works from elsewhere or in another time zone: write things down, share the bad hours, and meet on purpose.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'What is said in passing does not reach whoever is not there, and nobody notices what is missing. It shows late: a decision that was taken without them, work that nobody saw, an evening meeting every week.',
				],
			},
			{
				heading: 'Ask',
				bullets: [
					'“What did you hear last, and late? Which meeting costs you an evening?”',
					'“Whom do you talk to in a week apart from me?”',
				],
			},
			{
				heading: 'Change how the team works',
				bullets: [
					'Decisions are written where all can read them the same day; what was decided in the corridor is not decided yet.',
					'The bad hours go round, and two or three hours are common to all. Outside of them nobody has to answer.',
					'One thing that is theirs is shown to all by them, so that work is seen without being near.',
				],
			},
			{
				heading: 'Meet on purpose',
				bullets: [
					'The 1:1 with a picture, never cancelled first because it is a call.',
					'A few days in one place twice a year, planned around the person with the longest way.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: ['Counting hours online.', 'A camera that has to be on.', 'An evening call as proof of commitment.'],
			},
		],
		sources: [facts.remoteTies.source],
		aliases: ['remote', 'home office', 'time zone', 'distributed', 'hybrid'],
		related: ['transparency', 'documentation', 'one-on-ones'],
	}),
	page({
		id: 'other-hours',
		title: 'Other hours or another arrangement',
		kind: 'situation',
		summary:
			'Somebody needs fewer or other hours, a permit, care for somebody: ask what is needed, find out the rule, answer in writing.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'A child, a parent, a course, an illness, a permit that runs out, or the wish for another life. The reason is theirs to tell or not. What you need to know is what is needed, from when, and what hangs on it.',
				],
			},
			{
				heading: 'Ask',
				bullets: [
					'“What would it look like in a week, from when, and is there a day by which you have to know?”',
					'“What are you most worried would go wrong with it here?”',
				],
			},
			{
				heading: 'Find out the rule',
				bullets: [
					'Which right there is, who decides, by when, and what has to be in writing: from your personnel department, before you say yes or no.',
					'For a permit: what runs out on which day, and who files what. That day does not move.',
				],
			},
			{
				heading: 'Fit the work',
				bullets: [
					'Four days hold four days of work: say which part goes, and to whom.',
					'Meetings and reachability are agreed on for the whole team, not defended by one person.',
					'A trial of three months with a day on which both look at it, and a way back.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'The reason, where it is not offered.',
					'A yes in passing that nobody wrote down.',
					'Less interesting work because the hours are fewer.',
				],
			},
		],
		sources: [facts.flexibleWorking.source],
		aliases: ['part-time', 'fewer hours', 'visa', 'permit', 'care', 'four days', 'working hours'],
		related: ['balance', 'back-from-leave', 'handover'],
	}),
	page({
		id: 'may-leave',
		title: 'Somebody may be leaving',
		kind: 'situation',
		summary: 'You think that somebody is looking around: ask what would make them stay before there is an offer, and mean it.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'People leave a piece of work that no longer grows, an unkept promise, a colleague, a commute, or for something good elsewhere. A suspicion is no fact. What you can do is ask what is good here and what is not, at a time when nothing has to be decided.',
				],
			},
			{
				heading: 'Ask before there is an offer',
				bullets: [
					'“What would you miss, and what would you be glad to be rid of, if you were somewhere else?”',
					'“What have you asked for here that you have stopped asking for?”',
				],
			},
			{
				heading: 'Change one thing',
				bullets: [
					'One of what they named, within two weeks, and say which.',
					'What you cannot change, say so at once; it will be found out anyway.',
				],
			},
			{
				heading: 'Be prepared',
				bullets: [
					'See that nothing hangs on one person alone. That is right whether they stay or go.',
					'If they do go, wish them well on the same day. Others watch how you part.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Asking whether they have interviews.',
					'A counter-offer as the first answer.',
					'Taking work away because they may go.',
				],
			},
		],
		sources: [facts.coreNeeds.source],
		aliases: ['retention', 'looking around', 'may quit', 'flight risk', 'counter-offer'],
		related: ['handover', 'career-talk', 'pay'],
	}),
];
