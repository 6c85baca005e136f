// The prep sheet as Markdown: to print, to paste, to take along.
import type {PersonState, Team} from '../../domain/team/team.ts';
import {bullets, document, heading, taskList} from '../../text/markdown.ts';
import {prepReport} from './prep.ts';
import {isTickable, prepParts, type SheetLine, type SheetPart} from './prep-parts.ts';
import {onLeaveWords, prepHeading} from './prep-words.ts';

/** `me: intro to the platform team (due 14 Nov)`; what stands below a line on screen follows it. */
const words = ({lead, text, detail, below}: SheetLine): string => {
	const line = `${lead === undefined ? '' : `${lead}: `}${text}${detail ? ` (${detail})` : ''}`;
	if (!below) return line;
	return `${line}${below.startsWith('→') ? ' ' : '; '}${below}`;
};

const body = ({lines}: SheetPart): string => {
	const texts = lines.map(line => ({text: words(line)}));
	return lines.some(isTickable) ? taskList(texts) : bullets(texts.map(({text}) => text));
};

export const prepMarkdown = (person: PersonState, team: Team): string => {
	const prep = prepReport(person, team);
	const gone = onLeaveWords(prep);
	return document([
		heading(1, gone === undefined ? `1:1 with ${prepHeading(person, team)}` : `${person.name} · ${gone}`),
		...prepParts(prep, person, team).map(part => [heading(2, part.title), body(part)].filter(Boolean).join('\n\n')),
	]);
};
