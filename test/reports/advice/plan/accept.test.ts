import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import {advise} from '../../../../source/reports/advice/advise.ts';
import {acceptPlan} from '../../../../source/reports/advice/plan/accept.ts';
import {ADVICE_ID, adviceId, isJudged} from '../../../../source/reports/advice/plan/advice-id.ts';
import {judgedByTask, judgement} from '../../../../source/reports/advice/plan/judging.ts';
import {adviceMarkdown} from '../../../../source/reports/advice/plan/markdown.ts';
import {entry, personIn, teamOn} from '../../../support/build.ts';
import {foldedFrom} from '../../../support/teams/fixtures.ts';

const TODAY = '2026-11-20';
const request = {task_type: 'career_planning', person: 'ana'} as const;
const team = teamOn(TODAY, {people: [{name: 'Ana', level: 'L4', target: {level: 'L5'}, ratings: {influence: 2, vision: 2}}]});
const advice = advise(request, team, TODAY);
const id = adviceId(request, advice);
const position = (competency: string) => advice.action_items.findIndex(item => item.competency === competency);

describe('accepting a plan', () => {
	it('opens the chosen items with their days and names them in one plan', () => {
		const chosen = [position('vision'), position('influence'), position('vision')];
		const drafts = acceptPlan(personIn(team), request, advice, chosen, TODAY);
		const items = [...new Set(chosen)].sort((a, b) => a - b).map(each => advice.action_items[each]);
		expect(drafts).toEqual([
			...items.map(item => ({
				kind: 'action-opened',
				person: 'ana',
				on: TODAY,
				owner: 'person',
				text: item?.what,
				due: item?.by,
				from: id,
			})),
			{kind: 'plan-accepted', person: 'ana', on: TODAY, request, items: ['#0', '#1']},
		]);
	});

	it('names an action that is open already instead of opening it again', () => {
		const open = '000000ab-0000-4000-8000-000000000000';
		const items = advice.action_items.map((item, index) => (index === 0 ? {...item, action: open} : item));
		const drafts = acceptPlan(personIn(team), request, {...advice, action_items: items}, [0, 1], TODAY);
		expect(drafts.map(draft => draft.kind)).toEqual(['action-opened', 'plan-accepted']);
		expect(drafts.at(-1)).toMatchObject({items: [open, '#0']});
	});

	it('moves the day of an open action to the one that is accepted, and leaves one that is the same', () => {
		const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 'send it', due: '2026-11-03'}, {on: '2026-10-20'});
		const known = personIn(foldedFrom('people: [{name: Ana}]', [opened], TODAY));
		const accepted = (by: Day) => {
			const items = advice.action_items.map((item, index) => (index === 0 ? {...item, action: opened.id, by} : item));
			return acceptPlan(known, request, {...advice, action_items: items}, [0, 1], TODAY);
		};
		const later = accepted('2026-11-23');
		expect(later.map(({kind}) => kind)).toEqual(['action-opened', 'action-due-moved', 'plan-accepted']);
		expect(later[1]).toEqual({kind: 'action-due-moved', action: opened.id, on: TODAY, due: '2026-11-23'});
		expect(later.at(-1)).toMatchObject({items: [opened.id, '#0']});
		expect(accepted('2026-11-03').map(({kind}) => kind)).toEqual(['action-opened', 'plan-accepted']);
	});

	it('is refused when nothing is chosen', () => {
		expect(() => acceptPlan(personIn(team), request, advice, [], TODAY)).toThrow('Nothing is chosen');
		expect(() => acceptPlan(personIn(team), request, advice, [99], TODAY)).toThrow('Nothing is chosen');
	});
});

describe('judging an advice', () => {
	it('knows the same answer again, and another one not', () => {
		expect(id).toMatch(ADVICE_ID);
		expect(adviceId(request, advise(request, team, TODAY))).toBe(id);
		const other = {task_type: 'mentoring', person: 'ana'} as const;
		expect(adviceId(other, advise(other, team, TODAY))).not.toBe(id);
		expect(judgement({request, advice: id, useful: 'yes', on: TODAY})).toEqual({
			kind: 'advice-judged',
			on: TODAY,
			advice: id,
			useful: 'yes',
			task: 'career_planning',
			person: 'ana',
		});
	});

	it('comes to a line for each task', () => {
		const said = (useful: 'yes' | 'no', more: object = {}) => entry('advice-judged', {advice: id, useful, ...more}, {on: TODAY});
		const judged = [
			said('yes', {task: 'mentoring'}),
			said('no', {task: 'strategy'}),
			said('no', {task: 'strategy', item: 'Write the page', why: 'not-mine'}),
			said('yes'),
		];
		expect(judgedByTask(judged).map(({task, useful, notUseful, why}) => [task, useful, notUseful, why['not-mine']])).toEqual([
			['strategy', 0, 1, 1],
			['mentoring', 1, 0, 0],
			['unknown', 1, 0, 0],
		]);
	});

	it('is asked for once', () => {
		expect(isJudged([], id)).toBe(false);
		expect(isJudged([entry('advice-judged', {advice: id, useful: 'no'}, {on: TODAY})], id)).toBe(true);
	});
});

describe('an advice as Markdown', () => {
	it('has every part, and numbers to accept by', () => {
		const text = adviceMarkdown(advice, 'Plan for Ana', 'Ana');
		for (const part of [
			'# Plan for Ana',
			'## Action items',
			'\n1. [ ] You, by ',
			'\n2. [ ] ',
			'\n   - Why: ',
			'\n   - Evidence: ',
			'## Skill gaps',
			'\n- Influence: 2 of 5, 4 expected\n  - ',
			'## Timeline, 20 Nov 2026 to ',
			'## Resources',
			'](https://',
		]) {
			expect(text).toContain(part);
		}
	});
});
