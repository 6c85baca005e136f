// What the lead has to know before anything else, and the room that the head of the screen leaves.
import {journalOf} from '../../domain/team/fold.ts';
import {choiceWords} from '../../reports/journal/choice-words.ts';
import type {LocatedProblem} from '../../store/store.ts';
import {wrapAtMost} from '../../text/wrap.ts';
import {type Size, sizeOf} from '../layout.ts';
import type {Context} from '../state.ts';

/** The name and the views. */
const TITLE_ROWS = 2;
const NOTICE_ROWS = 2;

const fileAndPlace = (where: string): string => where.slice(where.lastIndexOf('/') + 1);

/** What mends a file, as far as its message does not tell by itself: the editor is opened on the roster alone. */
const remedyOf = ({file, message}: LocatedProblem, rosterPath: string): string | false => {
	if (file === rosterPath) return 'E opens the roster there';
	return !message.includes('muster doctor') && '`muster doctor` says more';
};

/** What the lead has to know before anything else: files that are wrong, or that this is the demo team. What is wrong may quote what is private. */
export const noticeOf = (
	{demo, stale, problems, rosterPath, team}: Context,
	size: Size,
	masked: boolean,
): {text: string; as: 'error' | 'watch' | 'accent'} | undefined => {
	const first = problems.find(problem => problem.severity === 'mistake') ?? problems[0];
	if (first) {
		const words = [
			[fileAndPlace(first.where), masked ? 'something is wrong here' : first.message].filter(Boolean).join(': '),
			problems.length > 1 && `${problems.length} in all`,
			stale && 'the last good roster is shown',
			remedyOf(first, rosterPath),
		];
		return {text: words.filter(Boolean).join(' · '), as: first.severity === 'mistake' ? 'error' : 'watch'};
	}
	const choices = choiceWords(journalOf(team));
	if (choices !== undefined) return {text: `${choices}: enter in the Journal shows the versions`, as: 'watch'};
	if (!demo) return undefined;
	const short = size === 'tiny' ? 'Demo team · I makes yours' : 'An invented team, nothing is kept · I makes your own';
	return {
		text:
			size === 'wide'
				? 'An invented demo team, on a scratch store: nothing here is kept. Press I to make your own roster.'
				: short,
		as: 'accent',
	};
};

export const noticeLines = (context: Context, size: Size, masked: boolean, ellipsis = '…'): readonly string[] => {
	const notice = noticeOf(context, size, masked);
	const rows = size === 'tiny' ? 1 : NOTICE_ROWS;
	return notice ? wrapAtMost(notice.text, context.columns - 2, rows, ellipsis) : [];
};

/** Rows that the head takes. */
export const headerRows = (context: Context, size: Size, masked: boolean): number =>
	(size === 'tiny' ? 0 : TITLE_ROWS) + noticeLines(context, size, masked).length;

const FOOT_ROWS = 1;

/** What head and foot leave for a place. */
export const roomOf = (context: Context, masked: boolean): {readonly size: Size; readonly height: number} => {
	const size = sizeOf(context.columns, context.rows);
	return {size, height: Math.max(1, context.rows - headerRows(context, size, masked) - FOOT_ROWS)};
};
