// `muster playbook`: what to do, by topic: a page to read, or the contents.
import {Refusal} from '../../domain/refusal.ts';
import {KIND_TITLES, type Page} from '../../knowledge/types.ts';
import type {Command} from '../cli/command.ts';
import type {Output} from '../cli/printer.ts';

/** As many others as may have been meant. */
const OTHERS = 5;

const pageJson = ({id, title, kind, summary}: Page) => ({id, title, kind, summary});

const contents = async (): Promise<Output> => {
	const {playbookContents, playbookPages} = await import('../../knowledge/playbook.ts');
	const kinds = [...new Set(playbookContents.map(line => line.kind))];
	return {
		text: () =>
			kinds.flatMap((kind, index) => [
				...(index === 0 ? [] : ['']),
				{text: KIND_TITLES[kind], style: 'strong'} as const,
				{
					columns: [{title: 'Topic'}, {title: 'Page'}],
					rows: playbookContents.filter(line => line.kind === kind).map(({page, title}) => [page.id, title]),
				},
			]),
		json: () => ({schema: 1, pages: playbookPages.map(pageJson)}),
	};
};

const found = async (topic: string): Promise<Output> => {
	const {meantPages} = await import('../../reports/playbook/playbook-search.ts');
	const {pageMarkdown} = await import('../../reports/playbook/playbook-markdown.ts');
	const {page, others} = meantPages(topic);
	if (!page && others.length === 0)
		throw new Refusal(`The playbook has nothing on “${topic}”. Its contents: muster playbook`, {
			code: 'unknown-page',
			where: topic,
		});
	if (!page) {
		return {
			text: () => [
				{text: 'Several pages could be meant:', style: 'strong'},
				{
					columns: ['Topic', 'Page', 'About'].map(title => ({title})),
					rows: others.map(({id, title, summary}) => [id, title, summary]),
				},
			],
			json: () => ({schema: 1, page: null, others: others.map(pageJson)}),
		};
	}
	const near = others.slice(0, OTHERS);
	return {
		text: () => [
			{markdown: pageMarkdown(page)},
			...(near.length === 0 ? [] : ['', {text: `Also: ${near.map(({id}) => id).join(', ')}`, style: 'dim'} as const]),
		],
		json: () => ({schema: 1, page: {...page}, others: near.map(pageJson)}),
	};
};

export const command: Command = {
	arguments: [{name: '[topic...]', summary: 'what it is about, however roughly; nothing shows the contents'}],
	examples: [
		'muster playbook',
		'muster playbook handover',
		'muster playbook difficult feedback',
		'muster playbook burnout --json',
	],
	run: async input => {
		const topic = input.words(0).join(' ').trim();
		return topic === '' ? contents() : found(topic);
	},
};
