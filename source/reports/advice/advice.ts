// The advisor's answer: its five fields, and what stands in each of them.
import type {Day} from '../../domain/day.ts';
import type {Rating} from '../../domain/ids.ts';

/** `you` is the reader, where no person was named. */
export const ACTORS = ['lead', 'person', 'you'] as const;
export type Actor = (typeof ACTORS)[number];

export type ActionItem = {
	readonly what: string;
	readonly who: Actor;
	readonly by: Day;
	readonly why: string;
	readonly evidence: string;
	readonly competency: string | null;
	readonly action: string | null;
	/** The page of the playbook that says more, by its id. */
	readonly page: string | null;
};
export type SkillGap = {
	readonly competency: string;
	readonly name: string;
	readonly rating: Rating | null;
	readonly expected: Rating | null;
	readonly gap: number | null;
	readonly evidence: string;
	readonly how: string;
};
export type Phase = {
	readonly name: string;
	readonly from: Day;
	readonly until: Day;
	readonly focus: readonly string[];
	readonly check: string;
};
export type Timeline = {readonly from: Day; readonly until: Day; readonly phases: readonly Phase[]};
export type AdviceResource = {readonly title: string; readonly link: string; readonly why: string};

export type Advice = {
	readonly result: string;
	readonly action_items: readonly ActionItem[];
	readonly skill_gaps: readonly SkillGap[];
	readonly timeline: Timeline;
	readonly resources: readonly AdviceResource[];
};
