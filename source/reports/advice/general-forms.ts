// The six forms of an answer without a person, one for each task.
import type {TaskType} from '../../knowledge/types.ts';
import {careerPlan} from './for-role/career-plan.ts';
import {diagnosis} from './for-role/diagnosis.ts';
import type {Filling, Form} from './for-role/filling.ts';
import {meetingScript} from './for-role/meeting-script.ts';
import {mentoringAgreement} from './for-role/mentoring-agreement.ts';
import {messageOutline} from './for-role/message-outline.ts';
import {strategyPage} from './for-role/strategy-page.ts';

const FORMS: Readonly<Record<TaskType, (filling: Filling) => Form>> = {
	career_planning: careerPlan,
	leadership: diagnosis,
	management: meetingScript,
	communication: messageOutline,
	strategy: strategyPage,
	mentoring: mentoringAgreement,
};

export const generalForm = (task: TaskType, filling: Filling): Form => FORMS[task](filling);
