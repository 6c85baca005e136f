// The six forms of an answer about somebody, one for each task.
import type {TaskType} from '../../knowledge/types.ts';
import {careerPlan} from './for-person/career-plan.ts';
import {diagnosis} from './for-person/diagnosis.ts';
import type {Material, PersonForm} from './for-person/material.ts';
import {meetingScript} from './for-person/meeting-script.ts';
import {mentoringAgreement} from './for-person/mentoring-agreement.ts';
import {messageOutline} from './for-person/message-outline.ts';
import {strategyPage} from './for-person/strategy-page.ts';

const FORMS: Readonly<Record<TaskType, (material: Material) => PersonForm>> = {
	career_planning: careerPlan,
	leadership: diagnosis,
	management: meetingScript,
	communication: messageOutline,
	strategy: strategyPage,
	mentoring: mentoringAgreement,
};

export const personForm = (material: Material): PersonForm => FORMS[material.frame.task.id](material);
