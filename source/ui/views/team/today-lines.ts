// The strip for today above the list: areas that cannot wait, 1:1s, my promises, feedback to say.

import {areaById} from '../../../domain/team/by-id.ts';
import {inOrderOfNames} from '../../../domain/team/names.ts';
import {meetingsToday, type StripLine, type TodayStrip, todayStrip} from '../../../reports/team/today-strip.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {listAtMost, plural} from '../../../text/words.ts';
import {asLines, emptyPart} from '../../components/lines.ts';
import {listPart} from '../../components/list-lines.ts';
import {linesPart, type Part} from '../../components/parts.ts';
import type {Span, Spans} from '../../components/spans.ts';
import type {Size} from '../../layout.ts';
import {selectedIn} from '../../list/rows.ts';
import {seenWords} from '../../masking/seen.ts';
import {nothingIn} from '../../panes/list-part.ts';
import type {Context, State} from '../../state.ts';
import type {Canvas} from '../place-spec.ts';
import {type TodayLine, todayList, todayRows, urgentAreas} from './today-list.ts';

const LABEL_COLUMNS = 10;
/** A line of the strip names this many; the rest is counted. */
const MOST_NAMED = 3;

const joined = (words: readonly string[]): string => {
	const more = words.length - MOST_NAMED;
	return words.slice(0, MOST_NAMED).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
};

/** Whom there is to meet, in an order that tells nothing. */
const namesToMeet = ({team}: Context): string =>
	listAtMost(
		inOrderOfNames(meetingsToday(team)).map(({id}) => firstName(team.people, id)),
		MOST_NAMED,
	);

/** A line for each, where there is something to say. */
const inFull = (areas: readonly TodayLine[], strip: TodayStrip, context: Context, masked: boolean): readonly Spans[] => {
	const words = (lines: readonly StripLine[]): string => joined(lines.map(line => line.words));
	const seen = seenWords(
		'strip',
		{
			areas: joined(areas.map(({words}) => words)),
			meetings: hidden => (hidden ? namesToMeet(context) : words(strip.meetings)),
			promises: words(strip.promises),
			toSay: words(strip.toSay),
		},
		masked,
	);
	const lines: readonly (readonly [string, string, 'text' | 'act'])[] = [
		['Areas', seen.areas, 'act'],
		['1:1s', seen.meetings, 'text'],
		['Promises', seen.promises, 'text'],
		['To say', seen.toSay, 'text'],
	];
	return lines.flatMap(([label, text, as]): Spans[] =>
		text === ''
			? []
			: [
					[
						{text: ` ${label.padEnd(LABEL_COLUMNS)}`, as: 'dim'},
						{text, as},
					],
				],
	);
};

const areaWords = ([first, ...others]: readonly TodayLine[], {team}: Context): string | undefined => {
	if (first === undefined) return undefined;
	return others.length > 0 ? `nobody holds ${others.length + 1} areas` : `nobody holds ${areaById(team, first.row.area)?.name}`;
};

/** All of it in one line: `nobody holds Fraud rules · 1:1 with Ana · 1 promise due · 1 to say`. */
const inShort = (areas: readonly TodayLine[], strip: TodayStrip, context: Context, masked: boolean): Spans => {
	const {meetings, promises, toSay} = strip;
	const inOrder = listAtMost(
		meetings.map(({person}) => firstName(context.team.people, person)),
		MOST_NAMED,
	);
	const seen = seenWords(
		'strip',
		{
			areas: areaWords(areas, context) ?? '',
			meetings: hidden => (inOrder === '' ? '' : `1:1 with ${hidden ? namesToMeet(context) : inOrder}`),
			promises: promises.length > 0 ? `${plural(promises.length, 'promise')} due` : '',
			toSay: toSay.length > 0 ? `${toSay.length} to say` : '',
		},
		masked,
	);
	const parts: readonly Span[] = [{text: seen.areas, as: 'act'}, seen.meetings, seen.promises, seen.toSay];
	const kept = parts.filter(part => (typeof part === 'string' ? part : part.text) !== '');
	return kept.flatMap((part, index): Span[] => [index === 0 ? ' ' : ' · ', part]);
};

/** Empty lines are left out; where there is little room, what cannot wait is all there is, in one line. */
const todayLines = ({masked}: State, context: Context, size: Size): readonly Spans[] => {
	if (size === 'tiny') return [];
	const areas = urgentAreas(context);
	const strip = todayStrip(context.team);
	if (size === 'wide') return inFull(areas, strip, context, masked);
	const line = inShort(areas, size === 'medium' ? strip : NOTHING, context, masked);
	return line.length === 0 ? [] : [line];
};

const NOTHING: TodayStrip = {meetings: [], promises: [], toSay: []};

/** What is seen, and the rows that it takes. */
type Strip = {readonly part: Part; readonly rows: number};

/** Of the screen above the list, where the keys are there: enough to see what cannot wait, with the team still in sight. */
const MOST_UNFOLDED = 3;

/** The strip with the keys in it: a row for each thing, its label said once. */
const unfolded = (state: State, context: Context, {height, theme, windows}: Canvas): Strip => {
	const {rows, index} = selectedIn(todayList, state, context);
	const {columns: width} = context;
	const {glyphs} = theme;
	if (rows.length === 0) return {part: emptyPart(nothingIn(todayList, state), {width, height: 1}, glyphs), rows: 1};
	const seen = Math.min(rows.length, Math.max(1, Math.floor(height / MOST_UNFOLDED)));
	const lines = new Map(todayRows(context).map(line => [line.row.id, line]));
	const labelOf = (at: number): string => lines.get(rows[at]?.id ?? '')?.label ?? '';
	const part = listPart({
		list: todayList.id,
		count: rows.length,
		selected: index,
		width,
		height: seen,
		rowAt: at => {
			const line = lines.get(rows[at]?.id ?? '');
			const label = labelOf(at) === labelOf(at - 1) ? '' : labelOf(at);
			return {
				spans: [
					{text: label.padEnd(LABEL_COLUMNS), as: 'dim'},
					{text: line?.words ?? '', as: line?.isUrgent ? 'act' : 'text'},
				],
			};
		},
		glyphs,
		windows,
	});
	return {part, rows: seen};
};

/** The strip is the beginning of the view, not the view. */
const MOST_FOLDED = 6;

/** The strip as it is seen: a line for each kind, or with the keys in it a row for each thing. */
export const todayPart = (state: State, context: Context, canvas: Canvas, hasKeys: boolean): Strip => {
	if (hasKeys) return unfolded(state, context, canvas);
	const lines = todayLines(state, context, canvas.size).slice(0, Math.max(0, Math.floor(canvas.height / MOST_FOLDED)));
	return {part: linesPart(asLines(lines), context.columns), rows: lines.length};
};
