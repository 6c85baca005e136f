// The bank of questions for 1:1s: open, about work and working together, each with what must be true for it to be asked.
import type {Question, QuestionCategory} from './types.ts';

const about = (category: QuestionCategory, list: readonly Omit<Question, 'category'>[]): readonly Question[] =>
	list.map(question => ({...question, category}));

const energy = about('energy', [
	{
		id: 'energy-cost',
		text: 'What took more energy than it gave back this week?',
		when: ['worked-two-weeks', 'load-or-not-low'],
		cases: ['worn'],
	},
	{id: 'energy-more', text: 'Which part of the last two weeks would you like more of?', when: ['worked-two-weeks']},
	{
		id: 'energy-drop',
		kin: 'take-away',
		text: 'What would you stop doing tomorrow if the choice were yours alone?',
		when: ['worked-two-weeks', 'load-or-not-low'],
		cases: ['worn'],
	},
	{
		id: 'energy-full',
		kin: 'take-away',
		text: 'How full is your week, and what would you take out first?',
		when: ['worked-two-weeks', 'load-or-not-low'],
		cases: ['worn'],
	},
	{
		id: 'energy-quiet-hours',
		text: 'When in the week do you get two quiet hours in a row?',
		when: ['worked-two-weeks'],
	},
	{
		id: 'energy-interruptions',
		text: 'How are your days divided between quiet work and interruptions?',
		when: ['worked-two-weeks'],
	},
	{
		id: 'energy-pace',
		text: 'What would have to change first for the weeks to be bearable again?',
		when: ['case', 'worked-a-month', 'load-on-record'],
		cases: ['worn'],
	},
	{
		id: 'energy-put-down',
		text: 'How easily do you put work down at the end of the day?',
		when: ['worked-two-weeks'],
	},
	{id: 'energy-ahead', text: 'What are you looking forward to in the coming weeks, at work or outside?', when: []},
	{
		id: 'energy-give-away',
		kin: 'take-away',
		text: 'What of your week would you give away first?',
		when: ['case', 'load-on-record'],
		cases: ['worn'],
	},
	{
		id: 'energy-take-off',
		kin: 'take-away',
		text: 'What can I take off you this week, and who needs to hear it from me?',
		when: ['case', 'load-on-record'],
		cases: ['worn'],
	},
	{
		id: 'energy-take-this',
		kin: 'take-away',
		text: 'What should whoever takes {area} from you know first, and from which day?',
		when: ['case', 'relief-asked'],
		cases: ['worn'],
	},
	{
		id: 'energy-nobody-else',
		text: 'What are you keeping going because otherwise nobody would?',
		when: ['case', 'load-on-record'],
		cases: ['worn'],
	},
	{
		id: 'energy-to-know',
		text: 'What would you like me to know about how things are, and what would you rather I did not ask?',
		when: ['case', 'low-lately'],
		cases: ['worn'],
	},
	{
		id: 'energy-help',
		text: 'What would help you this week, and what would not?',
		when: ['case', 'low-lately'],
		cases: ['worn'],
	},
	{
		id: 'energy-not-now',
		text: 'What should nobody ask of you for now?',
		when: ['case', 'low-lately'],
		cases: ['worn'],
	},
	{
		id: 'energy-who-knows',
		text: 'Who should know how things are, and what may I say to them?',
		when: ['case', 'low-lately', 'others'],
		cases: ['worn'],
	},
	{
		id: 'energy-lighter',
		text: 'When did work last feel lighter, and what was different then?',
		when: ['case', 'worked-a-quarter', 'load-on-record'],
		cases: ['worn'],
	},
]);

