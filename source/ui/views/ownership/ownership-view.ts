// The Ownership view: who holds what, and what hangs on one person.
import type {View} from '../place-spec.ts';
import {OWNERSHIP_KEYS, toOwner} from './ownership-keys.ts';
import {ownershipLines} from './ownership-lines.ts';
import {ifGoneList, ownershipList} from './ownership-lists.ts';
import {ownershipSheet} from './ownership-sheet.ts';

export const OWNERSHIP_VIEW: View = {
	id: 'ownership',
	title: 'Ownership',
	short: 'Own',
	detail: 'who holds what, what hangs on one person, and the truck factor',
	where: 'in Ownership',
	rows: 'areas',
	lists: [ownershipList, ifGoneList],
	keys: OWNERSHIP_KEYS,
	lines: ownershipLines,
	sheet: ownershipSheet,
	isToldInFull: true,
	up: toOwner,
};
