// Every rule, in three lists by subject; the order of headlines is `SIGNAL_IDS`.
import type {PersonAlone} from '../team/people.ts';
import {areaLost, newOwner, orphanArea, overloaded, reviewDue, soleOwner} from './areas.ts';
import {feedbackUnsaid, noFeedback, noFollowUp, noPraise, onlyCriticism, onlyPraise} from './feedback.ts';
import {careerTalkDue, forgotten, gapWithoutEvidence, longInLevel, targetDayPassed} from './growth.ts';
import {moodLower} from './mood.ts';
import {neverMet, oneOnOneDue, oneOnOneOverdue, skippedTwice} from './one-on-ones.ts';
import {carried, promiseOverdue, topicWaiting} from './promises.ts';
import {type AreaRule, heldToItsPeople, type Rule, type TeamRule} from './rule.ts';
import {attentionUneven, noTarget, noWinNoted, promisesKept, span, truckFactorOne} from './team.ts';
import {backFromLeave, leaveAhead, leaving, newHere} from './times.ts';

export const PERSON_RULES: readonly Rule<PersonAlone>[] = [
	neverMet,
	backFromLeave,
	moodLower,
	areaLost,
	promiseOverdue,
	topicWaiting,
	noFollowUp,
	skippedTwice,
	oneOnOneOverdue,
	leaveAhead,
	leaving,
	feedbackUnsaid,
	forgotten,
	overloaded,
	newOwner,
	onlyCriticism,
	onlyPraise,
	noFeedback,
	targetDayPassed,
	oneOnOneDue,
	noPraise,
	carried,
	gapWithoutEvidence,
	longInLevel,
	careerTalkDue,
	newHere,
].map(heldToItsPeople);

export const AREA_RULES: readonly AreaRule[] = [orphanArea, soleOwner, reviewDue];

export const TEAM_RULES: readonly TeamRule[] = [truckFactorOne, span, noTarget, noWinNoted, promisesKept, attentionUneven];
