// A situation in a request: its playbook page, and what it adds to an answer.

import {closest} from '../../domain/checking/suggestions.ts';
import type {CompetencyId} from '../../domain/ids.ts';
import {folded} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import {situationCompetencies} from '../../knowledge/situation-competencies.ts';
import type {Page, Section} from '../../knowledge/types.ts';
import type {AdviceResource} from './advice.ts';
import {type Frame, inWeeks} from './frame.ts';
import {type PlannedItem, planned} from './plan/order.ts';
import {stop} from './words.ts';

/** Sections that say what to do, the best first. */
const DOING = [
	'Before you speak',
	'Before you tell them',
	'Before',
	'What helps',
	'What to do',
	'How',
	'Push back',
	'How it is developed',
];
/** Sections that say what to say. */
const SAYING = ['The first conversation', 'What to say', 'The conversation', 'Clear expectations'];

const sectionOf = (page: Page, headings: readonly string[]): Section | undefined =>
	headings.map(heading => page.sections.find(section => section.heading === heading)).find(section => section !== undefined);

/** By id or title; throws a Refusal that suggests the nearest. */
export const situationPage = (pages: readonly Page[], typed: string): Page => {
	const wanted = folded(typed.trim());
	const found = pages.find(page => page.id === wanted || page.entries.some(entry => folded(entry.title) === wanted));
	if (found) return found;
	const meant = closest(
		typed,
		pages.map(page => page.id),
	);
	throw new Refusal(
		`situation: the playbook has no page “${typed}”.${meant ? ` Did you mean ${meant}?` : ''} Allowed: any page of muster playbook.`,
		{code: 'unknown-page', where: 'situation', exitCode: 2},
	);
};

const COMPETENCY_PAGE = /^competency-(.+)$/;
const competencyOn = (pageId: string): readonly CompetencyId[] => {
	const id = COMPETENCY_PAGE.exec(pageId)?.[1];
	return id === undefined ? [] : [id.replaceAll('-', '_')];
};

/** The competencies that a situation asks for, the most needed first; of most pages those that they send on to. */
export const situationNeeds = ({id, related}: Pick<Page, 'id' | 'related'>): readonly CompetencyId[] =>
	situationCompetencies[id] ?? [id, ...related].flatMap(competencyOn);

/** What the page has to say in quotation marks, without them. */
export const sayings = (page: Page): readonly string[] =>
	(sectionOf(page, SAYING)?.bullets ?? []).flatMap(bullet => /“([^”]+)”/.exec(bullet)?.[1] ?? []);

/** What it is about, what to do, and what to begin with, unless a script says that anyway. */
export const situationParagraphs = (page: Page, {isScript = false} = {}): readonly string[] => {
	const doing = sectionOf(page, DOING) ?? page.sections[0];
	const saying = sectionOf(page, SAYING);
	const texts = (section: Section | undefined) => [...(section?.paragraphs ?? []), ...(section?.bullets ?? [])];
	const say = saying === doing || (isScript && sayings(page).length > 0) ? undefined : texts(saying)[0];
	return [
		`On “${page.title}”. ${page.summary}`,
		`${doing?.heading ?? 'What helps'}: ${texts(doing).map(stop).join(' ')}`,
		...(say ? [`To begin with: ${say}`] : []),
	];
};

export const situationItem = (page: Page, frame: Frame, who: 'lead' | 'you'): PlannedItem => {
	const doing = sectionOf(page, DOING) ?? page.sections[0];
	const first = doing?.bullets?.[0] ?? doing?.paragraphs?.[0] ?? page.summary;
	return planned('management', {
		what: `${page.title}: ${first.replace(/\.$/, '')}`,
		who,
		by: inWeeks(frame.today, 1, frame.until),
		why: page.summary,
		evidence: `You asked about it. Playbook: ${page.id}.`,
	});
};

export const situationResources = (page: Page): readonly AdviceResource[] =>
	page.sources
		.filter(source => source.url !== undefined)
		.slice(0, 2)
		.map(source => ({
			title: `${source.title} (${source.year})`,
			link: source.url ?? '',
			why: `Behind the page “${page.title}”.`,
		}));
