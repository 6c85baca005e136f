// Draws the Playbook: its contents on the left, the page on the right; one of the two where there is no room for both.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {Empty} from '../../components/empty.tsx';
import {type Inside, Pane} from '../../components/pane.tsx';
import {Rule} from '../../components/rule.tsx';
import {position} from '../../components/windowing.ts';
import {filterOf, selectedIn} from '../../list/rows.ts';
import {GUTTER_COLUMNS, RowLines} from '../../panes/row-lines.tsx';
import {useTheme} from '../../theme.ts';
import type {PlaceProps, View} from '../place-spec.ts';
import {noPage, PLAYBOOK_KEYS} from './playbook-keys.ts';
import {contentsLines} from './playbook-lines.ts';
import {contentsList, pageList} from './playbook-lists.ts';
import {pageSheet} from './playbook-sheet.ts';
import {isReading, leavePage, shownPage} from './playbook-state.ts';
import {contentsColumns, linesOfPage, tallPage} from './playbook-tall.ts';

export const PlaybookView = ({state, context, size, height}: PlaceProps) => {
	const theme = useTheme();
	const {columns} = context;
	const reading = isReading(state);
	const page = shownPage(state, context);
	const framed = size === 'wide' || size === 'medium';
	const isOne = !framed || state.zoomed;
	const beside = contentsColumns(columns);
	const contents = selectedIn(contentsList, state, context);
	const search = filterOf(state, contentsList);
	const lines = selectedIn(pageList, state, context, {page: page?.id});
	const find = reading ? filterOf(state, pageList) : '';

	const none = (inside: Inside, filter: string, empty: string) => (
		<Empty {...inside} text={filter === '' ? empty : `Nothing fits “${filter}”. esc shows all.`} />
	);
	const contentsIn = (inside: Inside): ReactNode =>
		contents.rows.length === 0 ? (
			none(inside, search, contentsList.empty)
		) : (
			<RowLines
				{...inside}
				lines={contentsLines(contents.rows, search.trim() !== '', inside.width - GUTTER_COLUMNS)}
				selected={reading ? contents.rows.find(row => row.page === page?.id)?.id : contents.row?.id}
				active={!reading}
			/>
		);
	const pageIn = (inside: Inside): ReactNode => {
		if (!page || lines.rows.length === 0) return none(inside, find, page || !reading ? '' : pageList.empty);
		return (
			<RowLines
				{...inside}
				key={page.id}
				lines={linesOfPage(page, state, context, inside, theme)}
				selected={reading ? lines.row?.id : undefined}
				active={reading}
			/>
		);
	};
	const part = (width: number, active: boolean, title: string, right: string, draw: (inside: Inside) => ReactNode) =>
		framed ? (
			<Pane title={title} right={right} active={active} width={width} height={height}>
				{draw}
			</Pane>
		) : (
			<Box flexDirection="column" width={width} flexShrink={0}>
				<Rule width={width} title={title} active={active} />
				{draw({width, height: height - 1})}
			</Box>
		);
	const titleOf = (words: string, filter: string): string => (filter === '' ? words : `${words} / ${filter}`);
	return (
		<Box height={height} flexShrink={0}>
			{isOne && reading
				? undefined
				: part(
						isOne ? columns : beside,
						!reading,
						titleOf(contentsList.title, search),
						position(contents.index, contents.rows.length),
						contentsIn,
					)}
			{isOne && !reading
				? undefined
				: part(isOne ? columns : columns - beside, reading, titleOf(page?.title ?? '', find), '', pageIn)}
		</Box>
	);
};

export const PLAYBOOK_VIEW: View = {
	id: 'playbook',
	title: 'Playbook',
	short: 'Book',
	detail: 'what to do about it: challenges, situations, practices, roles, competencies, pay',
	where: 'in the Playbook',
	rows: 'pages',
	lists: [contentsList, pageList],
	keys: PLAYBOOK_KEYS,
	pane: PlaybookView,
	sheet: pageSheet,
	noSheet: (_focus, state, context) => noPage(state, context),
	needs: 'playbook',
	up: leavePage,
	tallLines: tallPage,
};
