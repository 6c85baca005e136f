// How muster looks and behaves for this lead: read plainly, checked one by one, written with conf.

import {accessSync, constants} from 'node:fs';
import * as z from 'zod/mini';
import {inQuotes} from '../domain/checking/mistake-words.ts';
import {checkedByKey, isKeyed} from '../domain/checking/schema-mistakes.ts';
import {didYouMean, nearest} from '../domain/checking/suggestions.ts';
import {Refusal} from '../domain/refusal.ts';
import {loadConf, setWithConf} from './files/conf-file.ts';
import {makeFolder, notSaved, savingTo} from './files/durable.ts';
import type {FileFault} from './files/guard.ts';
import {readTextFile, stampOf} from './files/text-file.ts';
import type {Places} from './paths.ts';
import {located, locateProblems} from './roster/roster-locate.ts';
import type {LocatedProblem} from './store.ts';
import {VIEW_IDS} from './view-ids.ts';

/** What each setting may be, in the order in which they are shown. */
export const SETTINGS = {
	theme: ['auto', 'dark', 'light', 'contrast', 'none'],
	sort: ['attention', 'name', 'level', 'one_on_one', 'feedback'],
	start_view: VIEW_IDS,
	week_start: ['mon', 'sun'],
	start_masked: ['true', 'false'],
	mouse_wheel: ['true', 'false'],
	mask_after: ['5', '10', '30', 'never'],
	clear_clipboard: ['true', 'false'],
} as const;
export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

const settingsSchema = z.strictObject({
	theme: z._default(z.enum(SETTINGS.theme), 'auto'),
	sort: z._default(z.enum(SETTINGS.sort), 'attention'),
	start_view: z._default(z.enum(SETTINGS.start_view), 'team'),
	week_start: z._default(z.enum(SETTINGS.week_start), 'mon'),
	/** On for whoever usually shares the screen; `.` shows everything. */
	start_masked: z._default(z.boolean(), false),
	/** Off, so that text can be selected with the mouse. */
	mouse_wheel: z._default(z.boolean(), false),
	/** Minutes without a key after which the dashboard masks itself: a lead was called away from an open screen. */
	mask_after: z._default(z.enum(SETTINGS.mask_after), '10'),
	/** What was copied goes from the clipboard again, where it can be seen to be there still. */
	clear_clipboard: z._default(z.boolean(), true),
});
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

export type SettingsReading = {readonly settings: Settings; readonly problems: readonly LocatedProblem[]};
const NO_KEYS: FileFault = {message: 'The settings must be a group of keys, such as {"theme": "dark"}.', line: 1, column: 1};
type HasSettings = Pick<Places, 'config' | 'settings'>;

/** The settings; a mistake is told, and the default stands in for it. A missing file is no mistake. */
export const readSettings = ({settings: path}: HasSettings): SettingsReading => {
	if (stampOf(path) === `${path}:ENOENT`) return {settings: DEFAULT_SETTINGS, problems: []};
	const file = readTextFile(path);
	if (file.fault) return {settings: DEFAULT_SETTINGS, problems: [located(path, 'mistake', file.fault)]};
	if (!isKeyed(file.value)) {
		return {settings: DEFAULT_SETTINGS, problems: file.value === undefined ? [] : [located(path, 'mistake', NO_KEYS)]};
	}
	const {value, problems} = checkedByKey(settingsSchema, file.value, {path: [], subject: 'settings'});
	return {settings: value ?? DEFAULT_SETTINGS, problems: locateProblems(file.text, path, problems)};
};

const nameOf = (written: string): SettingName => {
	const wanted = written.trim().toLowerCase().replaceAll('-', '_');
	const name = SETTING_NAMES.find(each => each === wanted);
	if (name) return name;
	throw new Refusal(
		`No setting ${inQuotes(written)}.${didYouMean(nearest(written, SETTING_NAMES))} Settings: ${SETTING_NAMES.join(', ')}.`,
		{
			code: 'unknown-setting',
			where: written,
		},
	);
};

const checkedValue = (name: SettingName, written: string): string | boolean => {
	const allowed: readonly string[] = SETTINGS[name];
	const wanted = written.trim().toLowerCase();
	if (!allowed.includes(wanted)) {
		throw new Refusal(
			`${name} cannot be ${inQuotes(written)}.${didYouMean(nearest(written, allowed))} Allowed: ${allowed.join(', ')}.`,
			{
				code: 'bad-setting',
				where: name,
			},
		);
	}
	return typeof DEFAULT_SETTINGS[name] === 'boolean' ? wanted === 'true' : wanted;
};

/** Writes one setting and returns them all. Refuses unknown names and values, and a file that is no settings file. */
export const writeSetting = async (places: HasSettings, name: string, value: string): Promise<Settings> => {
	const key = nameOf(name);
	const wanted = checkedValue(key, value);
	const {settings: path, config} = places;
	const file = stampOf(path) === `${path}:ENOENT` ? undefined : readTextFile(path);
	const broken = file?.fault ?? (file && file.value !== undefined && !isKeyed(file.value) ? NO_KEYS : undefined);
	if (broken) {
		const {where, message} = located(path, 'mistake', broken);
		throw new Refusal(`${where}: ${message} Repair or remove the file; nothing was changed.`, {code: 'broken-settings', where});
	}
	savingTo(path, () => {
		makeFolder(config);
		// conf would try again for a second in a folder that cannot be written to.
		accessSync(config, constants.W_OK);
	});
	const Conf = await loadConf();
	savingTo(path, () => setWithConf(Conf, config, 'settings', key, wanted));
	const {settings} = readSettings(places);
	if (settings[key] !== wanted) throw notSaved(path, 'the file does not hold what was written', 'See whether the disk is full');
	return settings;
};
