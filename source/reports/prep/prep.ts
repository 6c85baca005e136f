// The prep sheet as data: everything for the next 1:1 with somebody, the same for the screen, Markdown and JSON.
import {quiets} from '../../domain/cases/cases-of.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import {shortReturn} from '../../domain/cases/times.ts';
import {daysBetween} from '../../domain/day.ts';
import {lastSaid} from '../../domain/signals/feedback.ts';
import {isReviewDue} from '../../domain/team/areas.ts';
import type {PersonState, SignalId, Team} from '../../domain/team/team.ts';
import {caseJson} from '../words/case-words.ts';
import {signalJson} from '../words/signal-words.ts';
import {asksLeft} from './asks-left.ts';
import {changesOf} from './changes.ts';
import {directionOf} from './direction.ts';
import {reliefOf} from './grounds.ts';
import {growthOf, praisedSince, saidLately} from './growth.ts';
import {latelyOf, moodsOf, sinceOf} from './lately.ts';
import {leadAwayOf} from './lead-away.ts';
import {isFromBefore, openBetween} from './open-between.ts';
import {questionsFor} from './questions.ts';
import {silenceOf} from './silence.ts';
import {toSayFor, winsToMention} from './to-say.ts';

/** Signals that the rest of the sheet does not show already, and that are about the person rather than about the records. */
const WORTH_A_LINE: ReadonlySet<SignalId | string> = new Set([
	'forgotten',
	'overloaded',
	'new-owner',
	'only-criticism',
	'only-praise',
	'no-feedback',
	'target-day-passed',
]);
/** Of these, what still counts while a case asks to do one thing. */
const EVEN_THEN: ReadonlySet<SignalId | string> = new Set(['overloaded', 'new-owner']);

/** Silence is worth a line where something was said before, and nothing waits to be said: else it is a matter of the records. */
const lookAt = (person: PersonState, isTold: boolean, isRelieved: boolean): readonly SignalId[] => {
	const isSilence = !isTold && person.relation === 'report' && lastSaid(person.feedback) !== undefined;
	const isHeavy = person.cases.some(each => each.isHeavy);
	return (
		person.signals
			.filter(({id, severity, snoozedUntil}) => severity !== 'info' && snoozedUntil === undefined && WORTH_A_LINE.has(id))
			.filter(({id}) => (!isHeavy || EVEN_THEN.has(id)) && (id !== 'no-feedback' || isSilence))
			// What is to go is named above.
			.filter(({id}) => id !== 'overloaded' || !isRelieved)
			.filter(({id}) => id !== 'forgotten' || person.cases[0]?.id !== 'overlooked')
			.map(({id}) => id)
	);
};

/** How, when or in which words somebody wants to talk; other notes of the roster are no word for every talk. */
const HOW =
	/\b(mornings?|afternoons?|evenings?|calls?|phone|video|camera|writ(e|es|ing|ten)|mail|chat|talks?|talking|speaks?|spoken|meets?|walk(s|ing)?|in person|prefers?|likes?|hates?|short|quiet|hours|time ?zone|direct|slowly|language|english)\b/i;
/** Longer, it is a file and no word for a talk. */
const MOST_NOTED = 200;

/** The sentences that say so. */
const howToTalk = ({notes = ''}: PersonState): string | null => {
	const text = notes
		.trim()
		.split(/(?<=[.!?\n])\s+/)
		.filter(sentence => HOW.test(sentence))
		.join(' ');
	return text !== '' && text.length <= MOST_NOTED ? text : null;
};

export const prepReport = (person: PersonState, team: Team) => {
	const {today} = team;
	const {cases} = person;
	const open = openBetween(person, today);
	const {toSay, waits} = toSayFor(person, today);
	const wins = winsToMention(person, today);
	const shown = new Set<string>([...toSay, ...wins].map(({id}) => id));
	// While somebody is away nothing of it can be seen or spoken of.
	const isAway = person.status === 'leave';
	const said = isAway ? [] : saidLately(person, today, shown);
	const silence = silenceOf(person, team);
	const held = team.areas.filter(area => area.owner === person.id || area.backup === person.id);
	const [framing] = cases;
	const isHeavy = framing?.isHeavy ?? false;
	return {
		schema: 1,
		person: person.id,
		today,
		case: framing === undefined ? null : caseJson(framing, today),
		cases: cases.map(each => caseJson(each, today)),
		/** Standing topics of every 1:1. */
		agenda: [...person.agenda],
		carried: open.filter(each => !isFromBefore(each, person, today)),
		toSay,
		/** What they asked for or wished in earlier talks, as noted, and nothing on record answers. */
		asked: isAway ? [] : asksLeft(person, today).map(({on, text, isQuestion}) => ({day: on, text, isQuestion})),
		since: sinceOf(person, today),
		/** The lead's own absence, where they have not met since. */
		leadAway: leadAwayOf(person, team),
		moods: moodsOf(person, team),
		lately: isAway ? [] : latelyOf(person, team),
		/** How long nothing was said to them, where it is a quarter or more. */
		silence,
		direction: directionOf(person, team),
		/** What the roster says of how to talk with them. */
		noted: isAway ? null : howToTalk(person),
		/** Constructive notes close together: ids, oldest first. */
		criticised: criticisedLately(person, today).map(({entry}) => entry.id),
		/** The last day of a leave of some days that is over, before the first 1:1. */
		backFrom: shortReturn(person, today)?.leave.until ?? null,
		changes: changesOf(person, team),
		/** What constructive feedback said lately has come to. */
		said,
		/** Praise said since. */
		praised: praisedSince(person, said, shown),
		wins,
		signals: person.signals.map(signalJson),
		/** Ids of the signals that have a line on the sheet. */
		lookAt: lookAt(person, toSay.length + wins.length > 0 || silence !== null, isHeavy && reliefOf(person, team) !== undefined),
		growth: growthOf(person, team),
		career: {
			last: person.careerOn ?? null,
			days: person.careerOn === undefined ? null : daysBetween(person.careerOn, today),
		},
		areas:
			quiets(cases, 'reviews') || isAway
				? []
				: held
						.filter(area => isReviewDue(area, today))
						.map(({id, name, reviewed, reviewDue}) => ({id, name, reviewed: reviewed ?? null, reviewDue: reviewDue ?? null})),
		questions: questionsFor(person, team).map(({id, text}) => ({id, text})),
		/** What waits because of the case: feedback, and promises from before a leave. */
		leftOff: {
			feedback: waits.map(({id, type, on}) => ({id, type, on})),
			promises: open.filter(each => isFromBefore(each, person, today)).map(({id}) => id),
			growth: quiets(cases, 'growth'),
			steps: quiets(cases, 'growth') || quiets(cases, 'steps'),
		},
	};
};
export type PrepReport = ReturnType<typeof prepReport>;
