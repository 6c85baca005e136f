// Fills in what most pages of the playbook leave out.
import type {Page} from '../types.ts';

type Required = Pick<Page, 'id' | 'title' | 'kind' | 'summary' | 'sections'>;

/** A page stands in one list, under its own title, unless it says otherwise. */
export const page = (written: Required & Partial<Page>): Page => ({
	sources: [],
	aliases: [],
	related: [],
	entries: [{kind: written.kind, title: written.title}],
	...written,
});
