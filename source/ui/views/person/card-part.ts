// The selected person's card: facts, then the signals with what to do; one signal is selected when the keys go here.
import type {PersonState} from '../../../domain/team/team.ts';
import {personCard, personHeading} from '../../../reports/person/person-card.ts';
import {FRAME_COLUMNS, FRAME_ROWS, framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {linesPart, type Part} from '../../components/parts.ts';
import type {Span, Spans} from '../../components/spans.ts';
import {selectedIn} from '../../list/rows.ts';
import {HIDDEN_SPAN} from '../../masking/seen.ts';
import {type Context, placeOf, type State} from '../../state.ts';
import type {Canvas} from '../place-spec.ts';
import {factLines, signalLines, wordedSignal} from './card-lines.ts';
import {signalsList} from './person-lists.ts';

export type CardOptions = {
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly canvas: Canvas;
	readonly width: number;
	readonly height: number;
	/** Whether the keys go here, and one of the signals is selected. */
	readonly active: boolean;
	/** How what does not fit is seen. */
	readonly how?: string;
};

const USUAL_WAY = 'enter opens the page';

type CardLines = {
	readonly facts: readonly Spans[];
	readonly signals: readonly Spans[];
	/** The first and the last line of the selected signal, counted among the signals'. */
	readonly selected: readonly [number, number];
	/** Whether it is the first of them. */
	readonly isFirst: boolean;
};

const cardLines = ({person, state, context, canvas: {theme}, active}: CardOptions, columns: number): CardLines => {
	const {glyphs} = theme;
	const {team, now} = context;
	const {masked} = state;
	const {rows, index} = selectedIn(signalsList, state, context, {person: person.id});
	const signals: Spans[] = [];
	let selected: readonly [number, number] = [0, 0];
	for (const [place, {signal}] of rows.entries()) {
		if (!signal) continue;
		const isSelected = active && place === index;
		const mark: Span = {text: isSelected ? `${glyphs.selected} ` : '  ', as: 'accent'};
		const lines = signalLines(wordedSignal(signal, team), columns - 2, glyphs);
		if (isSelected) selected = [signals.length, signals.length + lines.length - 1];
		signals.push(...lines.map((line, row): Spans => [row === 0 ? mark : '  ', ...line]));
	}
	// Hidden signals and none look the same.
	if (masked) signals.push(['  ', HIDDEN_SPAN]);
	else if (signals.length === 0)
		signals.push(['  ', {text: `${glyphs.fine} Nothing needs you here. f notes what went well.`, as: 'fine'}]);
	const isWhole = placeOf(state).kind === 'person';
	const facts = factLines(personCard(person, team, {now}), columns, theme, {masked, isWhole});
	return {facts, signals, selected, isFirst: index <= 0};
};

/** Facts that a low card keeps, however much there is to say below them. */
const LEAST_FACTS = 2;

/** Facts and signals in a few rows: at least half of them are for the reasons, which are what the card is for. */
const short = ({facts, signals}: CardLines, height: number): readonly Spans[] => {
	const whole = [...facts, [], ...signals];
	if (whole.length <= height) return whole;
	const forSignals = Math.min(signals.length, Math.ceil(height / 2));
	const kept = facts.slice(0, Math.max(LEAST_FACTS, height - forSignals));
	return [...kept, ...signals].slice(0, height);
};

const LINES_BETWEEN = 1;
/** Facts stand below the words of the reasons. */
const FACT_INDENT = '  ';

const windowOf = (person: PersonState): string => `card ${person.id}`;

/** The card in a frame; with the keys in it, it is scrolled to the selected signal. */
export const cardPart = (options: CardOptions): Part => {
	const {person, canvas, width, height, active, how = USUAL_WAY} = options;
	const card = cardLines(options, width - FRAME_COLUMNS);
	const before = card.facts.length + LINES_BETWEEN;
	const whole = [...card.facts, [], ...card.signals];
	const inside = Math.max(1, height - FRAME_ROWS);
	const [from, to] = [card.selected[0] + before, card.selected[1] + before];
	// The facts above the first signal are part of it, where both can be seen.
	const top = canvas.windows.topAround(windowOf(person), whole.length, card.isFirst && to < inside ? 0 : from, to, inside);
	const lines = active ? whole.slice(top, top + inside) : short(card, inside);
	const under = active ? whole.length - top - lines.length : whole.length - lines.length;
	const more = active ? `${under} more below` : `${under} more: ${how}`;
	const words = {title: personHeading(person), active, foot: under > 0 ? more : undefined};
	return framed({width, height}, words, room => linesPart(asLines(lines), room.width, room.height));
};

/** Under a line with the name: the reasons, then as many facts as there is room for; for screens too narrow for frames. */
export const briefCardPart = (options: CardOptions): Part => {
	const {person, canvas, width, height, active, how = USUAL_WAY} = options;
	const {facts, signals, selected} = cardLines(options, width - FACT_INDENT.length);
	const inside = Math.max(1, height - 1);
	const top = canvas.windows.topAround(windowOf(person), signals.length, ...selected, inside);
	const reasons = fitting(signals.slice(active ? top : 0), inside, `: ${how}`);
	const room = inside - reasons.length - LINES_BETWEEN;
	const under = room > 0 ? [[], ...facts.slice(0, room).map((line): Spans => [FACT_INDENT, ...line])] : [];
	const lines = asLines([...reasons, ...under]);
	return ruled({width, height}, person.name, () => linesPart(lines, width, inside), active);
};
