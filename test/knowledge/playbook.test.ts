import {describe, expect, it} from 'vitest';
import {ROLES} from '../../source/domain/ids.ts';
import {SIGNAL_IDS} from '../../source/domain/team/team.ts';
import {situationCompetencies} from '../../source/knowledge/approaches/situation-competencies.ts';
import {capabilities} from '../../source/knowledge/capabilities.ts';
import {careerChecklist} from '../../source/knowledge/checklist.ts';
import {builtInLadder} from '../../source/knowledge/ladder.ts';
import {playbookContents, playbookPage, playbookPages} from '../../source/knowledge/playbook.ts';
import {PAGE_KINDS, type Page} from '../../source/knowledge/types.ts';
import {SIGNAL_PAGES} from '../support/signal-pages.ts';

const proseOf = (page: Page): string[] => [
	page.title,
	page.summary,
	...page.sections.flatMap(section => [section.heading, ...(section.paragraphs ?? []), ...(section.bullets ?? [])]),
];
const titlesOf = (kind: string) => playbookContents.filter(line => line.kind === kind).map(line => line.title);
const named = playbookPages.map(page => [page.id, page] as const);

/** Promises about promotion, verdicts on people, comparisons between them, and worn-out words. */
const FORBIDDEN =
	/ready for (a )?promotion|promotion.ready|high.potential|low.potential|top performer|rock ?star|\bninja\b|\bA.player|weakest|compared (with|to) (his|her|their) (peers|colleagues)|better than (his|her|their) (peers|colleagues)|synerg|low.hanging|circle back|move the needle|deep dive|best.in.class|best practice|game.changer|step up|bandwidth|leverag|feedback sandwich|work hard, play hard/i;

describe('the playbook', () => {
	it('has ids of its own, in the shape of a link', () => {
		expect(new Set(playbookPages.map(page => page.id)).size).toBe(playbookPages.length);
		for (const page of playbookPages) expect(page.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
	});

	it.each(SIGNAL_IDS)('has a page for the signal %s that says what it means, why, what to do and what to say', signal => {
		const page = playbookPage(SIGNAL_PAGES[signal] ?? '');
		const headings = page?.sections.map(section => section.heading) ?? [];
		expect(headings).toContain('Why it matters');
		expect(headings).toContain('What to say');
		expect(headings.includes('What to do') || headings.includes('How')).toBe(true);
	});

	it('lists everything that it should', () => {
		expect(titlesOf('challenge')).toEqual(['Stuck at level', 'Team conflict', 'Burnout', 'No promotions', 'Imposter syndrome']);
		expect(titlesOf('situation').sort()).toEqual([
			'Asking for more pay',
			'Layoffs',
			'Low performer',
			'Other hours or another arrangement',
			'Promotion denied',
			'Quiet in meetings',
			'Scope creep',
			'Somebody may be leaving',
			'Team conflict',
			'Working apart',
		]);
		expect(titlesOf('practice')).toEqual([
			'Regular 1:1s',
			'Feedback',
			'Documentation',
			'Delegation',
			'Growth',
			'Recognition',
			'Transparency',
			'Balance',
		]);
		expect(titlesOf('track')).toHaveLength(3);
		expect(titlesOf('competency')).toHaveLength(15);
		expect(titlesOf('resource')).toEqual(
			expect.arrayContaining([
				'The Manager’s Path',
				'Radical Candor',
				'High Output Management',
				'Staff Engineer',
				'First Round Review',
			]),
		);
		expect(capabilities).toHaveLength(8);
		expect(careerChecklist).toHaveLength(8);
		expect(new Set(careerChecklist.map(each => each.id)).size).toBe(8);
		for (const kind of PAGE_KINDS) expect(titlesOf(kind).length).toBeGreaterThan(0);
	});

	it('has a page for every role that a person can have', () => {
		for (const role of ROLES) expect(playbookPage(`role-${role.replaceAll('_', '-')}`)?.kind).toBe('role');
	});

	it('reaches one page on team conflict from two lists', () => {
		const lines = playbookContents.filter(line => line.title === 'Team conflict');
		expect(lines.map(line => line.kind)).toEqual(['challenge', 'situation']);
		expect(lines[0]?.page).toBe(lines[1]?.page);
	});

	it.each(named)('%s is not empty anywhere', (_, page) => {
		expect(page.entries.length).toBeGreaterThan(0);
		expect(page.sections.length).toBeGreaterThan(0);
		for (const section of page.sections) {
			expect((section.paragraphs?.length ?? 0) + (section.bullets?.length ?? 0)).toBeGreaterThan(0);
		}
		for (const text of proseOf(page)) {
			expect(text.trim()).toBe(text);
			expect(text).not.toBe('');
			expect(text).not.toMatch(/undefined|\[object|NaN|\s{2}/);
		}
	});

	it.each(named)('%s keeps to the words that muster uses about people', (_, page) => {
		for (const text of proseOf(page)) expect(text).not.toMatch(FORBIDDEN);
	});

	it.each(named)('%s leads only to pages that exist', (_, page) => {
		for (const id of page.related) expect(playbookPage(id)?.id).toBe(id);
		expect(page.related).not.toContain(page.id);
	});

	it.each(named)('%s gives each source a title, a year and a safe link', (_, page) => {
		for (const source of page.sources) {
			expect(source.title).not.toBe('');
			expect(source.year).toMatch(/^\d{4}(–\d{4})?$/);
			if (source.url !== undefined) expect(source.url).toMatch(/^https:\/\/[^\s]+$/);
		}
	});
});

describe('what a situation asks for', () => {
	it('is said of pages that there are, in competencies that there are', () => {
		const ids = builtInLadder.competencies.map(({id}) => id);
		for (const [page, needed] of Object.entries(situationCompetencies)) {
			expect(playbookPage(page)?.id).toBe(page);
			expect(ids).toEqual(expect.arrayContaining([...needed]));
		}
	});

	it('is said of every challenge, difficult situation and practice', () => {
		const asked = playbookPages.filter(({kind}) => kind === 'challenge' || kind === 'situation' || kind === 'practice');
		expect(Object.keys(situationCompetencies).sort()).toEqual(asked.map(({id}) => id).sort());
	});
});
