// Actions and topics as lists: in which order they are told.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {actionsReport, topicsReport} from '../../../source/reports/journal/lists.ts';
import {entry, teamOn} from '../../support/build.ts';

const action = (person: string, text: string, due?: Day) =>
	entry('action-opened', {person, owner: 'lead', text, ...(due === undefined ? {} : {due})}, {on: '2026-11-02'});
const topic = (person: string, on: Day) => entry('topic-raised', {person, by: 'lead', text: on}, {on});

describe('open actions', () => {
	it('come by their day, whoever they are with, and those without a day last', () => {
		const team = teamOn('2026-11-20', {people: ['Ana', 'Bo']}, [
			action('ana', 'some day'),
			action('ana', 'next week', '2026-11-27'),
			action('bo', 'late', '2026-11-14'),
			action('bo', 'whenever'),
			action('bo', 'today', '2026-11-20'),
		]);
		const rows = actionsReport(team.people, team.today);
		expect(rows.map(({text}) => text)).toEqual(['late', 'today', 'next week', 'some day', 'whenever']);
		expect(rows.map(({overdue}) => overdue)).toEqual([true, false, false, false, false]);
	});
});

describe('open topics', () => {
	it('come by the day they were raised, whoever they are for', () => {
		const team = teamOn('2026-11-20', {people: ['Ana', 'Bo']}, [
			topic('ana', '2026-11-10'),
			topic('bo', '2026-11-03'),
			topic('ana', '2026-11-05'),
		]);
		expect(topicsReport(team.people).map(({text}) => text)).toEqual(['2026-11-03', '2026-11-05', '2026-11-10']);
	});
});
