// What `muster advise` is asked: its options, or a request as JSON from standard input; every mistake on a line of its own.
import {folded} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {Roster} from '../../domain/roster/roster.ts';
import {findPerson} from '../../domain/team/find.ts';
import {personMeant} from '../../domain/team/meaning.ts';
import {
	type AdviceRequest,
	ME,
	type Mistake,
	parseAdviceRequest,
	REQUEST_OPTIONS,
	refusalOf,
	requestMistakes,
} from '../../reports/advice/request.ts';
import {situationPage} from '../../reports/advice/situation.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';

const FROM_STDIN = '-';

type Field = keyof typeof REQUEST_OPTIONS;
/** Words of a list, which may be typed `tech lead` or `Tech-Lead` on the command line. */
const LISTED: readonly Field[] = ['task_type', 'role_target', 'experience_level'];

const fieldsOf = Object.entries(REQUEST_OPTIONS) as readonly (readonly [Field, string])[];

const typedValue = (field: Field, typed: string): unknown => {
	if (field === 'horizon_months') return /^\d+$/.test(typed.trim()) ? Number(typed) : typed;
	return LISTED.includes(field)
		? typed
				.trim()
				.toLowerCase()
				.replace(/[\s-]+/g, '_')
		: typed;
};

const fromOptions = (input: Input): Readonly<Record<string, unknown>> =>
	Object.fromEntries(
		fieldsOf.flatMap(([field, option]) => {
			const typed = input.value(option);
			return typed === undefined ? [] : [[field, typedValue(field, typed)]];
		}),
	);

const wholeRequest = (message: string): Refusal => refusalOf([{where: 'request', message}]);

const parsedJson = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		throw wholeRequest('standard input is not JSON, or cut off. Give an object such as {"task_type": "leadership"}.');
	}
};

/** Options go before standard input, which a script may merely have inherited; `-` waits for it. */
const given = async (input: Input, {surroundings: {stdin}}: CommandContext): Promise<{value: unknown; isTyped: boolean}> => {
	const options = fromOptions(input);
	const word = input.maybe(0);
	if (word !== undefined && word !== FROM_STDIN)
		throw new Refusal(`“${word}” is no option. Whom it is about is said with --person ${word}.`, {
			code: 'usage',
			where: word,
			exitCode: 2,
		});
	const isTyped = Object.keys(options).length > 0;
	if (word === FROM_STDIN) {
		if (isTyped) throw wholeRequest('give it in options or on standard input, not both.');
		return {value: parsedJson(await stdin.read()), isTyped: false};
	}
	if (!isTyped && !stdin.isTTY) {
		const text = (await stdin.readIfAny())?.trim();
		if (text) return {value: parsedJson(text), isTyped: false};
	}
	return {value: options, isTyped: true};
};

const refused = (work: () => unknown): readonly Refusal[] => {
	try {
		work();
		return [];
	} catch (error) {
		if (error instanceof Refusal) return [error];
		throw error;
	}
};

/** `me`, or the lead by the name that the roster gives. */
const isLead = (typed: string, roster: Roster | undefined): boolean =>
	folded(typed.trim()) === ME || (roster?.lead !== undefined && folded(typed.trim()) === folded(roster.lead));

/** So many ids still help. */
const MOST_IDS = 12;
const allowed = ({people}: Roster): string => {
	const ids = people.map(({id}) => id);
	return ids.length <= MOST_IDS ? ids.join(', ') : `${ids.slice(0, MOST_IDS).join(', ')} … (muster status)`;
};

/** Whom and what a request names, as far as it can be read at all. */
const unknownNames = async (value: unknown, context: CommandContext): Promise<readonly Mistake[]> => {
	const {person, situation} = Object(value) as {readonly person?: unknown; readonly situation?: unknown};
	const mistakes: Mistake[] = [];
	if (typeof person === 'string' && person !== '') {
		const roster = (await context.hasRoster()) ? (await context.roster()).roster : undefined;
		if (roster === undefined)
			mistakes.push({where: 'person', message: 'there is no roster to look on. Make one with: muster init'});
		else if (!isLead(person, roster)) {
			const known = roster.people.length > 0 ? ` Allowed: ${allowed(roster)}` : '';
			const found = refused(() => findPerson(roster, person));
			mistakes.push(...found.map(({message}) => ({where: 'person', message: `${message}${known}`})));
		}
	}
	if (typeof situation === 'string' && situation !== '') {
		const {playbookPages} = await import('../../knowledge/playbook.ts');
		const found = refused(() => situationPage(playbookPages, situation));
		mistakes.push(...found.map(({message}) => ({where: 'situation', message: message.replace(/^situation: /, '')})));
	}
	return mistakes;
};

/** `role_target` as `--role`, where it was typed so. */
const asTyped = ({where, message}: Mistake): Mistake => ({
	where: where in REQUEST_OPTIONS ? `--${REQUEST_OPTIONS[where as Field]}` : where,
	message,
});

/** The request, with the person's id for whatever names them. Refuses with a line for each mistake, exit code 2. */
export const requestOf = async (input: Input, context: CommandContext): Promise<AdviceRequest> => {
	const {value, isTyped} = await given(input, context);
	const mistakes = [...requestMistakes(value), ...(await unknownNames(value, context))];
	if (mistakes.length > 0) throw refusalOf(isTyped ? mistakes.map(asTyped) : mistakes);
	const request = parseAdviceRequest(value);
	if (request.person === undefined) return request;
	const {roster} = await context.roster();
	if (isLead(request.person, roster)) return {...request, person: ME};
	// Accepting or judging items writes them down, so nobody is guessed.
	const isWritten = ['accept', 'item'].some(option => input.value(option) !== undefined);
	return {...request, person: (isWritten ? personMeant : findPerson)(roster, request.person).id};
};
