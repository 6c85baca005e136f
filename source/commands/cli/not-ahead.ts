// Looking at a day to come writes nothing into it: what speaks of such a day would be seen by nobody until then.
import {type Day, dayOf} from '../../domain/day.ts';
import type {Draft} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {Store} from '../../store/store.ts';

const refuseAhead = (drafts: readonly Draft[], today: Day, real: Day): readonly Draft[] => {
	const ahead = drafts.map(({on = today}) => on).find(on => on > real);
	if (ahead === undefined) return drafts;
	throw new Refusal(
		`NOT SAVED: ${ahead} is still to come, and nobody would see this until then. ` +
			'--today (or MUSTER_TODAY) looks ahead and writes nothing: leave it out, or say with --on on which day it was.',
		{code: 'day-to-come', where: '--today'},
	);
};

/** The same store, which takes no entry of a day that has not come by the system's clock. */
export const notAhead = (store: Store, now: () => Date): Store => ({
	...store,
	append: async (drafts, today, meant) => {
		const allowed = (wanted: readonly Draft[]) => refuseAhead(wanted, today, dayOf(now()));
		return store.append(typeof drafts === 'function' ? entries => allowed(drafts(entries)) : allowed(drafts), today, meant);
	},
});
