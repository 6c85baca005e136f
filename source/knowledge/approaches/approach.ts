// What an approach is: how a lead goes about one situation with somebody, step by step, and what is left alone meanwhile.
import type {CompetencyId} from '../../domain/ids.ts';
import type {Fact} from '../types.ts';

/** `{name}` stands for the person; where nobody is named, for `nobody` of the approach. */
export type ApproachStep = {
	/** What this part of the time is called: a section of the page. */
	readonly section: string;
	/** How it is done, in a sentence or two. */
	readonly how: string;
	/** What the lead promises to do, without a full stop. */
	readonly what: string;
	readonly why: string;
	/** Days from the first: from when, and by when it is done. */
	readonly days: readonly [from: number, until: number];
	/** What to look at when the time is up. */
	readonly check: string;
	/** What it asks of the lead. */
	readonly competency: CompetencyId;
};

/** Whether the steps toward a target rest meanwhile, are no part of it at all, or go on beside it. */
export type Growth = 'rests' | 'none' | 'goes on';

export type Approach = {
	readonly id: string;
	/** The page of the playbook that says more. */
	readonly page: string;
	/** Whom it concerns, where nobody was named. */
	readonly nobody: string;
	readonly growth: Growth;
	/** What it comes to, in a sentence: the choice, where a page of strategy is asked for. */
	readonly course: string;
	readonly steps: readonly ApproachStep[];
	/** The same to the person, where it is agreed on together and may be handed over; a step for each of `steps`. */
	readonly toThem?: {
		readonly course: string;
		readonly steps: readonly Pick<ApproachStep, 'what' | 'why' | 'check'>[];
	};
	/** What not to do meanwhile. */
	readonly leaveAlone: readonly string[];
	/** The talk: what it is about, how it opens, what is asked, what it ends with. Without quotation marks. */
	readonly talk: {readonly subject: string; readonly open: string; readonly ask: readonly string[]; readonly agree: string};
	/** What is written afterwards: its first sentence, the worry behind it, and what answers that. */
	readonly message: {readonly point: string; readonly worry: string; readonly answer: string};
	/** What may lie behind it, likeliest first, each with its smallest remedy. */
	readonly behind: readonly {readonly cause: string; readonly remedy: string}[];
	/** Who else can help, and with what. */
	readonly helper: string;
	/** When it is no longer the lead's alone to settle. */
	readonly further?: string;
	/** What it rests on, to be read. */
	readonly reading?: readonly Fact[];
};
