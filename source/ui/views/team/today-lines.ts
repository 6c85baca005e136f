// The strip for today above the list: areas that cannot wait, 1:1s, my promises, feedback to say.

import {inOrderOfNames} from '../../../domain/team/names.ts';
import {orphanAreas} from '../../../reports/team/status.ts';
import {meetingsToday, type StripLine, type TodayStrip, todayStrip} from '../../../reports/team/today-strip.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {listAtMost, plural} from '../../../text/words.ts';
import type {Span, Spans} from '../../components/spans.ts';
import type {Size} from '../../layout.ts';
import {seenWords} from '../../masking/seen.ts';
import type {Context, State} from '../../state.ts';

const LABEL_COLUMNS = 10;
/** A line of the strip names this many; the rest is counted. */
const MOST_NAMED = 3;

const joined = (words: readonly string[]): string => {
	const more = words.length - MOST_NAMED;
	return words.slice(0, MOST_NAMED).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
};

type UrgentArea = {readonly name: string; readonly why: string};

/** Areas that nobody here holds, unless the lead wants to hear of it later. */
const urgentAreas = ({team}: Context): readonly UrgentArea[] =>
	orphanAreas(team.areas).flatMap(({name, signals}) => {
		const signal = signals.find(each => each.id === 'orphan-area');
		return signal && signal.snoozedUntil === undefined ? [{name, why: signal.reason}] : [];
	});

/** Whom there is to meet, in an order that tells nothing. */
const namesToMeet = ({team}: Context): string =>
	listAtMost(
		inOrderOfNames(meetingsToday(team)).map(({id}) => firstName(team.people, id)),
		MOST_NAMED,
	);

/** A line for each, where there is something to say. */
const inFull = (areas: readonly UrgentArea[], strip: TodayStrip, context: Context, masked: boolean): readonly Spans[] => {
	const words = (lines: readonly StripLine[]): string => joined(lines.map(line => line.words));
	const seen = seenWords(
		'strip',
		{
			areas: joined(areas.map(({name, why}) => `${name}: ${why}`)),
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

const areaWords = ([first, ...others]: readonly UrgentArea[]): string | undefined => {
	if (first === undefined) return undefined;
	return others.length > 0 ? `nobody holds ${others.length + 1} areas` : `nobody holds ${first.name}`;
};

/** All of it in one line: `nobody holds Fraud rules · 1:1 with Ana · 1 promise due · 1 to say`. */
const inShort = (areas: readonly UrgentArea[], strip: TodayStrip, context: Context, masked: boolean): Spans => {
	const {meetings, promises, toSay} = strip;
	const inOrder = listAtMost(
		meetings.map(({person}) => firstName(context.team.people, person)),
		MOST_NAMED,
	);
	const seen = seenWords(
		'strip',
		{
			areas: areaWords(areas) ?? '',
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
export const todayLines = ({masked}: State, context: Context, size: Size): readonly Spans[] => {
	if (size === 'tiny') return [];
	const areas = urgentAreas(context);
	const strip = todayStrip(context.team);
	if (size === 'wide') return inFull(areas, strip, context, masked);
	const line = inShort(areas, size === 'medium' ? strip : NOTHING, context, masked);
	return line.length === 0 ? [] : [line];
};

const NOTHING: TodayStrip = {meetings: [], promises: [], toSay: []};
