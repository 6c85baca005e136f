import {describe, expect, it} from 'vitest';
import {foldedFrom} from '../support/teams/fixtures.ts';
import {withoutLeftAlone} from './panel-output.ts';
import {panelNames, panelTeam} from './panel-team.ts';

describe.each(panelNames())('the panel team %s', name => {
	it('can be read, and its list names everybody who is here once', () => {
		const {rosterText, entries, list} = panelTeam(name);
		const team = foldedFrom(rosterText, entries, list.today);
		const judged = [...Object.keys(list.act), ...Object.keys(list.watch), ...list.fine, ...list.either];
		expect([...judged].sort()).toEqual(
			team.people
				.filter(({status}) => status !== 'left')
				.map(({id}) => id)
				.sort(),
		);
		const known = new Set<string>([...judged, 'nobody']);
		expect([list.first, ...list.harmful.map(({person}) => person)].filter(id => !known.has(id))).toEqual([]);
		expect(list.areas.filter(id => !team.areas.some(area => area.id === id))).toEqual([]);
		expect(entries.filter(({on}) => on > list.today)).toEqual([]);
		expect(team.strangers).toEqual([]);
	});
});

describe('what is harmful to say', () => {
	it('may be named among what to leave alone', () => {
		const sheet = '# Ana\nLeave alone: growth steps\n## Leave alone\n- new work\n## Ask\n- Rest?';
		expect(withoutLeftAlone(sheet)).toBe('# Ana\n## Ask\n- Rest?');
	});
});
