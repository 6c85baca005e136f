// Half-written notes survive, whatever their key, and are private.
import {mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {storeDrafts} from '../../source/store/drafts.ts';
import {journalLayout} from '../../source/store/journal/journal-layout.ts';

let data: string;
const drafts = () => storeDrafts(journalLayout(data));

beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'muster-drafts-'));
});
afterEach(() => {
	rmSync(data, {recursive: true, force: true});
});

describe('drafts', () => {
	it('are kept until cleared', () => {
		drafts().write('feedback:ana', 'calm, cl');
		drafts().write('feedback:ana', 'calm, clear');
		expect(drafts().read('feedback:ana')).toBe('calm, clear');
		expect(drafts().keys()).toEqual(['feedback:ana']);
		drafts().clear('feedback:ana');
		drafts().clear('feedback:ana');
		expect(drafts().read('feedback:ana')).toBeUndefined();
		expect(drafts().keys()).toEqual([]);
	});

	it('do not take the place of one another', () => {
		expect(drafts().add('feedback.ana', 'first')).toBe('feedback.ana');
		expect(drafts().add('feedback.ana', 'second')).toBe('feedback.ana+2');
		expect(drafts().add('feedback.ana', 'first')).toBe('feedback.ana');
		expect(drafts().moveAside('feedback.ana')).toBe('feedback.ana+3');
		expect(drafts().moveAside('feedback.ana')).toBeUndefined();
		expect(drafts().keys()).toEqual(['feedback.ana+2', 'feedback.ana+3']);
		expect(drafts().read('feedback.ana+3')).toBe('first');
	});

	it('are readable by the user alone', () => {
		drafts().write('a', 'text');
		expect(statSync(join(data, 'drafts')).mode & 0o777).toBe(0o700);
		expect(readdirSync(join(data, 'drafts')).map(name => statSync(join(data, 'drafts', name)).mode & 0o777)).toEqual([0o600]);
	});

	it('stay apart and inside their folder for any keys', () => {
		const key = fc.oneof(
			fc.string({unit: 'binary', maxLength: 300}),
			fc.constantFrom('', '.', '..', '../up', 'A', 'a', '__proto__', 'x'.repeat(999)),
		);
		fc.assert(
			fc.property(
				fc.uniqueArray(
					key.filter(each => each.isWellFormed()),
					{maxLength: 4},
				),
				keys => {
					rmSync(join(data, 'drafts'), {recursive: true, force: true});
					for (const [index, each] of keys.entries()) drafts().write(each, `text ${index}`);
					expect(keys.map(each => drafts().read(each))).toEqual(keys.map((_, index) => `text ${index}`));
					expect(drafts().keys().toSorted()).toEqual(keys.toSorted());
					expect(readdirSync(data)).toEqual(keys.length > 0 ? ['drafts'] : []);
				},
			),
			{numRuns: 60},
		);
	});

	it('that are garbled are none', () => {
		drafts().write('a', 'text');
		const [name = ''] = readdirSync(join(data, 'drafts'));
		writeFileSync(join(data, 'drafts', name), '{"key": "a"');
		expect(drafts().read('a')).toBeUndefined();
		expect(drafts().keys()).toEqual([]);
	});
});
