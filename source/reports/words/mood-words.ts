// What the moods from 1 to 5 are called.
import type {Rating} from '../../domain/ids.ts';

const MOOD_WORDS: Readonly<Record<Rating, string>> = {
	1: 'very low',
	2: 'low',
	3: 'so-so',
	4: 'good',
	5: 'very good',
};

/** `3 so-so`. */
export const moodWords = (mood: Rating): string => `${mood} ${MOOD_WORDS[mood]}`;
