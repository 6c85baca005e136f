// The eight practices, and the model of seven levels that delegation leans on.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const practicePages: readonly Page[] = [
	page({
		id: 'one-on-ones',
		title: 'Regular 1:1s',
		kind: 'practice',
		summary: 'Weekly, agenda-driven, and theirs: the half hour in which you hear what you would not hear elsewhere.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Every week, half an hour, on the same day. Move it when you must; do not cancel.',
					'A shared list as the agenda. Their topics come first, then yours, then what lies ahead.',
					'Status belongs elsewhere. If there is nothing but status, ask one question from the bank.',
					'Write down promises with a day. Begin the next time with yours.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Bad news, plans to leave and good ideas share one property: they are told to somebody who regularly has time. A 1:1 that happens when there is need happens too late.',
					'Weekly is the advice of practitioners and not a law. With somebody experienced in a calm season two weeks can be right; agree on it, rather than let it slip.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“What is on your list today?”',
					'“Last time I promised you an introduction. It is done, and this is what came of it.”',
					'“What have I missed this week?”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: ['Most topics are theirs.', 'You learn something that you could not have read anywhere.', 'They move it, too.'],
			},
		],
		sources: [facts.weeklyOneOnOnes.source, facts.weeklyAtGitlab.source],
		aliases: ['one-on-one', '1-1', 'meeting', 'cadence', 'agenda'],
		related: ['missed-one-on-ones', 'first-one-on-one', 'carried-topics', 'competency-one-on-ones'],
	}),
	page({
		id: 'feedback',
		title: 'Feedback',
		kind: 'practice',
		summary: 'Continuous, specific and kind: what happened, what it led to, said while it can still be used.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Continuous: within two days, in small pieces, in the 1:1 at the latest.',
					'Specific: the situation, what the person did, what it led to. No guess at motives; ask about those.',
					'Kind: because you want it to go well for them, and they can tell.',
					'More praise than you think, as precise as the criticism.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Nobody can change what they do not know of. In a Gallup survey 80 % of those who had got meaningful feedback within the week were fully engaged. That is a correlation and shows no cause.',
					'Feedback can also do harm: in a large review more than a third of the interventions made performance worse, above all those that spoke of the person instead of the task. So keep it at the task.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'After two weeks of silence pick one concrete thing from this week, however small, and say it.',
					'If nothing comes to mind, you have not looked at their work: read one change or sit in on one meeting.',
					'Ask for some in return, and say next time what you did with it.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“In Tuesday’s incident you posted an update every twenty minutes. Support could answer customers without asking. Please keep doing that.”',
					'“In the review yesterday you rewrote Kim’s draft instead of commenting. Kim stopped contributing after that. How did you see it?”',
				],
			},
		],
		sources: [
			facts.weeklyFeedback.source,
			facts.feedbackCanHarm.source,
			facts.situationBehaviourImpact.source,
			facts.radicalCandor.source,
		],
		aliases: ['sbi', 'situation behaviour impact', 'criticism', 'constructive', 'radical candor'],
		related: ['saying-it', 'recognition', 'competency-feedback'],
	}),
	page({
		id: 'documentation',
		title: 'Documentation',
		kind: 'practice',
		summary: 'Decision logs and RFCs: what was decided, why, and what would change it.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'A decision log: one line each with day, decision, reason, who decided. Five minutes a week.',
					'An RFC for what several people have to live with: the problem, the options, the choice, the price.',
					'Write the decision into the first sentence.',
					'Say which document counts. Delete or close the rest.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Most meetings on a decision take place because nobody remembers the last one. A written reason also lets somebody new disagree with the reason, instead of with a person.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Where would somebody find this in a year?”',
					'“Please write it as you just said it; three sentences are enough.”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'Newcomers find answers without asking you.',
					'Decisions stay decided, or are changed openly.',
					'People answer with a link.',
				],
			},
		],
		aliases: ['decision log', 'rfc', 'adr', 'writing', 'docs'],
		related: ['competency-writing', 'transparency', 'area-review'],
	}),
	page({
		id: 'delegation',
		title: 'Delegation',
		kind: 'practice',
		summary: 'Clear ownership and support: one name, a level of authority said aloud, a check that was agreed.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Hand over an outcome rather than a list of steps.',
					'Say who decides what. The seven levels give you words for it.',
					'Say which help there is: people, money, your time.',
					'Agree on when you look at it together. Until then, keep out.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Work without power is an errand, and power without clarity is a trap. Most delegation that failed had one of the two: the person did not know that they may decide, or learned afterwards that they may not.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“This is yours. I would like to be asked before money is spent; all else you decide.”',
					'“I would have done it differently, and yours works. Carry on.”',
					'“Where do you want more room, and where do you want me closer?”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'Others go to them and not to you.',
					'The level of authority rises over the months.',
					'They come back with decisions, and with questions you had not thought of.',
				],
			},
		],
		sources: [facts.sevenLevelsOfDelegation.source],
		aliases: ['delegate', 'authority', 'hand over', 'trust', 'empower'],
		related: ['delegation-levels', 'ownership', 'too-many-areas', 'competency-delegation'],
	}),
	page({
		id: 'growth',
		title: 'Growth',
		kind: 'practice',
		summary: 'An individual development plan: one target, two gaps, work that closes them, a look at it each month.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Begin with what the person wants. A plan for somebody else’s wish does not survive a busy week.',
					'One target with a day; staying put is a target, too.',
					'At most two gaps at a time, each with a piece of work that has to be done anyway.',
					'Evidence as it appears: a link, a day, a line.',
					'A career conversation every quarter. Nothing else on the agenda.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'People leave jobs in which they no longer learn. And growth takes long: what should be visible in a year has to be begun in the coming weeks.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“What should your work look like a year from now?”',
					'“Which piece of work in the next quarter would stretch you in a way you would like?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Pushing somebody who wants to stay where they are. Keep the work good; staying is an answer.',
					'A plan while somebody is worn, newly back, or hardly here. It can wait.',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'The person opens the plan more often than you do.',
					'Each month adds evidence.',
					'Goals change, and that is said.',
				],
			},
		],
		aliases: ['development plan', 'idp', 'career', 'learning'],
		related: ['career-checklist', 'setting-a-target', 'evidence-for-growth'],
	}),
	page({
		id: 'recognition',
		title: 'Recognition',
		kind: 'practice',
		summary: 'Celebrate wins publicly, in the way the person likes it, and say exactly what was good.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Name what was done and what it changed. “Great job” teaches nothing.',
					'In public, unless the person prefers otherwise. Ask once and write it down.',
					'Soon: the same week.',
					'Look for quiet work: the outage that did not happen, the review that taught, the newcomer who found a way in.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'After criticism alone, people learn what to avoid and not what to repeat. If you told somebody what should change and have not praised them for a month, either there was nothing good or you did not look; the second is likelier.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Go through the last two weeks of their work and find one thing that helped somebody.',
					'Say it with its effect. Do not add a “but”.',
					'Note it as praise, so that you see next month whom you overlooked.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You asked the question in the planning that saved us two weeks. Thank you.”',
					'“I would like to tell the others what you did there. Is that all right with you?”',
				],
			},
			{
				heading: 'When somebody heard nothing for a long time',
				paragraphs: [
					'Who does good work without noise is easily left to it, often the one who carries most. Three months without a word from you are long, however well it goes.',
				],
				bullets: [
					'Meet this week. Say that you have been silent, and do not explain it away.',
					'Say what you see of their work: two things, with what they changed.',
					'Ask what they want next, and what they have stopped asking for. Then be quiet.',
					'Come back within two weeks with an answer to one thing that they said.',
					'“You have carried Payments and Search for a year, and I took it for granted. What should the next year be like for you?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'A ready-made plan in that first talk. They have been waiting to be heard, not to be developed.',
					'Praise for nights and weekends.',
					'A stage for somebody who does not want one.',
				],
			},
		],
		sources: [facts.weeklyFeedback.source],
		aliases: ['praise', 'celebrate', 'thanks', 'appreciation', 'wins', 'forgotten', 'overlooked'],
		related: ['noting-wins', 'feedback', 'imposter-syndrome'],
	}),
	page({
		id: 'transparency',
		title: 'Transparency',
		kind: 'practice',
		summary: 'Share context and decisions: what we know, why we chose it, what is still open.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'A short note every week: what was decided, what is open, what I heard from above.',
					'Say why, and what it costs us. People can carry hard reasons; they cannot carry none.',
					'Say what you may not say. “I know something that I cannot share” is better than an evasion.',
					'Correct yourself in the same place in which you were wrong.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Where reasons are missing people supply their own, and those are mostly worse. With context, good decisions can be made without you.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Here is what we know, what we do not know, and when I will tell you more.”',
					'“What have you heard that I should clear up?”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'Few questions in the corridor that should have been asked in the room.',
					'People disagree with the reasons and not with you.',
				],
			},
		],
		aliases: ['context', 'openness', 'sharing decisions', 'communication'],
		related: ['documentation', 'layoffs', 'competency-communication'],
	}),
	page({
		id: 'balance',
		title: 'Balance',
		kind: 'practice',
		summary: 'Model a healthy working life: people do what you do, and not what you allow.',
		sections: [
			{
				heading: 'How',
				bullets: [
					'Stop visibly. Take your holidays, all of them, and be out of reach.',
					'No messages outside working hours, or sent with a delay.',
					'Plan with room for what nobody foresaw. A full plan is a plan for overtime.',
					'On-call: count the nights, share them out, give the time back.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'A lead’s habits become a team’s rules without being said. Long hours hide problems of planning for a quarter, and then cost more than they brought in.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I will read this tomorrow, and I hope that you will too.”',
					'“What could we drop, so that this fits into a usual week?”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: ['Leave is taken and survives.', 'Nights on call are quiet, or become so.', 'Nobody apologises for going home.'],
			},
		],
		sources: [facts.sixAreasOfWorklife.source],
		aliases: ['work-life', 'overtime', 'holidays', 'boundaries', 'on-call'],
		related: ['burnout', 'energy-and-workload'],
	}),
	page({
		id: 'delegation-levels',
		title: 'The seven levels of delegation',
		kind: 'resource',
		summary: 'Seven words for who decides, from tell to delegate, agreed for each area.',
		sections: [
			{
				heading: 'The levels',
				bullets: [
					'1 Tell: I decide and tell you.',
					'2 Sell: I decide and explain why, until you can live with it.',
					'3 Consult: I ask you first, then I decide.',
					'4 Agree: we decide together.',
					'5 Advise: you decide, after hearing what I think.',
					'6 Inquire: you decide, and tell me afterwards.',
					'7 Delegate: you decide. I need not hear about it.',
				],
			},
			{
				heading: 'How to use them',
				bullets: [
					'For each area, and not for each person: the same engineer can be at 6 for the build and at 3 for money.',
					'Both name a level at the same time, then talk about the difference. That talk is what it is for.',
					'Say what would raise the level, and look at it when the area is reviewed.',
					'Do not act below the level you agreed on. If you have to, say so, and why.',
				],
			},
		],
		sources: [facts.sevenLevelsOfDelegation.source],
		aliases: ['authority', 'delegation poker', 'management 3.0', 'tell sell consult agree advise inquire delegate'],
		related: ['delegation', 'area-review', 'competency-delegation'],
	}),
];
