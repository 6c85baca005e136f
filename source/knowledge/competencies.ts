// The fifteen competencies up close: what each looks like at ratings 1–5, how it grows, and where it shows.
import type {CompetencyGuide} from './types.ts';

/** The words for ratings 1–5, by position from 1. */
export const RATING_WORDS = ['awareness', 'foundational', 'working', 'practitioner', 'expert'] as const;

const leadership: readonly CompetencyGuide[] = [
	{
		id: 'vision',
		ratings: {
			1: 'Knows what the team is working toward and can repeat it.',
			2: 'Connects their own work to that direction, and asks when the two drift apart.',
			3: 'Describes where an area should be in a year, so that the team can choose by it.',
			4: 'Sets a direction that several teams follow, and changes it in the open when facts change.',
			5: 'Shows an organisation a future it did not see, and people join because of it.',
		},
		develop: [
			'Read one good strategy of another company and say what it rules out.',
			'Present a direction to people who lose something by it, and revise it.',
			'Stop one piece of work in the open because the direction rules it out.',
		],
		evidence: 'A written direction that others quote; work that was stopped because of it.',
		ask: 'Where should this area be in a year, and what should we leave out to get there?',
	},
	{
		id: 'influence',
		ratings: {
			1: 'Notices who has to agree before something can happen.',
			2: 'Wins over a colleague with reasons and evidence.',
			3: 'Gets the team and a neighbour to agree on a way, without help from above.',
			4: 'Moves several teams, by understanding what each stands to lose.',
			5: 'Changes how the organisation decides; people look for their view unasked.',
		},
		develop: [
			'Before the next proposal, list who is affected and ask two of them what worries them.',
			'Learn to manage stakeholders: a map of who cares, who decides, who can block.',
			'Give away the credit for one result that you shaped.',
		],
		evidence: 'A decision of another team that went their way for stated reasons.',
		ask: 'Whom did you win over lately, and what changed their mind?',
	},
	{
		id: 'decision_making',
		ratings: {
			1: 'Sees when a decision is needed and brings it to somebody.',
			2: 'Lays out options with their cost for a decision within their own work.',
			3: 'Decides for their area with incomplete facts, and says what would change the choice.',
			4: 'Decides for several teams, tells what can be taken back from what cannot, and keeps a record.',
			5: 'Builds ways of deciding that make others decide well without them.',
		},
		develop: [
			'Make the next reversible call alone within a day.',
			'Learn one framework for decisions and use it three times in writing.',
			'Look back at three old decisions with somebody who disagreed.',
		],
		evidence: 'Decision records; a choice that was reversed calmly when facts changed.',
		ask: 'Which decision would you make differently today, and what did you not know then?',
	},
	{
		id: 'communication',
		ratings: {
			1: 'Answers when asked, clearly enough for people who know the context.',
			2: 'Tells the team early about delays and questions.',
			3: 'Fits message and length to the reader, within and beyond engineering.',
			4: 'Makes difficult things simple for people who have to decide on them.',
			5: 'Sets the tone in which an organisation talks about its work, also when news is bad.',
		},
		develop: [
			'Put the point into the first sentence of every message for a month.',
			'Explain one hard subject to somebody who has to decide on it, in five minutes.',
			'Deliver one piece of bad news early, in person, with what happens next.',
		],
		evidence: 'Questions that did not have to be asked; a message that others forwarded.',
		ask: 'Which message of yours was understood differently from what you meant?',
	},
	{
		id: 'coaching',
		ratings: {
			1: 'Helps when somebody asks.',
			2: 'Explains in reviews and in pairing so that the other could do it next time.',
			3: 'Mentors one person toward a goal, asking more than telling.',
			4: 'Helps several people grow into larger work, and adapts to each of them.',
			5: 'Grows people who grow others; a part of the organisation coaches because of them.',
		},
		develop: [
			'In the next three questions you get, ask one back before answering.',
			'Let somebody sit in and tell you how much of the time you spoke.',
			'Hand the mentoring of a newcomer to somebody you mentored.',
		],
		evidence: 'Somebody who now does what they could not do a quarter ago, and says who helped.',
		ask: 'Who got better at something because of you, and what did you leave undone for that?',
	},
];

