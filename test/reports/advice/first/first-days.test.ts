// Grief and the first days back come before whatever is asked about somebody.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {type AdviceRequest, TASK_TYPES} from '../../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, entry, type PersonParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';
import {ana} from '../person/ana.ts';

const TODAY: Day = '2026-11-30';
const ask = (entries: readonly Entry[], parts: Partial<PersonParts> = {}, request: Partial<AdviceRequest> = {}) => {
	const team = teamOn(TODAY, {people: [{...ana, ...parts}]}, entries);
	const advice = askAdvisor({task_type: 'management', person: 'ana', ...request}, team, TODAY);
	expectSound(advice, TODAY);
	return advice;
};
const skipped = (on: Day, why: string) => entry('meeting-skipped', {person: 'ana', why, by: 'person'}, {on});
const away: Partial<PersonParts> = {leave: [{from: '2026-11-16', until: '2026-11-27'}]};
const late = entry('action-opened', {person: 'ana', owner: 'person', text: 'the runbook', due: '2026-11-20'}, {on: '2026-10-29'});

describe('a death in the family', () => {
	const told = [...begun('2026-06-01'), late, skipped('2026-11-16', 'her father died')];

	it.each(TASK_TYPES)('comes before a situation and before growth: %s', task_type => {
		for (const situation of [undefined, 'team-conflict', 'low-performer', 'burnout']) {
			const advice = ask(told, away, {task_type, situation});
			expect(advice.result).toMatch(/^On 16 Nov you noted: “her father died”\. That comes before everything/);
			expect(advice.action_items[0]).toMatchObject({by: TODAY, who: 'lead'});
			expect(advice.action_items[0]?.what).toContain('Tell Ana that you are sorry');
			expect(JSON.stringify(advice)).not.toMatch(/called off|runbook|side alone/);
			expect(advice.action_items).toHaveLength(3);
		}
	});

	it.each(['lost her brother', 'Their partner died in spring', 'his mother-in-law passed away', 'death of her daughter'])(
		'is heard however it is put: %s',
		why => expect(ask([...begun('2026-06-01'), skipped('2026-11-16', why)]).result).toContain('before everything else'),
	);

	it('is no reason of a 1:1 that was called off, months later', () => {
		const advice = ask([...begun('2026-06-01'), skipped('2026-10-12', 'his mother’s funeral')]);
		expect(JSON.stringify(advice)).not.toContain('funeral');
	});

	it('is not read into what died otherwise', () => {
		const others = [
			'the build died',
			'the deadline moved',
			'demo at the hospital',
			'a dead branch',
			'the child process died on Friday',
			'the parent is dead, and the partner API died too',
			'lost his temper with a friend',
			'grandfathered prices die in March',
			'their family of services, a death march',
			'lost their partner integration',
			'sister team: the deploy died',
			'surgery on the partner account',
		];
		for (const why of others)
			expect(ask([...begun('2026-06-01'), skipped('2026-11-16', why)]).result).not.toContain('before everything else');
	});
});

describe('the first two weeks back', () => {
	const long = (until: Day): Partial<PersonParts> => ({leave: [{from: '2026-08-01' as Day, until}]});

	it('let a question wait', () => {
		const advice = ask([...begun('2026-06-01')], long('2026-11-24'), {situation: 'low-performer'});
		expect(advice.result).toContain('It waits for two weeks');
		expect(JSON.stringify(advice)).not.toContain('Clear expectations');
	});

	it('are over after two weeks, and a question about coming back is answered', () => {
		expect(ask([...begun('2026-06-01')], long('2026-11-13'), {situation: 'low-performer'}).result).not.toContain('It waits for');
		expect(ask([...begun('2026-06-01')], long('2026-11-24'), {situation: 'back-from-leave'}).result).not.toContain(
			'It waits for',
		);
	});
});
