// A process that writes notes: `writer.js DATA NAME COUNT [SIZE] [PERSON]` prints each note's
// name, the milliseconds of its save and those it waited for the lock, once it is acknowledged.
import {writeSync} from 'node:fs';
import type {Day} from '../../source/domain/day.ts';
import {Refusal} from '../../source/domain/refusal.ts';
import {journalStore} from '../../source/store/create-store.ts';

const [data = '', name = '', count = '1', size = '0', person = 'ana'] = process.argv.slice(2);
/** The store asks the time before it waits for the lock and again when it has it. */
const asked: number[] = [];
const now = (): Date => {
	asked.push(performance.now());
	return new Date();
};
const store = journalStore({data, now});
const today: Day = '2026-11-20';

for (let index = 0; index < Number(count); index++) {
	const text = `${name} ${index} ${'x'.repeat(Number(size))}`;
	const began = performance.now();
	try {
		await store.append([{kind: 'feedback-noted', people: [person], type: 'observation', text, say: 'keep'}], today);
		const [before = 0, since = 0] = asked.slice(-2);
		writeSync(1, `${name} ${index} ${Math.round(performance.now() - began)} ${Math.round(since - before)}\n`);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		writeSync(2, `${error.message}\n`);
		process.exitCode = 1;
	}
}
