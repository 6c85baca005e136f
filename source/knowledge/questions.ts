// The bank of questions for 1:1s: open, about work and working together, each to be asked as it stands.
import type {Question} from './types.ts';

const energy: readonly Question[] = [
	{
		id: 'energy-cost',
		category: 'energy',
		text: 'What took more energy than it gave back this week?',
		signals: ['mood-lower'],
	},
	{
		id: 'energy-more',
		category: 'energy',
		text: 'Which part of the last two weeks would you like more of?',
		signals: ['mood-lower', 'no-win-noted'],
	},
	{
		id: 'energy-drop',
		category: 'energy',
		text: 'What would you stop doing tomorrow if the choice were yours alone?',
		signals: ['mood-lower', 'overloaded'],
	},
	{
		id: 'energy-full',
		category: 'energy',
		text: 'How full is your week, and what would you take out first?',
		signals: ['mood-lower', 'overloaded'],
	},
	{
		id: 'energy-quiet-hours',
		category: 'energy',
		text: 'When did you last have two quiet hours in a row, and what would bring them back?',
		signals: ['overloaded'],
	},
	{
		id: 'energy-interruptions',
		category: 'energy',
		text: 'How do on-call and interruptions add up for you at the moment?',
	},
	{
		id: 'energy-pace',
		category: 'energy',
		text: 'What would have to change for you to keep this pace for a year?',
		signals: ['mood-lower'],
	},
	{id: 'energy-put-down', category: 'energy', text: 'What about work is hardest to put down at the end of the day?'},
	{id: 'energy-ahead', category: 'energy', text: 'What are you looking forward to in the coming weeks, at work or outside?'},
];

const work: readonly Question[] = [
	{
		id: 'work-waiting',
		category: 'work',
		text: 'Where are you waiting for somebody, and whom could I nudge?',
		signals: ['carried', 'promise-overdue'],
	},
	{id: 'work-risk', category: 'work', text: 'What could go wrong with your work that nobody has said aloud yet?'},
	{
		id: 'work-decision',
		category: 'work',
		text: 'Which decision do you need that nobody seems to be making?',
		signals: ['carried'],
	},
	{id: 'work-again', category: 'work', text: 'What would you do differently if this project began again today?'},
	{
		id: 'work-one-thing',
		category: 'work',
		text: 'If one thing gets finished before we meet again, which should it be?',
		signals: ['carried', 'promise-overdue'],
	},
	{
		id: 'work-better-than-it-looked',
		category: 'work',
		text: 'What went better lately than it looked from outside?',
		signals: ['no-win-noted', 'no-praise'],
	},
	{id: 'work-waste', category: 'work', text: 'Where do we spend time that helps nobody?'},
	{
		id: 'work-surprise',
		category: 'work',
		text: 'What surprised you since we last spoke?',
		signals: ['one-on-one-due', 'one-on-one-overdue'],
	},
	{
		id: 'work-missed',
		category: 'work',
		text: 'What have I missed since we last sat down together?',
		signals: ['one-on-one-overdue', 'skipped-twice'],
	},
	{
		id: 'work-hour',
		category: 'work',
		text: 'Where would an hour of my time help you most?',
		signals: ['one-on-one-due', 'promise-overdue'],
	},
	{
		id: 'work-hard-to-settle',
		category: 'work',
		text: 'What makes the topic that we keep carrying along hard to settle?',
		signals: ['carried'],
	},
	{
		id: 'work-promises',
		category: 'work',
		text: 'What needs to change so that what we promise each other holds?',
		signals: ['promise-overdue'],
	},
];

const growth: readonly Question[] = [
	{
		id: 'growth-quarter',
		category: 'growth',
		text: 'What do you want to be better at by the end of the quarter, and how would we notice?',
		signals: ['gap-without-evidence', 'no-target'],
	},
	{
		id: 'growth-practised',
		category: 'growth',
		text: 'Where did you practise something new lately, and how did it turn out?',
		signals: ['gap-without-evidence'],
	},
	{
		id: 'growth-stretch',
		category: 'growth',
		text: 'Which upcoming piece of work would stretch you in a way that you would like?',
		signals: ['gap-without-evidence', 'long-in-level'],
	},
	{id: 'growth-learn-from', category: 'growth', text: 'From whom here would you like to learn something, and what?'},
	{id: 'growth-last', category: 'growth', text: 'Which kind of task do you leave for last, and what would make it easier?'},
	{
		id: 'growth-hardest',
		category: 'growth',
		text: 'What was the hardest thing you did this month, and what did it teach you?',
		signals: ['no-win-noted'],
	},
	{
		id: 'growth-comes-easily',
		category: 'growth',
		text: 'What comes easily to you that we should make more use of?',
		signals: ['no-praise'],
	},
	{
		id: 'growth-point-to',
		category: 'growth',
		text: 'Which piece of work would you point to if somebody asked how you have grown this half-year?',
		signals: ['gap-without-evidence', 'no-win-noted'],
	},
	{id: 'growth-teach', category: 'growth', text: 'What could you teach the rest of us in half an hour?'},
];

