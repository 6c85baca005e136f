// Pages that signals open: what they raised, what was said to no effect, and who hears from you and who does not.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const attentionSignalPages: readonly Page[] = [
	page({
		id: 'their-topics',
		title: 'A topic of theirs that waits',
		kind: 'signal',
		summary: 'They raised something and it is still open: answer it, even if the answer is that you do not know yet.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'A topic that they put on the list has been open for three weeks, or through two 1:1s that were held. If you have answered it, close it.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'The 1:1 is their meeting. Whoever raises something and hears nothing concludes that it is not wanted, and the next thing is not raised at all. A no with a reason does less harm than silence.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Begin the next 1:1 with it, in their words.',
					'Answer with one of four: yes and by when; no and why; I do not know and will ask by Friday; I had not understood, tell me more.',
					'If it hangs on somebody else, go and ask that person, and write down the day on which you report back.',
					'If it is about you, thank them before you explain anything.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You raised the on-call rota three weeks ago, and I have not answered. Is it still as you said?”',
					'“I asked, and the answer is no for this year. This is the reason that I was given.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Your own topics, until this one has an answer.',
					'Dropping it for them. Whether it is settled is theirs to say.',
				],
			},
		],
		sources: [facts.theirMeeting.source, facts.weeklyOneOnOnes.source],
		aliases: ['topic waiting', 'their topic', 'unanswered', 'raised', 'question open', 'no answer'],
		related: ['one-on-ones', 'carried-topics', 'promises'],
	}),
	page({
		id: 'follow-up',
		title: 'Said twice, and then?',
		kind: 'signal',
		summary: 'The same thing was said more than once and nothing is noted since: look at the work before you say it again.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Two or more pieces of constructive feedback on the same subject were said within five months. The last is four weeks old, and no feedback, win or rating on it has been noted since. It may have got better without being noted.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Said a third time in the same way it becomes noise, or a file. If it got better and nobody said so, the effort went unseen. If it did not, something is in the way that saying it again will not move.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Look at two recent pieces of work, for this one thing only.',
					'Better: say it this week, with the piece of work, and note it.',
					'Not better: ask what is in the way. Was it clear, can they do it, do they have the time, do they agree?',
					'Agree on one piece of work in which it will show, what good looks like there, and the day on which you look at it together.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“In March and in April I said that risks reach me late. I have not come back to it, and should have. How do you see it now?”',
					'“What would make this easier? I may have asked for something that does not fit your week.”',
					'“The last two handovers had the open points at the top. I noticed. Thank you.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Adding other criticism to it.',
					'Guesses at motives. “You do not care about this” ends the conversation.',
					'A wider piece of responsibility there, until the two of you know how it stands.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When an agreed piece of work has fallen short again and you know that it was clear and possible, say what was agreed and what arrived, and support for a set time. The page on work below what was agreed says how.',
				],
			},
		],
		sources: [facts.taskRelevantMaturity.source, facts.situationBehaviourImpact.source, facts.feedbackCanHarm.source],
		aliases: ['no follow-up', 'repeated feedback', 'said before', 'again', 'no improvement', 'following up'],
		related: ['low-performer', 'feedback', 'saying-it', 'competency-feedback'],
	}),
	page({
		id: 'one-sided-feedback',
		title: 'Feedback of one kind only',
		kind: 'signal',
		summary: 'They hear only what is wrong, or only what is good: look for the other half, and say it if it is true.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Of what you noted as said to them, all is criticism and none is praise for three months; or all is praise, while a gap that you rated yourself is never spoken of.',
					'It is a statement about what was said and noted, by you. It says nothing about their work.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'After criticism alone people know what to avoid and not what to do more of, and begin to hear “feedback” as “trouble”. After praise alone they do not learn what stands between them and what they want, and hear of it first when something is refused.',
					'Keeping back the hard half mostly means well. The person pays for it later. It can also be unfair without anybody meaning it: in one study of written reviews women were told less precisely than men what to do more of or otherwise.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Only criticism: go through the last month of their work for what helped somebody, and say it by itself, with its effect. No “but”.',
					'Only praise: take the one gap that matters most for what they want, find one situation, and say it in a talk of its own.',
					'If you find nothing for the other half, you have seen too little of their work. Sit in on one meeting or read one change.',
					'Note what you said, so that next month’s picture is right.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I have mostly told you what to change. I left out that customers now get their answer the same day. That is your work.”',
					'“You get much praise from me, and it is meant. One thing I have not told you: in the last two designs nobody could see what it would cost. I would like to see that next time.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'A quota. Praise that is handed out for balance is heard as that.',
					'Praise and criticism in one breath. Each loses.',
					'Saving up the other half for the review.',
				],
			},
		],
		sources: [facts.radicalCandor.source, facts.vagueFeedback.source, facts.feedbackCanHarm.source],
		aliases: [
			'only criticism',
			'only praise',
			'one sided',
			'too nice',
			'ruinous empathy',
			'balance of feedback',
			'nothing but praise',
		],
		related: ['feedback', 'recognition', 'saying-it'],
	}),
	page({
		id: 'uneven-attention',
		title: 'Who hears from you, and who does not',
		kind: 'signal',
		summary: 'In three months one person heard much from you and another nothing: look at who is easy to overlook.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Within ninety days you noted four or more pieces of feedback as said to one person and none to another. Both are named. What was said and not noted is not counted.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Attention goes where there is noise: to who sits close, who asks, who is new, whose work is in trouble. Who works quietly, in another city or at other hours gets less of it, and learns less. In one study of written reviews, how precise feedback was also differed between women and men, with nobody having meant that.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask yourself when you last saw work of the person who heard nothing. If you cannot say, that is this week’s half hour.',
					'Say one concrete thing to them, about work you have looked at.',
					'Look at the other side, too: four pieces of criticism in a quarter is another matter than four of thanks.',
					'Keep a quarter of an hour a week in which you go through all names, and not through what is loud.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I have not said much about your work this quarter. That was my attention and not your work. I read the migration plan yesterday, and the part on going back is what I would like others to copy.”',
					'“Where would you want me to look more closely?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Telling either how much the other heard.',
					'Evening out the numbers. Somebody new rightly hears more.',
					'Taking silence for contentment.',
				],
			},
		],
		sources: [facts.vagueFeedback.source, facts.weeklyFeedback.source],
		aliases: ['attention uneven', 'fairness', 'overlooked', 'favourites', 'bias', 'remote', 'quiet'],
		related: ['recognition', 'feedback', 'noting-wins'],
	}),
];
