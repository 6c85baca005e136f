// Keys of the Journal view.
import type {Binding} from '../../keymap/binding.ts';
import {askToTakeBack, cannotChange, change, noEntry, nothingToOpen, openSubject} from './journal-steps.ts';

export const JOURNAL_KEYS: readonly Binding[] = [
	{
		id: 'open-subject',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the timeline of whom the entry is about, or its area',
		group: 'open',
		footer: 10,
		disabled: nothingToOpen,
		run: openSubject,
	},
	{
		id: 'change-entry',
		keys: ['e'],
		label: 'change',
		detail: 'Edit what was recorded: a new entry takes the place of the old one',
		group: 'record',
		footer: 20,
		disabled: cannotChange,
		run: change,
	},
	{
		id: 'take-back',
		keys: ['x'],
		label: 'take back',
		detail: 'Take an entry back, or bring back one that was taken back; asks first, and says what goes with it',
		group: 'record',
		footer: 30,
		disabled: noEntry,
		run: askToTakeBack,
	},
];
