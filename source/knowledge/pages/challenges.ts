// The five common career challenges: cause, solution, a first conversation, signs that it works, when to take it further.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const challengePages: readonly Page[] = [
	page({
		id: 'stuck-at-level',
		title: 'Stuck at level',
		kind: 'challenge',
		summary: 'Somebody does good work and nothing moves, mostly because nobody said what moving would look like.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'The path is unclear. The next level is described in general words, the feedback in general praise, and between the two nobody has named a piece of work that would make a difference.',
					'Sometimes the path is clear and the work is missing: the team has no problem of that size to give away. That is yours to solve, not theirs.',
				],
			},
			{
				heading: 'What helps',
				bullets: [
					'Define the expectations: read the level’s description together and put an example from your own team beside each line.',
					'Get feedback from two people who work at that level, on one piece of work, in writing.',
					'Choose one or two gaps, and the work in the coming quarter in which they can be closed.',
					'Say who decides about the level, when, and on which evidence. If you do not know, find out first.',
				],
			},
			{
				heading: 'The first conversation',
				bullets: [
					'“When you picture the next level, what would you be doing on a Tuesday that you are not doing now?”',
					'“Here is what I see and what I have not had the chance to see. What is missing from my picture?”',
					'“Let us pick one piece of work for the next three months, and agree now on how we will judge it.”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'Both of you would describe the next step in the same words.',
					'Within a month there is one new piece of evidence on a gap.',
					'They speak of the work and less of the level.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'“Soon.” Say what you know, and what you do not.',
					'A role on the other track as a way round. That is another profession, to be tried for its own sake and with a way back.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When the work of that size does not exist in your team, talk with your own manager about a loan to another team or a change of scope. When the answer from above stays vague after two attempts, say so to the person: not knowing is easier to bear than being put off.',
				],
			},
		],
		sources: [facts.yearsInLevel.source],
		aliases: ['plateau', 'no growth', 'career stalled', 'expectations'],
		related: ['long-in-level', 'no-promotions', 'evidence-for-growth', 'career-checklist'],
	}),
	page({
		id: 'team-conflict',
		title: 'Team conflict',
		kind: 'challenge',
		summary: 'Two people, or two halves of a team, work around each other instead of with each other.',
		entries: [
			{kind: 'challenge', title: 'Team conflict'},
			{kind: 'situation', title: 'Team conflict'},
		],
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'Mostly gaps in communication: each side has built an explanation for what the other does and has stopped checking it. Under that there is often something quite dry: an unclear boundary between areas, two goals that cannot both be met, a decision that nobody made.',
				],
			},
			{
				heading: 'What helps',
				bullets: [
					'Listen to each side alone first, for facts: what was done, what it led to, what they would need.',
					'Address it directly. Waiting reads as taking sides.',
					'Bring them together and facilitate: each says what they heard before answering. You keep the time, not the verdict.',
					'Look for the dry part and settle that: who owns what, which goal comes first, who decides.',
					'Document what was agreed in three lines, and send it to both.',
				],
			},
			{
				heading: 'The first conversation',
				bullets: [
					'Alone: “What happened, in the order in which it happened? What did it make harder for you?”',
					'Alone: “What would they say about it, if I asked them?”',
					'Together: “I would like each of you to tell what you heard from the other, until the other says yes, that is it. Then we look at what needs deciding.”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'They speak to each other about the next disagreement before they come to you.',
					'Reviews and handovers between them take as long as others do.',
					'The agreement still holds after two weeks. Look on purpose.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'At once, and with your personnel department, when there is harassment, discrimination or a threat: that is not a conflict to mediate. With your manager, when the cause lies in goals that you cannot change. When an agreement has broken twice, separate the work before you try a third time.',
				],
			},
		],
		sources: [facts.radicalCandor.source, facts.situationBehaviourImpact.source],
		aliases: ['argument', 'friction', 'tension', 'mediate', 'dispute', 'disagreement'],
		related: ['saying-it', 'competency-conflict', 'ownership'],
	}),
	page({
		id: 'burnout',
		title: 'Burnout',
		kind: 'challenge',
		summary: 'Work has asked for more than it gives back for too long; change the work, and leave medicine to doctors.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'Overwork without boundaries: too much for too long, and no hour of the day that is safe from it. But hours are only one of six places where a person and a job can stop fitting: workload, control, reward, community, fairness, values. Ask about all six.',
					'The World Health Organization describes burn-out as a phenomenon of work and not as a medical condition. You can see workload and hours. Whether somebody is unwell is for them and a doctor to say, never for you and never for a tool.',
				],
			},
			{
				heading: 'What helps',
				bullets: [
					'Set limits together: what stops, what waits, after which hour nothing is answered. Begin with what stops.',
					'Delegate or drop work now, by name. “Take it easy” without less work is one more task.',
					'Take them out of on-call for a while, and cover it yourself if need be.',
					'Give back control where it is missing: one thing that they decide alone.',
					'Keep your own evenings free of messages. People believe what they see.',
				],
			},
			{
				heading: 'The first conversation',
				bullets: [
					'“I have seen you online late for two weeks. I am not asking for an explanation. I would like to know how your week looks from inside.”',
					'“What could we take away by Friday?”',
					'“You need not tell me anything about your health. If time off or support would help, I will make it easy.”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'Something has really left their plate, and stays away.',
					'They take days off without apologising.',
					'Interest comes back in small things: a question, an idea, a joke.',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Growth, new work and targets. They can wait.',
					'Criticism of small things.',
					'Praise for holding out. It asks for more of it.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When somebody tells you that they cannot go on, or you fear for them, that comes before any plan: stop the work, and help them reach a doctor, your company’s support line or somebody close. Ask your personnel department what leave and support exist, before you need to know. When several people are worn out, the cause is in the way work is set up, and your manager has to hear it with numbers.',
				],
			},
		],
		sources: [facts.burnOut.source, facts.sixAreasOfWorklife.source],
		aliases: ['burn-out', 'exhausted', 'overwork', 'stress', 'tired', 'workload'],
		related: ['energy-and-workload', 'balance', 'too-many-areas'],
	}),
	page({
		id: 'no-promotions',
		title: 'No promotions',
		kind: 'challenge',
		summary: 'Good work stays unseen by those who decide; write its effect down and speak up for it.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'Missing visibility. Those who decide see a fraction of the work, mostly the loud one, and remember the last six weeks. Quiet work, such as an outage that did not happen, leaves no trace unless somebody writes it down.',
					'A promotion is decided by people with a budget and a calendar. You can prepare the case; you cannot promise the result, and should not hint at it.',
				],
			},
			{
				heading: 'What helps',
				bullets: [
					'Document impact as it happens: what was done, what changed for whom, where it can be seen.',
					'Advocate: say their name in rooms where they are not, with one concrete piece of work.',
					'Find a sponsor, a person with a vote who knows their work first-hand. A mentor is something else.',
					'Give them work that is seen by the people who decide, and let them present it.',
					'Learn the calendar and the form of the decision two quarters before it.',
				],
			},
			{
				heading: 'The first conversation',
				bullets: [
					'“Let us write down what you did this half-year as somebody would read it who has never met you.”',
					'“Who besides me could speak about this work? If nobody comes to mind, that is what we work on.”',
					'“I can put the case forward. I do not decide it alone, and I will tell you what I hear.”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'People two steps away refer to their work unasked.',
					'The list of evidence grows every month and reaches back a year.',
					'You could write the case in an hour.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When strong evidence is turned down without reasons, ask for the reasons in writing and share what you may. When the same kind of work is passed over again and again, in whoever does it, that is a matter of fairness for your manager and personnel department.',
				],
			},
		],
		sources: [facts.sponsors.source],
		aliases: ['promotion', 'visibility', 'recognition', 'sponsor', 'advocate'],
		related: ['promotion-denied', 'noting-wins', 'stuck-at-level', 'evidence-for-growth'],
	}),
	page({
		id: 'imposter-syndrome',
		title: 'Imposter syndrome',
		kind: 'challenge',
		summary: 'Somebody does well and expects to be found out; doubt is a usual companion of growth.',
		sections: [
			{
				heading: 'What lies behind it',
				paragraphs: [
					'Normal growth. Whoever takes on something new is, for a while, less able than they were in the old thing, and notices. It becomes heavy when nobody says so, or when the person is the only one of their kind in the room.',
					'It is no diagnosis. Studies find it in between 9 % and 82 % of people, depending on how they ask, which tells you mainly that it is common and badly measured.',
				],
			},
			{
				heading: 'What helps',
				bullets: [
					'Recognise the work precisely: what they did, what it led to, why it was not luck. Praise of the person slides off; praise of a decision stays.',
					'Support through a mentor who went through it and says so.',
					'Make “I do not know” a usual sentence by using it yourself.',
					'Keep a list of evidence together, and open it when the doubt is loud.',
					'Look at the room: who is interrupted, whose work is questioned twice? Then the remedy is not in the person.',
				],
			},
			{
				heading: 'The first conversation',
				bullets: [
					'“What would you have to see in order to believe that you are doing this job well?”',
					'“I gave you this because of what you did with the migration. Here is what I saw.”',
					'“When I began with this, it took me half a year. What part is still new for you?”',
				],
			},
			{
				heading: 'Signs that it works',
				bullets: [
					'They name their own part in a result.',
					'They ask earlier, and in front of others.',
					'They accept work of a size that they would have turned down.',
				],
			},
			{
				heading: 'When to take it further',
				paragraphs: [
					'When doubt keeps somebody from sleeping or from working, say what you notice and what support your company offers, and leave the rest to them. You are their lead, not their therapist.',
				],
			},
		],
		sources: [facts.impostorPhenomenon.source],
		aliases: ['impostor', 'self-doubt', 'confidence', 'fraud'],
		related: ['recognition', 'noting-wins', 'competency-coaching'],
	}),
];
