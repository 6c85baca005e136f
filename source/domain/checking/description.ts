// Gives a check that JSON Schema has no word of its own for the words that `muster schema` prints instead.
import * as z from 'zod/mini';

/** The schema itself, so that it can be wrapped around one: `described(day, {type: 'string', format: 'date'})`. */
export const described = <Value>(schema: z.ZodMiniType<Value, Value>, words: Readonly<Record<string, unknown>>) => {
	z.globalRegistry.add(schema, {...words});
	return schema;
};
