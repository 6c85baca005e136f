// A death or a grave illness close to somebody, as the lead recorded it: it comes before whatever is asked.
import {type Day, daysBetween} from '../../../domain/day.ts';
import type {Meeting} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {quoted} from '../../words/signal-words.ts';
import {excerpt} from '../person/evidence.ts';
import type {PersonFrame} from '../person/person-frame.ts';

/** For six weeks a loss comes first; a grave illness for three, unless it is noted again. */
const LOSS_DAYS = 42;
const ILLNESS_DAYS = 21;

const KIN =
	'(?:step)?(?:father|mother|dad|mum|mom|brother|sister|son|daughter)|wife|husband|uncle|aunt|cousin|grand(?:father|mother|parents?|ma|pa|son|daughter|child)|\\w+-in-law';
/** Words that name systems and companies too: somebody is meant where they are somebody's. */
const SOMEBODYS = '(?:his|her|their)\\s+(?:\\w+\\s+)?(?:partner|parents?|child(?:ren)?|baby|twins?|friend|family)';
const NOBODYS = '(?!\\s+(?:of|process|task|class|api|team|company|record|account|service|integration|page|key)\\b)';
const NEAR = new RegExp(`\\b(?:${KIN}|${SOMEBODYS})\\b${NOBODYS}`, 'i');
/** Said of nobody but people. */
const LOSS = /\b(funeral|bereave\w*|burial|in mourning|passed away|miscarriage|stillbirth|stillborn)\b/i;
/** Systems die, too: these count where somebody near is named. */
const DEATH = /\b(died|dies|dying|death|is dead)\b/i;
const LOST = new RegExp(`\\blost\\s+(?:(?:his|her|their)\\s+(?:\\w+\\s+)?(?:${KIN})|${SOMEBODYS})\\b${NOBODYS}`, 'i');
const ILLNESS =
	/\b(hospital|hospice|intensive care|surgery|operation|cancer|stroke|heart attack|accident|gravely ill|very ill)\b/i;

export const isLoss = (text: string): boolean => LOSS.test(text) || LOST.test(text) || (DEATH.test(text) && NEAR.test(text));
export const isGrave = (text: string): boolean => isLoss(text) || (ILLNESS.test(text) && NEAR.test(text));

export type Grief = {
	readonly on: Day;
	readonly text: string;
	/** Of a talk that did not take place, rather than a note of one. */
	readonly isSkip: boolean;
	readonly isLoss: boolean;
};

const textOf = ({held, notes, why}: Meeting): string => (held ? notes : why)?.trim() ?? '';

/** The latest record that speaks of it, as long as it comes first. */
export const griefOf = ({person, today}: Pick<PersonFrame, 'person' | 'today'>): Grief | undefined => {
	const found = person.meetings.findLast(each => isGrave(textOf(each)));
	if (!found) return undefined;
	const text = textOf(found);
	const grief = {on: found.on, text, isSkip: !found.held, isLoss: isLoss(text)};
	return daysBetween(found.on, today) <= (grief.isLoss ? LOSS_DAYS : ILLNESS_DAYS) ? grief : undefined;
};

export const griefWords = ({on, text}: Grief, today: Day): string =>
	`On ${shortDay(on, today)} you noted: ${quoted(excerpt(text))}`;
