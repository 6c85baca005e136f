// A panel team as its three files hold it: the roster, the journal, and the list of whom the lead must see, made beforehand.
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import * as z from 'zod';
import {type Day, isDay} from '../../source/domain/day.ts';
import {parseAuthority} from '../../source/domain/ids.ts';
import {type Entry, parseEntry} from '../../source/domain/journal/entries.ts';
import {parseYaml} from '../../source/store/files/yaml-text.ts';
import {countedId} from '../support/generated/journal-writer.ts';

const PANEL = fileURLToPath(new URL('../../fixtures/panel/', import.meta.url));
const MACHINE = 'panel';
const SECONDS_PER_MINUTE = 60;
const MORNING_HOUR = 8;

const isRegularExpression = (text: string): boolean => {
	try {
		new RegExp(text, 'iu');
		return true;
	} catch {
		return false;
	}
};

const ids = z
	.array(z.string())
	.nullish()
	.transform(list => list ?? []);
const reasons = z
	.record(z.string(), z.string())
	.nullish()
	.transform(all => all ?? {});
const day = z.custom<Day>(value => typeof value === 'string' && isDay(value), 'not a day');

const listSchema = z.strictObject({
	today: day,
	about: z.string(),
	/** Somebody is let down if the lead does nothing today. */
	act: reasons,
	/** Needs the lead this week. */
	watch: reasons,
	fine: ids,
	/** Experienced leads could differ. */
	either: ids,
	/** Whose name must stand first, or `nobody`. */
	first: z.string(),
	areas: ids,
	harmful: z
		.array(z.strictObject({person: z.string(), never: z.string().refine(isRegularExpression), why: z.string()}))
		.nullish()
		.transform(all => all ?? []),
	/** Why a list was changed after the program had been run. */
	changes: z.array(z.string()).optional(),
});
export type PanelList = z.output<typeof listSchema>;
export type PanelTeam = {
	readonly name: string;
	readonly rosterText: string;
	readonly entries: readonly Entry[];
	readonly list: PanelList;
};

const textOf = (team: string, file: string): string => readFileSync(`${PANEL}${team}/${file}`, 'utf8');

const yamlOf = (team: string, file: string): unknown => {
	const {value, fault} = parseYaml(textOf(team, file));
	if (fault) throw new Error(`${team}/${file}: line ${fault.line}: ${fault.message}`);
	return value;
};

type Written = {readonly [field: string]: unknown};
/** Fields that hold the short name of an earlier entry, or several. */
const REFERENCES = ['feedback', 'action', 'topic', 'entry', 'discussed', 'items'] as const;

const refer = (value: unknown, known: ReadonlyMap<unknown, string>): unknown => {
	if (Array.isArray(value)) return value.map(each => refer(each, known));
	const id = known.get(value);
	if (id === undefined) throw new Error(`nothing earlier is called ${String(value)}`);
	return id;
};

/** Entries of one day are a second apart, in the order of the file. */
const instantOf = (on: unknown, index: number): string => {
	const minutes = Math.floor(index / SECONDS_PER_MINUTE);
	const parts = [MORNING_HOUR, minutes, index % SECONDS_PER_MINUTE].map(part => String(part).padStart(2, '0'));
	return `${String(on)}T${parts.join(':')}Z`;
};

/** What the store adds is added by counting, so that an entry is the same in each run. */
const entryOf = (written: Written, index: number, known: Map<unknown, string>): Entry => {
	const {id: called, ...fields} = written;
	const references = REFERENCES.filter(field => fields[field] !== undefined && written.kind !== 'action-opened');
	const value = {
		...fields,
		...Object.fromEntries(references.map(field => [field, refer(fields[field], known)])),
		...(fields.authority === undefined ? {} : {authority: parseAuthority(String(fields.authority))}),
		id: countedId(index),
		at: instantOf(fields.on, index),
		write: countedId(index, 'a'),
		machine: MACHINE,
		v: 1,
	};
	const {entry, fault} = parseEntry(value);
	if (!entry) throw new Error(`${fault.path} ${fault.message}`);
	if (called !== undefined) known.set(called, entry.id);
	return entry;
};

const journalOf = (team: string): readonly Entry[] => {
	const known = new Map<unknown, string>();
	return (yamlOf(team, 'journal.yaml') as readonly Written[]).map((written, index) => {
		try {
			return entryOf(written, index, known);
		} catch (error) {
			throw new Error(`${team}/journal.yaml: entry ${index + 1}: ${(error as Error).message}`);
		}
	});
};

export const panelNames = (): readonly string[] =>
	readdirSync(PANEL, {withFileTypes: true})
		.filter(entry => entry.isDirectory())
		.map(({name}) => name)
		.sort();

/** Throws where a file can't be read, and says which. */
export const panelTeam = (name: string): PanelTeam => {
	const {data, error} = listSchema.safeParse(yamlOf(name, 'list.yaml'));
	if (!data) throw new Error(`${name}/list.yaml: ${z.prettifyError(error)}`);
	return {name, rosterText: textOf(name, 'roster.yaml'), entries: journalOf(name), list: data};
};
