// Leadership about somebody: what may hold them back, and the options, smallest first.

import {bare, numbered} from '../../words.ts';
import {causesOf} from '../causes.ts';
import {gapSentences, type Material, type PersonForm} from './material.ts';

export const diagnosis = (material: Material): PersonForm => {
	const {frame, focus} = material;
	const causes = causesOf(frame, focus);
	const [first] = causes;
	const {name} = frame;
	if (!first) {
		return {
			paragraphs: [
				`The records show nothing that holds ${name} back. They see only what you noted, so ask: “What makes your work harder than it should be?”`,
				...gapSentences(material),
			],
			focus: [['Ask what makes the work harder than it should be'], focus.map(each => each.what)],
			items: [
				{
					duty: 'leadership',
					what: `Ask ${name} what makes the work harder than it should be`,
					why: 'The records show nothing, and they see only what was noted.',
					evidence: 'No obstacle on record.',
					weeks: 2,
				},
			],
		};
	}
	return {
		paragraphs: [
			`What may hold ${name} back, as far as the records show: ${numbered(causes.map(cause => cause.seen))}`,
			`Options, in the same order: ${numbered(causes.map(cause => cause.remedy))}`,
			`We would begin with option 1. It is the smallest, can be taken back, and the others are hard to judge until it is settled. Tell ${name} what you see, and ask whether it fits, before you do anything.`,
			...gapSentences(material),
		],
		focus: [
			causes.map(cause => `Ask whether it fits: ${bare(cause.seen)}`),
			first.isSkill ? focus.slice(0, 1).map(each => each.what) : [bare(first.remedy)],
			[
				...causes.slice(1).flatMap(cause => (cause.isSkill ? [] : [bare(cause.remedy)])),
				...focus.slice(first.isSkill ? 1 : 0).map(each => each.what),
			],
		],
		items: first.isSkill
			? []
			: [
					{
						duty: 'leadership',
						what: bare(first.remedy),
						why: 'Option 1: the smallest, and it can be taken back.',
						evidence: first.seen,
						weeks: 2,
					},
				],
	};
};
