// Pages that signals open: 1:1s, feedback, promises and what is carried along.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const meetingSignalPages: readonly Page[] = [
	page({
		id: 'missed-one-on-ones',
		title: 'Missed 1:1s',
		kind: 'signal',
		summary: 'A 1:1 slipped, once or several times: hold the next one soon, and look at why.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'More days have passed since the last 1:1 than the two of you agreed on, or the last two were skipped. Leave and your own absences are not counted.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'One missed week is a full calendar. Two in a row are a message, whatever was meant, and what would have been said in them is now being said elsewhere or not at all.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Put fifteen minutes into today or tomorrow. A short one now is worth more than a long one next week.',
					'If the same hour fails again and again, move it to an hour that holds, early in the day and early in the week.',
					'If the person skips, ask what would make it worth their time; do not insist on the form.',
					'If weekly is wrong for the two of you, change the cadence in the open.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I let our last two slip. That was my calendar and not you. Do you have a quarter of an hour today?”',
					'“How should we change this so that it is worth your time?”',
				],
			},
		],
		sources: [facts.weeklyOneOnOnes.source, facts.weeklyAtGitlab.source],
		aliases: ['skipped', 'overdue', 'late', 'cancelled'],
		related: ['one-on-ones', 'carried-topics'],
	}),
	page({
		id: 'first-one-on-one',
		title: 'The first 1:1',
		kind: 'signal',
		summary: 'You have not yet sat down with this person: make it a talk about how to work together.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'They joined some days ago, or a whole cadence has gone by since muster could first know of them, and no 1:1 is recorded. If there was one, record it.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'The first talk sets what the others are for. Held early it is about the person; held late it is about a problem.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Forty-five minutes this week, no laptop, no status.',
					'Tell them what these talks are for, what you write down, and who can read it.',
					'Ask how they like to hear praise and criticism, and note the answer.',
					'Agree on how often, and on which day.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“How do you work best, and what gets in the way of that?”',
					'“What did a former lead of yours do that I should copy?”',
					'“This half hour is yours. If you bring nothing, I will ask.”',
				],
			},
		],
		sources: [facts.weeklyOneOnOnes.source],
		aliases: ['never met', 'getting to know', 'introduction'],
		related: ['one-on-ones', 'first-90-days'],
	}),
	page({
		id: 'saying-it',
		title: 'Feedback that has not been said',
		kind: 'signal',
		summary: 'You noted something to say and it is still with you: say it, or decide that it need not be said.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['Feedback that you meant for the next 1:1 has waited for a week or longer.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Feedback ages badly. After two weeks the person no longer remembers the moment, and hears that you kept it from them. Praise that waits is lost; criticism that waits grows.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Read your note. Is it still true, and can they still use it? If not, drop it with a reason.',
					'Otherwise say it today: in person or by voice, in private, in two minutes.',
					'The situation, what they did, what it led to. Then ask how they saw it, and wait.',
					'If you are angry, sleep once. Not twice.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I should have told you this last week. In Thursday’s handover the open risks were missing, and Dana found them at night. What happened?”',
					'“I have been meaning to say this: the way you took the newcomer along in that review is what I would like to see more of.”',
				],
			},
			{
				heading: 'Two questions before you speak',
				bullets: [
					'Care: is it plain that I want this to go well for them?',
					'Candour: will they know afterwards exactly what I mean?',
					'These are two axes for a conversation. They are no labels for people.',
				],
			},
		],
		sources: [facts.situationBehaviourImpact.source, facts.radicalCandor.source, facts.feedbackCanHarm.source],
		aliases: ['unsaid', 'difficult conversation', 'hard talk', 'crucial conversation'],
		related: ['feedback', 'recognition', 'competency-feedback'],
	}),
	page({
		id: 'promises',
		title: 'Promises',
		kind: 'signal',
		summary: 'A promise is past its day: keep it, move it aloud, or take it back.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['An action that you or they promised had a day, and the day has passed.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Trust between a lead and a person is mostly made of small promises. Yours count double, because they cannot remind you as freely as you can remind them.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Yours: do it now if it takes less than ten minutes. Otherwise tell them today when it will be done, and move its day.',
					'Yours, and you will not do it: say so. A promise taken back is better than one that fades.',
					'Theirs: ask what is in the way before you ask when.',
					'If the same kind of promise slips again and again, promise less.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I promised you the introduction for last Friday and did not do it. It will be done by Wednesday.”',
					'“I will not get to this. Who else could help you with it?”',
					'“The draft was planned for last week. What got in the way?”',
				],
			},
			{
				heading: 'When many of yours slip',
				paragraphs: [
					'If fewer than two in three of yours were kept by their day in a quarter, you promise more than you have hours for. Two in three is our own measure. It is your calendar that is too full, and each who waits thinks that it is only them.',
				],
				bullets: [
					'Go through what is open in one sitting: do, give to somebody by name, or take back with a sentence to the person.',
					'For a month, say “I will look whether I can” in place of “I will”, and name a day only for what you can put into the calendar at once.',
					'Begin each 1:1 with what you owe them.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Explaining why you were busy. They know.',
					'Holding a late promise against somebody who is worn, or was on leave when it fell due.',
				],
			},
		],
		sources: [facts.theirMeeting.source],
		aliases: ['actions', 'overdue', 'commitments', 'promises kept', 'todo'],
		related: ['carried-topics', 'one-on-ones'],
	}),
	page({
		id: 'carried-topics',
		title: 'Carried from one 1:1 to the next',
		kind: 'signal',
		summary: 'The same topic has come along through three 1:1s: settle it, give it its own hour, or drop it.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['A topic or an action was open in three 1:1s that were held, and is open still.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'What is carried along is either too big for half an hour, too uncomfortable to begin with, or no longer of interest. Each calls for something else, and carrying it on helps with none.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Too big: give it an hour of its own, with a question to be answered at the end.',
					'Too uncomfortable: put it first next time.',
					'Stale: drop it with one key and one reason.',
					'Waiting for somebody else: make that an action of yours, with a day.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“We have moved this along three times. What makes it hard to settle?”',
					'“If we never did this, what would happen?”',
				],
			},
		],
		sources: [facts.theirMeeting.source],
		aliases: ['carried', 'stale', 'recurring topic', 'postponed'],
		related: ['one-on-ones', 'promises'],
	}),
	page({
		id: 'noting-wins',
		title: 'Noting wins',
		kind: 'signal',
		summary: 'You have noted no win of theirs for two months: look for one, or find out why there is none.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Sixty days without a win in your notes. That says something about the notes first, and perhaps about the work.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'At the next review you will remember the last six weeks. Wins noted as they happen are the evidence that makes a fair review possible, above all for those who do not advertise their work.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask them. People know what they are proud of.',
					'Ask one colleague who was helped by their work.',
					'Look where quiet work shows: closed incidents, reviews, newcomers they took along.',
					'If there is truly none, the work may be too large to finish or too small to matter. That is a topic for the next 1:1.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“What went better lately than it looked from outside?”',
					'“Which piece of work of the last two months would you want me to remember?”',
				],
			},
		],
		sources: [facts.weeklyFeedback.source],
		aliases: ['wins', 'accomplishments', 'brag document', 'evidence', 'achievements'],
		related: ['recognition', 'evidence-for-growth', 'no-promotions'],
	}),
];
