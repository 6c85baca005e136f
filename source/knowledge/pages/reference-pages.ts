// Pages for looking things up: the checklist, pay, resources, the facts, the capabilities, and what the advisor does.
import {capabilities} from '../capabilities.ts';
import {careerChecklist} from '../checklist.ts';
import {compensation, PAY_NOTES, PAY_SOURCE, payRange} from '../compensation.ts';
import {allFacts} from '../facts.ts';
import {resources} from '../resources.ts';
import {responsibilities} from '../responsibilities.ts';
import {tasks} from '../tasks.ts';
import type {Page, PageEntry} from '../types.ts';
import {page} from './page.ts';

const payLines = (track: 'ic' | 'management'): string[] =>
	compensation.filter(level => level.track === track).map(level => `${level.level} ${level.title}: ${payRange(level)}`);

const titled = (title: string): PageEntry => ({kind: 'resource', title});

export const referencePages: readonly Page[] = [
	page({
		id: 'career-checklist',
		title: 'Career development checklist',
		kind: 'checklist',
		summary: 'Eight things to tick off for one person; tick what is done, and pick one that is not.',
		sections: careerChecklist.map(each => ({heading: each.title, paragraphs: [each.how, `Done when: ${each.done}`]})),
		aliases: ['career', 'mentor', 'sponsor', 'stretch', 'visibility', 'network'],
		related: ['growth', 'setting-a-target', 'evidence-for-growth'],
	}),
	page({
		id: 'compensation',
		title: 'Compensation',
		kind: 'compensation',
		summary: 'Total compensation a year by level, United States, 2024–2025, in US dollars; some levels have no figure.',
		sections: [
			{heading: 'Technical track', bullets: payLines('ic')},
			{heading: 'Management track', bullets: payLines('management')},
			{heading: 'How to read it', bullets: PAY_NOTES},
		],
		sources: [PAY_SOURCE],
		aliases: ['pay', 'salary', 'money', 'total comp', 'benchmark'],
		related: ['track-ic', 'track-management'],
	}),
	page({
		id: 'resources',
		title: 'Learning resources',
		kind: 'resource',
		summary: 'Five places to learn from, and what each of them is good for.',
		entries: [titled('Learning resources'), ...resources.map(each => titled(each.title))],
		sections: resources.map(each => ({
			heading: `${each.title}, ${each.by}`,
			paragraphs: [each.goodFor],
			bullets: [each.url],
		})),
		sources: resources.map(each => ({title: `${each.title}, ${each.by}`, url: each.url, year: each.year})),
		aliases: ['books', 'reading', 'articles', 'learn'],
		related: ['facts'],
	}),
	page({
		id: 'facts',
		title: 'Numbers and models, with their sources',
		kind: 'resource',
		summary: 'Every number muster leans on, where it comes from, and what speaks against it.',
		sections: allFacts.map(fact => ({
			heading: fact.statement,
			paragraphs: [
				`${fact.source.title}, ${fact.source.year}.${fact.source.note ? ` ${fact.source.note}` : ''}`,
				...(fact.contested ? [`Contested: ${fact.contested}`] : []),
			],
		})),
		sources: allFacts.map(fact => fact.source),
		aliases: ['sources', 'research', 'studies', 'evidence'],
		related: ['resources'],
	}),
	page({
		id: 'career',
		title: 'Career: what the advisor does',
		kind: 'capability',
		summary: 'The advisor answers from this playbook, the ladder and your own records: the same question, the same answer.',
		sections: [
			{heading: 'Tasks', bullets: tasks.map(task => `${task.title}: ${task.form}. ${task.helpsWith}`)},
			{
				heading: 'Responsibilities, in order of priority',
				bullets: responsibilities.map(each => `${each.title} (${each.priority}): ${each.covers}`),
			},
			{
				heading: 'When there is too little to go on',
				paragraphs: ['It says so, and falls back on general guidance, then resources, then mentorship, in this order.'],
			},
			{
				heading: 'What it does not do',
				bullets: ['Say who should be promoted.', 'Compare two people.', 'Ask a model, or send anything anywhere.'],
			},
		],
		aliases: ['advisor', 'advise', 'plan', 'bonded skill', 'PRIMARY_BOND', 'primary bond', 'career_planning', 'career planning'],
		related: ['career-checklist', 'growth'],
	}),
];

/** Needs the titles of the pages it points to. */
export const capabilityPages = (pages: readonly Page[]): readonly Page[] =>
	capabilities.map(capability =>
		page({
			id: `capability-${capability.id}`,
			title: capability.title,
			kind: 'capability',
			summary: capability.summary,
			sections: [
				{
					heading: 'Read on',
					bullets: capability.pages.map(id => {
						const target = pages.find(each => each.id === id);
						if (!target) throw new Error(`no page ${id} for capability ${capability.id}`);
						return `${target.title}: ${target.summary}`;
					}),
				},
			],
			aliases: capability.aliases ?? [],
			related: capability.pages,
		}),
	);
