// The table of privacy, word by word: what it hides is replaced alike whatever it was, what is public stays.
import {describe, expect, it} from 'vitest';
import {ENTRY_PRIVACY} from '../../../source/reports/words/entry-privacy.ts';
import {cellText} from '../../../source/ui/components/table-lines.ts';
import {PRIVACY} from '../../../source/ui/masking/privacy.ts';
import {isSeen, type PrivacyGroup, seenCells, seenWords} from '../../../source/ui/masking/seen.ts';
import {listsOf, PLACES, VIEWS} from '../../../source/ui/views/index.ts';

const {lists: LISTS, ...GROUPS} = PRIVACY;

const ROWS = Object.entries(GROUPS).flatMap(([group, names]) =>
	Object.entries(names).map(([name, privacy]) => [`${group} ${name}`, group as PrivacyGroup, name, privacy] as const),
);

/** Every name of the group with a word of its own; what is reworded has another one for others. */
const given = (group: PrivacyGroup, word: string) =>
	Object.fromEntries(
		Object.entries(GROUPS[group]).map(([name, privacy]) => [
			name,
			privacy === 'reworded' ? (masked: boolean) => (masked ? 'for others' : word) : word,
		]),
	) as never;

const MASKED = {public: 'word', hidden: '‹hidden›', blank: '', reworded: 'for others'} as const;

describe('the table of privacy', () => {
	it.each(ROWS)('says of %s what others see of it', (_, group, name, privacy) => {
		const words = (word: string, masked: boolean) => Object.entries(seenWords(group, given(group, word), masked));
		expect(words('word', false)).toContainEqual([name, 'word']);
		expect(words('word', true)).toContainEqual([name, MASKED[privacy]]);
		// Whether there is anything is hidden with it.
		if (privacy === 'hidden') expect(words('', true)).toContainEqual([name, '‹hidden›']);
		expect(isSeen(group, name as never, true)).toBe(privacy !== 'blank');
		expect(isSeen(group, name as never, false)).toBe(true);
	});

	it.each(ROWS)('takes from a cell of %s its colour with its words', (_, group, name, privacy) => {
		const cells = seenCells(group, given(group, 'word'), true);
		expect(cellText(cells[name])).toBe(MASKED[privacy]);
	});

	it('has a word on every list of every place', () => {
		const ids = PLACES.flatMap(({lists}) => lists.map(({id}) => id));
		expect([...new Set(ids)].sort()).toEqual(Object.keys(LISTS).sort());
		expect(VIEWS.flatMap(view => listsOf({kind: 'view', view: view.id})).every(({id}) => id in LISTS)).toBe(true);
	});

	it('leaves names, areas and days', () => {
		expect([PRIVACY.header.team, PRIVACY.header.day, PRIVACY.journal.who, PRIVACY.journal.day, PRIVACY.card.owns]).toEqual(
			Array(5).fill('public'),
		);
	});

	it('says of 1:1s and areas what they are, of no other entry more than its kind', () => {
		const told = Object.entries(ENTRY_PRIVACY).flatMap(([kind, {words}]) => (words === 'public' ? [kind] : []));
		expect(told).toEqual([
			'meeting-held',
			'meeting-planned',
			'cadence-set',
			'area-assigned',
			'authority-set',
			'area-reviewed',
			'entry-retracted',
		]);
	});
});
