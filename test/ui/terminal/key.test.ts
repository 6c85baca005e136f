import type {Key} from 'ink';
import {describe, expect, it} from 'vitest';
import {isPasted, keyLabel, keyPresses} from '../../../source/ui/terminal/key.ts';

const NONE = {ctrl: false, meta: false, shift: false} as Key;
const names = (input: string, key: Partial<Key> = {}): readonly string[] =>
	keyPresses(input, {...NONE, ...key}).map(press => press.name);

describe('keyPresses', () => {
	it.each<[string, string, Partial<Key>, readonly string[]]>([
		['a letter', 'j', {}, ['j']],
		['a capital', 'G', {shift: true}, ['G']],
		['fast typing', 'jjj', {}, ['j', 'j', 'j']],
		['fast typing with enter at its end', 'ab\r', {}, ['a', 'b', 'enter']],
		['a line end of two characters', 'a\r\nb', {}, ['a', 'enter', 'b']],
		['a tab and a control among letters', 'a\t\u0004', {}, ['a', 'tab', 'ctrl-d']],
		['a blank', ' ', {}, ['space']],
		['a new line', '\n', {}, ['ctrl-j']],
		['a wide character and a joined one', '山👩‍💻', {}, ['山', '👩‍💻']],
		['a letter with its marks', 'e\u0302\u0303', {}, ['e\u0302\u0303']],
		['control and a letter', 'p', {ctrl: true}, ['ctrl-p']],
		['alt and a letter', 'b', {meta: true}, ['alt-b']],
		['alt and a capital, which may be esc and a capital', 'G', {meta: true, shift: true}, ['alt-G']],
		['an arrow', '', {downArrow: true}, ['down']],
		['control and an arrow', '', {leftArrow: true, ctrl: true}, ['ctrl-left']],
		['shift and tab', '', {tab: true, shift: true}, ['shift-tab']],
		['alt and enter', '', {return: true, meta: true}, ['alt-enter']],
		['esc', '', {escape: true}, ['esc']],
		['esc twice', '', {escape: true, meta: true}, ['esc']],
		['a function key that Ink knows', '', {}, []],
		['a function key that it does not know', '[25;2~', {}, []],
		['shift and enter, as xterm tells modified keys', '[27;2;13~', {}, ['shift-enter']],
		['alt and enter so told', '[27;3;13~', {}, ['alt-enter']],
		['control and enter so told', '[27;5;13~', {}, ['ctrl-enter']],
		['a capital so told', '[27;2;71~', {}, ['G']],
		['control and a letter so told', '[27;5;112~', {}, ['ctrl-p']],
		['shift and tab so told', '[27;2;9~', {}, ['shift-tab']],
		['a code so told that is no character', '[27;2;9999999~', {}, []],
		['a key with modifiers that it does not know', '[1;5P', {}, []],
		['an answer of the terminal', '[?62;4c', {}, []],
		['a bracket and a letter typed fast', '[a', {}, ['[', 'a']],
		['a control that is no key', '\u001C', {}, []],
		['the wheel up', '[<64;10;5M', {}, ['wheel-up']],
		['the wheel down', '[<65;10;5M', {}, ['wheel-down']],
		['a click', '[<0;10;5M', {}, []],
		['a button let go', '[<0;10;5m', {}, []],
	])('%s', (_name, input, key, wanted) => {
		expect(names(input, key)).toEqual(wanted);
	});

	it('types what is a character, and nothing for a named key', () => {
		expect(keyPresses('é ', NONE)).toEqual([
			{name: 'é', text: 'é'},
			{name: 'space', text: ' '},
		]);
		expect(keyPresses('', {...NONE, return: true})).toEqual([{name: 'enter'}]);
	});
});

describe('isPasted', () => {
	it.each<[string, string, boolean, boolean]>([
		['two lines into a field', 'one\rtwo', true, true],
		['two lines as other terminals send them', 'one\r\ntwo\n', true, true],
		['a line typed fast, with enter', 'calm, clear update\r', true, false],
		['a line typed fast, with enter and the next key', 'person:emi\re', true, false],
		['enter, and what is typed after it', '\rj', true, false],
		['a line without an end', 'calm, clear update', true, false],
		['keys typed fast where nothing takes text', 'j\rj', false, false],
		['many keys in one burst', '5jjj\rppp\r]]]\rjjjj', false, false],
		['a filter, and what is done with its rows', '5/kind:topic since:mon\rejj\u001b', false, false],
		['a form opened, filled, saved and gone on from', 'fcalm in the incident\rjjj\r', false, false],
		['letters among words', 'dear team\rwhat x u d q H\rbye', false, true],
		['one written line among several', 'dear team\rok\rbye', false, true],
		['people marked and opened, one after another', 'j j j\rqjj', false, false],
		['lines where nothing takes text', 'undo this\rx all of it\ru', false, true],
		['short lines where nothing takes text', 'hi there\nto all', false, true],
		['names below each other', 'Chidi\r\nEmilia\r\n', false, true],
		['a list with dashes', '- call Ana back\n- ask Bo why\n', false, true],
		['lines in another script', 'первая строка\rвторая строка', false, true],
	])('%s', (_name, input, isTyping, wanted) => {
		expect(isPasted(input, NONE, isTyping)).toBe(wanted);
	});

	it('is no sequence with a modifier', () => {
		expect(isPasted('a\rb', {...NONE, meta: true}, true)).toBe(false);
	});
});

describe('keyLabel', () => {
	it('shows arrows and pages short', () => {
		expect(['up', 'page-down', 'ctrl-p', 'j'].map(keyLabel)).toEqual(['↑', 'pgdn', 'ctrl-p', 'j']);
	});
});
