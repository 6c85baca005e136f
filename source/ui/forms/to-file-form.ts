// The form that asks for the name of the file that what is shown is written to.
import {Refusal} from '../../domain/refusal.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Effect, type MenuOption, type State, type Step, withToast} from '../state.ts';
import {textField} from './fields.ts';
import type {AskingForm} from './form-spec.ts';

type Leaving = NonNullable<State['leaving']>;

/** Asks before another file goes. */
const askToOverwrite = (state: State, path: string, leaving: Leaving): State => {
	const options: readonly MenuOption[] = [
		{id: 'leave', label: 'leave it as it is', run: now => ({state: withToast(now, 'Nothing written: Y asks for another name')})},
		{id: 'overwrite', label: 'overwrite it', run: now => ({state: now, effects: [toFile(path, leaving, true)]})},
	];
	return openTop(state, {kind: 'menu', title: `${path} is there already`, options, cursor: 0});
};

const toFile = (path: string, leaving: Leaving, overwrite = false): Effect => ({
	kind: 'write-file',
	path,
	text: leaving.text,
	overwrite,
	written: (now, at) => withToast(now, `${leaving.what} written to ${at}, readable by you alone`),
	taken: (now, at) => askToOverwrite(now, at, leaving),
});

/** The target names the place, for a name to begin with. */
export const toFileForm: AskingForm = {
	id: 'to-file',
	title: () => 'Write it to a file, as Markdown',
	fields: ({target}, {team}) => [
		textField('path', 'File', {hint: '~/notes.md', initial: `~/muster-${target}-${team.today}.md`, isPrivate: false}),
	],
	act: (values, _about, state): Step => {
		const path = values.text('path');
		if (path === '') throw new Refusal('Say which file.', {code: 'no-path', where: 'path'});
		const {leaving} = state;
		return leaving ? {state, effects: [toFile(path, leaving)]} : {state};
	},
};
