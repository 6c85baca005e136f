// Draws the selected person's card: facts, then the signals with what to do; one signal is selected when the keys go here.

import type {PersonState} from '../../domain/team.ts';
import {personCard} from '../../reports/person-card.ts';
import {Pane} from '../components/pane.tsx';
import type {Span} from '../components/spans.ts';
import {signalsList} from '../lists.ts';
import {rowsOf, selectedIndex} from '../rows.ts';
import {useTheme} from '../theme.ts';
import type {Context, State} from '../ui-state.ts';
import {factLines, type SpanLine, signalLines} from './card-lines.ts';
import {Lines} from './lines.tsx';

export type CardPaneProps = {
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly width: number;
	readonly height: number;
	readonly active: boolean;
	/** Without the frame and the facts: for narrow screens. */
	readonly brief?: boolean;
};

/** The lines of a card, its selected signal marked. */
export const useCardLines = ({person, state, context, active, brief}: CardPaneProps, columns: number): readonly SpanLine[] => {
	const {glyphs} = useTheme();
	const card = personCard(person, context.team, {masked: state.masked, now: context.now});
	const rows = rowsOf(signalsList, state, context, person.id);
	const selected = active ? rows[selectedIndex(rows, state.selections[signalsList.id])]?.signal?.id : undefined;
	const signals = card.signals.flatMap(signal => {
		const lines = signalLines(signal, columns - 2, glyphs);
		const mark: Span = {text: signal.id === selected ? `${glyphs.selected} ` : '  ', as: 'accent'};
		return lines.map((line, index): SpanLine => [index === 0 ? mark : '  ', ...line]);
	});
	const quiet: SpanLine = [{text: `${glyphs.fine} Nothing needs you here. f notes what went well.`, as: 'fine'}];
	const facts = brief ? [] : [...factLines(card, columns, glyphs), []];
	return [...facts, ...(signals.length === 0 ? [quiet] : signals)];
};

export const CardPane = (props: CardPaneProps) => {
	const {person, context, width, height, active} = props;
	const card = personCard(person, context.team);
	const lines = useCardLines(props, width - 4);
	return (
		<Pane title={card.heading} active={active} width={width} height={height}>
			{inside => <Lines lines={fitting(lines, inside.height)} width={inside.width} height={inside.height} />}
		</Pane>
	);
};

/** Where not all lines fit, the last one says how many are left. */
const fitting = (lines: readonly SpanLine[], height: number): readonly SpanLine[] => {
	if (lines.length <= height || height < 2) return lines;
	return [...lines.slice(0, height - 1), [{text: `… ${lines.length - height + 1} more lines: enter opens the page`, as: 'dim'}]];
};
