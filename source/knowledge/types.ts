// The shapes of what muster knows: sources, facts, playbook pages, questions, guides to roles and competencies, pay.
import type {CaseId, CompetencyId, LevelId, Rating, TargetRole} from '../domain/ids.ts';

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
	'agreed',
	'growth',
	'team',
	'feedback-for-me',
	'career',
	'ownership',
	'people',
	'new-here',
	'leave-ahead',
	'leave-return',
	'leaving',
	'contractor',
	'skip-level',
] as const;
export type QuestionCategory = (typeof QUESTION_CATEGORIES)[number];

/** What a question takes for granted. Each is decided from roster and journal alone; what is unknown is not true. */
export const PREMISES = [
	/** One of the cases that the question is for holds. */
	'case',
	/** A 1:1 with them is on record; three are; the last is further back than their cadence; the last two fell out. */
	'met-before',
	'met-thrice',
	'long-since-met',
	'skipped-lately',
	/** On the team for a week or more. */
	'here-a-week',
	/** On the team and at work for most of that time up to today. */
	'worked-two-weeks',
	'worked-a-month',
	'worked-a-quarter',
	'worked-half-a-year',
	/** Two others or more are on the team. */
	'others',
	/** Somebody on the roster reports to them. */
	'reports',
	/** They own an area; two; two or more, and none of them new to them. */
	'area',
	'two-areas',
	'areas-for-a-quarter',
	/** An area was taken from them or given to them lately; either. */
	'area-lost',
	'area-given',
	'areas-changed',
	/** Their level is known; it is not the first of its track, so that somebody led them before. */
	'level',
	'led-before',
	/** They work toward a level or a role; for a while already; its day has passed; it lies on another track. */
	'target',
	'target-stands',
	'target-day-passed',
	'other-track',
	/** A plan was accepted. */
	'plan',
	/** Something on record says that it may be too much; or no low mood asks for that. */
	'load-on-record',
	'load-or-not-low',
	/** The mood noted last is low and not weeks old, or the lead says that it is so. */
	'low-lately',
	/** They were told that the promotion did not come. */
	'told-no',
	/** Something of theirs, or a topic of the lead's, went through three 1:1s; something that they raised waits; promises are late. */
	'carried',
	'their-topic-waits',
	'my-promises-late',
	/** A note says that they asked for something, and nothing on record answers it. */
	'their-ask-open',
	/** The lead was away since the last talk; and they are on record as standing in. */
	'lead-was-away',
	'stood-in',
	'their-promise-stuck',
	/** Feedback was said within two months; constructive feedback, at least a week ago. */
	'feedback-said',
	'constructive-said',
	/** Back from a shorter leave, and not met since; or away still, and the sheet is for the return. */
	'back-this-week',
	/** Back from a long leave; for less than two weeks. */
	'returned',
	'just-returned',
	/** Three constructive notes or more, close together. */
	'criticised-lately',
	/** The lead came after they did, and lately. */
	'new-lead',
	/** Two 1:1s at most are on record. */
	'hardly-met',
	/** No 1:1 with them is known at all, though some were agreed on. */
	'first-talk',
	/** A note says that they wished for something, and nothing on record takes it up. */
	'their-wish-open',
	/** A win of theirs for which no thanks are on record. */
	'win-unthanked',
	/** Something was noted at the last talk that it can be asked about. */
	'noted-last',
	/** A year went by without a target or a career talk on record. */
	'year-without-growth',
	/** A promise of theirs is due within days. */
	'their-promise-due',
	/** An area of theirs went to somebody else within a quarter. */
	'area-gone',
	/** They asked to be relieved of an area that they hold. */
	'relief-asked',
	/** The mood noted last is better than so-so, and nothing of theirs waits for an answer. */
	'no-hard-month',
] as const;
export type Premise = (typeof PREMISES)[number];

/** A question for a 1:1, asked by the lead. */
export type Question = {
	readonly id: string;
	/** `{area}`, `{day}` and `{target}` stand for what the record names. */
	readonly text: string;
	readonly category: QuestionCategory;
	/** All that must be true for it to be asked. */
	readonly when: readonly Premise[];
	/** The cases in which it comes first. */
	readonly cases?: readonly CaseId[];
	/** Short and to the matter: also for somebody who asked for no small talk. */
	readonly isPlain?: true;
	/** Of questions that ask nearly the same, one is enough. */
	readonly kin?: string;
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
	/** A small piece of the role to try before taking it, and how many days that takes. */
	readonly trial: string;
	readonly trialDays: number;
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
	/** What to read in it first, on the way to a role. */
	readonly read: ByRole<string>;
	/** Competencies that it helps with. */
	readonly competencies: readonly CompetencyId[];
	readonly tasks: readonly TaskType[];
	/** It is written for those who look at the next step; whoever has chosen to stay is not sent there. */
	readonly leadsOn?: true;
};

export type Capability = {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Other words for it. */
	readonly aliases?: readonly string[];
	readonly pages: readonly string[];
};

/** What a task comes to in a role; `any` when no role was named. */
export type ByRole<Content> = Readonly<Record<RequestRole | 'any', Content>>;

export type CareerTask = {
	/** The first thing to do in this direction, and how many days it takes. */
	readonly first: string;
	readonly firstDays: number;
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
