// The shapes of what muster knows: sources, facts, playbook pages, questions, guides to roles and competencies, pay.
import type {CompetencyId, LevelId, Rating, TargetRole} from '../domain/ids.ts';
import type {SignalId} from '../domain/team/team.ts';

/** Where something comes from. A book without a page of its own on the web has no `url`. */
export type Source = {
	readonly title: string;
	readonly url?: string;
	/** Of publication: `2019`, or `2024–2025` for figures that span years. */
	readonly year: string;
	readonly note?: string;
};

/** A statement with a number or a claim in it. `contested` says what speaks against it or limits it. */
export type Fact = {
	readonly id: string;
	readonly statement: string;
	readonly source: Source;
	readonly contested?: string;
};

export const PAGE_KINDS = [
	'challenge',
	'situation',
	'practice',
	'checklist',
	'signal',
	'role',
	'track',
	'competency',
	'compensation',
	'resource',
	'capability',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** The headings of the contents. */
export const KIND_TITLES: Readonly<Record<PageKind, string>> = {
	challenge: 'Challenges',
	situation: 'Difficult situations',
	practice: 'Practices',
	checklist: 'Checklists',
	signal: 'Signals',
	role: 'Roles',
	track: 'Tracks',
	competency: 'Competencies',
	compensation: 'Pay',
	resource: 'Resources',
	capability: 'What the playbook helps with',
};

export type Section = {
	readonly heading: string;
	readonly paragraphs?: readonly string[];
	readonly bullets?: readonly string[];
};

/** One line of the playbook's contents. A page has one in each list that names it. */
export type PageEntry = {readonly kind: PageKind; readonly title: string};

export type Page = {
	readonly id: string;
	readonly title: string;
	/** The list that it is shown in first. */
	readonly kind: PageKind;
	/** One sentence. */
	readonly summary: string;
	readonly sections: readonly Section[];
	readonly sources: readonly Source[];
	/** Every line of the contents that opens this page, at least one. */
	readonly entries: readonly PageEntry[];
	/** Other words under which somebody may look for it. */
	readonly aliases: readonly string[];
	/** Ids of pages worth reading next. */
	readonly related: readonly string[];
};

export const QUESTION_CATEGORIES = [
	'energy',
	'work',
	'growth',
	'team',
	'feedback-for-me',
	'career',
	'ownership',
	'new-here',
	'leave-return',
	'leaving',
] as const;
export type QuestionCategory = (typeof QUESTION_CATEGORIES)[number];

/** A question for a 1:1, asked by the lead. */
export type Question = {
	readonly id: string;
	readonly text: string;
	readonly category: QuestionCategory;
	/** Signals that make it timely. */
	readonly signals?: readonly SignalId[];
};

/** What the advisor is asked to help with: the request's `task_type`. */
export type TaskType = 'career_planning' | 'leadership' | 'management' | 'communication' | 'strategy' | 'mentoring';
/** The request's `role_target`. */
export type RequestRole = 'tech_lead' | 'engineering_manager' | 'product_manager' | 'cto' | 'director' | 'vp';
/** The request's `experience_level`. */
export type ExperienceLevel = 'mid' | 'senior' | 'staff' | 'principal' | 'executive';

export type Priority = 'high' | 'medium';

/** A part of a lead's work; its priority orders the advisor's action items. */
export type Responsibility = {
	readonly id: string;
	readonly title: string;
	readonly covers: string;
	readonly priority: Priority;
};

/** A task as the advisor answers it. */
export type TaskGuide = {
	readonly id: TaskType;
	readonly title: string;
	/** What the answer is: a plan, a meeting script … */
	readonly form: string;
	readonly helpsWith: string;
	/** What holds for anybody: the advisor's first fallback. */
	readonly guidance: readonly string[];
	/** What a mentor is good for here: its last fallback. */
	readonly mentor: string;
	/** Months ahead that an answer looks when nobody says. */
	readonly months: number;
	readonly competencies: readonly CompetencyId[];
	readonly responsibility: string;
};

/** What a level asks for beyond its ratings. */
export type LevelGuide = {
	readonly level: LevelId;
	/** How far the work reaches. */
	readonly reach: string;
	/** What good work looks like here. */
	readonly good: string;
	/** What is new compared with the level before. */
	readonly change: string;
	/** What people commonly get wrong on arriving. */
	readonly trap: string;
	/** How far ahead the work looks. */
	readonly horizon: string;
	/** Who has to be won over. */
	readonly audience: string;
};

export type RoleGuide = {
	readonly id: TargetRole;
	readonly title: string;
	readonly focus: string;
	readonly owns: readonly string[];
	/** What a usual week is made of. */
	readonly week: readonly string[];
	readonly success: readonly string[];
	/** The commonest ways to fail. */
	readonly failures: readonly string[];
	/** A small piece of the role to try before taking it. */
	readonly trial: string;
	/** The competencies it lives on, most needed first. */
	readonly competencies: readonly CompetencyId[];
};

export type CompetencyGuide = {
	readonly id: CompetencyId;
	/** What it looks like at each rating. */
	readonly ratings: Readonly<Record<Rating, string>>;
	/** Ways to develop it beside the ladder's own step: one smaller than that, then larger ones. */
	readonly develop: readonly [string, string, string];
	/** Where evidence of it shows up. */
	readonly evidence: string;
	/** How to find out where somebody stands. */
	readonly ask: string;
};

/** Something to tick off for one person. */
export type ChecklistItem = {readonly id: string; readonly title: string; readonly how: string; readonly done: string};

/** Total compensation at a level. Without `range` no source gives a figure, and none is made up. */
export type PayLevel = {
	readonly level: LevelId;
	readonly title: string;
	readonly track: 'ic' | 'management';
	readonly range?: {
		/** In whole units of the currency. */
		readonly from: number;
		readonly to: number;
		/** The source writes `+` after the upper figure: there is no upper end. */
		readonly open: boolean;
		readonly currency: string;
		readonly country: string;
		readonly period: 'year';
		readonly year: string;
	};
};

export type Resource = {
	readonly id: string;
	readonly title: string;
	readonly by: string;
	readonly url: string;
	readonly year: string;
	readonly goodFor: string;
	/** Competencies that it helps with. */
	readonly competencies: readonly CompetencyId[];
	readonly tasks: readonly TaskType[];
};

export type Capability = {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly pages: readonly string[];
};

/** What a task comes to in a role; `any` when no role was named. */
export type ByRole<Content> = Readonly<Record<RequestRole | 'any', Content>>;

export type CareerTask = {
	/** The first thing to do in this direction. */
	readonly first: string;
	/** What counts as evidence for it. */
	readonly proof: string;
	/** What is given up by going there. */
	readonly price: string;
};

export type LeadershipTask = {
	/** What one usually hears first. */
	readonly symptom: string;
	/** What may lie behind it, likeliest first. */
	readonly causes: readonly string[];
	/** Remedies, smallest first, in the order of the causes. */
	readonly options: readonly string[];
};

export type ManagementTask = {
	/** With whom, about what. */
	readonly meeting: string;
	readonly open: string;
	readonly ask: readonly string[];
	readonly agree: string;
};

export type CommunicationTask = {
	readonly message: string;
	/** The first sentence. */
	readonly point: string;
	/** The sharpest worry of its readers. */
	readonly worry: string;
	readonly answer: string;
	readonly request: string;
};

export type StrategyTask = {
	readonly obstacle: string;
	readonly choice: string;
	readonly leaveOut: string;
	readonly actions: readonly string[];
	/** What would have to be seen in order to change course. */
	readonly revisit: string;
};

export type MentoringTask = {
	readonly goal: string;
	/** Who would be a good mentor. */
	readonly mentor: string;
	readonly questions: readonly string[];
	/** What the mentee gives in return. */
	readonly giveBack: string;
};
