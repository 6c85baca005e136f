// `muster schema`: the JSON Schema of a roster, a ladder, the journal, or the advisor's request and answer, for editors and programs.
import * as z from 'zod/mini';
import type {Command} from '../cli/command.ts';

/** Checks of our own have no shape in JSON Schema but the one that is said beside them. */
const schemaOf = (schema: z.ZodMiniType): object => z.toJSONSchema(schema, {io: 'input', unrepresentable: 'any'});

/** Files written by hand may hold keys of one's own that begin with `x-`, at any depth. */
const fileSchemaOf = (schema: z.ZodMiniType): object =>
	z.toJSONSchema(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({jsonSchema}) => {
			if (jsonSchema.additionalProperties === false) jsonSchema.patternProperties = {'^x-': {}};
		},
	});

/** What `muster export` prints and `muster import` reads; the files of the months hold the same entries. */
const journalSchema = async (): Promise<object> => {
	const {ENTRY_KINDS, entrySchema} = await import('../../domain/journal/entries.ts');
	const {COMMON_MEANINGS, ENTRY_MEANINGS} = await import('../../domain/journal/entry-meanings.ts');
	const explained = (kind: (typeof ENTRY_KINDS)[number]): object => {
		const {
			$schema: _,
			additionalProperties: _open,
			...schema
		} = z.toJSONSchema(entrySchema(kind), {io: 'input', unrepresentable: 'any'});
		const meanings: Readonly<Record<string, string>> = {...COMMON_MEANINGS, ...ENTRY_MEANINGS[kind].fields};
		const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
			name,
			{description: meanings[name], ...Object(field)},
		]);
		return {description: ENTRY_MEANINGS[kind].kind, ...schema, properties: Object.fromEntries(fields)};
	};
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		description: 'Everything recorded: what muster export prints and muster import reads.',
		type: 'object',
		properties: {
			muster: {const: 1, description: 'The version of the export.'},
			entries: {type: 'array', items: {oneOf: ENTRY_KINDS.map(kind => ({$ref: `#/$defs/${kind}`}))}},
		},
		required: ['muster', 'entries'],
		$defs: Object.fromEntries(ENTRY_KINDS.map(kind => [kind, explained(kind)])),
	};
};

const SCHEMAS = {
	roster: async () => fileSchemaOf((await import('../../domain/roster/roster.ts')).rosterSchema),
	ladder: async () => fileSchemaOf((await import('../../domain/ladder/ladder-schema.ts')).ladderSchema),
	journal: journalSchema,
	'advice-request': async () => schemaOf((await import('../../reports/advice/request.ts')).adviceRequestSchema),
	advice: async () => schemaOf((await import('../../reports/advice/advice-schema.ts')).adviceSchema),
} as const satisfies Readonly<Record<string, () => Promise<object>>>;
const NAMES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

export const command: Command = {
	arguments: [{name: '<of>', summary: 'what it is the schema of', choices: NAMES}],
	examples: ['muster schema roster', 'muster schema journal', 'muster schema advice-request'],
	run: async input => {
		const of = NAMES.find(name => name === input.word(0)) ?? 'roster';
		const schema = await SCHEMAS[of]();
		return {text: () => [{json: schema}], json: () => schema};
	},
};
