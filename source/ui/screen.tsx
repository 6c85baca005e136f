// Puts the whole screen in its place at its size: what is seen was decided before.
import {Box, useIsScreenReaderEnabled} from 'ink';
import {useRef} from 'react';
import {CaretArea} from './components/caret.tsx';
import {PartView, TopView} from './components/part-view.tsx';
import type {Tops} from './components/windows.ts';
import {screenParts} from './screen-lines.ts';
import type {Context, State} from './state.ts';
import {type Theme, ThemeContext} from './theme.ts';

export type ScreenProps = {readonly state: State; readonly context: Context; readonly theme: Theme};

export const Screen = ({state, context, theme}: ScreenProps) => {
	const before = useRef<Tops>(new Map());
	const {under, toast, overlay, tops} = screenParts(state, context, theme, before.current);
	before.current = tops;
	// Nothing can lie on top of what is listened to: what has the keys is all there is to hear.
	const isAlone = useIsScreenReaderEnabled() && overlay !== undefined;
	return (
		<ThemeContext.Provider value={theme}>
			<CaretArea>
				<Box flexDirection="column" width={context.columns} height={context.rows}>
					{isAlone ? undefined : <PartView part={under} />}
					{toast ? <TopView {...toast} /> : undefined}
					{overlay ? <TopView {...overlay} /> : undefined}
				</Box>
			</CaretArea>
		</ThemeContext.Provider>
	);
};
