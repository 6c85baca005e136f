// The six forms of an answer, one for each task.
import type {TaskType} from '../../../knowledge/types.ts';
import type {Material} from '../person/material.ts';
import {careerPlanAbout, careerPlanInGeneral} from './career-plan.ts';
import {diagnosisAbout, diagnosisInGeneral} from './diagnosis.ts';
import type {Filling, Form} from './form.ts';
import {meetingScriptAbout, meetingScriptInGeneral} from './meeting-script.ts';
import {mentoringAgreementAbout, mentoringAgreementInGeneral} from './mentoring-agreement.ts';
import {messageOutlineAbout, messageOutlineInGeneral} from './message-outline.ts';
import {strategyPageAbout, strategyPageInGeneral} from './strategy-page.ts';

export const formsInGeneral: Readonly<Record<TaskType, (filling: Filling) => Form>> = {
	career_planning: careerPlanInGeneral,
	leadership: diagnosisInGeneral,
	management: meetingScriptInGeneral,
	communication: messageOutlineInGeneral,
	strategy: strategyPageInGeneral,
	mentoring: mentoringAgreementInGeneral,
};

export const formsAbout: Readonly<Record<TaskType, (material: Material) => Form>> = {
	career_planning: careerPlanAbout,
	leadership: diagnosisAbout,
	management: meetingScriptAbout,
	communication: messageOutlineAbout,
	strategy: strategyPageAbout,
	mentoring: mentoringAgreementAbout,
};
