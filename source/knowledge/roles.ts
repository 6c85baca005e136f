// The roles that people hold or aim for: what each owns, what a week is made of, how it succeeds and how it fails.
import type {RoleGuide} from './types.ts';

/** The seven specialised roles. */
export const roleGuides: readonly RoleGuide[] = [
	{
		id: 'tech_lead',
		title: 'Tech Lead',
		focus: 'Technical leadership of one team',
		owns: [
			'The technical direction of the team and the decisions that are costly to take back',
			'How work is cut into pieces that several people can take',
			'The quality bar: reviews, tests, running the thing at night',
			'The technical half of the conversation with product',
		],
		week: [
			'Half of it building, mostly the pieces that unblock others',
			'Two or three design talks; one written decision',
			'Reviews within a day, with a reason in each',
			'An hour with product and the manager on what comes next',
		],
		success: [
			'The team decides without waiting for them, and decides alike',
			'Nobody is the only one who can change a part',
			'What was promised to product arrives, or is renegotiated early',
		],
		failures: [
			'Keeping the interesting work for themselves',
			'Becoming the reviewer of everything, so that all work waits for one person',
			'Deciding by rank instead of in writing',
			'Letting the coordination eat the engineering, or the other way round',
		],
		trial: 'Lead one project of four to six weeks with two colleagues, from the cut of the work to a look back',
		trialDays: 42,
		competencies: ['influence', 'decision_making', 'communication', 'coaching', 'planning', 'writing'],
	},
	{
		id: 'engineering_manager',
		title: 'Engineering Manager',
		focus: 'People and team management',
		owns: [
			'The people: their growth, their load, their pay case, their coming and going',
			'How the team works: rituals, agreements, conflict',
			'Hiring for the team, and saying goodbye',
			'What the team commits to, and telling early when it will not hold',
		],
		week: [
			'A 1:1 with everybody, half an hour each',
			'A third of the week on what is stuck: people, priorities, other teams',
			'Hiring and reviews in seasons; notes and follow-ups every day',
			'Close enough to the work to ask good questions, without being on the path of any delivery',
		],
		success: [
			'The team delivers through an absence of theirs',
			'People grow into larger work and say so',
			'Bad news arrives early and in a normal voice',
		],
		failures: [
			'Staying the best engineer of the team',
			'Putting off the one conversation that everybody is waiting for',
			'Shielding the team from all context and calling it care',
			'Feedback that arrives once a year',
		],
		trial: 'Hold the 1:1s of two colleagues for a quarter, with their consent, and run one hiring loop',
		trialDays: 91,
		competencies: ['one_on_ones', 'feedback', 'delegation', 'coaching', 'performance', 'hiring', 'conflict'],
	},
	{
		id: 'product_manager',
		title: 'Product Manager',
		focus: 'Product strategy and vision',
		owns: [
			'The problem: whose it is, how much it costs them, how we know',
			'What is built next, what is not, and why',
			'The measure by which a release counts as a success',
			'The story that sales, support and engineering all tell alike',
		],
		week: [
			'Two or three conversations with users, notes shared the same day',
			'One look at the numbers, one decision on priority, both written down',
			'An hour with engineering and design on the next open question',
			'Answering why, often',
		],
		success: [
			'Engineers can say whom their work is for',
			'Things are stopped as calmly as they are begun',
			'A release moves the number that it was meant to move, or everybody learns why not',
		],
		failures: [
			'Passing on requests instead of understanding problems',
			'A roadmap of dates without outcomes',
			'Deciding the how, and leaving the why to engineering',
			'Asking users what they want built',
		],
		trial: 'Take one small feature from five conversations with users to a measured result, with the product manager beside you',
		trialDays: 56,
		competencies: ['vision', 'planning', 'influence', 'decision_making', 'storytelling', 'communication'],
	},
	{
		id: 'technical_writer',
		title: 'Technical Writer',
		focus: 'Documentation and communication',
		owns: [
			'That a reader with a task finds the page, understands it and gets the task done',
			'The structure, the terms and the tone of the documentation',
			'How documentation is made: templates, reviews, checks that examples still run',
			'The list of pages to delete',
		],
		week: [
			'Using the product as a newcomer would, and noting every halt',
			'Two or three sessions with engineers, before the release and not after it',
			'One page rewritten from support questions',
			'Reviewing what others wrote, with reasons that teach',
		],
		success: [
			'Support hears a question once',
			'Engineers bring a draft because it makes their release easier',
			'Readers finish the first task without help',
		],
		failures: [
			'Being called in at the end to make it pretty',
			'Describing screens instead of tasks',
			'Counting pages rather than readers who got through',
			'Being the only one who writes',
		],
		trial: 'Take the three questions that support hears most, write the page that answers them, and count again after a month',
		trialDays: 45,
		competencies: ['writing', 'communication', 'storytelling', 'influence', 'planning'],
	},
	{
		id: 'devrel_engineer',
		title: 'DevRel Engineer',
		focus: 'Developer relations and advocacy',
		owns: [
			'The first hour of a developer with our product',
			'What developers outside tell us, brought inside in a form that product can use',
			'Samples, talks and answers that are correct today',
			'The trust of a community, which takes years to earn and a day to lose',
		],
		week: [
			'Answering where developers ask, in their words',
			'Building something with the product, and filing what hurt',
			'One piece to show: a sample, a post, a talk in the making',
			'An hour with product: five things heard, one proposed',
		],
		success: [
			'Developers get to a working thing sooner than a quarter ago',
			'Product changes something because of what they brought in',
			'People outside recommend us without being asked',
		],
		failures: [
			'Being judged by talks given and stickers handed out',
			'Advertising to people who came with a question',
			'Living on the road and losing touch with the code',
			'Bringing feedback in that nobody has agreed to receive',
		],
		trial: 'Take a stranger through the first hour of the product, write down every halt, and get two of them fixed',
		trialDays: 28,
		competencies: ['presenting', 'storytelling', 'writing', 'communication', 'influence'],
	},
	{
		id: 'cto',
		title: 'CTO',
		focus: 'The technology of the whole company',
		owns: [
			'The technical bets: what the company builds, buys and stops',
			'Whether technology can carry the business plan, said in terms of money and risk',
			'Security and resilience, at the level where somebody answers for them',
			'The people who lead engineering, and the next ones after them',
		],
		week: [
			'Half with people outside engineering: executives, customers, investors',
			'One bet looked at in depth, with the engineers who carry it',
			'Time with the leaders of engineering, one at a time',
			'Reading and writing, guarded in the calendar',
		],
		success: [
			'The business makes promises that technology can keep',
			'Two or three large choices a year turn out to have been right, and the wrong ones were reversible',
			'Engineering does well in their absence',
		],
		failures: [
			'Remaining the chief architect and deciding details',
			'Following fashion with other people’s years',
			'Speaking for technology to the business, and never the other way round',
			'Not building successors',
		],
		trial: 'Write one technical bet as an investment: cost, gain, risk, what would stop it; defend it before the head of finance',
		trialDays: 35,
		competencies: ['vision', 'decision_making', 'storytelling', 'influence', 'planning', 'hiring'],
	},
	{
		id: 'engineering_director',
		title: 'Engineering Director',
		focus: 'Leading an organisation',
		owns: [
			'The shape of the organisation: which teams, for what, led by whom',
			'A direction that managers can translate for their teams',
			'Managers: finding them, growing them, replacing them where needed',
			'Money and headcount, and the reasons behind both',
		],
		week: [
			'A 1:1 with each manager; a skip-level talk or two',
			'One hour on the shape of things: who waits for whom, and why',
			'Working with directors of product, design and other functions on one shared plan',
			'Writing down what has been decided and what has not',
		],
		success: [
			'Teams know what they are for and rarely wait for each other',
			'Managers get better, and some of them move on to larger work',
			'Directors elsewhere want to plan with them',
		],
		failures: [
			'Managing the engineers past their managers',
			'Re-organising instead of talking',
			'Hearing only what is pleasant, and not noticing',
			'A direction so general that it rules nothing out',
		],
		trial: 'Lead one effort across three teams for a quarter, through their managers and not around them',
		trialDays: 91,
		competencies: ['vision', 'delegation', 'hiring', 'planning', 'influence', 'coaching', 'storytelling'],
	},
];

