// A team whose names, areas and notes are all hard to draw.
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {entry} from '../build.ts';
import type {Fixture} from './fixtures.ts';
import {HARD_TEXTS} from './long-and-wide.ts';

const TEXTS = HARD_TEXTS.filter(text => text.trim() !== '');

const idOf = (index: number): string => `p${index}`;

/** Each of them has a promise, a topic, feedback to say and a win, in the words of their name. */
const entriesOf = (text: string, index: number, on: Day): readonly Entry[] => [
	entry('meeting-held', {person: idOf(index), notes: `${text}\n${text}`, mood: 2}, {on}),
	entry('action-opened', {person: idOf(index), owner: 'lead', text: `${text} ${text} ${text}`, due: on}, {on}),
	entry('topic-raised', {person: idOf(index), by: 'person', text}, {on}),
	entry('feedback-noted', {people: [idOf(index)], type: 'praise', text, situation: text, impact: text, say: 'next'}, {on}),
	entry('win-noted', {people: [idOf(index)], text}, {on}),
];

export const hardTeam = (on: Day): Fixture => ({
	rosterText: JSON.stringify({
		team: TEXTS[3],
		people: TEXTS.map((name, index) => ({
			name,
			id: idOf(index),
			title: name,
			level: 'L4',
			target: {level: 'L5'},
			ratings: {vision: 1},
		})),
		areas: TEXTS.map((name, index) => ({name, id: `a${index}`, owner: idOf(index), reviewed: '2020-01-01', review_every: '90d'})),
	}),
	entries: TEXTS.flatMap((text, index) => entriesOf(text, index, on)),
});
