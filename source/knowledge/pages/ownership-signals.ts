// Pages that signals open: who owns what, who steps in, and what one absence would leave behind.
import {facts} from '../facts.ts';
import type {Page} from '../types.ts';
import {page} from './page.ts';

export const ownershipSignalPages: readonly Page[] = [
	page({
		id: 'ownership',
		title: 'An area without an owner',
		kind: 'signal',
		summary: 'Something that has to be looked after has nobody: give it one name this week, or decide to let it go.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['The area has no owner, its owner has left, or its owner is on leave and no backup is there.'],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'What belongs to everybody is looked after by whoever happens to be paged. It costs nothing until the day when it costs a night.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask who would like it, before you look for who has time. An area can be the stretch somebody needs.',
					'One name. A team as owner is no owner.',
					'Say the level of authority, and by when they should feel at home in it.',
					'Take something from their plate in exchange.',
					'If nobody should own it, switch it off, or hand it to another team in writing.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Fraud rules have had nobody since Gil left. I would like you to take them, and would take the rota from you for it. What do you think?”',
					'“Who could step in for you there from next month?”',
				],
			},
		],
		sources: [facts.sevenLevelsOfDelegation.source],
		aliases: ['orphan', 'owner', 'nobody', 'responsibility', 'area'],
		related: ['delegation', 'delegation-levels', 'backup-owners'],
	}),
	page({
		id: 'backup-owners',
		title: 'Backups',
		kind: 'signal',
		summary: 'One person alone holds an area: name somebody who can step in, and let them practise.',
		sections: [
			{heading: 'What it means', paragraphs: ['The area has an owner and no backup.']},
			{
				heading: 'Why it matters',
				paragraphs: [
					'A sole owner cannot be ill, cannot take a long holiday and cannot take on something larger. It is a limit for them as much as a risk for the team.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Let the owner choose the backup; let the backup agree.',
					'The backup does the work for one week, with the owner beside them. Reading the runbook is not enough.',
					'Use the next holiday as the test, and look back at what was missing.',
					'Begin with what would hurt most; not every area needs one at once.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“If you were away for three weeks, what would break first?”',
					'“Whom would you trust with it, and what do they need to learn?”',
				],
			},
		],
		sources: [facts.truckFactor.source],
		aliases: ['sole owner', 'bus factor', 'backup', 'single point of failure', 'substitute'],
		related: ['truck-factor', 'ownership', 'handover'],
	}),
	page({
		id: 'area-review',
		title: 'Reviewing an area',
		kind: 'signal',
		summary: 'A quarter of an hour with the owner: is it in good shape, are the limits right, is the backup real?',
		sections: [
			{heading: 'What it means', paragraphs: ['The day on which you wanted to look at this area again has come.']},
			{
				heading: 'Why it matters',
				paragraphs: [
					'Areas drift quietly: what was a side task becomes a job, what was dangerous becomes routine. A short look in time replaces a long one afterwards.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Ask for three sentences: what got better, what worries you, what do you need?',
					'Raise the level of authority, if the last one felt too narrow.',
					'Check the backup: when did they last do the work?',
					'Ask whether the area should be split, given away, or closed.',
					'Mark it reviewed, with a line.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“For which part of this would you least like to be called tonight?”',
					'“Where do you need more room to decide?”',
				],
			},
		],
		sources: [facts.sevenLevelsOfDelegation.source],
		aliases: ['review', 'area health', 'check-in'],
		related: ['delegation-levels', 'backup-owners', 'documentation'],
	}),
	page({
		id: 'too-many-areas',
		title: 'One person holds too much',
		kind: 'signal',
		summary:
			'Far more areas rest on one person than on the others: move some, beginning with what somebody else would learn from.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'One person owns four areas or more and at least twice as many as is usual in the team; or, where there are five areas or more, at least three and more than half of them.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'It mostly began as a compliment: it works when they do it. It ends with a person who cannot finish anything large, and colleagues who have nothing to grow on.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Let them name what they would hand over first, and to whom.',
					'Move one area within a month, with a proper handover, and one more next quarter.',
					'Give the receiver real authority, even if it is slower for a while.',
					'Do not fill the gap with new work at once.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You hold four of seven. That is on me. What would you hand over first?”',
					'“I would like you to have time for the larger thing. What has to go for that?”',
				],
			},
		],
		sources: [facts.sixAreasOfWorklife.source],
		aliases: ['overloaded', 'too much', 'hero', 'bottleneck'],
		related: ['delegation', 'energy-and-workload', 'truck-factor'],
	}),
	page({
		id: 'truck-factor',
		title: 'Truck factor',
		kind: 'signal',
		summary: 'Without one person, more than half of the areas would have nobody: share the knowledge before you need to.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'Muster takes away the person whose loss would leave most areas with neither owner nor backup, then the next, until more than half have nobody. The number of people taken away is the truck factor. Here it is one.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'It is common: of 133 popular open-source projects 65 % had a truck factor of one or two, measured there from who wrote the code. Common does not mean harmless. It shows on the day of a resignation, an illness or a birth.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Start with the areas that this person alone holds: a backup for each, the most painful first.',
					'Let others do the next change there, with the expert as reviewer.',
					'Rotate on-call through those areas.',
					'Count again in a quarter.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Too much of what we know is with you alone. That is my mistake, and it keeps you from larger work. Where do we begin?”',
				],
			},
		],
		sources: [facts.truckFactor.source],
		aliases: ['bus factor', 'key person', 'concentration', 'risk'],
		related: ['backup-owners', 'too-many-areas', 'handover'],
	}),
	page({
		id: 'changed-areas',
		title: 'After an area was taken from somebody',
		kind: 'signal',
		summary: 'An area of theirs went to somebody else and you have not sat down with them since: tell them why, and listen.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'An assignment gave an area of theirs to another person, or to nobody, and no 1:1 has been held in the week after it. If they asked for it, or you talked elsewhere, note that talk and the signal ends.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'For you it is a line in a plan. For them it may be the thing that they were known for. Without a reason, people take a loss of work for a verdict on their work, and look for the proof of it in every later talk.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Meet this week, in person or by voice, before anything else is discussed.',
					'Give the reason in one sentence, the real one, also if it is about their work there.',
					'Ask what it changes for them, and wait. It may be relief.',
					'Say what they hold now, what is not up for discussion, and what they could take instead if they want to.',
					'Say to the team who holds it and that the handover was agreed, so that nobody has to guess.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“I gave Billing to Noor last week and did not speak with you first. That was wrong of me. The reason is that you held four areas and I wanted you free for the migration.”',
					'“What does this change for you? What do you want to hold a year from now?”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'A new task as a consolation, in the same talk.',
					'“You have more time now.”',
					'Any remark that they own little, which they know.',
				],
			},
		],
		sources: [facts.coreNeeds.source],
		aliases: ['area lost', 'area taken away', 'lost an area', 'reassigned', 'taken over', 'reorganisation', 'changed areas'],
		related: ['delegation', 'ownership', 'one-on-ones'],
	}),
	page({
		id: 'new-owner',
		title: 'A month after taking over an area',
		kind: 'signal',
		summary: 'Somebody decides alone in an area that is new to them, and it was not looked at since: look at it together.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'They took over an area one to two months ago, with much authority or at the first level of their track, and it has not been reviewed since.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'How much room helps depends on how well somebody knows this task, and not on how good they are. Too much too early feels like being left alone, and few say so. After a month the first real questions are there, and the first habits are not yet fixed.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'Half an hour on the area alone: what is clear, what is not, what turned out different?',
					'Go through two decisions that they took. Ask for the reasons before you say anything.',
					'Ask whether the level of authority fits. Closer for a month is help, if it is agreed; more room is fine, too.',
					'Make sure that the one who held it before can be asked, and until when.',
					'Mark the area reviewed, and name the next day.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“You have had Search for five weeks. Which decision there would you have liked to talk over with somebody?”',
					'“Do you want more room there, less, or the same? None of them is a mark.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'Taking decisions back without talking. If you must, say that you do it and why.',
					'Judging the area’s state as theirs. Most of it is older than their month.',
				],
			},
		],
		sources: [facts.taskRelevantMaturity.source, facts.sevenLevelsOfDelegation.source],
		aliases: ['took over', 'new owner', 'new area', 'settling in', 'first month'],
		related: ['area-review', 'delegation-levels', 'delegation', 'backup-owners'],
	}),
	page({
		id: 'before-a-leave',
		title: 'Before a leave',
		kind: 'signal',
		summary:
			'Somebody will be away for two weeks or more: settle who holds what from which day, and let them go with a free head.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: [
					'A leave of two weeks or more begins within three weeks. If an area would have nobody on some of its days, that is said with the days: a backup may be on leave at the same time, or have left by then.',
				],
			},
			{
				heading: 'Why it matters',
				paragraphs: [
					'A leave that is well prepared is a leave. One that is not follows people to where they are, or waits for them when they come back. And what stands still without them shows what only they know, while they are still there to be asked.',
				],
			},
			{
				heading: 'What to do',
				bullets: [
					'For each area: one name, from which day until which, and does that person know? Look at their days off, too.',
					'The one who steps in does the work once while the owner is still there.',
					'Decide what waits until they are back, and tell those who wait for it.',
					'Move what would fall due during the leave to somebody else, or to a day well after it.',
					'Agree on how they want to be reached, and for what. “Not at all” is a full answer. For a parental or a sick leave take it as given, and ask your personnel department what may be asked at all.',
					'Put the first day back into your calendar, with an hour for them.',
				],
			},
			{
				heading: 'What to say',
				bullets: [
					'“Until you go, what would you like to have off your desk? The rest waits or goes to Bo.”',
					'“From the first of January nobody holds Observability, because Kim is off that week as well. Whom would you trust with it?”',
					'“I will not write to you. If something burns, Bo decides.”',
				],
			},
			{
				heading: 'What to leave alone',
				bullets: [
					'The reason for the leave, unless they speak of it.',
					'“Just in case”: a laptop, a chat, a number for emergencies that are none.',
					'New work with a day before they go.',
				],
			},
		],
		sources: [facts.truckFactor.source],
		aliases: ['leave ahead', 'holiday', 'vacation', 'parental leave', 'sabbatical', 'absence', 'cover', 'going on leave'],
		related: ['handover', 'backup-owners', 'back-from-leave', 'ownership'],
	}),
];