const management: readonly CompetencyGuide[] = [
	{
		id: 'hiring',
		ratings: {
			1: 'Knows how we hire and speaks well of the team to candidates.',
			2: 'Holds one kind of interview by the guide and writes notes with evidence.',
			3: 'Leads interviews, weighs evidence against the profile, and trains others to.',
			4: 'Runs hiring for a team: profile, process, decision, a first month that works.',
			5: 'Builds teams that complement each other, and a way of hiring that others copy.',
		},
		develop: [
			'Sit in on one interview and compare your notes with those of the interviewer.',
			'Write the profile for the next opening: what the person will do by month six.',
			'Look back at three hires after six months: what did the interviews show, and what not?',
		],
		evidence: 'Interview notes that others could decide from; people who stayed and grew.',
		ask: 'Which part of hiring have you done so far, and what would you like to learn next?',
	},
	{
		id: 'performance',
		ratings: {
			1: 'Knows what their level expects and where to read it.',
			2: 'Gives colleagues honest, specific input when asked for a review.',
			3: 'Makes expectations clear to people they lead and speaks up when work falls short.',
			4: 'Holds reviews without surprises, and turns around or ends what does not work, with care.',
			5: 'Shapes how an organisation judges work, so that it is fair and understood.',
		},
		develop: [
			'Write down for one piece of work what good would look like, before it begins.',
			'Hold one conversation about work that falls short within a week of noticing.',
			'Ask a peer to find the opinions in one review that you wrote.',
		],
		evidence: 'Reviews in which nothing was new; an early conversation that changed something.',
		ask: 'How do the people around you know whether their work is good enough?',
	},
	{
		id: 'delegation',
		ratings: {
			1: 'Hands over a task when asked to, and says what it is for.',
			2: 'Passes on work with context, and stays reachable.',
			3: 'Hands over whole pieces with the decisions that belong to them, agreed aloud.',
			4: 'Lets people grow through what is handed to them, and keeps out until the agreed check.',
			5: 'Builds an organisation in which decisions are made where the knowledge is.',
		},
		develop: [
			'List what you did this week that somebody else would have learned from.',
			'Agree on a level from 1 to 7 for each area, and say when it will go up.',
			'Say nothing, for a month, when it goes differently from your way and still works.',
		],
		evidence: 'Areas whose authority rose; decisions made in their absence.',
		ask: 'What do you still do that somebody here would like to learn?',
	},
	{
		id: 'conflict',
		ratings: {
			1: 'Notices tension and does not feed it.',
			2: 'Brings up a disagreement of their own directly and calmly.',
			3: 'Helps two colleagues to hear each other and agree on a next step.',
			4: 'Settles conflicts between teams, including those about scarce people and money.',
			5: 'Creates the conditions in which disagreement comes early and does no harm.',
		},
		develop: [
			'Repeat the other’s view until they say that you have it, before giving yours.',
			'Bring up one small disagreement in the week in which it appears.',
			'Sit with two people in a conflict that is not yours, and only ask.',
		],
		evidence: 'A disagreement that ended in an agreement which held.',
		ask: 'Which conversation are you putting off, and what would it take to have it this week?',
	},
	{
		id: 'planning',
		ratings: {
			1: 'Breaks their own work into steps and says when something slips.',
			2: 'Plans a feature with its unknowns and the order of its pieces.',
			3: 'Plans a quarter for a project: outcomes, order, what is left out.',
			4: 'Balances a roadmap across teams, with room for what nobody foresaw.',
			5: 'Ties a plan of years to the business, and changes it without drama.',
		},
		develop: [
			'Write what you will not do beside every plan.',
			'Follow product thinking for one project: who has the problem, how would we notice that it is gone?',
			'Compare the last plan with what happened, and name the two wrong guesses.',
		],
		evidence: 'A plan that said what was left out; slips that were told early.',
		ask: 'What did you leave out of the plan, and who knows that?',
	},
];

