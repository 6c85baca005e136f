// A question on the terminal: what is answered, what ctrl-c and ctrl-d do, and on which line the next words stand.
import {PassThrough} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {standardInput} from '../../../source/commands/cli/standard-input.ts';

const asking = (typed: string) => {
	const input = new PassThrough();
	const output = Object.assign(new PassThrough(), {isTTY: true, columns: 80});
	const answer = standardInput(
		() => input,
		() => output,
	).ask('Go on? ');
	input.write(typed);
	return {answer, written: () => String(output.read() ?? '')};
};

describe('a question on the terminal', () => {
	it('gives what was typed', async () => {
		expect(await asking('yes\r').answer).toBe('yes');
	});

	it('is no answer on ctrl-d, and leaves its own line', async () => {
		const {answer, written} = asking('\u0004');
		expect(await answer).toBe('');
		expect(written()).toMatch(/\n$/);
	});

	it('ends the run on ctrl-c with the exit code of an interrupt, on a line of its own', async () => {
		const {answer, written} = asking('\u0003');
		await expect(answer).rejects.toMatchObject({code: 'interrupted', exitCode: 130});
		expect(written()).toMatch(/\n$/);
	});
});
