// Every case's rule, in the order in which one frames before another.
import {CASE_IDS, type CaseId} from '../ids.ts';
import {belowAgreed} from './below-agreed.ts';
import type {CaseRule} from './case-rule.ts';
import {changedAreas} from './changed-areas.ts';
import {changingTrack, overlooked, settled} from './direction.ts';
import {promotionDeclined} from './promotion.ts';
import {contractor, skip} from './relations.ts';
import {arriving, goingOnLeave, leavingCase, returning} from './seasons.ts';
import {worn} from './worn.ts';

const BY_ID: Readonly<Record<CaseId, CaseRule>> = {
	worn,
	'promotion-declined': promotionDeclined,
	'below-agreed': belowAgreed,
	returning,
	arriving,
	leaving: leavingCase,
	'going-on-leave': goingOnLeave,
	'changing-track': changingTrack,
	'changed-areas': changedAreas,
	overlooked,
	contractor,
	skip,
	settled,
};

export const CASE_RULES: readonly CaseRule[] = CASE_IDS.map(id => BY_ID[id]);
