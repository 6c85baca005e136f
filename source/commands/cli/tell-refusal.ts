// A refusal on standard error: in words, or as `{error}` under `--json`.
import type {Refusal} from '../../domain/refusal.ts';
import type {Surroundings} from './context.ts';
import {printJson, printText} from './printer.ts';

export const tellRefusal = (
	{message, code, where, mistakes}: Refusal,
	wantsJson: boolean,
	{stderr}: Pick<Surroundings, 'stderr'>,
): void => {
	const error = {code, message, where: where ?? null, ...(mistakes ? {mistakes} : {})};
	if (wantsJson) stderr.write(`${printJson({error})}\n`);
	else stderr.write(printText([{document: `muster: ${message}`}], {colour: false}));
};
