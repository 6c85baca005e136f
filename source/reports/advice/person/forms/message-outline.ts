// Communication with somebody: the outline of what to write after the talk.
import {shortDay} from '../../../../text/day-words.ts';
import {lower} from '../../words.ts';
import {gapSentences, type Material, type PersonForm} from './material.ts';

export const messageOutline = (material: Material): PersonForm => {
	const {frame, focus} = material;
	const {name, aim, today, until, request} = frame;
	const [gap] = focus;
	const strength = [...frame.person.feedback].reverse().find(each => each.entry.type === 'praise' && each.saidOn !== undefined);
	const about = gap ? gap.name : aim.kind === 'stay' ? 'what you would like more of' : 'what you want to do next';
	const reason =
		aim.kind === 'stay' || aim.words === ''
			? 'because it would make your own work easier'
			: `because ${request.role_target || aim.kind === 'toward' ? aim.words : `your level, ${aim.words},`} builds on it`;
	return {
		paragraphs: [
			`An outline for what you write to ${name} after the talk. One screen, nothing in it that has not been said in person.`,
			`First sentence. “What I would like us to work on until ${shortDay(until, today)} is ${gap ? gap.name : about}, ${reason}.”`,
			strength
				? `Then what is good, precisely: the praise of ${shortDay(strength.entry.on, today)}, with what it changed.`
				: 'Then what is good, precisely: one piece of work and what it changed. None is on record as said, so find it first.',
			gap
				? `What it looks like when it is there: ${lower(gap.looksLike ?? gap.step)}`
				: 'What you offer: work of the kind that was wished for, and your time.',
			`The worry to answer: “Is this a judgement on me?” Say that it is about the work of the coming months, and that ${name} may choose other work to show it in.`,
			`Ask for one thing: ${name}’s own evidence, and the piece of work that ${name} would pick, by the next 1:1.`,
			...gapSentences(material),
		],
		focus: [
			[`The one sentence: ${about}`],
			['Read it aloud once; take out every word about the person'],
			['Send it after the talk'],
			focus.map(each => each.what),
		],
		items: [
			{
				duty: 'communication',
				what: `Write to ${name} after the talk, one screen: ${about}`,
				why: 'What was said is remembered differently by two people; what is written can be corrected.',
				evidence: strength ? `Praise of ${shortDay(strength.entry.on, today)} to begin with.` : 'No praise is on record as said.',
				weeks: 2,
			},
		],
	};
};
