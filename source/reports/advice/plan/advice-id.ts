// The name of an advice: the same for the same answer to the same request, so that nobody is asked about it twice.
import type {Entry} from '../../../domain/journal/entries.ts';
import type {Advice} from '../advice.ts';
import {type AdviceRequest, REQUEST_FIELDS} from '../request.ts';

/** How an advice is named in `action-opened` (`from`) and in `advice-judged`. */
export const ADVICE_ID = /^advice-[0-9a-f]{16}$/;

/** FNV-1a over UTF-16 units, 32 bits. */
const fnv = (text: string, seed: number): string => {
	let hash = seed;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, '0');
};

export const adviceId = (request: AdviceRequest, advice: Advice): string => {
	const asked = REQUEST_FIELDS.map(field => request[field] ?? null);
	const text = JSON.stringify([asked, advice]);
	return `advice-${fnv(text, 0x811c9dc5)}${fnv(text, 0x050c5d1f)}`;
};

export const isJudged = (entries: readonly Entry[], id: string): boolean =>
	entries.some(entry => entry.kind === 'advice-judged' && entry.advice === id);