const work = about('work', [
	{id: 'work-waiting', text: 'Where are you waiting for somebody, and whom could I nudge?', when: ['worked-two-weeks']},
	{id: 'work-risk', text: 'What could go wrong with your work that nobody has said aloud yet?', when: ['worked-a-month']},
	{id: 'work-decision', text: 'Which decision would help you most if it were made this week?', when: ['worked-a-month']},
	{
		id: 'work-again',
		text: 'What would you do differently if what you are working on began again today?',
		when: ['worked-a-month'],
	},
	{id: 'work-one-thing', text: 'If one thing gets finished before we meet again, which should it be?', when: []},
	{
		id: 'work-better-than-it-looked',
		text: 'What went better lately than it looked from outside?',
		when: ['worked-two-weeks'],
	},
	{id: 'work-waste', text: 'Where do we spend time that helps nobody?', when: ['worked-a-month']},
	{id: 'work-surprise', text: 'What surprised you since we last spoke?', when: ['met-before', 'worked-two-weeks']},
	{
		id: 'work-missed',
		kin: 'missed',
		text: 'What have I missed since we last sat down together?',
		when: ['met-before', 'long-since-met', 'worked-two-weeks'],
	},
	{id: 'work-fell-out', text: 'What has waited because our talks fell out?', when: ['skipped-lately', 'worked-two-weeks']},
	{id: 'work-hour', text: 'Where would an hour of my time help you most?', when: []},
	{
		id: 'work-hard-to-settle',
		text: 'What makes it hard to settle what we keep carrying from talk to talk?',
		when: ['carried'],
	},
	{
		id: 'work-settle-today',
		text: 'Of what you raised and I have not answered, what should we settle today?',
		when: ['their-topic-waits'],
	},
	{
		id: 'work-my-promises',
		text: 'Which of my open promises matters to you now, and which may I drop?',
		when: ['my-promises-late'],
	},
	{
		id: 'work-going-on',
		kin: 'in-the-way',
		text: 'I have told you several things in a short time. What is going on, from where you sit?',
		when: ['criticised-lately'],
		cases: ['below-agreed'],
	},
	{
		id: 'work-in-the-way',
		kin: 'in-the-way',
		text: 'What keeps getting in the way of what you meant to finish?',
		when: ['their-promise-stuck'],
		cases: ['below-agreed'],
	},
	{
		id: 'work-proud',
		text: 'Which piece of the last weeks would you show to somebody whose opinion counts for you?',
		when: ['worked-a-month'],
	},
	{id: 'work-unclear', text: 'What do we expect of you, as you see it, and what should be clearer?', when: ['worked-two-weeks']},
	{
		id: 'work-you-asked',
		text: 'Of what you asked me on {day}, what is still open for you?',
		when: ['their-ask-open'],
		isPlain: true,
	},
	{
		id: 'work-first-talk',
		text: 'What should I know about your work that nobody has told me yet?',
		when: ['first-talk'],
	},
	{
		id: 'work-went-well',
		text: 'What was the hard part of what went so well, and who helped?',
		when: ['win-unthanked'],
		isPlain: true,
	},
	{
		id: 'work-wished',
		text: 'What would be a first step to what you wished for on {day}?',
		when: ['their-wish-open'],
		isPlain: true,
	},
	{
		id: 'work-noted-last',
		text: 'How does it stand with what we spoke about on {day}?',
		when: ['noted-last'],
		isPlain: true,
	},
	{
		id: 'work-due',
		text: 'What do you still need for what is due {day}?',
		when: ['their-promise-due'],
		isPlain: true,
	},
	{
		id: 'work-while-i-was-away',
		kin: 'missed',
		text: 'What changed while I was away, and what has waited for me?',
		when: ['lead-was-away', 'worked-two-weeks'],
	},
	{
		id: 'work-stood-in',
		kin: 'missed',
		text: 'What did you decide while you stood in for me, and what should stay with you?',
		when: ['stood-in'],
	},
]);

const agreed = about('agreed', [
	{
		id: 'agreed-in-your-words',
		text: 'How would you say, in your own words, what we agreed on?',
		when: ['case', 'constructive-said'],
		cases: ['below-agreed'],
	},
	{
		id: 'agreed-in-the-way',
		kin: 'in-the-way',
		text: 'What stands in the way that I cannot see from where I sit?',
		when: ['case'],
		cases: ['below-agreed'],
	},
	{
		id: 'agreed-first-part',
		text: 'Which one part would you want to get right first?',
		when: ['case'],
		cases: ['below-agreed'],
	},
	{
		id: 'agreed-help',
		text: 'What help would you use if it cost you nothing to ask for it?',
		when: ['case'],
		cases: ['below-agreed'],
	},
	{
		id: 'agreed-my-part',
		text: 'What did I leave unclear, and when did you notice?',
		when: ['case'],
		cases: ['below-agreed'],
	},
	{
		id: 'agreed-what-came',
		text: 'What has come of what I told you lately, as you see it?',
		when: ['constructive-said'],
		cases: ['below-agreed'],
	},
]);

