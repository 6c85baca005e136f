// Every word of a screen without drawing it, and the roles that words have: what a property is asked of.
import type {Part, ScreenLine} from '../../../source/ui/components/parts.ts';
import type {Span} from '../../../source/ui/components/spans.ts';
import {screenParts} from '../../../source/ui/screen-lines.ts';
import type {Context, State} from '../../../source/ui/state.ts';
import {chooseTheme, type Role} from '../../../source/ui/theme.ts';

const textOf = (span: Span): string => (typeof span === 'string' ? span : span.text);
const spansOf = ({spans, end = []}: ScreenLine): readonly Span[] => [...spans, ...end];
const lineWords = (line: ScreenLine): string => spansOf(line).map(textOf).join('');

const linesOf = (part: Part | undefined): readonly ScreenLine[] => {
	if (!part) return [];
	switch (part.kind) {
		case 'lines':
		case 'field':
			return part.lines;
		case 'table':
			return [...(part.header ? [part.header] : []), ...part.rows, ...part.spoken()];
		case 'frame': {
			const {title = '', right = '', foot = ''} = part.words;
			return [{spans: [title, ' ', right]}, ...linesOf(part.inside), {spans: [foot]}];
		}
		case 'ruled':
			return [{spans: [part.title]}, ...linesOf(part.inside)];
		default:
			return part.parts.flatMap(linesOf);
	}
};

const THEME = chooseTheme();

export type ScreenWords = {
	/** Head and place; the foot with its keys or what just happened; what lies on top of them. */
	readonly under: readonly string[];
	readonly foot: readonly string[];
	readonly over: readonly string[];
	/** What words of the place have as their looks. */
	readonly roles: ReadonlySet<Role>;
};

/** Looks are asked of the place alone: the badge that says masked has its own, and so have keys. */
export const screenWords = (state: State, context: Context): ScreenWords => {
	const {under, toast, overlay} = screenParts(state, context, THEME);
	const [head, place, foot] = under.kind === 'below' ? under.parts : [];
	const roles = linesOf(place).flatMap(line => [
		...(line.as === undefined ? [] : [line.as]),
		...spansOf(line).flatMap(span => (typeof span === 'string' || span.as === undefined ? [] : [span.as])),
	]);
	return {
		under: [...linesOf(head), ...linesOf(place)].map(lineWords),
		foot: linesOf(foot).map(lineWords),
		over: [...linesOf(toast?.part), ...linesOf(overlay?.part)].map(lineWords),
		roles: new Set(roles),
	};
};
