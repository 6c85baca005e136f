import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {noteFeedback, noteWin, sayFeedback, takeNote, usualSay} from '../../../source/domain/verbs/notes.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';

const on: Day = '2026-11-20';
const note = entry('feedback-noted', {people: ['ana', 'bo'], type: 'praise', text: 't', say: 'next'}, {on});
const said = entry('feedback-said', {feedback: note.id, person: 'bo'}, {on});
const team = teamOn(on, {people: ['Ana', 'Bo', 'Cy']}, [note, said]);
const [ana, bo, cy] = ['ana', 'bo', 'cy'].map(id => personIn(team, id)) as [
	ReturnType<typeof personIn>,
	ReturnType<typeof personIn>,
	ReturnType<typeof personIn>,
];

describe('noting feedback', () => {
	it('is one entry about all of them, trimmed, with only what was given', () => {
		expect(noteFeedback([ana, bo], {type: 'praise', text: '  calm ', impact: ' ', link: ' l ', on})).toEqual([
			{kind: 'feedback-noted', people: ['ana', 'bo'], on, type: 'praise', text: 'calm', link: 'l', say: 'next'},
		]);
	});

	it.each([
		['praise', 'next'],
		['constructive', 'next'],
		['observation', 'keep'],
	] as const)('%s is for %s, unless the lead chooses', (type, say) => {
		expect(usualSay(type)).toBe(say);
		expect(noteFeedback([ana], {type, text: 't', on})).toMatchObject([{say}]);
		expect(noteFeedback([ana], {type, text: 't', say: 'said', on})).toMatchObject([{say: 'said'}]);
	});

	it('is refused without text or people', () => {
		for (const text of ['', '  \n'])
			expect(() => noteFeedback([ana], {type: 'praise', text, on})).toThrow(expect.objectContaining({code: 'no-text'}));
		expect(() => noteFeedback([], {type: 'praise', text: 't', on})).toThrow(expect.objectContaining({code: 'no-people'}));
	});
});

describe('noting a win', () => {
	it('is one entry about all of them', () =>
		expect(noteWin([ana, bo], {text: ' shipped ', competency: 'planning', on})).toEqual([
			{kind: 'win-noted', people: ['ana', 'bo'], on, text: 'shipped', competency: 'planning'},
		]));

	it('is refused without text or people', () => {
		expect(() => noteWin([ana], {text: ' ', on})).toThrow(expect.objectContaining({code: 'no-text'}));
		expect(() => noteWin([], {text: 't', on})).toThrow(expect.objectContaining({code: 'no-people'}));
	});
});

describe('saying feedback', () => {
	it('reaches those who have not heard it', () =>
		expect(sayFeedback(note, [ana, bo], on)).toEqual([{kind: 'feedback-said', feedback: note.id, person: 'ana', on}]));

	it('is refused when all have, or it is about somebody else', () => {
		expect(() => sayFeedback(note, [bo], on)).toThrow(
			expect.objectContaining({code: 'already-said', where: note.id.slice(0, 8)}),
		);
		expect(() => sayFeedback(note, [cy], on)).toThrow(expect.objectContaining({code: 'not-about'}));
	});
});

it('a note about nobody on the roster has a subject and a text', () => {
	expect(takeNote('me', {text: ' too harsh ', link: ' ', on})).toEqual({
		kind: 'note-taken',
		subject: 'me',
		on,
		text: 'too harsh',
	});
	expect(() => takeNote('team', {text: ' ', on})).toThrow('There is no text');
});
