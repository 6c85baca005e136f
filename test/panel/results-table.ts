// The panel's results as Markdown: a row per team, the totals, and every disagreement by name.
import {type Compared, type Totals, totalsOf} from './compare.ts';

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
const list = (names: readonly string[]): string => (names.length === 0 ? '–' : names.join(', '));

const agreesOn = ({right}: Compared): string =>
	right.length === 0 ? '–' : `${right.filter(({grade, named}) => grade === named).length} of ${right.length}`;

const row = (each: Compared): string => {
	const {first, right, missed, wrong, harmful} = each;
	const cells = [
		each.team,
		each.today,
		`${right.length} of ${right.length + missed.length}`,
		list(missed.map(({id}) => id)),
		list(wrong.map(({id}) => id)),
		agreesOn(each),
		first.wanted === first.shown ? first.wanted : `${first.shown}, not ${first.wanted}`,
		String(harmful.length),
	];
	return `| ${cells.join(' | ')} |`;
};

const totals = ({precision, recall, first, severity, harmful}: Totals): readonly string[] => [
	'| of all teams | |',
	'|---|---:|',
	`| named that the list names (precision) | ${percent(precision)} |`,
	`| on the list and named (recall) | ${percent(recall)} |`,
	`| the right person first | ${percent(first)} |`,
	`| as severe as on the list | ${percent(severity)} |`,
	`| harmful sentences | ${harmful} |`,
];

const disagreements = ({missed, wrong, right, areas, harmful}: Compared): readonly string[] => [
	...missed.map(({id, grade}) => `${id} is on the list at ${grade} and is not named`),
	...wrong.map(({id, grade, signals}) => `${id} is fine on the list and is named at ${grade} (${signals.join(', ')})`),
	...right
		.filter(({grade, named}) => grade !== named)
		.map(({id, grade, named, signals}) => `${id} is on the list at ${grade} and is named at ${named} (${signals.join(', ')})`),
	...areas.wanted.filter(id => !areas.shown.includes(id)).map(id => `the area ${id} is on the list and is not named`),
	...areas.shown.filter(id => !areas.wanted.includes(id)).map(id => `the area ${id} is named and is not on the list`),
	...harmful.map(({person, said}) => `must not be said of ${person}: “${said}”`),
];

const section = (each: Compared): string => {
	const lines = disagreements(each);
	return lines.length === 0 ? '' : `\n## ${each.team}\n\n${lines.map(line => `- ${line}`).join('\n')}\n`;
};

export const resultsTable = (all: readonly Compared[]): string =>
	`${[
		'# What muster says of the panel’s teams',
		'',
		'Each team in `fixtures/panel/` comes with a list of who needs the lead, made from its records before the program was',
		'run on them. `npm run panel` compares and writes this file.',
		'',
		...totals(totalsOf(all)),
		'',
		'| team | today | named | missed | wrongly named | severity | first | harmful |',
		'|---|---|---|---|---|---|---|---:|',
		...all.map(row),
	].join('\n')}\n${all.map(section).join('')}`;
