// Keys on what was recorded: change it, take it back, bring it back, and note something about nobody on the roster.
import {askToTakeBack, cannotChange, change, noEntry, nothingToOpen, openSubject} from '../views/journal/journal-steps.ts';
import {ON_NOBODY} from '../views/me/me-list.ts';
import type {Binding} from './binding.ts';
import {open} from './open-form.ts';

export const CORRECTING: readonly Binding[] = [
	{
		id: 'open-subject',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the timeline of whom the entry is about, or its area; first its history, where it was edited or taken back',
		group: 'open',
		scopes: ['entries', 'notes'],
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
		scopes: ['entries', 'notes'],
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
		scopes: ['entries', 'notes'],
		footer: 30,
		disabled: noEntry,
		run: askToTakeBack,
	},
	{
		id: 'note',
		keys: ['n'],
		label: 'note',
		detail: 'Write a note on yourself, the team or an area; kept for you',
		group: 'record',
		scopes: ['entries', 'notes'],
		footer: 15,
		footerIn: ['notes'],
		run: (state, context) => open('note', {people: [], target: ON_NOBODY}, state, context),
	},
];
