// Every rule, in three lists by subject; the order of attention is `SIGNAL_IDS`.
import type {PersonAlone} from '../team/people.ts';
import {orphanArea, overloaded, reviewDue, soleOwner} from './areas.ts';
import {feedbackUnsaid, noFeedback, noPraise, noWinNoted} from './feedback.ts';
import {gapWithoutEvidence, longInLevel, noTarget, targetDayPassed} from './growth.ts';
import {neverMet, oneOnOneDue, oneOnOneOverdue, skippedTwice} from './one-on-ones.ts';
import {carried, promiseOverdue} from './promises.ts';
import {type AreaRule, heldToItsPeople, type Rule, type TeamRule} from './rule.ts';
import {span, truckFactorOne} from './team.ts';
import {backFromLeave, leaving, moodLower, newHere} from './times.ts';

export const PERSON_RULES: readonly Rule<PersonAlone>[] = [
	oneOnOneDue,
	oneOnOneOverdue,
	neverMet,
	skippedTwice,
	noFeedback,
	noPraise,
	feedbackUnsaid,
	promiseOverdue,
	carried,
	noTarget,
	targetDayPassed,
	gapWithoutEvidence,
	longInLevel,
	moodLower,
	noWinNoted,
	newHere,
	backFromLeave,
	leaving,
	overloaded,
].map(heldToItsPeople);

export const AREA_RULES: readonly AreaRule[] = [orphanArea, soleOwner, reviewDue];

export const TEAM_RULES: readonly TeamRule[] = [truckFactorOne, span];
