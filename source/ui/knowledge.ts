// What muster knows beyond the team, loaded when a place first needs it, so that opening the dashboard stays quick.
import type {Page} from '../knowledge/types.ts';

/** The playbook's pages, how they are found and written down, and the checklist. */
export type PlaybookKnowledge = typeof import('../knowledge/playbook.ts') &
	typeof import('../knowledge/checklist.ts') &
	typeof import('../reports/playbook/playbook-search.ts') &
	typeof import('../reports/playbook/playbook-markdown.ts');

/** The advisor: what it answers, how that is accepted, judged and written down. */
export type AdvisorKnowledge = typeof import('../reports/advice/advise.ts') &
	typeof import('../reports/advice/plan/accept.ts') &
	typeof import('../reports/advice/plan/advice-id.ts') &
	typeof import('../reports/advice/plan/judging.ts') &
	typeof import('../reports/advice/plan/markdown.ts') &
	typeof import('../reports/advice/request.ts') &
	typeof import('../knowledge/approaches/approaches.ts') &
	typeof import('../knowledge/playbook.ts') &
	typeof import('../knowledge/tasks.ts');

export type Knowledge = {readonly playbook?: PlaybookKnowledge; readonly advisor?: AdvisorKnowledge};

const LOADS: {readonly [Part in keyof Knowledge]-?: () => Promise<Required<Knowledge>[Part]>} = {
	playbook: async () => {
		const [pages, checklist, search, markdown] = await Promise.all([
			import('../knowledge/playbook.ts'),
			import('../knowledge/checklist.ts'),
			import('../reports/playbook/playbook-search.ts'),
			import('../reports/playbook/playbook-markdown.ts'),
		]);
		return {...pages, ...checklist, ...search, ...markdown};
	},
	advisor: async () => {
		const [advise, accept, id, judging, markdown, request, approaches, pages, tasks] = await Promise.all([
			import('../reports/advice/advise.ts'),
			import('../reports/advice/plan/accept.ts'),
			import('../reports/advice/plan/advice-id.ts'),
			import('../reports/advice/plan/judging.ts'),
			import('../reports/advice/plan/markdown.ts'),
			import('../reports/advice/request.ts'),
			import('../knowledge/approaches/approaches.ts'),
			import('../knowledge/playbook.ts'),
			import('../knowledge/tasks.ts'),
		]);
		return {...advise, ...accept, ...id, ...judging, ...markdown, ...request, ...approaches, ...pages, ...tasks};
	},
};

export const withKnowledge = async (knowledge: Knowledge, part: keyof Knowledge): Promise<Knowledge> => ({
	...knowledge,
	[part]: await LOADS[part](),
});

export const pageIn = ({knowledge}: {readonly knowledge: Knowledge}, id: string | undefined): Page | undefined =>
	id === undefined ? undefined : knowledge.playbook?.playbookPage(id);