const team: readonly Question[] = [
	{
		id: 'team-thanks',
		category: 'team',
		text: 'Who helped you lately in a way that deserves to be known?',
		signals: ['no-win-noted'],
	},
	{id: 'team-quiet', category: 'team', text: 'Whose voice do we hear too little of, and how could we change that?'},
	{
		id: 'team-friction',
		category: 'team',
		text: 'Where does working together cost more than it should?',
		signals: ['mood-lower'],
	},
	{id: 'team-meetings', category: 'team', text: 'Which of our meetings would you shorten, and which would you miss?'},
	{id: 'team-decisions', category: 'team', text: 'How do you learn what has been decided, and when is that too late?'},
	{id: 'team-month', category: 'team', text: 'If you ran this team for a month, what would you try first?'},
	{
		id: 'team-held-back',
		category: 'team',
		text: 'When did you last hold something back in a discussion, and what would have helped?',
	},
	{id: 'team-neighbours', category: 'team', text: 'How do other teams find it to work with us?'},
];

const feedbackForMe: readonly Question[] = [
	{id: 'me-less', category: 'feedback-for-me', text: 'What should I do less of?', signals: ['skipped-twice']},
	{
		id: 'me-easier',
		category: 'feedback-for-me',
		text: 'What could I do that would make your next month easier?',
		signals: ['skipped-twice'],
	},
	{
		id: 'me-useful',
		category: 'feedback-for-me',
		text: 'Which feedback from me was of use to you lately, and which was not?',
		signals: ['no-feedback', 'unsaid-feedback'],
	},
	{
		id: 'me-wanted',
		category: 'feedback-for-me',
		text: 'On which piece of work would you like to hear what I think?',
		signals: ['no-feedback', 'unsaid-feedback'],
	},
	{
		id: 'me-how-to-say',
		category: 'feedback-for-me',
		text: 'How do you like to hear that something should change: at once, in writing, in here?',
		signals: ['never-met', 'no-feedback', 'unsaid-feedback'],
	},
	{
		id: 'me-how-to-praise',
		category: 'feedback-for-me',
		text: 'How do you like good work to be acknowledged: in private, in front of the team, in some other way?',
		signals: ['never-met', 'no-praise'],
	},
	{
		id: 'me-cannot-see',
		category: 'feedback-for-me',
		text: 'What about your work can I not see from where I sit?',
		signals: ['no-feedback', 'one-on-one-overdue'],
	},
	{
		id: 'me-these-talks',
		category: 'feedback-for-me',
		text: 'How should we change these conversations so that they are worth your time?',
		signals: ['one-on-one-due', 'one-on-one-overdue', 'skipped-twice'],
	},
];

const career: readonly Question[] = [
	{
		id: 'career-year',
		category: 'career',
		text: 'What should your work look like a year from now?',
		signals: ['long-in-level', 'no-target'],
	},
	{
		id: 'career-best-job',
		category: 'career',
		text: 'Think of the best job you ever had: what made it good?',
		signals: ['no-target'],
	},
	{
		id: 'career-not',
		category: 'career',
		text: 'Which direction do you not want to go in, even if it were offered?',
		signals: ['long-in-level', 'no-target'],
	},
	{
		id: 'career-level',
		category: 'career',
		text: 'How do the expectations of your level match what you do all day?',
		signals: ['long-in-level', 'target-day-passed'],
	},
	{
		id: 'career-changed',
		category: 'career',
		text: 'What has changed since we agreed on your target?',
		signals: ['target-day-passed'],
	},
	{
		id: 'career-plan',
		category: 'career',
		text: 'Which part of the plan toward your target helped, and which part stood still?',
		signals: ['target-day-passed'],
	},
	{
		id: 'career-worth-it',
		category: 'career',
		text: 'What makes this place worth your time, and what puts that at risk?',
		signals: ['long-in-level'],
	},
	{
		id: 'career-mix',
		category: 'career',
		text: 'How much of your week do you want to spend with people, with code, with plans?',
		signals: ['no-target'],
	},
	{id: 'career-known-for', category: 'career', text: 'What do you want to be known for here?'},
	{
		id: 'career-beyond-team',
		category: 'career',
		text: 'Who beyond this team should know your work, and how can I help with that?',
		signals: ['long-in-level'],
	},
];

