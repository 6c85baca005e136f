// A page of the playbook as Markdown, with its sources and what to read next.
import {playbookPage} from '../../knowledge/playbook.ts';
import type {Page, Source} from '../../knowledge/types.ts';
import {bullets, document, escapeMarkdown, heading} from '../../text/markdown.ts';

const sourceLine = ({title, url, year, note}: Source): string => {
	const name = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${url})`;
	return `- ${name}, ${escapeMarkdown(year)}${note === undefined ? '' : `. ${escapeMarkdown(note)}`}`;
};

export const pageMarkdown = (page: Page): string => {
	const related = page.related.flatMap(id => playbookPage(id) ?? []);
	return document([
		heading(1, page.title),
		escapeMarkdown(page.summary),
		...page.sections.flatMap(section => [
			heading(2, section.heading),
			...(section.paragraphs ?? []).map(escapeMarkdown),
			section.bullets && bullets(section.bullets),
		]),
		...(page.sources.length > 0 ? [heading(2, 'Sources'), page.sources.map(sourceLine).join('\n')] : []),
		...(related.length > 0
			? [heading(2, 'Read next'), bullets(related.map(({title, id}) => `${title} (muster playbook ${id})`))]
			: []),
	]);
};
