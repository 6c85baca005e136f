// A situation that was asked about while the record speaks against it: what it says, one step, and no script of what nobody saw.
import {daysBetween} from '../../../domain/day.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {list} from '../../../text/words.ts';
import type {Advice} from '../advice.ts';
import {leaveOf} from '../person/away.ts';
import type {EarlierPlans} from '../person/earlier-plans.ts';
import {firstItems, firstThings} from '../person/first-things.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {owedItems, topicItems} from '../person/person-items.ts';
import {daysLate, promisesOf, recordParagraphs} from '../person/records.ts';
import {draft} from '../plan/items.ts';
import {askedName, holdingAdvice} from './holding.ts';

/** As many of the last moods tell something, and none that is older than a season. */
const MOODS = 3;
const MOOD_DAYS = 120;
const GOOD = 4;
const SO_SO = 3;
/** Older notes tell of another time. */
const NOTE_DAYS = 180;
const WRITE_DAYS = 3;
const ASK_DAYS = 8;

/** Whole words: an invoice has no voice, and a merge conflict is nobody’s. */
const CONFLICT =
	/\b((?<!merge )conflicts?|argu(es?|ed|ing|ments?)|fights?|fighting|fought|friction|tensions?|quarrel\w*|clash\w*|disagree\w*|goes around|went around|shout\w*|(raised|raises) (his|her|their) voice|blam(es?|ed|ing)|undermin\w+|hostile)\b/i;

const moodsOf = ({person, today}: PersonFrame): readonly number[] => {
	const last = person.moods.filter(({on}) => daysBetween(on, today) <= MOOD_DAYS).slice(-MOODS);
	return last.length < MOODS ? [] : last.map(({mood}) => mood);
};

const moodWords = (moods: readonly number[]): string => `moods ${list(moods.map(String))} in the last ${MOODS} 1:1s`;

const textsOf = ({meetings, topics, feedback}: PersonState, isRecent: (on: PersonState['meetings'][number]['on']) => boolean) => [
	...meetings.filter(({on}) => isRecent(on)).map(({notes = '', why = ''}) => `${notes} ${why}`),
	...topics.filter(({opened}) => isRecent(opened)).map(({text}) => text),
	...feedback.filter(({entry}) => isRecent(entry.on)).map(({entry}) => `${entry.text} ${entry.competency ?? ''}`),
];

/** What speaks against each page; empty where nothing does. */
const AGAINST: Readonly<Record<string, (frame: PersonFrame) => readonly string[]>> = {
	burnout: frame => {
		const moods = moodsOf(frame);
		return moods.length === 0 || moods.some(mood => mood < GOOD) ? [] : [moodWords(moods)];
	},
	'low-performer': frame => {
		const {person} = frame;
		const moods = moodsOf(frame);
		const isCriticised = person.feedback.some(({entry}) => entry.type === 'constructive');
		const isLate = promisesOf(frame, 'person').some(each => daysLate(each, frame) > 0);
		if (isCriticised || isLate || frame.aim.gaps.length > 0 || moods.length === 0 || moods.some(mood => mood < SO_SO)) return [];
		return ['nothing that should change was ever noted or said, so nobody can know of it', moodWords(moods)];
	},
	'team-conflict': frame => {
		const moods = moodsOf(frame);
		const texts = textsOf(frame.person, on => daysBetween(on, frame.today) <= NOTE_DAYS);
		if (moods.length === 0 || moods.some(mood => mood < SO_SO) || texts.some(text => CONFLICT.test(text))) return [];
		return ['no note tells of a conflict, nor with whom it would be', moodWords(moods)];
	},
	'stuck-at-level': ({person, today}) =>
		person.joined !== undefined && person.cases.some(({id}) => id === 'arriving')
			? [`day ${daysBetween(person.joined, today) + 1} on the team is too early to be stuck`]
			: [],
};

const ASK: Readonly<Record<string, (name: string) => string>> = {
	burnout: name => `Ask ${name} how the week is, and listen`,
	'low-performer': name => `Say one of these things to ${name}, and ask how it looked from there`,
	'team-conflict': name => `Ask ${name} alone how the work with the others goes, without naming anybody first`,
	'stuck-at-level': name => `Ask ${name} how the first weeks are, and what is unclear about what you expect by day 90`,
};

/** What speaks against it apart from the page's own: work and a leave, praise said lately. */
const besides = (frame: PersonFrame): readonly string[] => {
	const {person, today} = frame;
	const praise = person.feedback.findLast(
		({entry, saidOn}) => entry.type === 'praise' && saidOn !== undefined && daysBetween(saidOn, today) <= MOOD_DAYS,
	);
	const leave = leaveOf(frame);
	return [
		...(praise ? [`praise said on ${shortDay(praise.saidOn ?? today, today)}`] : []),
		...(leave?.until ? [`on leave until ${shortDay(leave.until, today)}`] : []),
	];
};

/** Undefined where nothing on record speaks against the question. */
export const againstAnswer = (frame: PersonFrame, earlier: EarlierPlans): Advice | undefined => {
	const {request, about, name, isForThem, start, today} = frame;
	const page = request.situation;
	const against = page === undefined || about || isForThem ? [] : (AGAINST[page]?.(frame) ?? []);
	const ask = page === undefined ? undefined : ASK[page];
	if (against.length === 0 || !ask) return undefined;
	const isAway = start > today;
	const facts = [...against, ...besides(frame)];
	return holdingAdvice(frame, {
		paragraphs: [
			`You asked about ${askedName(frame)} with ${name}. The record speaks against it: ${facts.join('; ')}.`,
			isAway
				? `You may have seen more than it says. Write that down for yourself now, and leave ${name} in peace until ${shortDay(start, today)}; the rest of the page waits until something is noted.`
				: 'You may have seen more than it says. Write that down first and speak of it; the rest of the page waits until something is noted.',
			...recordParagraphs(frame),
		],
		items: [
			...(isAway
				? []
				: [...owedItems(frame), ...topicItems(frame), ...firstItems(frame, firstThings(frame, earlier).slice(0, 1))]),
			...(isAway
				? []
				: [
						draft('management', {
							what: `Write down what made you ask about ${name}: what you saw, on which day, with whom, and what came of it`,
							who: 'lead',
							why: 'Whoever cannot write it down has a feeling, and no case yet.',
							evidence: `You asked about ${askedName(frame)}.`,
							phase: 0,
							days: WRITE_DAYS,
						}),
					]),
			draft('management', {
				what: isAway ? `Ask ${name} in the first days back how it is to be back, and which pace suits` : ask(name),
				who: 'lead',
				why: 'What is asked openly cannot be wrong about somebody.',
				evidence: isAway
					? `Back on ${shortDay(start, today)}.`
					: page === 'low-performer' || page === 'team-conflict'
						? 'Only if something is written down by then; otherwise there is nothing to ask.'
						: 'Nothing has to be written down for that.',
				key: 'ask',
				phase: 0,
				days: isAway ? 1 : ASK_DAYS,
			}),
		],
		phases: [
			{
				name: isAway ? 'The first days back' : 'See and say',
				days: ASK_DAYS + 5,
				check: 'Is there something that you saw yourself, with its day?',
			},
		],
	});
};
