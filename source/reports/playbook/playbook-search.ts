// Finds pages of the playbook by what somebody types: by id, title, other names and summary, however roughly, else by their text.
import fuzzysort from 'fuzzysort';
import {closest} from '../../domain/checking/suggestions.ts';
import {folded} from '../../domain/ids.ts';
import {playbookPages} from '../../knowledge/playbook.ts';
import {PAGE_KINDS, type Page} from '../../knowledge/types.ts';

/** Of a perfect match's 1: below this the letters are there, but hardly the meaning. */
const LEAST_SCORE = 0.4;
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
	const isNamed = (names: readonly string[]) => names.some(name => folded(name) === wanted);
	const exact = [
		...playbookPages.filter(({id, title}) => isNamed([id, title])),
		...playbookPages.filter(({aliases}) => isNamed(aliases)),
	];
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

const spaced = (text: string): string => folded(text).replaceAll('-', ' ');

/** A title one of whose words, and those after it, begin so: `promotion` in `No promotions`. */
const isTitled = (page: Page, wanted: string): boolean =>
	[page.title, ...page.entries.map(entry => entry.title)].some(title => ` ${spaced(title)}`.includes(` ${wanted}`));

export type Meant = {
	/** The page, where it is plain which one. */
	readonly page?: Page;
	/** Otherwise those that could be meant, in the order of the contents; beside a page, others near it, best first. */
	readonly others: readonly Page[];
};

/** The page with that id; else the only one with such a title, or that was found at all; else all that come near. */
export const meantPages = (typed: string): Meant => {
	const found = searchPlaybook(typed);
	const wanted = spaced(typed.trim());
	const titled = found.filter(page => isTitled(page, wanted));
	const page = found.find(({id}) => spaced(id) === wanted) ?? (titled.length > 1 ? undefined : (titled[0] ?? found[0]));
	const byKind = (a: Page, b: Page) => PAGE_KINDS.indexOf(a.kind) - PAGE_KINDS.indexOf(b.kind);
	const others = page === undefined ? titled.toSorted(byKind) : found.filter(each => each !== page);
	return {page, others};
};
