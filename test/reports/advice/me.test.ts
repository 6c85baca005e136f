// Advice to the lead about themselves: what the roster says of them, in the order of its days.
import {expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {TASK_TYPES} from '../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../support/ask-advisor.ts';
import {begun, entry, type RosterParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-30';
const promise = entry('action-opened', {person: 'ana', owner: 'lead', text: 'the intro', due: '2026-11-20'}, {on: '2026-11-02'});
const ask = (me: RosterParts['me'], task_type: (typeof TASK_TYPES)[number] = 'career_planning') => {
	const team = teamOn(today, {people: ['Ana'], me}, [...begun('2026-09-01'), promise]);
	return askAdvisor({task_type, person: 'me'}, team, today);
};
const managing = {level: 'M1', target: {level: 'M2', by: '2027-09-30'}, ratings: {hiring: 2, delegation: 2}} as const;

it.each(TASK_TYPES)('is in the order of its days, %s', task => {
	const days = ask(managing, task).action_items.map(({by}) => by);
	expect(days).toEqual(days.toSorted());
});

it('does not send who leads a team to try out leading one', () => {
	const {result, action_items} = ask(managing);
	expect(result).toContain('What is new one level on');
	expect(result).not.toMatch(/Where it leads|best engineer of the team\.\n|about a year until/);
	expect(action_items.map(({evidence}) => evidence).join()).not.toMatch(/begins with|No role was named/);
	expect(ask({level: 'L5', target: {role: 'engineering_manager'}, ratings: {}}).result).toContain(
		'Where it leads: an Engineering Manager',
	);
});
