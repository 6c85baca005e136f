// A situation in a request: its page of the playbook, and how to go about it.

import {closest, didYouMean} from '../../domain/checking/suggestions.ts';
import {type CompetencyId, folded} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {Approach, ApproachStep} from '../../knowledge/approaches/approach.ts';
import {approachOnPage} from '../../knowledge/approaches/approaches.ts';
import {situationCompetencies} from '../../knowledge/approaches/situation-competencies.ts';
import {allFacts} from '../../knowledge/facts.ts';
import type {Page, Section} from '../../knowledge/types.ts';
import type {AdviceResource} from './advice.ts';
import {bare, firstSentence, lower, stop} from './words.ts';

/** By id or title; throws a Refusal that suggests the nearest. */
export const situationPage = (pages: readonly Page[], typed: string): Page => {
	const wanted = folded(typed.trim());
	const found = pages.find(page => page.id === wanted || page.entries.some(entry => folded(entry.title) === wanted));
	if (found) return found;
	const meant = closest(
		typed,
		pages.map(page => page.id),
	);
	throw new Refusal(`situation: the playbook has no page “${typed}”.${didYouMean(meant)} Allowed: any page of muster playbook.`, {
		code: 'unknown-page',
		where: 'situation',
		exitCode: 2,
	});
};

const COMPETENCY_PAGE = /^competency-(.+)$/;
const competencyOn = (pageId: string): readonly CompetencyId[] => {
	const id = COMPETENCY_PAGE.exec(pageId)?.[1];
	return id === undefined ? [] : [id.replaceAll('-', '_')];
};

/** The competencies that a situation asks for, the most needed first; of most pages those that they send on to. */
export const situationNeeds = ({id, related}: Pick<Page, 'id' | 'related'>): readonly CompetencyId[] =>
	situationCompetencies[id] ?? [id, ...related].flatMap(competencyOn);

/** Sections that say what to do, the best first, and those that say what to say. */
const DOING = ['What to do', 'How', 'How to use them', 'What helps', 'Before'];
const SAYING = ['What to say', 'The conversation', 'The first conversation'];
/** A page of things to do is spread over a month and a half. */
const STEP_DAYS = [7, 14, 28, 42];

/** A sentence shorter than this says nothing alone. */
const SHORTEST_STEP = 25;

const sectionOf = (page: Page, headings: readonly string[]): Section | undefined =>
	headings.map(heading => page.sections.find(section => section.heading === heading)).find(section => section !== undefined);

/** What the page has to say in quotation marks, without them. */
const sayings = (page: Page): readonly string[] =>
	(sectionOf(page, SAYING)?.bullets ?? []).flatMap(bullet => /“([^”]+)”/.exec(bullet)?.[1] ?? []);

/** A question alone: what stands before one in an example tells of something that happened to somebody else. */
const isBareQuestion = (text: string): boolean => /^[^.?!]+\?$/.test(text);

/** A practice or a signal’s page as an approach: its things to do, one after the other. */
const approachFrom = (page: Page): Approach | undefined => {
	const doing = sectionOf(page, DOING)?.bullets;
	if (doing === undefined) return undefined;
	const why = firstSentence(sectionOf(page, ['Why it matters'])?.paragraphs?.[0] ?? page.summary);
	const signs = sectionOf(page, ['Signs that it works'])?.bullets ?? [];
	// What a page says in quotation marks is an example: put into somebody's mouth, it would tell of what never was.
	const ask = sayings(page).filter(isBareQuestion);
	const open = `I would like to talk with you about this: ${stop(lower(page.title))} First I want to hear how you see it.`;
	const needs = situationNeeds(page);
	const steps = doing.slice(0, STEP_DAYS.length).map((bullet, index): ApproachStep => {
		const sign = signs[index % Math.max(1, signs.length)];
		return {
			section: ['Begin', 'Go on', 'Keep it up', 'Look back'][index] ?? page.title,
			how: bullet,
			what: bare(firstSentence(bullet).length < SHORTEST_STEP ? bullet : firstSentence(bullet)),
			why,
			days: [index === 0 ? 0 : (STEP_DAYS[index - 1] ?? 0) + 1, STEP_DAYS[index] ?? 42],
			check: sign ? `Is it so by now: ${lower(bare(sign))}?` : 'What is different since the beginning, and who noticed?',
			competency: needs[index % Math.max(1, needs.length)] ?? 'communication',
		};
	});
	return {
		id: page.id,
		page: page.id,
		nobody: 'the person',
		growth: 'goes on',
		course: page.summary,
		steps,
		leaveAlone: [],
		talk: {
			subject: lower(page.title),
			open,
			ask: ask.length > 0 ? ask : ['What does it look like from where you are?'],
			agree: 'one next step with a day, and the day on which you look at it together',
		},
		message: {
			point: `This is about one thing and one next step: ${stop(lower(page.title))}`,
			worry: 'What does this mean for me?',
			answer: 'What happens next and by which day, what you do yourself, and what is still open.',
		},
		behind: [],
		helper: 'somebody who has kept this habit for a year',
	};
};

export type Situation = {
	readonly page: Page;
	/** Undefined for a page to look things up in. */
	readonly approach?: Approach;
};

export const situationOn = (page: Page): Situation => ({page, approach: approachOnPage(page.id) ?? approachFrom(page)});

export const situationResources = (page: Page): readonly AdviceResource[] =>
	page.sources
		.filter(source => source.url !== undefined)
		.slice(0, 2)
		.map(source => ({
			title: `${source.title} (${source.year})`,
			link: source.url ?? '',
			why: allFacts.find(fact => fact.source.title === source.title)?.statement ?? `On ${lower(page.title)}.`,
		}));
