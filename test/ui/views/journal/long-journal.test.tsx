// Years of entries: the dashboard opens on what still counts, and has everything before the first key is heard.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Draft} from '../../../../source/domain/journal/entries.ts';
import type {Store} from '../../../../source/store/store.ts';
import {layOut} from '../../../support/program/lay-out.ts';
import {largeJournal, largeRoster} from '../../../support/teams/large.ts';
import {type Flow, type FlowOptions, openFlow, TODAY} from '../../flow.ts';
import {draw} from '../../screens.tsx';

const ENTRIES = 6000;
let home: string;
const frameOf = (flow: Flow): string => draw(flow.state(), flow.context()).frame();
const open = (options: Partial<FlowOptions> = {}) => openFlow({home, ...options});
/** Counts how often everything was read. */
const counted = (reads: {count: number}) => ({
	wrap: (store: Store): Store => ({
		...store,
		readJournal: () => {
			reads.count += 1;
			return store.readJournal();
		},
	}),
});

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'muster-long-'));
	const entries = largeJournal({people: 10, months: 36, entries: ENTRIES, today: TODAY});
	await layOut(home, {rosterText: largeRoster(10, TODAY), entries});
	await open();
});
afterAll(() => {
	rmSync(home, {recursive: true, force: true});
});

describe('a long journal', () => {
	it('is not read for the first frame, which is the same as with everything read', async () => {
		const reads = {count: 0};
		const flow = await open(counted(reads));
		expect(reads.count).toBe(0);
		const first = frameOf(flow);
		flow.session.complete();
		expect(flow.context().entries).toHaveLength(ENTRIES);
		expect(reads.count).toBe(1);
		expect(frameOf(flow)).toBe(first);
		flow.session.complete();
		expect(reads.count).toBe(1);
	});

	it('is there when the first key is heard', async () => {
		const flow = await open();
		await flow.press('5');
		expect(flow.context().isBrief).toBe(false);
		expect(flow.context().entries).toHaveLength(ENTRIES);
	});

	it('leaves the cursor on the person where it is seen, whatever has changed before the first key', async () => {
		const flow = await open();
		const seen = flow.selected() ?? '';
		const {signals = []} = flow.context().team.people.find(person => person.id === seen) ?? {};
		const drafts = signals.map(({id}): Draft => ({kind: 'signal-snoozed', subject: seen, signal: id, until: '2027-03-01'}));
		await flow.elsewhere.append([...drafts, {kind: 'meeting-held', person: seen}], TODAY);
		await flow.press('f');
		expect(flow.form().about.people).toEqual([seen]);
	});

	it('is there when something changes before the first key', async () => {
		const flow = await open();
		await flow.elsewhere.append([{kind: 'meeting-planned', person: 'p1', day: TODAY}], TODAY);
		await flow.tick();
		expect(flow.context().isBrief).toBeFalsy();
		expect(flow.context().entries).toHaveLength(flow.elsewhere.readJournal().entries.length);
	});

	it('is read at once where another view is opened first, or something was half written', async () => {
		const reads = {count: 0};
		await open({...counted(reads), start: {places: [{kind: 'view', view: 'journal'}]}});
		expect(reads.count).toBe(1);
		const flow = await open();
		flow.elsewhere.drafts.write('feedback.p1', '{"text":"half"}');
		await open(counted(reads));
		expect(reads.count).toBe(2);
		flow.elsewhere.drafts.clear('feedback.p1');
		await open({
			...counted(reads),
			start: {
				places: [
					{kind: 'view', view: 'team'},
					{kind: 'person', person: 'p1', tab: 'timeline'},
				],
			},
		});
		expect(reads.count).toBe(3);
	});
});
