// How the dashboard opens by the lead's settings: theme, order, first view, first day of the week, the mask, the wheel.
import type {SettingsReading} from '../../store/settings.ts';
import type {DashboardOptions} from '../main.tsx';
import type {State} from '../state.ts';

const MINUTE_MS = 60_000;
const PEOPLE = 'people';
const USUAL_SORT = 'attention';

/** A mistake is told once, with what to do; the default stands in for what is wrong. */
const toastOf = ({problems}: SettingsReading): Pick<State, 'toast'> => {
	const first = problems.find(problem => problem.severity === 'mistake') ?? problems[0];
	if (!first) return {};
	const where = first.where.slice(first.where.lastIndexOf('/') + 1);
	const text = [`${where}: ${first.message}`, 'muster config edit mends it'].join(' · ');
	return {toast: {text, tone: first.severity === 'mistake' ? 'mistake' : 'warning'}};
};

export const bySettings = (
	reading: SettingsReading,
): Pick<DashboardOptions, 'theme' | 'mouse' | 'weekStart' | 'start' | 'maskAfterMs'> => {
	const {theme, sort, start_view: view, week_start: weekStart, start_masked: masked, mouse_wheel: mouse} = reading.settings;
	const {mask_after: minutes} = reading.settings;
	return {
		theme,
		mouse,
		maskAfterMs: minutes === 'never' ? undefined : Number(minutes) * MINUTE_MS,
		weekStart,
		start: {
			places: [{kind: 'view', view}],
			...(masked ? {masked} : {}),
			...(sort === USUAL_SORT ? {} : {sorts: {[PEOPLE]: sort}}),
			...toastOf(reading),
		},
	};
};
