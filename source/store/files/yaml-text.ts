// Reads YAML with js-yaml, which limits nesting and aliases; days stay text, and a mistake is told in plain words.
import {CORE_SCHEMA, constructFromEvents, EVENT_ID, mergeTag, parseEvents, YAMLException} from 'js-yaml';
import {thousands} from '../../text/words.ts';
import {DEEPEST_NESTING, type FileFault, MOST_ALIASES, MOST_UNFOLDED, positionOf} from './guard.ts';

/** YAML 1.2's own types, so `no` and `2026-11-13` stay text; with `<<`, which people use to save typing. */
const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/** js-yaml's reasons that deserve better words, by how they begin. */
const WORDS: readonly (readonly [begins: string, words: string])[] = [
	['duplicated mapping key', 'This key is here twice; keep one.'],
	['tab characters must not be used', 'A tab is used to indent; YAML wants spaces.'],
	['nesting exceeded', `This is nested more than ${DEEPEST_NESTING} deep.`],
	['aliases exceeded', `There are more than ${thousands(MOST_ALIASES)} aliases (*name).`],
	['merge keys exceeded', 'Too much is merged with <<.'],
	['unidentified alias', 'This alias (*name) has no anchor (&name) above it.'],
	['bad indentation of a mapping entry', 'This does not fit here. Check the indentation, and put text with a colon in quotes.'],
	['bad indentation of a sequence entry', 'The indentation of this list is off here.'],
	['deficient indentation', 'This must be indented further, or a bracket above is not closed.'],
	['can not read a block mapping entry', 'Every line here needs a key and a colon, such as “name: Ana Souza”.'],
	["expected ':' after a mapping key", 'A colon is missing after the key.'],
	['missed comma between flow collection', 'A comma or a closing bracket is missing here.'],
	['unexpected end of the stream within a flow', 'A closing bracket is missing.'],
	['unexpected end of the stream within a single', 'A closing quote is missing.'],
	['unexpected end of the stream within a double', 'A closing quote is missing.'],
	['the stream contains non-printable', 'There is a control character in the file. Remove it.'],
	['expected valid JSON character', 'There is a control character in this text. Remove it.'],
	['object-based map does not support complex keys', 'A key must be plain text.'],
	['unknown scalar tag', 'Tags (!name) are not read here.'],
	['unknown sequence tag', 'Tags (!name) are not read here.'],
	['unknown mapping tag', 'Tags (!name) are not read here.'],
	['cannot merge mappings', 'What << merges must be a group of keys.'],
];

const faultOf = (error: YAMLException, text: string): FileFault => {
	const {reason, mark} = error;
	const words = WORDS.find(([begins]) => reason.startsWith(begins))?.[1];
	// Any other reason may repeat what stands in the file, so it is not passed on.
	const message = words ?? `This is no valid YAML${/"|!</.test(reason) ? '' : `: ${reason}`}.`;
	return {message, ...(mark ? {line: mark.line + 1, column: mark.column + 1} : positionOf(text, 0))};
};

const BOMB = `What the aliases (*name) stand for comes to more than ${thousands(MOST_UNFOLDED)} values, or one holds itself.`;

/** Counts values as often as aliases repeat them; a loop never ends, so it is not small. */
const isSmall = (value: unknown): boolean => {
	const open = [value];
	for (let count = 0; open.length > 0; count++) {
		if (count + open.length > MOST_UNFOLDED) return false;
		const next = open.pop();
		if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) open.push(inner);
	}
	return true;
};

/** The value of a YAML file; undefined for one that is empty or holds only comments. */
export const parseYaml = (text: string): {readonly value?: unknown; readonly fault?: FileFault} => {
	try {
		const events = parseEvents(text, {maxDepth: DEEPEST_NESTING});
		const documents = events.flatMap((event, index) => (event.type === EVENT_ID.DOCUMENT ? [index] : []));
		const second = documents[1];
		if (second !== undefined) {
			const next = events.slice(second).find(event => 'start' in event || 'valueStart' in event);
			const offset = next && ('start' in next ? next.start : 'valueStart' in next ? next.valueStart : 0);
			const message = 'A second document begins here (---); keep everything in one.';
			return {fault: {message, ...positionOf(text, Math.max(0, offset ?? 0))}};
		}
		const [value] = constructFromEvents(events, {source: text, schema: SCHEMA, maxAliases: MOST_ALIASES});
		const alias = events.find(event => event.type === EVENT_ID.ALIAS);
		return alias && !isSmall(value) ? {fault: {message: BOMB, ...positionOf(text, alias.anchorStart - 1)}} : {value};
	} catch (error) {
		if (error instanceof YAMLException) return {fault: faultOf(error, text)};
		// js-yaml asks to catch everything: what else it throws comes of the text, and is no reason to stop.
		return {fault: {message: 'This could not be read as YAML.', line: 1, column: 1}};
	}
};
