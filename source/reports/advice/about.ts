// What a free text is about: the nearest page of the playbook and the competencies that its words name.
import {type CompetencyId, folded} from '../../domain/ids.ts';
import {aboutCompetencies, aboutPages} from '../../knowledge/approaches/about-words.ts';

export type About = {
	readonly text: string;
	/** The page whose words occur most; undefined where none does. */
	readonly page?: string;
	readonly competencies: readonly CompetencyId[];
};

/** How often the beginnings of words, or phrases of several, occur in a text made of words and single blanks. */
const score = (text: string, beginnings: readonly string[]): number =>
	beginnings.reduce((sum, beginning) => sum + (text.includes(` ${beginning}`) ? beginning.trim().split(' ').length : 0), 0);

const best = (text: string, words: Readonly<Record<string, readonly string[]>>): readonly string[] =>
	Object.entries(words)
		.map(([id, beginnings]) => ({id, score: score(text, beginnings)}))
		.filter(each => each.score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({id}) => id);

export const aboutOf = (text: string): About => {
	const plain = ` ${folded(text)
		.replace(/[’']/g, '')
		.replace(/[^\p{L}\p{N}:]+/gu, ' ')
		.trim()} `;
	const [page] = best(plain, aboutPages);
	return {text: text.trim().replace(/\s+/g, ' '), page, competencies: best(plain, aboutCompetencies)};
};

/** The question as it was typed; where no page of the playbook fits its words, that is said. */
export const askedWords = ({text, page}: Pick<About, 'text' | 'page'>): string =>
	`You asked about this: “${text}”.${page === undefined ? ' No page of the playbook fits these words, so what follows does without one. Its contents: muster playbook.' : ''}`;
