// Keeps the README's table of settings in step with what may be set.
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {SETTING_NAMES, SETTINGS} from '../../source/store/settings.ts';

it('tells every setting and each value that it may have', () => {
	const lines = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n');
	for (const name of SETTING_NAMES) {
		const line = lines.find(each => each.startsWith(`| \`${name}\` |`)) ?? '';
		expect(
			SETTINGS[name].filter(value => !line.includes(`\`${value}\``)),
			name,
		).toEqual([]);
	}
});
