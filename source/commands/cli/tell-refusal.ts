// A refusal on standard error: in words, or as `{error}` under `--json`.
import type {Refusal} from '../../domain/refusal.ts';
import type {Surroundings} from './context.ts';
import {printJson, printText} from './printer.ts';

export const tellRefusal = (
	{message, code, where}: Refusal,
	wantsJson: boolean,
	{stderr}: Pick<Surroundings, 'stderr'>,
): void => {
	if (wantsJson) stderr.write(`${printJson({error: {code, message, where: where ?? null}})}\n`);
	else stderr.write(printText([{document: `muster: ${message}`}], {colour: false}));
};
