// Half-written forms and prep sheets that were kept from an earlier time, told when muster opens.
import {NOTE_SUBJECTS} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {personById} from '../../domain/team/by-id.ts';
import {plural} from '../../text/words.ts';
import {seenWord} from '../masking/seen.ts';
import {type Context, type State, withToast} from '../state.ts';
import {personOfDraft} from '../views/prep/prep-drafts.ts';
import {formAbout} from './form-spec.ts';
import {FORMS} from './forms.ts';

/** What a form without people is about: the lead or the team, an area, an entry. */
const isThere = (target: string | undefined, {team, entries}: Context): boolean =>
	[NOTE_SUBJECTS, team.areas.map(({id}) => id), entries.map(({id}) => id)].some(ids => ids.some(id => id === target));

/** `Feedback · Ana Souza`, `Prep · Ana Souza`; undefined for what is neither, or is about somebody who is gone. */
const titleOf = (key: string, context: Context): {readonly title: string; readonly what: string} | undefined => {
	const prepared = personById(context.team, personOfDraft(key));
	if (prepared) return {title: `Prep · ${prepared.name}`, what: 'the sheet'};
	const spec = FORMS.find(form => key === form.id || key.startsWith(`${form.id}.`));
	if (!spec) return undefined;
	const isPerson = (id: string): boolean => context.team.people.some(person => person.id === id);
	const about = formAbout(key, isPerson);
	if (about.people.length === 0 && !isThere(about.target, context)) return undefined;
	try {
		return {title: spec.title(about, context), what: 'the form'};
	} catch (error) {
		if (error instanceof Refusal) return undefined;
		throw error;
	}
};

/** The state in which muster opens, with a line about what was half written when it ended. */
export const withKeptDrafts = (state: State, context: Context): State => {
	const titles = [...context.drafts.keys()].flatMap(key => titleOf(key, context) ?? []);
	const [first] = titles;
	if (first === undefined || state.toast) return state;
	const more = titles.length > 1 ? `, and ${plural(titles.length - 1, 'other')}` : '';
	const words = (masked: boolean): string =>
		masked
			? `Half written last time: ${plural(titles.length, 'form')}, kept`
			: `Half written last time: ${first.title}${more}. Open ${first.what} again to go on`;
	return withToast(state, seenWord('toast', 'kept', words, state.masked));
};
