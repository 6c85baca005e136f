// The six forms of an answer without a person, one for each task.
import type {TaskType} from '../../../knowledge/types.ts';
import {careerPlan} from './forms/career-plan.ts';
import {diagnosis} from './forms/diagnosis.ts';
import type {Filling, Form} from './forms/filling.ts';
import {meetingScript} from './forms/meeting-script.ts';
import {mentoringAgreement} from './forms/mentoring-agreement.ts';
import {messageOutline} from './forms/message-outline.ts';
import {strategyPage} from './forms/strategy-page.ts';

const FORMS: Readonly<Record<TaskType, (filling: Filling) => Form>> = {
	career_planning: careerPlan,
	leadership: diagnosis,
	management: meetingScript,
	communication: messageOutline,
	strategy: strategyPage,
	mentoring: mentoringAgreement,
};

export const generalForm = (task: TaskType, filling: Filling): Form => FORMS[task](filling);
