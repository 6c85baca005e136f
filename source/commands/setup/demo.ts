// `muster demo` without a terminal: the status of the demo team. On a terminal the dashboard opens on it instead.
import type {Command} from '../cli/command.ts';
import {statusOutput} from '../look/status-output.ts';
import {onDemoTeam} from './demo-context.ts';

export const command: Command = {
	examples: ['muster demo', 'muster demo --json'],
	notes: ['It lives in a scratch folder that is removed afterwards; your own roster and journal are not touched.'],
	run: (input, context) =>
		onDemoTeam(input, context, async demo => {
			const output = statusOutput(await demo.team(), demo);
			return {...output, json: () => ({...output.json(), demo: true})};
		}),
};
