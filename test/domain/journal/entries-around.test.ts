import fc from 'fast-check';
import {expect, it} from 'vitest';
import {entriesAround} from '../../../source/domain/journal/entries-around.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {advise} from '../../../source/reports/advice/advise.ts';
import {entry, personIn, roster, teamOn} from '../../support/build.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

const TODAY = '2026-11-20';

it('shows the person and all areas as the whole journal does', () => {
	fc.assert(
		fc.property(anyRoster(), anyEntries(), anyDay, (lines, entries, today) => {
			const whole = foldTeam(lines, builtInLadder, entries, today);
			for (const {id} of lines.people) {
				const around = foldTeam(lines, builtInLadder, entriesAround(entries, lines, id, today), today);
				expect(personIn(around, id)).toEqual(personIn(whole, id));
				expect(around.areas).toEqual(whole.areas);
				const request = {task_type: 'career_planning', person: id} as const;
				expect(advise(request, around, today)).toEqual(advise(request, whole, today));
			}
		}),
		{numRuns: 60},
	);
});

it('leaves out what names others alone, but for the entry with which the journal began', () => {
	const lines = roster({people: [{name: 'Ana', was: ['anna']}, 'Bo']});
	const topic = (person: string, on: '2026-11-02' | '2026-11-03' | '2026-11-04' | '2026-12-01') =>
		entry('topic-raised', {person, text: 'budget', by: 'lead'}, {on});
	const [began, later, hers, earlier, tomorrow] = [
		topic('bo', '2026-11-02'),
		topic('bo', '2026-11-03'),
		topic('ana', '2026-11-03'),
		topic('anna', '2026-11-04'),
		topic('bo', '2026-12-01'),
	];
	const both = entry('win-noted', {people: ['ana', 'bo'], text: 'release'}, {on: '2026-11-04'});
	const area = entry('area-reviewed', {area: 'ledger'}, {on: '2026-11-04'});
	const all = [began, later, hers, earlier, tomorrow, both, area];
	expect(new Set(entriesAround(all, lines, 'ana', TODAY))).toEqual(new Set([began, hers, earlier, both, area]));
	expect(personIn(teamOn(TODAY, lines, entriesAround(all, lines, 'ana', TODAY)), 'ana').clock).toBe('2026-11-02');
});
