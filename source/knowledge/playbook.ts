// The whole playbook in one list; heavy, so load it when somebody wants to read.
import {attentionSignalPages} from './pages/attention-signals.ts';
import {challengePages} from './pages/challenges.ts';
import {growthSignalPages} from './pages/growth-signals.ts';
import {guidePages} from './pages/guide-pages.ts';
import {meetingSignalPages} from './pages/meeting-signals.ts';
import {ownershipSignalPages} from './pages/ownership-signals.ts';
import {peopleSignalPages} from './pages/people-signals.ts';
import {practicePages} from './pages/practices.ts';
import {capabilityPages, referencePages} from './pages/reference-pages.ts';
import {requestPages} from './pages/requests.ts';
import {situationPages} from './pages/situations.ts';
import {PAGE_KINDS, type Page, type PageKind} from './types.ts';

const written: readonly Page[] = [
	...challengePages,
	...situationPages,
	...requestPages,
	...practicePages,
	...meetingSignalPages,
	...attentionSignalPages,
	...growthSignalPages,
	...peopleSignalPages,
	...ownershipSignalPages,
	...guidePages,
	...referencePages,
];

export const playbookPages: readonly Page[] = [...written, ...capabilityPages(written)];

export const playbookPage = (id: string): Page | undefined => playbookPages.find(page => page.id === id);

export type ContentsLine = {readonly kind: PageKind; readonly title: string; readonly page: Page};

/** The contents: one line per entry, kind by kind. A page with two entries has two lines. */
export const playbookContents: readonly ContentsLine[] = PAGE_KINDS.flatMap(kind =>
	playbookPages.flatMap(page =>
		page.entries.filter(entry => entry.kind === kind).map(entry => ({kind, title: entry.title, page})),
	),
);
