// What `npm run docs` writes anew: the README's tables of keys and commands, and the views that may be set as the first.

import {GROUPS} from '../../source/commands/cli/command.ts';
import {COMMANDS} from '../../source/commands/index.ts';
import {type BindingGroup, GROUP_TITLES} from '../../source/ui/keymap/binding.ts';
import {KEYMAP, whereIds} from '../../source/ui/keymap/keymap.ts';
import {keyLabel} from '../../source/ui/terminal/key.ts';
import {VIEWS} from '../../source/ui/views/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

export const keyTable = (): string =>
	(Object.keys(GROUP_TITLES) as BindingGroup[])
		.flatMap(group => [
			`**${GROUP_TITLES[group]}**`,
			'',
			'| key | does | where |',
			'|---|---|---|',
			...KEYMAP.filter(binding => binding.group === group).map(
				binding =>
					`| ${binding.keys.map(key => code(keyLabel(key))).join(' ')} | ${cell(binding.detail)} | ${whereIds(binding)} |`,
			),
			'',
		])
		.join('\n')
		.trim();

export const commandTable = (): string =>
	GROUPS.flatMap(group => [
		`**${group}**`,
		'',
		'| command | does |',
		'|---|---|',
		...COMMANDS.filter(command => command.group === group).map(
			({name, usage, summary}) => `| ${code(`muster ${name} ${usage}`.trim())} | ${cell(summary)} |`,
		),
		'',
	])
		.join('\n')
		.trim();

const VIEW_NAMES = VIEWS.map(({id}) => id);

/** The source of the ids by which `start_view` is checked. */
export const withViewIds = (source: string): string =>
	source.replace(/(?<=VIEW_IDS = )\[[^\]]*\]/, `[${VIEW_NAMES.map(id => `'${id}'`).join(', ')}]`);

const withFirstViews = (readme: string): string =>
	readme.replace(/^\| `start_view` \|.*$/m, `| \`start_view\` | ${VIEW_NAMES.map(code).join(', ')} |`);

/** The README with what stands between the markers replaced. */
export const withTables = (readme: string): string =>
	Object.entries({keys: keyTable(), commands: commandTable()}).reduce((text, [name, table]) => {
		const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
		if (!marked.test(text)) throw new Error(`the README has no markers for ${name}`);
		return text.replace(marked, (_whole, before: string, after: string) => `${before}\n${table}\n\n${after}`);
	}, withFirstViews(readme));
