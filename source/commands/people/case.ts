// `muster case`: which cases hold for somebody and why, and the lead's own word on one of them.
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {caseNamed, setCase} from '../../domain/verbs/cases.ts';
import {caseJson, caseLine} from '../../reports/words/case-words.ts';
import {capital, list} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import {ONE_PERSON} from '../cli/grammar.ts';
import type {Output, OutputBlock} from '../cli/printer.ts';
import {saved} from '../cli/save.ts';

const shown = (person: PersonState, today: Parameters<typeof caseLine>[1]): Output => ({
	text: () => {
		if (person.cases.length === 0)
			return [`No case holds for ${person.name}. If you know of one: muster case ${person.id} CASE yes`];
		return person.cases.flatMap((one): readonly OutputBlock[] => [
			[{text: one.id, style: 'strong'}, `  ${caseLine(one, today)}`],
			`  First: ${one.first}`,
			`  Leave alone: ${list(one.leaveAlone)}.`,
			{text: `  Ends with ${one.ends}. Not so: muster case ${person.id} ${one.id} no`, style: 'dim'},
		]);
	},
	json: () => ({schema: 1, person: person.id, cases: person.cases.map(each => caseJson(each, today))}),
});

export const command: Command = {
	arguments: [
		ONE_PERSON,
		{name: '[case]', summary: 'such as worn, returning, promotion-declined; left out, those that hold are shown'},
		{name: '[holds]', summary: 'whether it holds: what you say wins over the records', choices: ['yes', 'no']},
	],
	examples: ['muster case bo', 'muster case bo worn yes', 'muster case bo worn no'],
	notes: [
		'A case frames the prep sheet and the advice. It says what was recorded, and is no diagnosis.',
		'muster review never shows it.',
		'A yes holds until you say no. A no holds until the records say it anew.',
	],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.team();
		const person = findPerson(team, input.word(0));
		const typed = input.maybe(1);
		if (typed === undefined) return shown(person, today);
		const id = caseNamed(typed);
		const holds = input.maybe(2);
		if (holds !== 'yes' && holds !== 'no')
			throw new Refusal(`Say whether ${id} holds: muster case ${person.id} ${id} yes, or no.`, {
				code: 'usage',
				where: id,
				exitCode: 2,
			});
		const held = person.cases.find(each => each.id === id);
		if (holds === 'no' && !held)
			throw new Refusal(`${capital(id)} does not hold for ${person.name}: there is nothing to take back.`, {
				code: 'case-does-not-hold',
				where: id,
			});
		const said = holds === 'yes' ? `${capital(id)} holds for ${person.name}` : `${capital(id)} does not hold for ${person.name}`;
		return saved(context, [setCase(person, id, holds === 'yes', today)], `${said}, as you say.`);
	},
};
