// Draws the selected person's card: facts, then the signals with what to do; one signal is selected when the keys go here.
import {Box} from 'ink';
import type {PersonState} from '../../../domain/team/team.ts';
import {personCard} from '../../../reports/person/person-card.ts';
import {Pane} from '../../components/pane.tsx';
import {Rule} from '../../components/rule.tsx';
import type {Span} from '../../components/spans.ts';
import {useWindowAround} from '../../components/windowing.ts';
import {selectedIn} from '../../list/rows.ts';
import {fitting, Lines} from '../../panes/lines.tsx';
import {type Context, placeOf, type State} from '../../state.ts';
import {type Theme, useTheme} from '../../theme.ts';
import {factLines, type SpanLine, signalLines, wordedSignal} from './card-lines.ts';
import {signalsList} from './person-lists.ts';

export type CardPaneProps = {
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly width: number;
	readonly height: number;
	/** Whether the keys go here, and one of the signals is selected. */
	readonly active: boolean;
	/** How what does not fit is seen. */
	readonly how?: string;
};

const USUAL_WAY = 'enter opens the page';

type CardLines = {
	readonly facts: readonly SpanLine[];
	readonly signals: readonly SpanLine[];
	/** The first and the last line of the selected signal, counted among the signals'. */
	readonly selected: readonly [number, number];
	/** Whether it is the first of them. */
	readonly isFirst: boolean;
};

const cardLines = ({person, state, context, active}: CardPaneProps, columns: number, theme: Theme): CardLines => {
	const {glyphs} = theme;
	const {team, now} = context;
	const {masked} = state;
	const {rows, index} = selectedIn(signalsList, state, context, {person: person.id});
	const signals: SpanLine[] = [];
	let selected: readonly [number, number] = [0, 0];
	for (const [place, {signal}] of rows.entries()) {
		if (!signal) continue;
		const isSelected = active && place === index;
		const mark: Span = {text: isSelected ? `${glyphs.selected} ` : '  ', as: 'accent'};
		const lines = signalLines(wordedSignal(signal, team, masked), columns - 2, glyphs);
		if (isSelected) selected = [signals.length, signals.length + lines.length - 1];
		signals.push(...lines.map((line, row): SpanLine => [row === 0 ? mark : '  ', ...line]));
	}
	if (signals.length === 0)
		signals.push(['  ', {text: `${glyphs.fine} Nothing needs you here. f notes what went well.`, as: 'fine'}]);
	const facts = factLines(personCard(person, team, {masked, now}), columns, theme, placeOf(state).kind === 'person');
	return {facts, signals, selected, isFirst: index <= 0};
};

/** Facts that a low card keeps, however much there is to say below them. */
const LEAST_FACTS = 2;

/** Facts and signals in a few rows: at least half of them are for the reasons, which are what the card is for. */
const short = ({facts, signals}: CardLines, height: number): readonly SpanLine[] => {
	const whole = [...facts, [], ...signals];
	if (whole.length <= height) return whole;
	const forSignals = Math.min(signals.length, Math.ceil(height / 2));
	const kept = facts.slice(0, Math.max(LEAST_FACTS, height - forSignals));
	return [...kept, ...signals].slice(0, height);
};

const LINES_BETWEEN = 1;
/** Facts stand below the words of the reasons. */
const FACT_INDENT = '  ';

/** The card in a frame; with the keys in it, it is scrolled to the selected signal. */
export const CardPane = (props: CardPaneProps) => {
	const {person, context, width, height, active, how = USUAL_WAY} = props;
	const theme = useTheme();
	const card = cardLines(props, width - 4, theme);
	const before = card.facts.length + LINES_BETWEEN;
	const whole = [...card.facts, [], ...card.signals];
	const inside = Math.max(1, height - 2);
	const [from, to] = [card.selected[0] + before, card.selected[1] + before];
	// The facts above the first signal are part of it, where both can be seen.
	const top = useWindowAround(whole.length, card.isFirst && to < inside ? 0 : from, to, inside);
	const lines = active ? whole.slice(top, top + inside) : short(card, inside);
	const below = active ? whole.length - top - lines.length : whole.length - lines.length;
	const more = active ? `${below} more below` : `${below} more: ${how}`;
	return (
		<Pane
			title={personCard(person, context.team).heading}
			active={active}
			width={width}
			height={height}
			foot={below > 0 ? more : undefined}
		>
			{room => <Lines lines={lines} width={room.width} height={room.height} />}
		</Pane>
	);
};

/** Under a line with the name: the reasons, then as many facts as there is room for; for screens too narrow for frames. */
export const BriefCard = (props: CardPaneProps) => {
	const {person, width, height, active, how = USUAL_WAY} = props;
	const theme = useTheme();
	const {facts, signals, selected} = cardLines(props, width - FACT_INDENT.length, theme);
	const inside = Math.max(1, height - 1);
	const top = useWindowAround(signals.length, ...selected, inside);
	const reasons = fitting(signals.slice(active ? top : 0), inside, `: ${how}`);
	const room = inside - reasons.length - LINES_BETWEEN;
	const below = room > 0 ? [[], ...facts.slice(0, room).map((line): SpanLine => [FACT_INDENT, ...line])] : [];
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Rule width={width} title={person.name} active={active} />
			<Lines lines={[...reasons, ...below]} width={width} height={inside} />
		</Box>
	);
};
