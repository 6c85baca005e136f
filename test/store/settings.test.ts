import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {Refusal} from '../../source/domain/refusal.ts';
import {places as placesFor} from '../../source/store/paths.ts';
import {DEFAULT_SETTINGS, readSettings, SETTING_NAMES, SETTINGS, writeSetting} from '../../source/store/settings.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-settings-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

const places = () => placesFor({MUSTER_HOME: join(home, 'm')});
const path = () => join(home, 'm', 'settings.json');
const put = (text: string) => {
	mkdirSync(join(home, 'm'), {recursive: true});
	writeFileSync(path(), text);
};

describe('reading settings', () => {
	it('gives defaults without a file, and makes none', async () => {
		expect(readSettings(places())).toEqual({settings: DEFAULT_SETTINGS, problems: []});
		expect(DEFAULT_SETTINGS).toEqual({
			theme: 'auto',
			sort: 'attention',
			start_view: 'team',
			week_start: 'mon',
			start_masked: false,
			mouse_wheel: false,
			mask_after: '10',
			clear_clipboard: true,
		});
		expect(readdirSync(home)).toEqual([]);
	});

	it('takes what is right and tells what is wrong', async () => {
		put('{\n\t"theme": "drak",\n\t"sort": "name",\n\t"mouse_weel": false,\n\t"mouse_wheel": "no"\n}');
		const {settings, problems} = readSettings(places());
		expect(settings).toEqual({...DEFAULT_SETTINGS, sort: 'name'});
		expect(problems.map(({severity, where, message}) => [severity, where.replace(path(), ''), message])).toEqual([
			['mistake', ':2:11', 'settings: theme must be auto, dark, light, contrast or none, found “drak”. Did you mean dark?'],
			['warning', ':4:2', 'settings: unknown key “mouse_weel”, which is ignored. Did you mean mouse_wheel?'],
			['mistake', ':5:17', 'settings: mouse_wheel must be true or false, found “no”.'],
		]);
	});

	it.each([
		['cut off', '{"theme": "dark"', 1, 'The file ends too early'],
		['no keys', '["dark"]', 1, 'must be a group of keys'],
		['a NUL byte', '{"theme":\n\0}', 2, 'NUL'],
	])('is never fatal: %s', async (_, text, line, words) => {
		put(text);
		const {settings, problems} = readSettings(places());
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toMatchObject([{severity: 'mistake', file: path(), line, message: expect.stringContaining(words)}]);
	});

	it('takes an empty file for none', async () => {
		put('');
		expect(readSettings(places())).toEqual({settings: DEFAULT_SETTINGS, problems: []});
	});
});

describe('writing a setting', () => {
	it.each(SETTING_NAMES.flatMap(name => SETTINGS[name].map((value): [string, string] => [name, value])))(
		'%s %s',
		async (name, value) => {
			const settings = await writeSetting(places(), name, value);
			expect(String(settings[name as keyof typeof settings])).toBe(value);
			expect(readSettings(places())).toEqual({settings, problems: []});
		},
	);

	it('keeps the others, also those it does not know', async () => {
		put('{"sort": "name", "x-own": {"a": 1}}');
		await writeSetting(places(), 'Start-View', ' Growth ');
		expect(JSON.parse(readFileSync(path(), 'utf8'))).toEqual({sort: 'name', 'x-own': {a: 1}, start_view: 'growth'});
	});

	it('is private, also under umask 000', async () => {
		const before = process.umask(0);
		try {
			await writeSetting(places(), 'theme', 'dark');
		} finally {
			process.umask(before);
		}
		expect(statSync(path()).mode & 0o777).toBe(0o600);
		expect(statSync(join(home, 'm')).mode & 0o777).toBe(0o700);
	});

	it.each([
		[
			'them',
			'dark',
			'No setting “them”. Did you mean theme? Settings: theme, sort, start_view, week_start, start_masked, mouse_wheel, mask_after, clear_clipboard.',
		],
		['theme', 'drak', 'theme cannot be “drak”. Did you mean dark? Allowed: auto, dark, light, contrast, none.'],
		['start_masked', 'yes', 'start_masked cannot be “yes”. Allowed: true, false.'],
		['mouse_wheel', 'yes', 'mouse_wheel cannot be “yes”. Allowed: true, false.'],
		['__proto__', 'x', 'No setting “__proto__”.'],
	])('refuses %s %s', async (name, value, message) => {
		await expect(writeSetting(places(), name, value)).rejects.toThrow(Refusal);
		await expect(writeSetting(places(), name, value)).rejects.toThrow(message);
		expect(readdirSync(home)).toEqual([]);
	});

	it.each(['{"theme": ', '[]', '"dark"'])('leaves a broken file alone: %s', async text => {
		put(text);
		await expect(writeSetting(places(), 'theme', 'dark')).rejects.toThrow(/Repair or remove the file; nothing was changed\.$/);
		expect(readFileSync(path(), 'utf8')).toBe(text);
	});

	it('refuses where a file stands for the folder', async () => {
		writeFileSync(join(home, 'm'), '');
		await expect(writeSetting(places(), 'theme', 'dark')).rejects.toThrow(
			/settings\.json: A file stands where a folder on the way should be/,
		);
	});
});
