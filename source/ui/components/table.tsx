// The one adapter around ink-table: it lays out the rows, each of which comes to it whole, as the one column that there is.

import {Box, useIsScreenReaderEnabled} from 'ink';
import InkTable from 'ink-table';
import {createContext, type PropsWithChildren, useContext} from 'react';
import {Line, Lines} from './line.tsx';
import type {TablePart} from './parts.ts';

/** ink-table keeps the components it was made with, and hands them text alone: the rows reach them from here. */
const DrawnTable = createContext<TablePart | undefined>(undefined);

const COLUMN = 'row';

const HeaderRow = () => {
	const drawn = useContext(DrawnTable);
	return drawn?.header && <Line width={drawn.width} {...drawn.header} />;
};

/** ink-table's text for a cell is the place of its row among those in view. */
const BodyRow = ({children}: PropsWithChildren) => {
	const drawn = useContext(DrawnTable);
	const row = drawn?.rows[Number(children)];
	return drawn && row && <Line width={drawn.width} {...row} />;
};

/** ink-table's own lines are not drawn, so that a row takes one line. */
const Skeleton = () => null;

export const Table = ({part}: {readonly part: TablePart}) => {
	const {width, rows, spoken} = part;
	if (useIsScreenReaderEnabled())
		return (
			<Box flexDirection="column">
				<Lines lines={spoken()} width={width} />
			</Box>
		);
	return (
		<DrawnTable.Provider value={part}>
			<Box flexDirection="column" width={width} flexShrink={0}>
				<InkTable
					columns={[COLUMN]}
					data={rows.map((_, place) => ({[COLUMN]: String(place)}))}
					header={HeaderRow}
					cell={BodyRow}
					skeleton={Skeleton}
				/>
			</Box>
		</DrawnTable.Provider>
	);
};
