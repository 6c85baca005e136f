import {describe, expect, it} from 'vitest';
import {Refusal} from '../../source/domain/refusal.ts';
import {type Environment, places} from '../../source/store/paths.ts';

const foldersOf = (env: Environment, platform: NodeJS.Platform = 'linux') => {
	const {config, data} = places(env, platform);
	return [config, data];
};

describe('places', () => {
	it.each<[string, Environment, NodeJS.Platform, string, string]>([
		['home alone', {HOME: '/home/sam'}, 'linux', '/home/sam/.config/muster', '/home/sam/.local/share/muster'],
		['home alone on macOS', {HOME: '/Users/sam'}, 'darwin', '/Users/sam/.config/muster', '/Users/sam/.local/share/muster'],
		['both XDG folders', {HOME: '/home/sam', XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d'}, 'linux', '/c/muster', '/d/muster'],
		['XDG folders without HOME', {XDG_CONFIG_HOME: '/c', XDG_DATA_HOME: '/d'}, 'linux', '/c/muster', '/d/muster'],
		[
			'relative XDG folders, which do not count',
			{HOME: '/home/sam', XDG_CONFIG_HOME: 'c', XDG_DATA_HOME: './d'},
			'linux',
			'/home/sam/.config/muster',
			'/home/sam/.local/share/muster',
		],
		[
			'empty XDG folders',
			{HOME: '/home/sam', XDG_CONFIG_HOME: '', XDG_DATA_HOME: ''},
			'linux',
			'/home/sam/.config/muster',
			'/home/sam/.local/share/muster',
		],
		['MUSTER_HOME over all', {HOME: '/home/sam', MUSTER_HOME: '/m', XDG_CONFIG_HOME: '/c'}, 'linux', '/m', '/m'],
		['MUSTER_HOME without HOME', {MUSTER_HOME: '/m'}, 'linux', '/m', '/m'],
		[
			'the profile on Windows',
			{USERPROFILE: '/users/sam'},
			'win32',
			'/users/sam/.config/muster',
			'/users/sam/.local/share/muster',
		],
	])('takes %s', (_, env, platform, config, data) => {
		expect(foldersOf(env, platform)).toEqual([config, data]);
	});

	it.each<[string, Environment]>([
		['missing', {}],
		['empty', {HOME: ''}],
		['relative', {HOME: 'home/sam'}],
		['empty with an empty MUSTER_HOME', {HOME: '', MUSTER_HOME: ''}],
		['empty with only one XDG folder', {HOME: '', XDG_CONFIG_HOME: '/c'}],
	])('refuses a HOME that is %s and says what to set', (_, env) => {
		expect(() => places(env, 'linux')).toThrow(Refusal);
		expect(() => places(env, 'linux')).toThrow(/Set HOME, or MUSTER_HOME/);
	});

	it('names the rosters in the order in which they are looked for', () => {
		expect(places({MUSTER_HOME: '/m'}).rosters).toEqual(['/m/roster.yaml', '/m/roster.yml', '/m/roster.json']);
		expect(places({MUSTER_HOME: '/m'}).namedRoster).toBeUndefined();
		expect(places({MUSTER_HOME: '/m', MUSTER_ROSTER: ''}).namedRoster).toBeUndefined();
		expect(places({MUSTER_HOME: '/m', MUSTER_ROSTER: '/teams/pay.yaml'}).namedRoster).toBe('/teams/pay.yaml');
	});

	it('keeps settings with the roster, and texts, crash reports and the log with the data', () => {
		const {settings, tmp, crashes, log} = places({HOME: '/h'}, 'linux');
		expect(settings).toBe('/h/.config/muster/settings.json');
		for (const path of [tmp, crashes, log]) expect(path.startsWith('/h/.local/share/muster/')).toBe(true);
	});
});
