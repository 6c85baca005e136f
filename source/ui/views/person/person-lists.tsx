// Draws the lists of a person's page.
import type {ReactNode} from 'react';
import type {PersonState} from '../../../domain/team/team.ts';
import type {ListSpec} from '../../list/rows.ts';
import {ListTable} from '../../panes/list-pane.tsx';
import type {Context, State} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import {LOOKS} from './person-looks.ts';

export type PersonListProps = {
	readonly list: ListSpec | undefined;
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly width: number;
	readonly height: number;
};

export const PersonList = ({list, person, state, context, width, height}: PersonListProps): ReactNode => {
	const {glyphs} = useTheme();
	const look = list && LOOKS[list.id];
	if (!list || !look) return undefined;
	return (
		<ListTable
			list={list}
			person={person.id}
			state={state}
			context={context}
			columns={look.columns}
			row={row => look.row(row, person, state, context, glyphs)}
			width={width}
			height={height}
			active={true}
		/>
	);
};
