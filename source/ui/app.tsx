// The root: hears keys and pastes once for all, follows the session, draws the screen.
import {useApp, useInput, usePaste} from 'ink';
import {useEffect, useSyncExternalStore} from 'react';
import {Screen} from './screen.tsx';
import type {Session} from './session.ts';
import {isTyping} from './step.ts';
import {isPasted, keyPresses} from './terminal/key.ts';
import type {Theme} from './theme.ts';

/** What only Ink can do with the terminal. */
export type TerminalControl = {
	/** Gives the terminal to something else until the work is done, then paints everything again. */
	readonly suspend: (work: () => Promise<void>) => Promise<void>;
	readonly exit: (error?: Error) => void;
};

export type AppProps = {
	readonly session: Session;
	readonly theme: Theme;
	readonly onControl: (control: TerminalControl) => void;
};

export const App = ({session, theme, onControl}: AppProps) => {
	const {state, context} = useSyncExternalStore(session.subscribe, session.get);
	const app = useApp();
	useEffect(() => {
		onControl({
			suspend: async work => {
				await app.suspendTerminal(work);
			},
			exit: error => app.exit(error),
		});
	}, [app, onControl]);
	useInput((input, key) => {
		if (isPasted(input, key, isTyping(session.get().state))) session.paste(input.replaceAll(/\r\n?/g, '\n'));
		else for (const press of keyPresses(input, key)) session.press(press);
	});
	usePaste(text => session.paste(text));
	return <Screen state={state} context={context} theme={theme} />;
};
