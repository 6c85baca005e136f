// Finds pages of the playbook by what somebody types: by id, title, other names and summary, however roughly, else by their text.
import fuzzysort from 'fuzzysort';
import {closest} from '../domain/find.ts';
import {folded} from '../domain/ids.ts';
import {playbookPages} from '../knowledge/playbook.ts';
import type {Page} from '../knowledge/types.ts';

/** Of a perfect match's 1: below this the letters are there, but hardly the meaning. */
const LEAST_SCORE = 0.35;
/** A word in the summary says less than one in the title. */
const SUMMARY_SHARE = 0.6;

type Searched = {readonly page: Page; readonly names: string; readonly summary: string};

let searched: readonly Searched[] | undefined;
const searchable = (): readonly Searched[] => {
	searched ??= playbookPages.map(page => ({
		page,
		names: folded([page.id, page.title, ...page.entries.map(entry => entry.title), ...page.aliases].join(' · ')),
		summary: folded(page.summary),
	}));
	return searched;
};

const textOf = ({sections, sources}: Page): string =>
	[
		...sections.flatMap(({heading, paragraphs = [], bullets = []}) => [heading, ...paragraphs, ...bullets]),
		...sources.map(({title, note = ''}) => `${title} ${note}`),
	].join(' · ');

/** A letter too many, too few or wrong in a page's id, title or other name. */
const misspelt = (wanted: string): readonly Page[] => {
	const namesOf = ({id, title, aliases}: Page): readonly string[] => [id, title, ...aliases].map(folded);
	const meant = closest(wanted, playbookPages.flatMap(namesOf));
	return meant === undefined ? [] : playbookPages.filter(page => namesOf(page).includes(meant));
};

/** Best first; empty when nothing is meant by it. */
export const searchPlaybook = (typed: string): readonly Page[] => {
	const wanted = folded(typed.trim());
	if (wanted === '') return [];
	const exact = playbookPages.filter(page => page.id === wanted || folded(page.title) === wanted);
	const hits = fuzzysort.go(wanted, searchable(), {
		keys: ['names', 'summary'],
		threshold: LEAST_SCORE,
		scoreFn: found => Math.max(found[0]?.score ?? 0, (found[1]?.score ?? 0) * SUMMARY_SHARE),
	});
	const found = [...new Set([...exact, ...hits.map(hit => hit.obj.page)])];
	if (found.length > 0) return found;
	const saying = playbookPages.filter(page => folded(textOf(page)).includes(wanted));
	return saying.length > 0 ? saying : misspelt(wanted);
};
