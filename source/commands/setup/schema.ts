// `muster schema`: the JSON Schema of a roster, a ladder, or the advisor's request and answer, for editors and programs.
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

const SCHEMAS = {
	roster: async () => fileSchemaOf((await import('../../domain/roster/roster.ts')).rosterSchema),
	ladder: async () => fileSchemaOf((await import('../../domain/ladder/ladder-schema.ts')).ladderSchema),
	'advice-request': async () => schemaOf((await import('../../reports/advice/request.ts')).adviceRequestSchema),
	advice: async () => schemaOf((await import('../../reports/advice/advice-schema.ts')).adviceSchema),
} as const satisfies Readonly<Record<string, () => Promise<object>>>;
const NAMES = Object.keys(SCHEMAS) as readonly (keyof typeof SCHEMAS)[];

export const command: Command = {
	arguments: [{name: '<of>', summary: 'what it is the schema of', choices: NAMES}],
	examples: ['muster schema roster', 'muster schema advice-request'],
	run: async input => {
		const of = NAMES.find(name => name === input.word(0)) ?? 'roster';
		const schema = await SCHEMAS[of]();
		return {text: () => [{json: schema}], json: () => schema};
	},
};
