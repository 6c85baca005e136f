// `muster doctor`: looks at everything muster keeps, and puts right what it can.
import {doctorFindings, fixFindings} from '../../store/care/doctor.ts';
import type {Finding} from '../../store/care/doctor-finding.ts';
import {readSettings} from '../../store/settings.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import {glyph} from '../cli/marks.ts';
import type {OutputLine} from '../cli/printer.ts';

const FOUND = 1;
const MARKS = {mistake: 'act', warning: 'watch', fine: 'fine'} as const;

const examined = async ({store, places, today, surroundings}: CommandContext): Promise<readonly Finding[]> =>
	doctorFindings({
		places,
		roster: await store.readRoster(),
		settingsProblems: readSettings(places).problems,
		today,
		version: surroundings.version,
	});

const line = ({severity, check, where, message}: Finding): OutputLine => [
	glyph(MARKS[severity]),
	' ',
	{text: check, style: 'strong'},
	` ${where}: ${message}`,
];

export const command: Command = {
	options: [{flags: '--fix', summary: 'put right what can be put right without losing anything'}],
	examples: ['muster doctor', 'muster doctor --fix', 'muster doctor --json'],
	notes: ['It exits with 1 when something is wrong.'],
	run: async (input, context) => {
		const before = await examined(context);
		const fixed = input.flag('fix') ? await fixFindings(before, context.places, context.surroundings.now()) : [];
		const findings = fixed.length > 0 ? await examined(context) : before;
		const mistakes = findings.filter(finding => finding.severity === 'mistake').length;
		const warnings = findings.filter(finding => finding.severity === 'warning').length;
		const sum = [
			mistakes === 0 ? 'Nothing wrong' : plural(mistakes, 'mistake'),
			warnings > 0 ? plural(warnings, 'warning') : undefined,
		];
		const canFix = !input.flag('fix') && findings.some(finding => finding.remedy !== undefined);
		return {
			text: () => [
				...findings.map(line),
				...fixed.map((words): OutputLine => `Put right: ${words}`),
				`${sum.filter(Boolean).join(', ')}.${canFix ? ' Some of it can be put right: muster doctor --fix' : ''}`,
			],
			json: () => ({
				schema: 1,
				findings: findings.map(({check, severity, where, message}) => ({check, severity, where, message})),
				fixed,
			}),
			exitCode: mistakes > 0 ? FOUND : undefined,
		};
	},
};
