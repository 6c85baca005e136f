// The prep sheet as data: everything for the next 1:1 with somebody, the same for the screen, Markdown and JSON.
import {openAsks} from '../../domain/cases/asks.ts';
import {quiets} from '../../domain/cases/cases-of.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import {shortReturn} from '../../domain/cases/times.ts';
import {daysBetween} from '../../domain/day.ts';
import {lastSaid} from '../../domain/signals/feedback.ts';
import {isReviewDue} from '../../domain/team/areas.ts';
import type {PersonState, SignalId, Team} from '../../domain/team/team.ts';
import {caseJson} from '../words/case-words.ts';
import {signalJson} from '../words/signal-words.ts';
import {changesOf} from './changes.ts';
import {growthOf, saidLately} from './growth.ts';
import {latelyOf, moodsOf, sinceOf} from './lately.ts';
import {leadAwayOf} from './lead-away.ts';
import {isFromBefore, openBetween} from './open-between.ts';
import {questionsFor} from './questions.ts';
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
const lookAt = (person: PersonState, hasToSay: boolean): readonly SignalId[] => {
	const isSilence = !hasToSay && person.relation === 'report' && lastSaid(person.feedback) !== undefined;
	const isHeavy = person.cases.some(each => each.isHeavy);
	return person.signals
		.filter(({id, severity, snoozedUntil}) => severity !== 'info' && snoozedUntil === undefined && WORTH_A_LINE.has(id))
		.filter(({id}) => (!isHeavy || EVEN_THEN.has(id)) && (id !== 'no-feedback' || isSilence))
		.filter(({id}) => id !== 'forgotten' || person.cases[0]?.id !== 'overlooked')
		.map(({id}) => id);
};

export const prepReport = (person: PersonState, team: Team) => {
	const {today} = team;
	const {cases} = person;
	const open = openBetween(person, today);
	const {toSay, waits} = toSayFor(person, today);
	const wins = winsToMention(person, today);
	const shown = new Set<string>([...toSay, ...wins].map(({id}) => id));
	const said = saidLately(person, today, shown);
	const held = team.areas.filter(area => area.owner === person.id || area.backup === person.id);
	const [framing] = cases;
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
		asked: openAsks(person, today).map(({on, text}) => ({day: on, text})),
		since: sinceOf(person, today),
		/** The lead's own absence, where they have not met since. */
		leadAway: leadAwayOf(person, team),
		moods: moodsOf(person),
		lately: latelyOf(person, today),
		/** Constructive notes close together: ids, oldest first. */
		criticised: criticisedLately(person, today).map(({entry}) => entry.id),
		/** The last day of a leave of some days that is over, before the first 1:1. */
		backFrom: shortReturn(person, today)?.leave.until ?? null,
		changes: changesOf(person, team),
		/** What constructive feedback said lately has come to. */
		said,
		wins,
		signals: person.signals.map(signalJson),
		/** Ids of the signals that have a line on the sheet. */
		lookAt: lookAt(person, toSay.length > 0),
		growth: growthOf(person, team),
		career: {
			last: person.careerOn ?? null,
			days: person.careerOn === undefined ? null : daysBetween(person.careerOn, today),
		},
		areas: quiets(cases, 'reviews')
			? []
			: held
					.filter(area => isReviewDue(area, today))
					.map(({id, name, reviewed, reviewDue}) => ({id, name, reviewed: reviewed ?? null, reviewDue: reviewDue ?? null})),
		questions: (person.status === 'leave' ? [] : questionsFor(person, team)).map(({id, text}) => ({id, text})),
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
