// The page that is read as Markdown.
import type {PlaceSpec} from '../place-spec.ts';
import {shownPage} from './playbook-state.ts';

export const pageSheet: PlaceSpec['sheet'] = (_focus, state, context) => {
	const page = shownPage(state, context);
	const markdown = context.knowledge.playbook?.pageMarkdown;
	return page && markdown ? {text: markdown(page), what: 'The page as Markdown'} : undefined;
};