const growth = about('growth', [
	{
		id: 'growth-quarter',
		text: 'What do you want to be better at by the end of the quarter, and how would we notice?',
		when: ['worked-a-month'],
	},
	{id: 'growth-practised', text: 'What have you tried lately that was new to you?', when: ['worked-a-month']},
	{
		id: 'growth-stretch',
		text: 'Which coming piece of work would stretch you in a way that you would like?',
		when: ['worked-a-month'],
	},
	{id: 'growth-learn-from', text: 'From whom here would you like to learn something, and what?', when: ['others']},
	{
		id: 'growth-last',
		text: 'Which kind of task do you leave for last, and what would make it easier?',
		when: ['worked-a-month'],
	},
	{
		id: 'growth-hardest',
		text: 'What was the hardest thing you did this month, and what did it teach you?',
		when: ['worked-a-month'],
	},
	{id: 'growth-comes-easily', text: 'What comes easily to you that we should make more use of?', when: ['worked-a-month']},
	{
		id: 'growth-point-to',
		text: 'Which work of this half-year would you point to if somebody asked how you have grown?',
		when: ['worked-half-a-year'],
	},
	{id: 'growth-teach', text: 'What could you teach the rest of us in half an hour?', when: ['others', 'worked-a-month']},
]);

const team = about('team', [
	{
		id: 'team-thanks',
		text: 'Who helped you lately in a way that deserves to be known?',
		when: ['others', 'worked-two-weeks'],
	},
	{
		id: 'team-quiet',
		text: 'Whose voice do we hear too little of, and how could we change that?',
		when: ['others', 'worked-a-month'],
	},
	{id: 'team-friction', text: 'How well does working together go, and where could it be easier?', when: ['worked-two-weeks']},
	{
		id: 'team-meetings',
		text: 'Which of our meetings would you shorten, and which would you miss?',
		when: ['others', 'worked-a-month'],
	},
	{
		id: 'team-decisions',
		text: 'How do you learn what has been decided, and when is that too late?',
		when: ['worked-a-month'],
	},
	{
		id: 'team-month',
		text: 'If you ran this team for a month, what would you try first?',
		when: ['others', 'worked-a-quarter'],
	},
	{
		id: 'team-held-back',
		text: 'How easy is it to disagree in our discussions?',
		when: ['others', 'worked-a-month'],
	},
	{
		id: 'team-neighbours',
		text: 'How do other teams find it to work with us?',
		when: ['met-before', 'others', 'worked-a-quarter'],
	},
	{
		id: 'team-stay-as-it-was',
		text: 'What should stay as it was before I came?',
		when: ['new-lead', 'others'],
		isPlain: true,
	},
]);

const feedbackForMe = about('feedback-for-me', [
	{id: 'me-less', text: 'What should I do less of?', when: ['met-thrice']},
	{
		id: 'me-easier',
		kin: 'easier',
		text: 'What could I do that would make your next weeks easier?',
		when: [],
		cases: ['worn'],
	},
	{
		id: 'me-useful',
		text: 'What of what I told you lately was of use, and what was not?',
		when: ['feedback-said'],
	},
	{
		id: 'me-wanted',
		text: 'On which piece of work would you like to hear what I think?',
		when: ['worked-two-weeks'],
		cases: ['overlooked'],
		isPlain: true,
	},
	{
		id: 'me-how-to-say',
		text: 'How do you like to hear that something should change: at once, in writing, in here?',
		when: ['met-before'],
	},
	{
		id: 'me-how-to-praise',
		text: 'How do you like good work to be acknowledged: in private, in front of the team, in some other way?',
		when: [],
	},
	{
		id: 'me-cannot-see',
		text: 'What about your work can I not see from where I sit?',
		when: ['worked-two-weeks'],
		cases: ['overlooked'],
	},
	{
		id: 'me-these-talks',
		text: 'What should we change about these talks to make better use of your time?',
		when: ['met-thrice'],
		isPlain: true,
	},
	{
		id: 'me-would-bring',
		text: 'What would you like to speak about here that we never get to?',
		when: ['case', 'met-thrice'],
		cases: ['overlooked'],
	},
	{
		id: 'me-remarked',
		text: 'Which of your work of the last months did nobody remark on?',
		when: ['case', 'worked-a-quarter'],
		cases: ['overlooked'],
	},
]);

