// The lists of the Playbook: its contents, and the lines of the page that is read.
import type {Page} from '../../../knowledge/types.ts';
import {pageIn} from '../../knowledge.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

const CHECKLIST_PAGE = 'career-checklist';

const rowOfPage = (kind: string, title: string, page: Page): Row => ({
	id: `${kind} ${page.id} ${title}`,
	page: page.id,
	search: title,
});

/** The contents, kind by kind; searched, the pages that fit, best first. */
export const contentsList: ListSpec = {
	id: 'contents',
	title: 'Playbook',
	rows: ({knowledge}) => (knowledge.playbook?.playbookContents ?? []).map(({kind, title, page}) => rowOfPage(kind, title, page)),
	find: ({knowledge}, filter) =>
		(knowledge.playbook?.searchPlaybook(filter) ?? []).map(page => rowOfPage(page.kind, page.title, page)),
	empty: 'The playbook is being fetched.',
};

/** One piece of a page. What has a `row` can be reached by the cursor; of these, some can be opened or ticked. */
export type Block = {
	readonly kind: 'heading' | 'text' | 'bullet' | 'item' | 'link' | 'reader';
	readonly text: string;
	/** Said below it: how to do an item, what a linked page is about. */
	readonly below?: readonly string[];
	readonly row?: Row;
};

const sourceText = ({title, url, year, note}: Page['sources'][number]): string =>
	`${title}, ${year}${note === undefined ? '' : `. ${note}`}${url === undefined ? '' : ` ${url}`}`;

/** Pages of which the text is nothing but what to read on are told by their links alone. */
const LINKS_ONLY = 'Read on';

/** A page in pieces, made anew for each page that is opened: some dozens of them. */
export const blocksOf = (context: Context, page: Page): readonly Block[] => {
	let count = 0;
	const row = (text: string, more: Partial<Row> = {}): Row => ({id: `${page.id} ${count++}`, search: text, ...more});
	const reached = (kind: 'text' | 'bullet', text: string): Block => ({kind, text, row: row(text)});
	const heading = (text: string): Block => ({kind: 'heading', text});
	const items = page.id === CHECKLIST_PAGE ? (context.knowledge.playbook?.careerChecklist ?? []) : [];
	const sections = page.sections.filter(section => section.heading !== LINKS_ONLY);
	const links = page.related.flatMap(id => pageIn(context, id) ?? []);
	return [
		...(items.length > 0 ? [{kind: 'reader', text: '', row: row('for whom', {reader: true})} as const] : []),
		...(items.length > 0
			? items.map(
					({id, title, how, done}): Block => ({
						kind: 'item',
						text: title,
						below: [how, `Done when: ${done}`],
						row: row(`${title} ${how} ${done}`, {item: id}),
					}),
				)
			: sections.flatMap(section => [
					heading(section.heading),
					...(section.paragraphs ?? []).map(text => reached('text', text)),
					...(section.bullets ?? []).map(text => reached('bullet', text)),
				])),
		...(page.sources.length > 0
			? [heading('Sources'), ...page.sources.map(source => reached('bullet', sourceText(source)))]
			: []),
		...(links.length > 0
			? [
					heading(LINKS_ONLY),
					...links.map(
						({id, title, summary}): Block => ({
							kind: 'link',
							text: title,
							below: [summary],
							row: row(`${title} ${summary}`, {page: id}),
						}),
					),
				]
			: []),
	];
};

/** The lines of the page that is read. */
export const pageList: ListSpec = {
	id: 'page',
	title: 'Page',
	about: state => ({page: state.reading?.page}),
	rows: (context, {page: id}) => {
		const page = pageIn(context, id);
		return page ? blocksOf(context, page).flatMap(block => block.row ?? []) : [];
	},
	empty: 'There is no page of that name in the playbook.',
};
