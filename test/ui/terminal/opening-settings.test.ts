import {describe, expect, it} from 'vitest';
import {DEFAULT_SETTINGS, SETTINGS, type Settings} from '../../../source/store/settings.ts';
import type {LocatedProblem} from '../../../source/store/store.ts';
import {bySettings} from '../../../source/ui/terminal/opening-settings.ts';
import {THEME_NAMES} from '../../../source/ui/theme.ts';
import {VIEWS} from '../../../source/ui/views/index.ts';
import {PEOPLE_SORTS, peopleList} from '../../../source/ui/views/team/team-list.ts';
import {openFlow} from '../flow.ts';

const opened = (settings: Partial<Settings> = {}, problems: readonly LocatedProblem[] = []) =>
	bySettings({settings: {...DEFAULT_SETTINGS, ...settings}, problems});

describe('opening by the settings', () => {
	it('is as usual without any', () => {
		expect(opened()).toEqual({
			theme: 'auto',
			mouse: false,
			maskAfterMs: 600_000,
			weekStart: 'mon',
			start: {places: [{kind: 'view', view: 'team'}]},
		});
	});

	it('knows every view, order and theme that may be set', () => {
		expect(VIEWS.map(({id}) => id)).toEqual(SETTINGS.start_view);
		expect([...SETTINGS.sort].sort()).toEqual(PEOPLE_SORTS.map(({id}) => id).sort());
		expect(SETTINGS.theme).toEqual(THEME_NAMES);
	});

	it('shows the view and the order that were set', async () => {
		const {start} = opened({start_view: 'growth', sort: 'name'});
		const flow = await openFlow({start});
		expect(flow.place()).toEqual({kind: 'view', view: 'growth'});
		expect(flow.state().sorts[peopleList.id]).toBe('name');
		await flow.press('1');
		expect(flow.selected()).toBe('ana');
	});

	it('opens masked where that was set', async () => {
		const flow = await openFlow({start: opened({start_masked: true}).start});
		expect(flow.state().masked).toBe(true);
		await flow.press('.');
		expect(flow.state().masked).toBe(false);
		expect((await openFlow({start: opened().start})).state().masked).toBe(false);
	});

	it('tells a mistake before a warning, with its place and what mends it', () => {
		const problem = (severity: 'mistake' | 'warning', message: string, line: number): LocatedProblem => ({
			severity,
			message,
			where: `/home/lead/.config/muster/settings.json:${line}:3`,
			file: '/home/lead/.config/muster/settings.json',
		});
		const warning = problem('warning', 'unknown key', 2);
		expect(opened({}, [warning, problem('mistake', 'theme cannot be “drak”.', 4)]).start?.toast).toEqual({
			tone: 'mistake',
			text: 'settings.json:4:3: theme cannot be “drak”. · muster config edit mends it',
		});
		expect(opened({}, [warning]).start?.toast?.tone).toBe('warning');
	});
});