const ownership: readonly Question[] = [
	{
		id: 'own-hand-over',
		category: 'ownership',
		text: 'Of all that you hold, what would you hand over first, and to whom?',
		signals: ['leaving', 'overloaded'],
	},
	{
		id: 'own-away',
		category: 'ownership',
		text: 'If you were away for three weeks, what would break first?',
		signals: ['overloaded'],
	},
	{
		id: 'own-room',
		category: 'ownership',
		text: 'Where do you need more room to decide, and where would you like me closer?',
	},
	{id: 'own-nobody', category: 'ownership', text: 'What does nobody look after that somebody should?'},
	{
		id: 'own-step-in',
		category: 'ownership',
		text: 'Who could step in on each of your areas, and what would they need to learn?',
		signals: ['leaving', 'overloaded'],
	},
	{
		id: 'own-better-shape',
		category: 'ownership',
		text: 'Which of your areas is in better shape than a quarter ago, and what made the difference?',
		signals: ['no-win-noted'],
	},
	{id: 'own-tonight', category: 'ownership', text: 'For which of your areas would you least like to be called tonight?'},
];

const newHere: readonly Question[] = [
	{
		id: 'new-different',
		category: 'new-here',
		text: 'What turned out different from what you were told before you joined?',
		signals: ['new-here'],
	},
	{id: 'new-confusing', category: 'new-here', text: 'What is still confusing here, however small?', signals: ['new-here']},
	{
		id: 'new-people',
		category: 'new-here',
		text: 'Whom have you got to know so far, and who is missing?',
		signals: ['new-here'],
	},
	{
		id: 'new-arrived',
		category: 'new-here',
		text: 'Which first result would make you feel that you have arrived?',
		signals: ['new-here'],
	},
	{
		id: 'new-former-lead',
		category: 'new-here',
		text: 'What did a former lead of yours do that I should copy, and what should I leave out?',
		signals: ['never-met', 'new-here'],
	},
	{
		id: 'new-fresh-eyes',
		category: 'new-here',
		text: 'What do you see with fresh eyes that we no longer notice?',
		signals: ['new-here'],
	},
	{
		id: 'new-work-best',
		category: 'new-here',
		text: 'How do you work best, and what gets in the way of that?',
		signals: ['never-met', 'new-here'],
	},
];

const leaveReturn: readonly Question[] = [
	{
		id: 'back-pace',
		category: 'leave-return',
		text: 'What pace suits you for the first two weeks back?',
		signals: ['back-from-leave'],
	},
	{
		id: 'back-catch-up',
		category: 'leave-return',
		text: 'What do you want to catch up on, and what may stay in the past?',
		signals: ['back-from-leave'],
	},
	{
		id: 'back-changed',
		category: 'leave-return',
		text: 'What that changed while you were away would you like explained?',
		signals: ['back-from-leave'],
	},
	{
		id: 'back-areas',
		category: 'leave-return',
		text: 'Which of your areas do you want back at once, and which later?',
		signals: ['back-from-leave'],
	},
];

const leaving: readonly Question[] = [
	{
		id: 'leaving-only-you',
		category: 'leaving',
		text: 'What do only you know, and whom should you show it to?',
		signals: ['leaving'],
	},
	{
		id: 'leaving-finish',
		category: 'leaving',
		text: 'What would you like to finish before you go, and what should you put down now?',
		signals: ['leaving'],
	},
	{
		id: 'leaving-difference',
		category: 'leaving',
		text: 'What could we have done differently, and when would it have mattered?',
		signals: ['leaving'],
	},
	{
		id: 'leaving-look-after',
		category: 'leaving',
		text: 'What should I look after in this team once you are gone?',
		signals: ['leaving'],
	},
	{id: 'leaving-goodbye', category: 'leaving', text: 'How would you like to say goodbye, and to whom?', signals: ['leaving']},
];

/** In a fixed order: choosing by person and day relies on it, so new ones go to the end of their category. */
export const questions: readonly Question[] = [
	...energy,
	...work,
	...growth,
	...team,
	...feedbackForMe,
	...career,
	...ownership,
	...newHere,
	...leaveReturn,
	...leaving,
];