/** Targets outside the seven: the hybrid architect, and the level that is also a role. */
export const otherRoleGuides: readonly RoleGuide[] = [
	{
		id: 'architect',
		title: 'Architect',
		focus: 'Technical work across teams',
		owns: [
			'The boundaries between systems, and what may cross them',
			'Decisions that several teams have to live with',
			'The picture of the whole, kept current and short',
		],
		week: [
			'Reading code and designs of teams that they do not belong to',
			'Two or three talks in which teams find their own agreement',
			'One decision record; one experiment with their own hands',
		],
		success: [
			'Teams change their systems without asking each other for leave',
			'The reasons for old decisions can be found and are still understood',
			'Fewer decisions need them than a year ago',
		],
		failures: [
			'Drawing for others what they never have to build',
			'Being a gate that all work has to pass',
			'Defending a picture against what the systems say',
		],
		trial: 'Settle one boundary between two teams: hear both, write the options, let them choose, record why',
		trialDays: 28,
		competencies: ['influence', 'vision', 'decision_making', 'writing', 'communication'],
	},
	{
		id: 'vp',
		title: 'VP Engineering',
		focus: 'All of engineering as a part of the business',
		owns: [
			'Whether engineering as a whole delivers what the company relies on',
			'The leaders of engineering and how they work together',
			'Budget, headcount, and the case for both',
			'How it is to work here',
		],
		week: [
			'Time with the other executives, who are the first team now',
			'A 1:1 with each director; a walk through one team a week',
			'One number of the business looked at until it is understood',
			'Repeating the direction more often than seems needed',
		],
		success: [
			'The business can plan with engineering’s word',
			'Directors settle things among themselves',
			'Good people come because of those who are already there',
		],
		failures: [
			'Representing engineering against the company',
			'Being the last to hear bad news',
			'Changing the organisation before understanding it',
			'Keeping the decisions that directors should make',
		],
		trial: 'Prepare the yearly plan of a part of engineering with finance and product, and present it to the executives',
		trialDays: 56,
		competencies: ['vision', 'storytelling', 'hiring', 'delegation', 'influence', 'planning'],
	},
];

/** A director in a request is the engineering director. */
export const roleGuide = (role: string): RoleGuide | undefined => {
	const id = role === 'director' ? 'engineering_director' : role;
	return [...roleGuides, ...otherRoleGuides].find(guide => guide.id === id);
};
