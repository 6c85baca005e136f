// Draws the whole screen at its size: head, the open place, footer, and on top of it all the overlays.
import {Box, useIsScreenReaderEnabled} from 'ink';
import {CaretArea} from './components/caret.tsx';
import {type Size, sizeOf} from './layout.ts';
import {OverlayPane} from './overlays/overlay-pane.tsx';
import {Header} from './panes/header.tsx';
import {LastRow, LongToast} from './panes/last-row.tsx';
import {headerRows} from './panes/notice.ts';
import {type Context, placeOf, type State, topOverlay} from './state.ts';
import {type Theme, ThemeContext} from './theme.ts';
import {viewNamed} from './views/index.ts';
import {PersonView} from './views/person/person-view.tsx';
import type {PlaceProps} from './views/place-spec.ts';
import {PrepView} from './views/prep/prep-view.tsx';

const FOOTER_ROWS = 1;

const PlaceView = (props: PlaceProps) => {
	const place = placeOf(props.state);
	if (place.kind === 'person') return <PersonView {...props} place={place} />;
	if (place.kind === 'prep') return <PrepView {...props} place={place} />;
	const View = viewNamed(place.view).pane;
	return <View {...props} />;
};

export type ScreenProps = {readonly state: State; readonly context: Context; readonly theme: Theme};

export const Screen = ({state, context, theme}: ScreenProps) => {
	const {columns, rows} = context;
	const size: Size = sizeOf(columns, rows);
	const footer = size === 'tiny' && state.toast === undefined && !state.filtering ? 0 : FOOTER_ROWS;
	const head = headerRows(context, size);
	const height = Math.max(1, rows - head - footer);
	const overlay = topOverlay(state);
	// Nothing can lie on top of what is listened to: what has the keys is all there is to hear.
	const isAlone = useIsScreenReaderEnabled() && overlay !== undefined;
	return (
		<ThemeContext.Provider value={theme}>
			<CaretArea>
				<Box flexDirection="column" width={columns} height={rows}>
					{isAlone ? undefined : <Header state={state} context={context} size={size} />}
					{isAlone ? undefined : <PlaceView state={state} context={context} size={size} height={height} />}
					{footer > 0 && !isAlone ? <LastRow state={state} context={context} /> : undefined}
					<LongToast state={state} context={context} />
					{overlay ? <OverlayPane overlay={overlay} state={state} context={context} /> : undefined}
				</Box>
			</CaretArea>
		</ThemeContext.Provider>
	);
};