const career = about('career', [
	{id: 'career-year', text: 'What should your work look like a year from now?', when: ['worked-a-quarter']},
	{id: 'career-best-job', text: 'Think of the best work you ever did: what made it good?', when: []},
	{
		id: 'career-not',
		text: 'Which direction do you not want to go in, even if it were offered?',
		when: ['worked-a-quarter'],
	},
	{
		id: 'career-level',
		text: 'How do the expectations of your level match what you do all day?',
		when: ['level', 'worked-a-quarter'],
	},
	{
		id: 'career-changed',
		kin: 'target',
		text: 'What has changed since we agreed on your target?',
		when: ['target-stands', 'no-hard-month'],
	},
	{
		id: 'career-nearer',
		kin: 'target',
		text: 'Which work of the coming weeks brings you nearer to {target}, and what is missing for it?',
		when: ['target', 'worked-a-month', 'no-hard-month'],
	},
	{
		id: 'career-a-year',
		text: 'A year of this work: what do you want to learn next, and what should we agree on for it?',
		when: ['year-without-growth', 'no-hard-month'],
	},
	{
		id: 'career-plan',
		kin: 'target',
		text: 'Which part of the plan toward your target helped, and which part stood still?',
		when: ['target', 'plan'],
	},
	{
		id: 'career-day-passed',
		text: 'The day we set for your target has passed: how do you look at it now?',
		when: ['target-day-passed'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-worth-it',
		text: 'What makes this place worth your time?',
		when: ['case', 'worked-a-quarter'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-mix',
		text: 'How much of your week do you want to spend with people, with the work itself, with plans?',
		when: ['worked-a-month'],
	},
	{id: 'career-known-for', text: 'What do you want to be known for here?', when: ['worked-a-quarter']},
	{
		id: 'career-beyond-team',
		text: 'Who beyond this team should know your work, and how can I help with that?',
		when: ['worked-a-quarter'],
	},
	{
		id: 'career-next',
		text: 'What would you like to do next?',
		when: ['case', 'worked-a-quarter'],
		cases: ['overlooked'],
	},
	{
		id: 'career-what-you-heard',
		text: 'What did you hear when we spoke about the promotion, in your own words?',
		when: ['case', 'told-no'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-reasons',
		text: 'Which of the reasons make sense to you, and which do not?',
		when: ['case', 'told-no'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-from-me',
		text: 'What do you need from me in writing, and by when?',
		when: ['case'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-where-it-stands',
		text: 'How do you see where the promotion stands, and what would you like me to say plainly?',
		when: ['case'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-good-months',
		text: 'What would make the coming months good ones for you, whatever comes of it?',
		when: ['case'],
		cases: ['promotion-declined'],
	},
	{
		id: 'career-try-part',
		text: 'Which part of that work would you like to try before anything is decided?',
		when: ['case', 'other-track'],
		cases: ['changing-track'],
	},
	{
		id: 'career-miss-most',
		text: 'What of the work that you do today would you miss most?',
		when: ['case', 'other-track'],
		cases: ['changing-track'],
	},
	{
		id: 'career-way-back',
		text: 'If it turned out not to suit you, how should the way back look?',
		when: ['case', 'other-track'],
		cases: ['changing-track'],
	},
	{
		id: 'career-whom-to-watch',
		text: 'Who does that work in a way that you would like to see from close by?',
		when: ['case', 'other-track'],
		cases: ['changing-track'],
	},
	{
		id: 'career-keeps-good',
		text: 'What keeps this work good for you?',
		when: ['worked-a-quarter'],
		cases: ['settled'],
	},
	{
		id: 'career-exactly-so',
		text: 'What should go on exactly as it is, and what would spoil it?',
		when: ['case', 'worked-a-quarter'],
		cases: ['settled'],
	},
	{
		id: 'career-curious',
		text: 'What are you curious about, quite apart from any next step?',
		when: ['worked-a-quarter'],
		cases: ['settled'],
	},
	{
		id: 'career-pass-on',
		text: 'What that you know would you like somebody else to know, too?',
		when: ['case', 'others'],
		cases: ['settled'],
	},
]);

const ownership = about('ownership', [
	{
		id: 'own-hand-over',
		kin: 'take-away',
		text: 'Of all that you hold, what would you hand over first, and to whom?',
		when: ['two-areas', 'others'],
		cases: ['worn'],
	},
	{id: 'own-away', text: 'If you were away for three weeks, what would break first?', when: ['area', 'worked-a-quarter']},
	{id: 'own-room', text: 'Where do you need more room to decide, and where would you like me closer?', when: ['area']},
	{id: 'own-nobody', text: 'What does nobody look after that somebody should?', when: ['others', 'worked-a-month']},
	{
		id: 'own-step-in',
		text: 'Who could step in on each of your areas, and what would they need to learn?',
		when: ['two-areas', 'others'],
	},
	{
		id: 'own-better-shape',
		text: 'Which of your areas is in better shape than a quarter ago, and what made the difference?',
		when: ['areas-for-a-quarter', 'worked-a-quarter'],
	},
	{id: 'own-tonight', text: 'For which of your areas would you least like to be called tonight?', when: ['two-areas']},
	{
		id: 'own-change',
		text: 'How do you see the change in what you hold?',
		when: ['case', 'areas-changed'],
		cases: ['changed-areas'],
	},
	{
		id: 'own-gone',
		text: 'What does it mean for you that {area} went to somebody else, and what would you like to hold instead?',
		when: ['area-gone'],
		cases: ['worn', 'changed-areas'],
	},
	{
		id: 'own-half-a-year',
		text: 'What would you like to hold half a year from now?',
		when: ['case', 'areas-changed', 'worked-a-quarter'],
		cases: ['changed-areas'],
	},
	{
		id: 'own-at-ease',
		text: 'What do you need to be at ease with what you took over?',
		when: ['case', 'area-given'],
		cases: ['changed-areas'],
	},
	{
		id: 'own-not-told',
		text: 'What about what you took over has nobody explained yet?',
		when: ['case', 'area-given'],
		cases: ['changed-areas'],
	},
	{
		id: 'own-still-to-pass-on',
		text: 'What would you still like to pass on about what you handed over?',
		when: ['case', 'area-lost'],
		cases: ['changed-areas'],
	},
]);

const people = about('people', [
	{id: 'people-on-your-mind', text: 'Who of your people is most on your mind at the moment?', when: ['reports']},
	{
		id: 'people-still-yours',
		text: 'What are you doing yourself that one of your people could do?',
		when: ['reports'],
	},
	{id: 'people-how-they-are', text: 'How do you find out how your people really are?', when: ['reports']},
	{
		id: 'people-hard-talk',
		text: 'Which talk with one of your people lies ahead of you, and how can I help you prepare it?',
		when: ['reports'],
	},
]);

const newHere = about('new-here', [
	{
		id: 'new-different',
		text: 'What turned out different from what you were told before you joined?',
		when: ['case', 'here-a-week'],
		cases: ['arriving'],
	},
	{id: 'new-confusing', text: 'What is still confusing here, however small?', when: ['case'], cases: ['arriving']},
	{
		id: 'new-people',
		text: 'Whom have you got to know so far, and who is missing?',
		when: ['case', 'others'],
		cases: ['arriving'],
	},
	{
		id: 'new-arrived',
		text: 'Which first result would make you feel that you have arrived?',
		when: ['case'],
		cases: ['arriving'],
	},
	{
		id: 'new-former-lead',
		text: 'What did somebody who led you before do that I should copy, and what should I leave out?',
		when: ['case', 'led-before'],
		cases: ['arriving'],
	},
	{
		id: 'new-fresh-eyes',
		text: 'What do you see with fresh eyes that we no longer notice?',
		when: ['case', 'here-a-week'],
		cases: ['arriving'],
	},
	{
		id: 'new-work-best',
		text: 'How do you work best, and what gets in the way of that?',
		when: ['hardly-met'],
		cases: ['arriving'],
	},
	{
		id: 'new-whom-to-ask',
		text: 'Whom do you ask when you are stuck, and how long do you wait before you do?',
		when: ['case', 'others'],
		cases: ['arriving'],
	},
	{
		id: 'new-good-looks-like',
		text: 'How would you tell, a month from now, that it is going well?',
		when: ['case'],
		cases: ['arriving'],
	},
]);

const leaveAhead = about('leave-ahead', [
	{
		id: 'ahead-who-holds',
		text: 'Who should hold what while you are away, and from which day?',
		when: ['case', 'area', 'others'],
		cases: ['going-on-leave'],
	},
	{id: 'ahead-may-wait', text: 'What may simply wait until you are back?', when: ['case'], cases: ['going-on-leave']},
	{
		id: 'ahead-reached',
		text: 'How would you like to be reached while you are away, if at all?',
		when: ['case'],
		cases: ['going-on-leave'],
	},
	{
		id: 'ahead-off-the-table',
		text: 'What would you like to have off your table before you go?',
		when: ['case'],
		cases: ['going-on-leave'],
	},
]);

const leaveReturn = about('leave-return', [
	{
		id: 'return-how',
		text: 'How is it to be back, and what should still wait this week?',
		when: ['back-this-week'],
	},

	{
		id: 'return-from-me',
		text: 'What may I keep away from you for a few days?',
		when: ['back-this-week'],
	},
	{
		id: 'back-pace',
		text: 'What pace suits you for the first two weeks back?',
		when: ['case', 'just-returned'],
		cases: ['returning'],
	},
	{
		id: 'back-catch-up',
		kin: 'catch-up',
		text: 'What do you want to catch up on, and what may stay in the past?',
		when: ['case', 'returned'],
		cases: ['returning'],
	},
	{
		id: 'back-changed',
		text: 'What that changed while you were away would you like explained?',
		when: ['case', 'returned'],
		cases: ['returning'],
	},
	{
		id: 'back-areas',
		text: 'Which of your areas do you want back at once, and which later?',
		when: ['case', 'returned', 'two-areas', 'others'],
		cases: ['returning'],
	},
	{
		id: 'back-still-matters',
		kin: 'catch-up',
		text: 'Of what was open when you left, what still matters to you?',
		when: ['case', 'returned'],
		cases: ['returning'],
	},
	{
		id: 'back-others',
		text: 'What would you like the others to know about your time away, and what is nobody’s business?',
		when: ['case', 'returned', 'others'],
		cases: ['returning'],
	},
	{
		id: 'back-easier',
		kin: 'easier',
		text: 'What would make the coming weeks easier for you?',
		when: ['case'],
		cases: ['returning'],
	},
]);

const leaving = about('leaving', [
	{
		id: 'leaving-only-you',
		text: 'What do only you know, and whom should you show it to?',
		when: ['case', 'others'],
		cases: ['leaving'],
	},
	{
		id: 'leaving-finish',
		text: 'What would you like to finish before you go, and what should you put down now?',
		when: ['case'],
		cases: ['leaving'],
	},
	{
		id: 'leaving-difference',
		text: 'What should we do differently for those who stay?',
		when: ['case', 'others'],
		cases: ['leaving'],
	},
	{
		id: 'leaving-look-after',
		text: 'What should I look after in this team once you are gone?',
		when: ['case', 'others'],
		cases: ['leaving'],
	},
	{
		id: 'leaving-goodbye',
		text: 'How would you like to say goodbye, and to whom?',
		when: ['case'],
		cases: ['leaving'],
	},
	{
		id: 'leaving-from-me',
		text: 'What can I do for you before you go, or write for you afterwards?',
		when: ['case'],
		cases: ['leaving'],
	},
]);

const contractor = about('contractor', [
	{
		id: 'contract-next-part',
		text: 'What do you need from us to deliver the next part?',
		when: ['case'],
		cases: ['contractor'],
	},
	{
		id: 'contract-without-you',
		text: 'What of what you build here should one of us be able to run without you?',
		when: ['case', 'others'],
		cases: ['contractor'],
	},
	{
		id: 'contract-ways',
		text: 'Where do our ways of working cost you time?',
		when: ['case', 'worked-two-weeks'],
		cases: ['contractor'],
	},
	{
		id: 'contract-done',
		text: 'How will we both know that this piece is done?',
		when: ['case'],
		cases: ['contractor'],
	},
]);

const skipLevel = about('skip-level', [
	{
		id: 'skip-reach-me',
		text: 'What is good to know about your work that does not reach me?',
		when: ['case'],
		cases: ['skip'],
	},
	{
		id: 'skip-going-well',
		text: 'What goes well in your team that others could learn from?',
		when: ['case'],
		cases: ['skip'],
	},
	{
		id: 'skip-hard-to-follow',
		text: 'Which decision of the last months was hard to follow from where you sit?',
		when: ['case', 'worked-a-quarter'],
		cases: ['skip'],
	},
	{
		id: 'skip-team-easier',
		text: 'What would make things easier for your team as a whole?',
		when: ['case'],
		cases: ['skip'],
	},
	{
		id: 'skip-ask-me',
		text: 'What would you like to ask me about where we are going?',
		when: ['case'],
		cases: ['skip'],
	},
]);

/** In a fixed order: choosing by person and day relies on it, so new ones go to the end of their category. */
export const questions: readonly Question[] = [
	...energy,
	...work,
	...agreed,
	...growth,
	...team,
	...feedbackForMe,
	...career,
	...ownership,
	...people,
	...newHere,
	...leaveAhead,
	...leaveReturn,
	...leaving,
	...contractor,
	...skipLevel,
];
