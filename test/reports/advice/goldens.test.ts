// Ten answers as a lead would read them; a change of words shows as a change of a file.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {acceptPlan} from '../../../source/reports/advice/plan/accept.ts';
import {adviceMarkdown} from '../../../source/reports/advice/plan/markdown.ts';
import type {AdviceRequest} from '../../../source/reports/advice/request.ts';
import {askAdvisor as advise} from '../../support/ask-advisor.ts';
import {entry, personIn, uuid} from '../../support/build.ts';
import {fixture, foldedFrom} from '../../support/teams/fixtures.ts';

const TODAY: Day = '2026-11-20';
/** Eleven weeks before, a plan for Ana was accepted. */
const EARLIER: Day = '2026-09-04';

const demo = (more: readonly Entry[] = [], rosterText = (text: string) => text, today: Day = TODAY) => {
	const {rosterText: text, entries} = fixture('demo', TODAY);
	return foldedFrom(rosterText(text), [...entries, ...more], today);
};

/** Drafts as the store would keep them. */
const kept = (drafts: readonly Draft[], on: Day): Entry[] => {
	const ids = drafts.map((_, index) => uuid(0xfee00 + index));
	return drafts.map((draft, index) => {
		const {kind, on: _, ...fields} = draft;
		const linked = 'items' in fields ? {...fields, items: fields.items.map(item => ids[Number(item.slice(1))])} : fields;
		return entry(kind, linked as never, {on, id: ids[index]}) as Entry;
	});
};

/** Ana's plan of then: one item done since, one dropped, the others left as they were. */
const earlierPlan = (): readonly Entry[] => {
	const request = {task_type: 'career_planning', person: 'ana'} as const;
	const team = demo([], text => text, EARLIER);
	const advice = advise(request, team, EARLIER);
	const stored = kept(acceptPlan(personIn(team, 'ana'), request, advice, [...advice.action_items.keys()], EARLIER), EARLIER);
	const steps = stored.filter(each => each.kind === 'action-opened' && each.owner === 'person');
	const close = (step: Entry | undefined, outcome: 'done' | 'dropped') =>
		step ? [entry('action-closed', {action: step.id, outcome}, {on: '2026-11-02'}) as Entry] : [];
	return [...stored, ...close(steps[0], 'done'), ...close(steps[1], 'dropped')];
};

const stays = (text: string) => text.replace(/(id: dana[\s\S]*?)target: \{[^}]*\}/, '$1target: stay');
const leaves = (text: string) => text.replace(/(id: emi)/, '$1\n    left: 2026-12-11');

type Golden = readonly [name: string, request: AdviceRequest, team: (() => Team) | undefined];
const GOLDENS: readonly Golden[] = [
	['role-and-level', {task_type: 'career_planning', role_target: 'engineering_manager', experience_level: 'senior'}, undefined],
	['unusual-direction', {task_type: 'leadership', role_target: 'tech_lead', experience_level: 'executive'}, undefined],
	['task-alone', {task_type: 'communication'}, undefined],
	['situation', {task_type: 'management', situation: 'promotion-denied', role_target: 'director'}, undefined],
	['person-plan', {task_type: 'career_planning', person: 'bo'}, () => demo()],
	['person-after-a-plan', {task_type: 'career_planning', person: 'ana'}, () => demo(earlierPlan())],
	['person-energy-first', {task_type: 'leadership', person: 'chidi'}, () => demo()],
	['person-stays', {task_type: 'mentoring', person: 'dana'}, () => demo([], stays)],
	['person-on-leave', {task_type: 'management', person: 'finn'}, () => demo()],
	['person-leaving', {task_type: 'strategy', person: 'emi'}, () => demo([], leaves)],
];

describe('ten answers, read by eye', () => {
	it.each(GOLDENS)('%s', async (name, request, team) => {
		const known = team?.();
		const person = known && personIn(known, request.person).name.split(' ')[0];
		const text = adviceMarkdown(advise(request, known, TODAY), name, person);
		await expect(text).toMatchFileSnapshot(`goldens/${name}.md`);
	});
});
