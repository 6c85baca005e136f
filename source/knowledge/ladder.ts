// The ladder that muster brings along: tracks, levels, fifteen competencies, and what each level expects of each.
import type {CompetencyId, Rating, RoleId} from '../domain/ids.ts';
import type {Competency, Expectations, Ladder, Level} from '../domain/ladder/ladder.ts';

/**
 * Years in level are the Dropbox engineering career framework's (promotion guidelines, its revision of 2020, public since 2021), shifted:
 * its IC1 is the entry level, which is L3 here, so IC1–IC4 give L3–L6. It has no figure for L7, and none is
 * given here for managers: its one manager figure belongs to engineers who change track.
 */
const levels: readonly Level[] = [
	{
		id: 'L3',
		track: 'ic',
		title: 'Engineer',
		years: {from: 0, to: 2},
		focus: 'Learning, delivery',
		typicalYears: {from: 1.5, to: 2},
	},
	{
		id: 'L4',
		track: 'ic',
		title: 'Senior Engineer',
		years: {from: 2, to: 5},
		focus: 'Ownership, mentoring',
		typicalYears: {from: 2, to: 3},
	},
	{
		id: 'L5',
		track: 'ic',
		title: 'Staff Engineer',
		years: {from: 5, to: 8},
		focus: 'Technical leadership',
		typicalYears: {from: 2, to: 4},
	},
	{
		id: 'L6',
		track: 'ic',
		title: 'Principal Engineer',
		years: {from: 8, to: 12},
		focus: 'Architecture, strategy',
		typicalYears: {from: 4},
	},
	{id: 'L7', track: 'ic', title: 'Distinguished Engineer', years: {from: 12}, focus: 'Industry impact'},
	{id: 'M1', track: 'management', title: 'Engineering Manager', scope: 'A team of 5–10', focus: 'People, delivery'},
	{id: 'M2', track: 'management', title: 'Senior Manager', scope: 'Teams, 15–30 people', focus: 'Strategy, hiring'},
	{
		id: 'D1',
		track: 'management',
		title: 'Director',
		scope: 'An organisation of 30–50',
		focus: 'Organisation design, vision',
	},
	{
		id: 'D2',
		track: 'management',
		title: 'Senior Director',
		scope: 'An organisation of 50–100',
		focus: 'Cross-functional work',
	},
	{
		id: 'VP',
		track: 'management',
		title: 'VP Engineering',
		scope: 'An organisation of more than 100',
		focus: 'Executive work, business',
	},
];

const leadership = {group: 'leadership', developmentIsOurs: false} as const;
const management = {group: 'management', developmentIsOurs: false} as const;
const communication = {group: 'communication', developmentIsOurs: true} as const;

const competencies: readonly Competency[] = [
	{
		...leadership,
		id: 'vision',
		name: 'Vision',
		short: 'Visi',
		description: 'Sets a direction that others want to follow',
		development: 'Take a course in strategic thinking and use it at once: one page on where an area should be in a year',
	},
	{
		...leadership,
		id: 'influence',
		name: 'Influence',
		short: 'Infl',
		description: 'Leads without authority',
		development: 'Lead one decision across teams: list the stakeholders, hear each alone, write down what was agreed',
	},
	{
		...leadership,
		id: 'decision_making',
		name: 'Decision making',
		short: 'Deci',
		description: 'Makes calls under uncertainty',
		development: 'Make the next unclear call in writing: the options, what would change it, a day to look back',
	},
	{
		...leadership,
		id: 'communication',
		name: 'Communication',
		short: 'Comm',
		description: 'Is clear and compelling',
		development: 'Write and present one update for people outside the team, then ask two of them what they took away',
	},
	{
		...leadership,
		id: 'coaching',
		name: 'Coaching',
		short: 'Coac',
		description: 'Develops others',
		development: 'Mentor one person for a quarter on a goal that this person picked',
	},
	{
		...management,
		id: 'hiring',
		name: 'Hiring',
		short: 'Hiri',
		description: 'Builds great teams',
		development: 'Take interview training, sit in on two interviews, then lead one while somebody watches',
	},
	{
		...management,
		id: 'performance',
		name: 'Performance',
		short: 'Perf',
		description: 'Gives feedback and reviews that people can use',
		development: 'Take manager training on reviews, then draft one review from evidence alone and go through it together',
	},
	{
		...management,
		id: 'delegation',
		name: 'Delegation',
		short: 'Dele',
		description: 'Hands over work together with the power to do it',
		development: 'Hand over one piece of work worth keeping: say who decides what, then trust it until the agreed check',
	},
	{
		...management,
		id: 'conflict',
		name: 'Conflict',
		short: 'Conf',
		description: 'Resolves tensions',
		development: 'Hold one crucial conversation that has been put off: prepare facts, own part and one open question',
	},
	{
		...management,
		id: 'planning',
		name: 'Planning',
		short: 'Plan',
		description: 'Makes roadmaps and sets priorities',
		development: 'Plan the next quarter from users’ problems: three outcomes, what is left out, and why',
	},
	{
		...communication,
		id: 'writing',
		name: 'Writing',
		short: 'Writ',
		description: 'Writes docs, RFCs and messages that settle things',
		development: 'Write the next RFC from start to end: the decision first, one page, two readers before it goes round',
	},
	{
		...communication,
		id: 'presenting',
		name: 'Presenting',
		short: 'Pres',
		description: 'Carries an all-hands or a demo',
		development: 'Give one demo outside the team: rehearse it once, collect one thing to keep and one to change',
	},
	{
		...communication,
		id: 'one_on_ones',
		name: '1:1s',
		short: '1:1s',
		description: 'Holds conversations in which people say what matters',
		development: 'Hold a regular 1:1 with a newer colleague: their topics first, one promise each, kept by the next',
	},
	{
		...communication,
		id: 'feedback',
		name: 'Feedback',
		short: 'Feed',
		description: 'Tells people what helps them perform and grow',
		development: 'Give two colleagues feedback each week for a month: the situation, what they did, what it led to',
	},
	{
		...communication,
		id: 'storytelling',
		name: 'Storytelling',
		short: 'Stor',
		description: 'Tells where we are going so that people come along',
		development: 'Tell one project as a three-minute story: where we stood, what was in the way, what is different now',
	},
];

