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
		summary: 'More than half of the areas rest on one person: move some, beginning with what somebody else would learn from.',
		sections: [
			{
				heading: 'What it means',
				paragraphs: ['The team has five areas or more, and one person owns at least three of them and more than half.'],
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
];
