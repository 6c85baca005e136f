// Pages that signals open: energy, arriving, coming back, leaving, and how many people one lead can carry.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const peopleSignalPages: readonly Page[] = [
	page({
		id: 'energy-and-workload',
		title: 'Energy and workload',
		kind: 'signal',
		summary: 'The moods you noted went down: ask about the work, take something away, and make no guesses about the person.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'The last mood that you recorded was low, or the last three lie clearly below those before. These are your impressions from a few meetings. They are a reason to ask and nothing more.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'When work wears somebody down it shows early in small things, and early is when little suffices: one task less, a week without on-call. There are six places to look: workload, control, reward, community, fairness, values.',
					'This is about work. Whether somebody is unwell is for them and a doctor to say.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask in private, soon, with time. Say what you noticed and not what you conclude.',
					'Look at their week together: what takes energy, what gives it, what could go by Friday.',
					'Take one thing away now, by name, and make sure that it stays away.',
					'Look at what you can see for yourself: nights on call, areas, open promises, days off.',
					'Ask again within a week.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You seemed quieter to me in our last talks. I may be wrong. How is your week, seen from inside?”',
					'“What took more energy than it gave back?”',
					'“You do not have to tell me more. I would like to make the work lighter. What should go first?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Naming a condition, or asking about one.',
					'A promise of secrecy that you cannot keep.',
					'Growth, new work, criticism of small things.',
					'Praise for long hours. It asks for more of them.',
					'Cheering up. Listen.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When somebody says that they cannot go on, or you fear for them, stop the work first, and help them reach a doctor, your company’s support line or somebody close.',
				],
			},
		],
		sources: [facts.burnOut.source, facts.sixAreasOfWorklife.source],
		aliases: ['mood', 'energy', 'tired', 'motivation', 'stress', 'workload'],
		related: ['burnout', 'balance', 'too-many-areas'],
	}),
	page({
		id: 'first-90-days',
		title: 'The first 90 days',
		kind: 'signal',
		summary: 'Somebody is new: a talk every week, a first result early, and a look back at days 30, 60 and 90.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'They joined the team within the last three months. Three months are a custom and no measurement; take longer if the field is large.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'A newcomer asks three questions without saying them: do I understand what is expected, am I any good here, do I belong? Somebody should answer before they guess.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Weekly 1:1s through the three months, whatever the cadence is later.',
					'Before day 1: access, a desk or a laptop, a person to ask, a first task.',
					'In the first week: something of theirs in production, however small.',
					'By day 30: they know the people and the field; ask what is still confusing.',
					'By day 60: a piece of work of their own; feedback from two colleagues.',
					'By day 90: what is expected from now on, in writing; a first talk about where they want to go.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“What turned out different from what you were told before you joined?”',
					'“What do you see with fresh eyes that we no longer notice?”',
					'“From what I have seen so far, this is what goes well, and this is what I would like next.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'A career plan for the year. They do not know the place yet, and you do not know them.',
					'Measuring them by those who have been here for years.',
					'“You can ask anybody.” Name one person.',
				],
			},
		],
		sources: [facts.firstNinetyDays.source, facts.weeklyOneOnOnes.source],
		aliases: ['onboarding', 'new hire', 'newcomer', 'new here', 'joined'],
		related: ['first-one-on-one', 'feedback', 'one-on-ones'],
	}),
	page({
		id: 'bereavement',
		title: 'A death close to somebody',
		kind: 'signal',
		summary: 'Somebody has lost somebody: say that you are sorry, take over what cannot wait, and let them say what helps.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Somebody told you, or called a 1:1 off because of it. No signal looks for this: what you know, you know from them, and what the others know is theirs to say.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'These are days that people remember all their lives, and who said something, and who said nothing. Some want to work because it holds them, some cannot; both may change from one day to the next.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Say that you are sorry, in your own words, the same day. Ask nothing that needs a decision.',
					'Find out yourself which leave there is, and tell them. They should not have to ask.',
					'Name who takes over what, and tell the others as much as they want told.',
					'After the return, begin with less, and ask each week anew what helps.',
					'Ask again when the first weeks are over: that is when most people stop asking.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I am so sorry. You do not have to tell me anything, and nothing has to be decided today.”',
					'“What would help this week, and what would not?”',
					'“What may I say to the others, and what not?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Criticism, ratings and days that were set before.',
					'Sentences that begin with “at least”, and a loss of your own.',
					'How long it takes. There is no day by which anything has to be as before.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'Your personnel department knows which leave there is. When somebody says that this cannot go on, or you fear for them, help to reach a doctor, the support line or somebody close.',
				],
			},
		],
		sources: [facts.bereavement.source],
		aliases: ['bereavement', 'death', 'grief', 'funeral', 'loss', 'mourning', 'condolence'],
		related: ['back-from-leave', 'energy-and-workload', 'one-on-ones'],
	}),
	page({
		id: 'back-from-leave',
		title: 'Coming back from leave',
		kind: 'signal',
		summary: 'Somebody has just come back: give them time, tell them what changed, and ask what they want back.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Their leave ended within the last two weeks. Clocks for 1:1s and feedback start anew on the day they came back.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'After a long leave the work, the people and sometimes the person have changed. The first two weeks decide whether coming back feels like being expected or like catching up.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'A 1:1 in the first two days. No status.',
					'One page on what changed: people, decisions, plans. Everything else may stay unread.',
					'Go through their areas: which do they want back now, which later, which not at all?',
					'A small task with a visible end in the first week.',
					'Respect the reason for the leave. If they want to speak about it, they will.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Good to have you back. What pace suits you for the first two weeks?”',
					'“What do you want to catch up on, and what may stay in the past?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'What was late or unsaid before the leave. Begin anew, or let it go.',
					'Days set for a target before the leave, until the two of you have agreed on them anew.',
					'Counting what others did for them meanwhile.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'A gradual return, fewer hours or a changed workplace may be a right. Ask your personnel department before you say no to anything.',
				],
			},
		],
		sources: [facts.weeklyOneOnOnes.source],
		aliases: ['return', 'parental leave', 'sabbatical', 'sick leave', 'coming back'],
		related: ['one-on-ones', 'ownership', 'energy-and-workload'],
	}),
	page({
		id: 'handover',
		title: 'Leaving and handover',
		kind: 'signal',
		summary: 'Somebody is leaving: settle who holds their areas, learn what you can, and let them go well.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'The roster has a last day for them. While an area of theirs has no other holder, the last two weeks are urgent.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'What only one person knows leaves with that person. And everybody who stays watches how you treat somebody who goes.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'This week: a list of what they hold, each with a new owner and a backup. Assign, do not ask around.',
					'The new owner does the work while the leaver watches. Documents alone do not carry it over.',
					'Write down the three things that would go wrong within six months.',
					'Move access, keys, alarms, and the meetings they run.',
					'Agree on what they will not finish.',
					'A last talk: what should have been different, and when would it have mattered?',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Thank you for telling me. What would you like to finish before you go?”',
					'“What do only you know, and whom should you show it to?”',
					'“What could we have done differently, and when would it have mattered?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Growth, targets and ratings. They no longer have a use for them.',
					'Talking them round, once it is decided.',
					'Questions about where they go and what they will earn there.',
				],
			},
			{
				heading: 'When it is a leave',
				paragraphs: [
					'The same list of what they hold, with names and days, and two more: what may wait until they are back, and how they want to be reached, or not. A last conversation it is not.',
				],
			},
		],
		sources: [facts.truckFactor.source],
		aliases: ['resignation', 'notice', 'offboarding', 'exit', 'knowledge transfer', 'last day'],
		related: ['before-a-leave', 'ownership', 'backup-owners', 'truck-factor'],
	}),
	page({
		id: 'span',
		title: 'How many people one lead can carry',
		kind: 'signal',
		summary: 'Fewer than four or more than ten people: know what the number costs, and plan with it.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['The team has fewer than four active people, or more than ten.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Will Larson advises six to eight engineers for a manager; below four the manager tends to build as well, above eight there is time left for little more than emergencies. No study gives a number, and experienced people in a quiet field need less of you than a team that is half new. Muster speaks up only outside four to ten.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Few: decide how much of your week is building, and say so. Use the rest for what small teams lack: backups, documentation, hiring.',
					'Many: make a list of who needs you weekly, and who could do with every two weeks for a while.',
					'Many: give a tech lead the technical half. Talk with your manager about splitting the team, with names and areas on the table.',
					'In both: do not let 1:1s silently become rarer. Choose.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'To your manager: “I have twelve people and hold half of the 1:1s. Here are two ways to split the team.”',
					'To the team: “From now on we meet every two weeks. If you need me sooner, you get the same day.”',
				],
			},
		],
		sources: [facts.span.source],
		aliases: ['team size', 'span of control', 'reports', 'too many people', 'small team'],
		related: ['delegation', 'one-on-ones', 'role-tech-lead'],
	}),
];
