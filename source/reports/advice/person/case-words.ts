// The case that frames an answer about somebody, in words: why it holds, and what other cases stand beside it.
import type {Case} from '../../../domain/cases/case.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {excerpt} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

/** `mood 4 → 3 → 2, the last on 13 Nov; four areas`. */
export const becauseWords = (each: Case, {today}: Pick<PersonFrame, 'today'>): string =>
	each.because
		.map(({words, on, quote}) => {
			const day = on === undefined ? '' : ` ${shortDay(on, today)}`;
			return `${words}${day}${quote === undefined ? '' : `: ${quoted(excerpt(quote))}`}`;
		})
		.join('; ');

/** What stands beside the case that frames. */
export const besideParagraph = (others: readonly Case[], frame: PersonFrame): readonly string[] =>
	others.length === 0 || frame.isForThem
		? []
		: [
				`Also on record: ${others.map(each => `${each.name.toLowerCase()} (${becauseWords(each, frame)})`).join('; ')}.`.replace(
					/^./,
					capital,
				),
			];