const communication: readonly CompetencyGuide[] = [
	{
		id: 'writing',
		ratings: {
			1: 'Writes messages and commits that colleagues understand.',
			2: 'Documents their own work so that the next person gets on without them.',
			3: 'Writes RFCs and documents that settle a question within the team.',
			4: 'Writes what several teams decide by, short enough to be read.',
			5: 'Writes texts that outlive their occasion and are quoted outside.',
		},
		develop: [
			'Cut the next document by a third, then ask a reader what is missing.',
			'Let two readers of a draft mark where they stopped reading.',
			'Write one text that another team can decide by without asking you.',
		],
		evidence: 'Links: RFCs, decision records, runbooks that others use.',
		ask: 'Which text of yours do people still open?',
	},
	{
		id: 'presenting',
		ratings: {
			1: 'Shows their work to the team.',
			2: 'Gives a prepared demo in the time allowed.',
			3: 'Presents to people outside the team and handles their questions.',
			4: 'Carries an all-hands or a talk so that people act on it.',
			5: 'Speaks to large or critical audiences, and others learn from how it is done.',
		},
		develop: [
			'Record five minutes of a talk and watch them once.',
			'Take the questions at somebody else’s talk.',
			'Carry one part of an all-hands, and look a week later at what people did because of it.',
		],
		evidence: 'Talks and demos, with what happened because of them.',
		ask: 'When did people do something because of what you showed them?',
	},
	{
		id: 'one_on_ones',
		ratings: {
			1: 'Comes to their own 1:1 with something to talk about.',
			2: 'Uses it well: brings what is hard, follows up on what was agreed.',
			3: 'Holds 1:1s with a mentee or newcomer in which the other speaks more.',
			4: 'Holds them every week with a whole team; people bring bad news there first.',
			5: 'Teaches other leads how, and hears through skip-level talks what is not being said.',
		},
		develop: [
			'Write down one topic a day for your own next 1:1.',
			'Count once who spoke for how long, and halve your part.',
			'Hold a talk with somebody two levels away, and only listen.',
		],
		evidence: 'Held as planned; promises kept; topics that came from the other side.',
		ask: 'What did you learn in a 1:1 lately that you would not have learned otherwise?',
	},
	{
		id: 'feedback',
		ratings: {
			1: 'Takes feedback in and thanks for it.',
			2: 'Gives feedback when asked, about the work.',
			3: 'Gives it unasked and soon: the situation, what was done, what it led to.',
			4: 'Says the hard thing early and kindly, also upward, and praises as precisely.',
			5: 'Makes giving and taking feedback ordinary in an organisation, beginning with asking for it.',
		},
		develop: [
			'Write feedback down before giving it: the situation, what they did, what it led to.',
			'Ask for criticism first, and say what you will do with it.',
			'Say the next hard thing within two days, also upward.',
		],
		evidence: 'Somebody changed something, or did it again on purpose.',
		ask: 'What did you tell somebody lately that was not easy to say?',
	},
	{
		id: 'storytelling',
		ratings: {
			1: 'Can tell what they worked on and why.',
			2: 'Tells the story of a piece of work so that newcomers follow.',
			3: 'Tells a project as a change: where we stood, what was in the way, what is different now.',
			4: 'Wins people for a direction by a story in which they recognise their own problem.',
			5: 'Gives an organisation a story that people tell on in their own words.',
		},
		develop: [
			'Begin the next story with the person who had the problem.',
			'Take out of one presentation every sentence that only shows effort.',
			'Listen for how others retell a project, and take over their version.',
		],
		evidence: 'Others retell it; money or people came because of it.',
		ask: 'How would a newcomer tell what you did last quarter?',
	},
];

export const competencyGuides: readonly CompetencyGuide[] = [...leadership, ...management, ...communication];
