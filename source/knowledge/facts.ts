// The numbers and models that muster leans on, each with its source, its year and what speaks against it.
import type {Fact, Source} from './types.ts';

export const facts = {
	weeklyOneOnOnes: {
		id: 'weekly-one-on-ones',
		statement: 'A 1:1 every week, half an hour, on a fixed day, moved rather than cancelled.',
		source: {
			title: 'Manager Tools, Questions and Answers on One-on-Ones',
			url: 'https://www.manager-tools.com/2005/07/questions-and-answers-on-one-on-ones',
			year: '2005',
			note: 'The advice of practitioners, not a study. The half hour is theirs: a third for each side, a third for the future.',
		},
		contested: 'Others let experience with the task decide how often: Andy Grove met newcomers to a task more often.',
	},
	weeklyAtGitlab: {
		id: 'weekly-at-gitlab',
		statement: 'GitLab advises a 1:1 at least once a week, in writing every other week if both prefer that.',
		source: {
			title: 'GitLab handbook, 1-1',
			url: 'https://handbook.gitlab.com/handbook/leadership/1-1/',
			year: '2025',
			note: 'A living page. It also wants most of the agenda to come from the team member.',
		},
	},
	weeklyFeedback: {
		id: 'weekly-feedback',
		statement: '80 % of those who say that they got meaningful feedback in the past week are fully engaged.',
		source: {
			title: 'Gallup, How Effective Feedback Fuels Performance',
			url: 'https://www.gallup.com/workplace/357764/fast-feedback-fuels-performance.aspx',
			year: '2022',
			note: 'A survey by a company that sells surveys.',
		},
		contested: 'A correlation: people who are engaged may also hear, or remember, more feedback.',
	},
	feedbackCanHarm: {
		id: 'feedback-can-harm',
		statement: 'Feedback helps on average, yet more than a third of the interventions studied lowered performance.',
		source: {
			title: 'Kluger and DeNisi, The Effects of Feedback Interventions on Performance, Psychological Bulletin 119',
			url: 'https://doi.org/10.1037/0033-2909.119.2.254',
			year: '1996',
			note: 'A meta-analysis of 607 effects. The closer feedback comes to the self and the further from the task, the less it helps.',
		},
	},
	situationBehaviourImpact: {
		id: 'situation-behaviour-impact',
		statement: 'Say the situation, what the person did, and what it led to; leave motives to a question.',
		source: {
			title: 'Center for Creative Leadership, Situation-Behavior-Impact',
			url: 'https://www.ccl.org/articles/leading-effectively-articles/closing-the-gap-between-intent-vs-impact-sbii/',
			year: '2000',
			note: 'The year of “Feedback That Works” by Sloan Weitzel, which set it out; the article adds a question about intent.',
		},
	},
	radicalCandor: {
		id: 'radical-candor',
		statement: 'Two axes for a conversation: care personally, challenge directly.',
		source: {
			title: 'Kim Scott, Radical Candor',
			url: 'https://www.radicalcandor.com/blog/radical-candor-not-labeling-people/',
			year: '2017',
			note: 'Its authors ask that the words be used for conversations, never as labels for people.',
		},
	},
	sevenLevelsOfDelegation: {
		id: 'seven-levels-of-delegation',
		statement: 'Seven levels of delegation, from tell to delegate, agreed for each area and not for each person.',
		source: {
			title: 'Management 3.0, The Seven Levels of Delegation',
			url: 'https://management30.com/empower-teams/delegation-empowerment/',
			year: '2011',
			note: 'From Jurgen Appelo’s book of that name.',
		},
	},
	span: {
		id: 'span',
		statement:
			'An engineering manager should support six to eight engineers; fewer than four tends to mean a manager who also builds.',
		source: {
			title: 'Will Larson, An Elegant Puzzle',
			url: 'https://lethain.com/sizing-engineering-teams/',
			year: '2019',
			note: 'Experience from fast-growing companies.',
		},
		contested: 'No study gives a number for engineering; how new the people and the work are matters more.',
	},
	yearsInLevel: {
		id: 'years-in-level',
		statement: 'Typical years in a level: 1.5–2 at entry, then 2–3, then 2–4, then four or more.',
		source: {
			title: 'Dropbox engineering career framework, promotion guidelines',
			url: 'https://dropbox.github.io/dbx-career-framework/promotion_guidelines.html',
			year: '2021',
			note: 'Its IC1 is the entry level. Muster reads IC1–IC4 as L3–L6.',
		},
		contested: 'One company’s expectation. Staying longer says nothing against anybody; it is a reason to talk.',
	},
	burnOut: {
		id: 'burn-out',
		statement:
			'Burn-out is a phenomenon of work, not a medical condition: exhaustion, distance from the job, less sense of achieving something.',
		source: {
			title: 'World Health Organization, ICD-11',
			url: 'https://www.who.int/news/item/28-05-2019-burn-out-an-occupational-phenomenon-international-classification-of-diseases',
			year: '2019',
			note: 'A lead can see workload and hours; whether somebody is unwell is for them and a doctor to say.',
		},
	},
	sixAreasOfWorklife: {
		id: 'six-areas-of-worklife',
		statement:
			'Six places to look for a mismatch between person and job: workload, control, reward, community, fairness, values.',
		source: {
			title: 'Leiter and Maslach, Areas of Worklife',
			url: 'https://doi.org/10.1016/S1479-3555(03)03003-8',
			year: '2003',
			note: 'A research instrument for organisations. Here it is a list of things to ask about.',
		},
	},
	impostorPhenomenon: {
		id: 'impostor-phenomenon',
		statement: 'Estimates of how many people know the impostor feeling run from 9 % to 82 %, depending on how it is measured.',
		source: {
			title: 'Bravata and others, Prevalence, Predictors, and Treatment of Impostor Syndrome',
			url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7174434/',
			year: '2020',
			note: 'A review of 62 studies. Clance and Imes described the phenomenon in 1978.',
		},
		contested: 'The range is so wide because there is no agreed measure; it is no diagnosis.',
	},
	sponsors: {
		id: 'sponsors',
		statement:
			'Mentors advise, sponsors speak up for somebody when it counts; in one survey mentoring alone moved fewer careers on.',
		source: {
			title: 'Ibarra, Carter and Silva, Why Men Still Get More Promotions Than Women, Harvard Business Review',
			url: 'https://herminiaibarra.com/why-men-still-get-more-promotions-than-women/',
			year: '2010',
			note: 'A Catalyst survey of more than 4,000 people and 40 interviews at one company.',
		},
		contested: 'A survey cannot show that sponsoring was the cause.',
	},
	truckFactor: {
		id: 'truck-factor',
		statement:
			'In 65 % of 133 popular open-source projects, losing one or two people would leave most of the code without an author.',
		source: {
			title: 'Avelino, Passos, Hora and Valente, A Novel Approach for Estimating Truck Factors',
			url: 'https://arxiv.org/abs/1604.06766',
			year: '2016',
			note: 'Measured from who wrote which file. Muster asks instead who holds which area.',
		},
		contested: 'In 53 % of the projects that answered, the developers agreed with the estimate at least in part.',
	},
	theirMeeting: {
		id: 'their-meeting',
		statement: 'A 1:1 is the meeting of the one who reports: they set its agenda and bring what troubles them.',
		source: {
			title: 'Andrew S. Grove, High Output Management',
			year: '1983',
			note: 'Experience of one company’s head; his own 1:1s lasted an hour.',
		},
	},
	taskRelevantMaturity: {
		id: 'task-relevant-maturity',
		statement: 'How closely a lead looks in follows from how experienced somebody is with the task at hand.',
		source: {
			title: 'Andrew S. Grove, High Output Management, on task-relevant maturity',
			year: '1983',
			note: 'It belongs to a person and a task together: the same person needs it closer where the task is new to them.',
		},
	},
	coreNeeds: {
		id: 'core-needs',
		statement: 'Six needs that a change at work can hit: belonging, progress, choice, fairness, predictability, significance.',
		source: {
			title: 'Lara Hogan, Resilient Management',
			year: '2019',
			note: 'The model is Paloma Medina’s. A list of things to ask about; which of them counts, the person knows.',
		},
	},
	vagueFeedback: {
		id: 'vague-feedback',
		statement: 'In written reviews women got less specific feedback tied to results than men, in praise and in criticism alike.',
		source: {
			title: 'Correll and Simard, Vague Feedback Is Holding Women Back, Harvard Business Review',
			url: 'https://hbr.org/2016/04/research-vague-feedback-is-holding-women-back',
			year: '2016',
			note: 'Reviews at four companies, three of them in technology.',
		},
		contested: 'A few companies and their written reviews; what was said in talks was not measured.',
	},
	careerConversations: {
		id: 'career-conversations',
		statement: 'Career talks are about the person’s own story, what they dream of, and a plan for the coming eighteen months.',
		source: {
			title: 'Kim Scott, Radical Candor, on career conversations',
			year: '2017',
			note: 'The three talks are Russ Laraway’s. How often to return to them is nowhere measured; half a year is our own custom.',
		},
	},
	firstNinetyDays: {
		id: 'first-ninety-days',
		statement: 'Three months are a customary span for finding one’s feet in a new job.',
		source: {
			title: 'Michael Watkins, The First 90 Days',
			year: '2003',
			note: 'Written for leaders who change jobs; a convention, not a measurement.',
		},
	},
	bereavement: {
		id: 'bereavement',
		statement: 'Grief does not run in a line: support is needed soon after a death, on the return, and on days that come round.',
		source: {
			title: 'Acas, Time off work for bereavement',
			url: 'https://www.acas.org.uk/time-off-for-bereavement',
			year: '2022',
			note: 'Advice for Great Britain; which leave there is differs from country to country and from company to company.',
		},
	},
	payFeltUnfair: {
		id: 'pay-felt-unfair',
		statement: 'Of people who were paid as the market pays, two thirds believed that they were paid less.',
		source: {
			title: 'Dave Smith, Most People Have No Idea Whether They’re Paid Fairly, Harvard Business Review',
			url: 'https://hbr.org/2015/10/most-people-have-no-idea-whether-theyre-paid-fairly',
			year: '2015',
			note: 'A survey of 71,000 people by PayScale, which sells pay data. How openly pay was explained went with staying.',
		},
		contested: 'It shows what people believe; whether one of them is paid fairly, only their own figures tell.',
	},
	turnsInTalk: {
		id: 'turns-in-talk',
		statement:
			'Groups in which the turns to speak were shared evenly did better at many kinds of tasks than those in which a few spoke.',
		source: {
			title: 'Woolley, Chabris, Pentland, Hashmi and Malone, Evidence for a Collective Intelligence Factor, Science 330',
			url: 'https://doi.org/10.1126/science.1193147',
			year: '2010',
			note: '699 people in groups of two to five in a laboratory; it is about the group, and no measure of anybody who says little.',
		},
		contested: 'Small groups and short tasks; how far it holds for a team of years is open.',
	},
	remoteTies: {
		id: 'remote-ties',
		statement:
			'When a whole company went home, people worked more within their groups, wrote more and talked less at the same time.',
		source: {
			title: 'Yang and others, The Effects of Remote Work on Collaboration among Information Workers, Nature Human Behaviour 6',
			url: 'https://doi.org/10.1038/s41562-021-01196-4',
			year: '2022',
			note: '61,182 people at Microsoft in the United States in the first half of 2020.',
		},
		contested: 'One company in the first months of a pandemic; chosen remote work may differ.',
	},
	flexibleWorking: {
		id: 'flexible-working',
		statement: 'A request for other hours or another place is answered by a rule, in writing, and with a reason.',
		source: {
			title: 'Acas, Code of Practice on requests for flexible working',
			url: 'https://www.acas.org.uk/acas-code-of-practice-on-flexible-working-requests',
			year: '2024',
			note: 'For Great Britain. Other countries give other rights, some stronger; your personnel department knows yours.',
		},
	},
} as const satisfies Readonly<Record<string, Fact>>;

/** The levels' years of experience and scopes come from where the pay figures do. */
export const levelsSource: Source = {
	title: 'Career levels, from the collection that the pay figures are from',
	year: '2024–2025',
	note: 'A collection without a public page; companies differ, so treat it as an orientation.',
};

export const allFacts: readonly Fact[] = Object.values(facts);
