// The glyph at the head of a row: how urgent it is, fine, on leave, or gone.
import type {PersonState} from '../../domain/team/team.ts';
import type {Mark} from '../../reports/team/person-row.ts';
import type {Span} from '../components/spans.ts';
import type {Glyphs} from '../theme.ts';

export const markSpan = (mark: Mark, glyphs: Glyphs): Span => {
	if (mark === 'leave') return {text: glyphs.paused, as: 'paused'};
	if (mark === 'left') return {text: glyphs.none, as: 'paused'};
	return {text: glyphs[mark], as: mark};
};

/** Whether somebody is here, and nothing else: to be fine would say already that others are not. */
export const presenceSpan = ({status}: Pick<PersonState, 'status'>, glyphs: Glyphs): Span =>
	status === 'leave' || status === 'left' ? markSpan(status, glyphs) : ' ';
