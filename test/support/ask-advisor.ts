// Asks the advisor as the program does, with the playbook at hand.
import type {Day} from '../../source/domain/day.ts';
import type {Team} from '../../source/domain/team/team.ts';
import {playbookPages} from '../../source/knowledge/playbook.ts';
import type {Advice} from '../../source/reports/advice/advice.ts';
import {advise} from '../../source/reports/advice/advise.ts';
import type {AdviceOptions} from '../../source/reports/advice/frame.ts';
import type {AdviceRequest} from '../../source/reports/advice/request.ts';

export const askAdvisor = (request: AdviceRequest, team: Team | undefined, today: Day, options: AdviceOptions = {}): Advice =>
	advise(request, team, today, {pages: playbookPages, ...options});
