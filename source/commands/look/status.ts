// `muster status`: who needs the lead today, and why.
import {severityRank} from '../../domain/team/attention.ts';
import type {Severity, Team} from '../../domain/team/team.ts';
import {isBlind} from '../../reports/words/warning-words.ts';
import type {LocatedProblem} from '../../store/store.ts';
import type {Command} from '../cli/command.ts';
import {noRoster} from '../cli/context.ts';
import {statusOutput} from './status-output.ts';

const FAILED = 3;
const UNSURE = 1;
const DEMO = 'No roster yet: this is the demo team. Make your own with: muster init';

/** A mistake in the roster may hide what would have tripped: who asks for an alarm is not told that there is no reason for one. */
const isSure = (problems: readonly LocatedProblem[]): boolean =>
	!isBlind(problems) && problems.every(({severity}) => severity !== 'mistake');

/** Everything that counts, whoever it is about. */
const isAsBadAs = (team: Team, limit: Severity): boolean =>
	[...team.people.flatMap(person => person.signals), ...team.areas.flatMap(area => area.signals), ...team.signals].some(
		signal => signal.snoozedUntil === undefined && severityRank(signal.severity) <= severityRank(limit),
	);

export const command: Command = {
	isReading: true,
	options: [
		{
			flags: '--fail-on <severity>',
			summary: 'exit with 3 when something is at this severity or above',
			choices: ['act', 'watch'],
		},
	],
	examples: ['muster status', 'muster status --json', 'muster status --fail-on act'],
	notes: [
		'Act: someone is let down if you do nothing today. Watch: this week.',
		'--fail-on exits with 1 when it cannot know: where a record could not be read, or the roster has a mistake.',
	],
	run: async (input, context) => {
		const failOn = input.value('fail-on');
		if (!(await context.hasRoster())) {
			if (failOn !== undefined) throw noRoster(context.places.rosters[0]);
			const {onDemoTeam} = await import('../setup/demo-context.ts');
			return onDemoTeam(input, context, async demo => {
				const team = await demo.team();
				const output = statusOutput(team, demo);
				return {...output, json: () => ({...output.json(), demo: true}), aside: DEMO};
			});
		}
		const team = await context.teamToday();
		const output = statusOutput(team, context);
		if (failOn !== 'act' && failOn !== 'watch') return output;
		if (isAsBadAs(team, failOn)) return {...output, exitCode: FAILED};
		return {...output, exitCode: isSure(context.problems()) ? undefined : UNSURE};
	},
};
