// Pages that signals open: targets, evidence, and time in a level.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const growthSignalPages: readonly Page[] = [
	page({
		id: 'setting-a-target',
		title: 'Setting a target',
		kind: 'signal',
		summary: 'Nobody has written down where this person wants to go: ask, and accept every honest answer, staying included.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'They have been in their level for more than three months, with no target and no note that they want to stay.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Without a target, growth is whatever work happens to come by. And you cannot hand out work that fits a wish that you do not know.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Give it a conversation of its own, forty-five minutes, announced a week before.',
					'Ask about a good working week a year from now, before you ask about levels.',
					'Offer the kinds of answer: a level, a role, a subject, staying and going deeper.',
					'Write the target down with a day, or write “stay”. Both are complete answers.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“What should your work look like a year from now?”',
					'“Which direction do you not want to go in, even if it were offered?”',
					'“Staying where you are is a fine answer. I want to know, so that I bring you the right work.”',
				],
			},
		],
		sources: [facts.careerConversations.source],
		aliases: ['no target', 'goal', 'career goal', 'ambition', 'stay'],
		related: ['growth', 'career-checklist', 'track-ic', 'track-management'],
	}),
	page({
		id: 'target-day-passed',
		title: 'The day of the target has passed',
		kind: 'signal',
		summary: 'A target had a day and the day is gone: talk about what happened, and set it anew, or let it go.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['The day that you wrote beside the target lies in the past, and the target is still there.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'A target that passes in silence tells the person that it was not meant seriously. Most passed days have plain reasons: the work did not come, priorities changed, the day was a guess.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Speak about it before they do.',
					'Go through it together: what was done, what evidence there is, what did not come about, and whose part that was.',
					'Then choose: a new day with the work that belongs to it, another target, or staying.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“We had written June. It is August, and we did not talk about it. Let us do that now.”',
					'“What has changed since we agreed on this target?”',
				],
			},
		],
		sources: [facts.careerConversations.source],
		aliases: ['deadline', 'overdue target', 'missed goal'],
		related: ['setting-a-target', 'stuck-at-level', 'promotion-denied'],
	}),
	page({
		id: 'evidence-for-growth',
		title: 'Evidence for growth',
		kind: 'signal',
		summary: 'A wide gap and nothing recorded on it for three months: give work in which it can show.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'On at least one competency the target expects two ratings more than the last rating, and for ninety days there was no feedback, win or rated evidence on it.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Without evidence a rating is an impression that gets older. Perhaps the gap is closed and nobody wrote it down. Perhaps there was never work in which it could close.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask for their own evidence first; often it is there.',
					'If there was no occasion, create one: a piece of work in the coming month that needs just this.',
					'Note what you see with the competency beside it, when you see it.',
					'Rate anew with a line of evidence. Evidence first, number second.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Where did you practise this lately, and how did it turn out?”',
					'“I have not given you any work in which this could show. Which of these two would you like?”',
				],
			},
			{
				heading: 'What counts as evidence',
				bullets: [
					'A link that others can open.',
					'What changed for somebody, said by that person.',
					'A decision with its reason and its day.',
					'Not: hours, effort, or being liked.',
				],
			},
		],
		sources: [facts.vagueFeedback.source],
		aliases: ['gap', 'evidence', 'rating', 'skill gap', 'proof'],
		related: ['growth', 'noting-wins', 'stuck-at-level'],
	}),
	page({
		id: 'long-in-level',
		title: 'Long in a level',
		kind: 'signal',
		summary:
			'They have been in this level for longer than is typical, and you have not spoken about it: have a career conversation.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Their time in the level has passed the typical span, with no career conversation for ninety days. It says nothing about their work, and nothing about what should follow.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Some are glad to be where they are; for many it is the level in which they spend their working life, and that is meant to be so. Others have been waiting for somebody to ask. You cannot tell which from outside.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Hold a career conversation within a month, with nothing else in it.',
					'If they want to stay, write it down. The signal then rests.',
					'If they want to move, agree on a target, two gaps, and the work that belongs to them.',
					'Look at the variety of their work, too: the same level need not mean the same problem again.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You have been a senior engineer for four years. I would like to know how that is for you.”',
					'“What makes this place worth your time, and what puts that at risk?”',
				],
			},
			{
				heading: 'Where the span comes from',
				paragraphs: [
					'From the career framework that Dropbox published: 1.5–2 years at entry (L3 here), then 2–3 (L4), 2–4 (L5), and four or more (L6). It is one company’s expectation. L7 and the management levels have none here.',
				],
			},
		],
		sources: [facts.yearsInLevel.source],
		aliases: ['time in level', 'tenure', 'typical years', 'career conversation'],
		related: ['stuck-at-level', 'setting-a-target', 'growth'],
	}),
	page({
		id: 'career-talk',
		title: 'A career talk',
		kind: 'signal',
		summary: 'Half a year without a talk about where they want to go: set an hour aside, and listen before you plan.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'No career talk is noted for six months. Half a year is our own custom and no measurement. A target can be on record and still be last year’s wish.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Wishes change quietly: a child, a parent, a new interest, enough of the old one. Who is not asked tells it first to somebody who does ask, often a recruiter.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Announce it a week ahead, forty-five minutes, nothing else on the agenda.',
					'Ask first what they liked and disliked of the past half-year, then about the next years, then about the coming months.',
					'Repeat what you heard, and let them correct it.',
					'Agree on one thing that each of you does until the next talk. “Stay, and keep the work good” is a full answer.',
					'Note the talk the same day, in their words.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I would like to hear how you see the next years. Nothing is decided in this hour, and nothing has to come of it.”',
					'“What did you want half a year ago that you want less today?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Promises about level, pay or day, and hints at them.',
					'Pushing. Not everybody wants the next thing.',
					'The whole talk, for now, with somebody who is worn or has just been told no. That comes first.',
				],
			},
		],
		sources: [facts.careerConversations.source],
		aliases: ['career talk due', 'career talk', 'career conversation', 'development talk', 'ambition'],
		related: ['setting-a-target', 'growth', 'long-in-level', 'career-checklist'],
	}),
];
