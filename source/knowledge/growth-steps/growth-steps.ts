// All growth steps: for each competency and each rating it may start from, at least four that differ in kind.
import {communicationSteps} from './communication-steps.ts';
import type {GrowthSteps} from './growth-step.ts';
import {leadershipSteps} from './leadership-steps.ts';
import {managementSteps} from './management-steps.ts';

export const growthSteps: GrowthSteps = {...leadershipSteps, ...managementSteps, ...communicationSteps};
