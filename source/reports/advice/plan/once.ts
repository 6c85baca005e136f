// What a printed answer has said already and need not say again: whole sentences, and notes that were quoted with their day.

const isOpen = (text: string): boolean => text.split('“').length > text.split('”').length;

/** Sentences of a text; what stands in quotation marks belongs to the sentence around it. */
export const sentencesOf = (text: string): readonly string[] => {
	const sentences: string[] = [];
	for (const piece of text.split(/(?<=[.?!]”?)\s+/u)) {
		const last = sentences.at(-1);
		if (last !== undefined && isOpen(last)) sentences[sentences.length - 1] = `${last} ${piece}`;
		else if (piece !== '') sentences.push(piece);
	}
	return sentences;
};

const plain = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[.?!…]+(?=”|$)/gu, '')
		.trim();
const quotesIn = (text: string): readonly string[] => [...text.matchAll(/“([^”]*)”/gu)].map(([, quote = '']) => plain(quote));

/** Shorter quotations are names of things, which may come up again. */
const LONG_QUOTE = 20;

export type Said = {
	/** The sentences of it that are new, remembered from here on; empty where none is. */
	readonly fresh: (text: string) => string;
};

/** Remembers what was printed, from what stands above. */
export const saidSoFar = (above: string): Said => {
	let said = plain(above);
	const isSaid = (sentence: string): boolean => {
		const quotes = quotesIn(sentence).filter(quote => quote.length >= LONG_QUOTE);
		return said.includes(plain(sentence)) || (quotes.length > 0 && quotes.every(quote => said.includes(quote)));
	};
	return {
		fresh: text => {
			const left = sentencesOf(text).filter(sentence => !isSaid(sentence));
			said = `${said} ${plain(text)}`;
			return left.join(' ');
		},
	};
};
