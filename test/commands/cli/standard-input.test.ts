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

describe('text on standard input', () => {
	const reading = (bytes: Buffer) => {
		const input = new PassThrough();
		input.end(bytes);
		return standardInput(
			() => input,
			() => new PassThrough(),
		).read();
	};

	it('is UTF-8, with or without its mark', async () => {
		expect(await reading(Buffer.from('Zoë ist müde'))).toBe('Zoë ist müde');
		expect(await reading(Buffer.from('\ufeffZoë'))).toBe('Zoë');
	});

	it('ends its lines as an editor does, whoever wrote it', async () => {
		expect(await reading(Buffer.from('calm\r\nand clear\rto all\n'))).toBe('calm\nand clear\nto all\n');
	});

	it('is refused in another encoding, with the way out', async () => {
		await expect(reading(Buffer.from('Zoë ist müde', 'latin1'))).rejects.toMatchObject({
			code: 'not-utf8',
			message: expect.stringContaining('iconv -f windows-1252 -t utf-8'),
		});
	});

	it('may be as long as a text may be, in any script', async () => {
		const longest = '漢'.repeat(100_000);
		expect((await reading(Buffer.from(longest))).length).toBe(100_000);
		await expect(reading(Buffer.from(`${longest}漢`))).rejects.toMatchObject({code: 'text-too-long'});
	});
});
