// What is answered to each task and each situation, word for word: whoever changes a rule or a sentence reads here what it does.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {playbookPages} from '../../../source/knowledge/playbook.ts';
import {adviceMarkdown} from '../../../source/reports/advice/plan/markdown.ts';
import {type AdviceRequest, EXPERIENCE_LEVELS, REQUEST_ROLES, TASK_TYPES} from '../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../support/ask-advisor.ts';
import {fixture, foldedFrom} from '../../support/teams/fixtures.ts';

const TODAY: Day = '2026-11-20';
const {rosterText, entries} = fixture('demo', TODAY);
const team = foldedFrom(rosterText, entries, TODAY);
const [first = '', second = '', third = ''] = team.people.map(({id}) => id);

const answers = (requests: readonly AdviceRequest[], about?: typeof team): string =>
	requests
		.map(request => `<!-- ${JSON.stringify(request)} -->\n\n${adviceMarkdown(askAdvisor(request, about, TODAY), 'Advice')}`)
		.join('\n\n');

/** One after the other, so that each role and each level comes up in each list. */
const inTurn = <Value>(all: readonly Value[], index: number): Value => all[index % all.length] as Value;

describe.each(TASK_TYPES.map((task, index) => [task, index] as const))('asked about %s', (task_type, index) => {
	it('without a person', () =>
		expect(
			answers(
				[undefined, ...REQUEST_ROLES].map((role_target, place) => ({
					task_type,
					role_target,
					experience_level: inTurn(EXPERIENCE_LEVELS, index + place),
				})),
			),
		).toMatchFileSnapshot(`goldens/asked/task-${task_type}.md`));

	it('for people of the team, and for the lead', () =>
		expect(
			answers(
				[first, second, third, 'me'].map(person => ({task_type, person})),
				team,
			),
		).toMatchFileSnapshot(`goldens/asked/person-${task_type}.md`));
});

const SITUATIONS = playbookPages.filter(({kind}) => kind === 'situation').map(({id}) => id);

it.each(SITUATIONS.map((situation, index) => [situation, index] as const))('asked about somebody, %s', (situation, index) =>
	expect(
		answers([{task_type: 'career_planning', person: inTurn([first, second, third], index), situation}], team),
	).toMatchFileSnapshot(`goldens/asked/situation-${situation}.md`),
);
