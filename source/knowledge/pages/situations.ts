// The difficult situations that are not also a challenge: how to approach each, what to say, what comes after.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const situationPages: readonly Page[] = [
	page({
		id: 'low-performer',
		title: 'Low performer',
		kind: 'situation',
		summary: 'Work stays below what was agreed: make expectations clear, support for a set time, then decide.',
		sections: [
			{
				heading: 'Before you speak',
				bullets: [
					'Write down three pieces of work: what was agreed, what arrived, what it cost. If you cannot, you have a feeling and not yet a case.',
					'Ask what you contributed: was the expectation ever said, was the work theirs to do, did something change in their life or team?',
					'Speak with your personnel department before you put anything formal in writing.',
				],
			},
			{
				heading: 'Clear expectations',
				bullets: [
					'“For this role I need a change to arrive with tests and a description. The last three did not. I would like to understand what is in the way.”',
					'Say what good looks like in the coming weeks, in things that both of you can see.',
					'Let them say it back. Write it down the same day.',
				],
			},
			{
				heading: 'Support',
				bullets: [
					'Six to eight weeks, a talk every week, one thing to improve at a time.',
					'Give what is missing: smaller pieces, a colleague to pair with, quieter hours, another kind of work.',
					'Say at once when something got better. It is information, not a courtesy.',
				],
			},
			{
				heading: 'Decide',
				bullets: [
					'On the agreed day, say which it is: it works, it needs another role, or it ends.',
					'A decision that is put off is paid for by the rest of the team.',
					'If it ends, end it with respect: in person, soon, with help for what comes next.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'More room to decide, until what was agreed arrives.',
					'A new day for it, before the reason is known.',
					'A talk about their career. First this.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'Before any formal step, and at once when illness, disability, care duties or discrimination may play a part. Those change what is right and what is lawful.',
				],
			},
		],
		sources: [facts.situationBehaviourImpact.source, facts.feedbackCanHarm.source],
		aliases: ['underperformance', 'pip', 'performance problem', 'missing expectations'],
		related: ['saying-it', 'competency-performance', 'feedback'],
	}),
	page({
		id: 'scope-creep',
		title: 'Scope creep',
		kind: 'situation',
		summary: 'A project grows by small yeses: push back with a choice, and put the list in order.',
		sections: [
			{
				heading: 'What is going on',
				paragraphs: [
					'Every addition is reasonable by itself, and nobody is asked to pay for it. The team says yes because no would have to be explained, and pays later in evenings and in bugs.',
				],
			},
			{
				heading: 'Push back',
				bullets: [
					'Answer with a choice and not with a no: “We can add it. Then either the export waits or the date moves by two weeks. Which would you like?”',
					'Ask for the problem behind the request. Half of the time there is something smaller.',
					'Let requests come through one door. Agree with product which one.',
				],
			},
			{
				heading: 'Put it in order',
				bullets: [
					'Write one list, in order, with a line under what fits. New things enter by pushing something below the line.',
					'Show what was added since the beginning, and when. A picture of that is worth more than an argument.',
					'Keep a list of what was left out, with the reason. It will be asked for.',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: ['Requests arrive with a thought on what to drop.', 'The team knows what the next release leaves out.'],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When the choice is refused, that is, everything by the same day with the same people, take the list and the picture to whoever owns the date, before the team has paid for it.',
				],
			},
		],
		aliases: ['priorities', 'feature creep', 'say no', 'too much work', 'roadmap'],
		related: ['competency-planning', 'transparency', 'competency-influence'],
	}),
	page({
		id: 'layoffs',
		title: 'Layoffs',
		kind: 'situation',
		summary: 'People lose their jobs for reasons that are not theirs: be open about what you know, and be there.',
		sections: [
			{
				heading: 'Before',
				bullets: [
					'Do not promise what you do not know. “I do not know, and I will tell you when I do” is an honest sentence; use it more than once.',
					'Get the facts that people will ask for: last day, money, visa, health cover, references.',
					'Ask who tells whom, when, and in which order. Nobody should learn it from a calendar.',
				],
			},
			{
				heading: 'The conversation',
				bullets: [
					'Say it in the first minute: “Your position is being cut. Your last day is the 30th. It was not decided by your work.”',
					'Then stop talking. Questions come when they come; offer a second talk the same day.',
					'Do not speak of how hard it is for you.',
				],
			},
			{
				heading: 'Those who leave',
				bullets: [
					'Help with something concrete: an introduction, a reference written this week, time to look.',
					'Let them choose how to say goodbye.',
					'Do not ask for a perfect handover.',
				],
			},
			{
				heading: 'Those who stay',
				bullets: [
					'Meet the team the same day. Say what you know, what you do not, and when you will know more.',
					'Hold a 1:1 with each person within the week. Ask what this changes for them.',
					'Take work away in the open. The same plan with fewer people is a second piece of bad news.',
					'Look at who owned what: areas without an owner show up now.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'Legal questions go to those who may answer them; a guess from you can do harm. Look for somebody to talk to yourself: you carry this too.',
				],
			},
		],
		aliases: ['redundancy', 'reduction', 'job cuts', 'restructuring', 'dismissal'],
		related: ['handover', 'ownership', 'transparency', 'one-on-ones'],
	}),
	page({
		id: 'promotion-denied',
		title: 'Promotion denied',
		kind: 'situation',
		summary: 'The answer was no: get specific feedback, tell it straight, and make a plan with a date.',
		sections: [
			{
				heading: 'Before you tell them',
				bullets: [
					'Get specific feedback from those who decided: which evidence was missing, what would have counted. “Not yet” is not feedback; ask again.',
					'Find out what may be shared, and when the question comes up next.',
					'Tell them in person, before the announcement of others.',
				],
			},
			{
				heading: 'The conversation',
				bullets: [
					'“The answer was no this time. I am sorry. I will tell you what I was told, and what I think of it.”',
					'Give the reasons as they were given. Mark clearly what is your own view.',
					'Let them be disappointed. Plan in a second talk, two or three days later.',
				],
			},
			{
				heading: 'Plan',
				bullets: [
					'Turn each reason into a piece of work with evidence at its end. If a reason cannot be turned into work, it was not specific enough: go back and ask.',
					'Look at it each month, with what was added in writing.',
					'Say what you will do: speak up, give visible work, collect reviews.',
					'Do not promise the next round.',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'They can say in their own words what was missing.',
					'New evidence appears within two months.',
					'They still bring you what is hard.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Who got it instead, and any comparing.',
					'Other criticism in the same talk.',
					'Preparing the next attempt before they have said that they want one.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When the reasons change from round to round, or do not match the written expectations, take it to your manager as a question of fairness. When somebody decides to leave over it, help them leave well.',
				],
			},
		],
		sources: [facts.sponsors.source],
		aliases: ['not promoted', 'rejected promotion', 'passed over'],
		related: ['no-promotions', 'stuck-at-level', 'evidence-for-growth'],
	}),
];
