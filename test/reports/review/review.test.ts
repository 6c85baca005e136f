// What a review shows to the person it is about, and what it never shows.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays} from '../../../source/domain/day.ts';
import {ENTRY_KINDS, type Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {tasks} from '../../../source/knowledge/tasks.ts';
import {adviceMarkdown} from '../../../source/reports/advice/plan/markdown.ts';
import {reviewReport} from '../../../source/reports/review/review.ts';
import {reviewMarkdown} from '../../../source/reports/review/review-markdown.ts';
import {askAdvisor} from '../../support/ask-advisor.ts';
import {entry, personIn, teamOn} from '../../support/build.ts';
import {EVERYTHING, MARKED_ROSTER, MARKED_TODAY} from '../../support/teams/every-kind.ts';

const today = MARKED_TODAY;
const PERIOD = {since: '2026-01-01', until: today} as const;

const shown = (entries: readonly Entry[], withMine = false): string => {
	const team = teamOn(today, MARKED_ROSTER as never, entries);
	const person = personIn(team, 'ana');
	const [journal, period] = [journalOn(entries, today), {...PERIOD, withMine}];
	return reviewMarkdown(person, team, journal, period) + JSON.stringify(reviewReport(person, team, journal, period));
};

/** What is made to be handed to the person: every advice that is for them, whatever it is about. */
const advised = (entries: readonly Entry[]): string => {
	const team = teamOn(today, MARKED_ROSTER as never, entries);
	return tasks
		.map(({id: task_type}) => {
			try {
				return adviceMarkdown(askAdvisor({task_type, person: 'ana'}, team, today, {audience: 'them'}), task_type, 'Ana');
			} catch (error) {
				// Some are never for the person: then there is nothing to hand over.
				if (error instanceof Refusal) return '';
				throw error;
			}
		})
		.join('\n');
};

/** The same in a good mood: while somebody is worn, no plan is for them at all. */
const CALM: readonly Entry[] = EVERYTHING.map(each => (each.kind === 'meeting-held' ? {...each, mood: 4} : each));

/** The entries in this order, each on a day so far back. */
const inOrder = (entries: readonly Entry[], order: readonly number[], back: readonly number[]): readonly Entry[] =>
	order.flatMap(index => {
		const each = entries[index];
		return each ? [{...each, on: addDays(today, -(back[index] ?? 0))}] : [];
	});
const days = fc.array(fc.nat({max: 60}), {minLength: EVERYTHING.length, maxLength: EVERYTHING.length});
const orders = fc.shuffledSubarray(
	EVERYTHING.map((_, index) => index),
	{minLength: EVERYTHING.length},
);

describe('a review', () => {
	it('has a test of every kind', () => {
		expect(new Set(EVERYTHING.map(({kind}) => kind))).toEqual(new Set(ENTRY_KINDS));
	});

	it('shows what was said, won, rated, kept by them, held and talked about', () => {
		const words = shown(EVERYTHING);
		for (const text of ['as it was said', 'at once', 'theirs', 'win', 'evidence']) expect(words).toContain(`SHOWN ${text}`);
		expect(words).toContain('Ledger: owner, since 2 Nov');
		expect(words).toContain('2 Nov, a career conversation');
	});

	it('says each thing once, and has no section that is empty', () => {
		const noted = (type: 'praise' | 'constructive', text: string, competency?: string) =>
			entry('feedback-noted', {people: ['ana'], type, text, competency, say: 'said', situation: 'the demo'}, {on: '2026-10-02'});
		const page = (entries: readonly Entry[]) => {
			const team = teamOn(today, {people: [{name: 'Ana'}]}, entries);
			return reviewMarkdown(personIn(team, 'ana'), team, journalOn(entries, today), PERIOD);
		};
		const some = page([
			noted('constructive', 'The risks came late.', 'planning'),
			noted('praise', 'A calm answer.'),
			entry('rating-given', {person: 'ana', competency: 'planning', rating: 3}, {on: '2026-10-05'}),
		]);
		expect(some.match(/The risks came late\./g)).toHaveLength(1);
		expect(some).toContain(
			'### Planning\n\n- 2 Oct, constructive: The risks came late. · situation: the demo\n- 5 Oct, rated 3 of 5\n\n### Anything else',
		);
		expect(some.match(/^## .*/gm)).toEqual(['## By month', '## What was noted']);
		expect(page([])).toMatch(/\n\nNothing is recorded in this time\.\n$/);
	});

	it('never shows what was kept for the lead, whatever was recorded in which order', () => {
		fc.assert(
			fc.property(orders, days, (order, back) => {
				expect(shown(inOrder(EVERYTHING, order, back))).not.toContain('PRIVATE');
			}),
		);
		expect(shown(EVERYTHING)).not.toContain('PRIVATE');
	});

	it('shows what the lead promised only when asked for', () => {
		expect(shown(EVERYTHING, true)).toContain('PRIVATE mine');
		expect(shown(EVERYTHING, true).replaceAll('PRIVATE mine', '')).not.toContain('PRIVATE');
	});
});

describe('an advice for the person', () => {
	it('never shows what was kept for the lead, whatever was recorded in which order', () => {
		expect(advised(CALM)).toContain('You are ');
		expect(advised(CALM)).not.toContain('PRIVATE');
		fc.assert(
			fc.property(orders, days, (order, back) => {
				expect(advised(inOrder(CALM, order, back))).not.toContain('PRIVATE');
			}),
			{numRuns: 20},
		);
	});
});