/** Our own judgement, made from each level’s focus and scope. */
type Rows = Readonly<Record<CompetencyId, readonly Rating[]>>;

const IC: Rows = {
	// L3, L4, L5, L6, L7
	vision: [1, 2, 3, 4, 5],
	influence: [1, 2, 4, 4, 5],
	decision_making: [2, 3, 3, 4, 5],
	communication: [2, 3, 3, 4, 5],
	coaching: [1, 2, 3, 4, 4],
	hiring: [1, 2, 2, 3, 3],
	performance: [1, 1, 2, 2, 3],
	delegation: [1, 2, 3, 3, 4],
	conflict: [1, 2, 3, 3, 4],
	planning: [2, 2, 3, 4, 4],
	writing: [2, 3, 4, 4, 5],
	presenting: [1, 2, 3, 4, 5],
	one_on_ones: [1, 1, 2, 3, 3],
	feedback: [2, 2, 3, 3, 4],
	storytelling: [1, 1, 2, 3, 4],
};

const MANAGEMENT: Rows = {
	// M1, M2, D1, D2, VP
	vision: [3, 3, 4, 4, 5],
	influence: [4, 4, 4, 5, 5],
	decision_making: [4, 4, 4, 5, 5],
	communication: [4, 4, 4, 5, 5],
	coaching: [4, 4, 4, 5, 5],
	hiring: [3, 4, 4, 5, 5],
	performance: [3, 4, 4, 4, 5],
	delegation: [4, 4, 5, 5, 5],
	conflict: [3, 4, 4, 4, 5],
	planning: [3, 4, 4, 5, 5],
	writing: [3, 3, 4, 4, 4],
	presenting: [3, 3, 4, 4, 5],
	one_on_ones: [4, 4, 4, 4, 4],
	feedback: [4, 4, 4, 5, 5],
	storytelling: [3, 3, 4, 4, 5],
};

const expectationsOf = (level: Level): Expectations => {
	const position = levels.filter(each => each.track === level.track).indexOf(level);
	const rows = level.track === 'ic' ? IC : MANAGEMENT;
	return Object.fromEntries(Object.entries(rows).map(([competency, ratings]) => [competency, ratings[position]]));
};

export type HybridRole = {readonly role: RoleId; readonly title: string; readonly focus: string};

/** The hybrid track has roles instead of levels: somebody on it keeps their own level. */
export const hybridRoles: readonly HybridRole[] = [
	{role: 'tech_lead', title: 'Tech Lead', focus: 'Technical work and team leadership'},
	{role: 'architect', title: 'Architect', focus: 'Technical work across teams'},
	{role: 'product_manager', title: 'Product Manager', focus: 'Product, business and technical work'},
];

export const builtInLadder: Ladder = {
	name: 'Built-in ladder',
	levels,
	competencies,
	expectations: Object.fromEntries(levels.map(level => [level.id, expectationsOf(level)])),
	roles: {
		tech_lead: {level: 'own', raises: ['vision', 'influence', 'decision_making', 'communication', 'coaching']},
		architect: {level: 'own', raises: ['vision', 'influence', 'decision_making', 'communication', 'writing']},
		product_manager: {level: 'own', raises: ['vision', 'influence', 'decision_making', 'planning', 'storytelling']},
		technical_writer: {level: 'own', raises: ['communication', 'writing', 'storytelling']},
		devrel_engineer: {level: 'own', raises: ['influence', 'communication', 'presenting', 'storytelling']},
		engineering_manager: {level: 'M1'},
		engineering_director: {level: 'D1'},
		director: {level: 'D1'},
		vp: {level: 'VP'},
		cto: {level: 'VP'},
	},
};
