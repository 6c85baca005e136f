// Two dashboards on one journal, each acting on what it last saw: whoever is second is told, and nothing counts twice.
import {describe, expect, it} from 'vitest';
import {fateOf} from '../../../../source/domain/journal/still-so.ts';
import {journalOf} from '../../../../source/domain/team/fold.ts';
import {contentsOf, type Flow, openFlow, TODAY} from '../../flow.ts';

/** Two sessions that have both seen the same feedback on Ana. */
const two = async (): Promise<{readonly here: Flow; readonly there: Flow}> => {
	const there = await openFlow();
	await there.press('f');
	await there.types('zebra update');
	await there.press('enter');
	const here = await openFlow({home: there.home});
	return {here, there};
};

const onTheNote = async (flow: Flow): Promise<void> => {
	await flow.press('5', '/');
	await flow.types('zebra');
	await flow.press('enter');
};

const tabOf = (flow: Flow): string | undefined => {
	const place = flow.place();
	return place.kind === 'person' ? place.tab : undefined;
};

const texts = async (flow: Flow) => {
	await flow.tick();
	return flow.live('feedback-noted').flatMap(({text}) => (/zebra|brief/.test(text) ? [text] : []));
};

describe('an edit', () => {
	it('of what was taken back meanwhile is refused with what was typed, as a draft too', async () => {
		const {here, there} = await two();
		await onTheNote(here);
		await here.press('e');
		await here.types(', and brief');
		await there.press('u');
		await here.press('enter');
		expect(here.form().mistake?.message).toMatch(/NOT SAVED: it was taken back meanwhile.*What you typed stays here/);
		expect(contentsOf(here.form())).toMatchObject({text: 'zebra update, and brief'});
		expect([...here.context().drafts.values()].join()).toContain('and brief');
		expect(await texts(here)).toEqual([]);
		await here.press('enter');
		expect(here.form().mistake?.message).toMatch(/taken back since/);
	});

	it('of what was edited meanwhile says that it was edited', async () => {
		const {here, there} = await two();
		await onTheNote(here);
		await here.press('e');
		await here.types(' here');
		await onTheNote(there);
		await there.press('e');
		await there.types(' there');
		await there.press('enter');
		await here.press('enter');
		expect(here.form().mistake?.message).toMatch(/it was edited meanwhile/);
		expect(await texts(here)).toEqual(['zebra update there']);
		await here.press('enter');
		const asked = here.state().overlays.at(-1);
		expect(asked).toMatchObject({
			kind: 'menu',
			title: 'It was edited since, in another terminal: save yours in its place?',
			lines: ['Text, as it is now: “zebra update there”', 'Text, as you have it: “zebra update here”'],
		});
		await here.press('enter');
		expect(contentsOf(here.form()).text).toBe('zebra update here');
		await here.press('enter', 'down', 'enter');
		expect(await texts(here)).toEqual(['zebra update here']);
		expect([...here.context().drafts.keys()]).toEqual([]);
		await here.press('u');
		expect(await texts(here)).toEqual(['zebra update there']);
	});

	it('of what was edited meanwhile is kept, and found again on what it is now', async () => {
		const {here, there} = await two();
		await onTheNote(here);
		await here.press('e');
		await here.types(' here');
		await here.press('esc');
		await onTheNote(there);
		await there.press('e');
		await there.types(' there');
		await there.press('tab', 'right', 'enter');
		const later = await openFlow({home: there.home});
		expect(later.toast()).toMatch(/Half written last time: Change .*Open the form again/);
		await onTheNote(later);
		await later.press('e');
		expect(contentsOf(later.form()).text).toBe('zebra update here');
		await later.press('enter');
		expect(later.state().overlays.at(-1)).toMatchObject({
			lines: ['Text, as it is now: “zebra update there”', 'Text, as you have it: “zebra update here”'],
		});
		const [theirs] = later.live('feedback-noted').filter(({text}) => text === 'zebra update there');
		await later.press('down', 'enter');
		expect(await texts(later)).toEqual(['zebra update here']);
		// What was chosen there alone stays.
		expect(later.live('feedback-noted').find(({text}) => text === 'zebra update here')?.type).toBe(theirs?.type);
		expect([...later.context().drafts.keys()]).toEqual([]);
	});

	it('that is not wanted any more is thrown away, and what it is now stays', async () => {
		const {here, there} = await two();
		await onTheNote(here);
		await here.press('e');
		await here.types(' here');
		await onTheNote(there);
		await there.press('e');
		await there.types(' there');
		await there.press('enter');
		await here.press('enter', 'enter', 'down', 'down', 'enter');
		expect(here.state().overlays).toEqual([]);
		expect([...here.context().drafts.keys()]).toEqual([]);
		expect(await texts(here)).toEqual(['zebra update there']);
		await here.press('e');
		expect(contentsOf(here.form()).text).toBe('zebra update there');
	});

	it('begun on an edit that was undone since goes onto what counts again', async () => {
		const {here, there} = await two();
		await onTheNote(there);
		await there.press('e');
		await there.types(' there');
		await there.press('enter');
		await here.tick();
		await onTheNote(here);
		await here.press('e');
		await here.types(', again');
		await here.press('esc');
		await there.press('u');
		await here.tick();
		await here.press('e');
		expect(contentsOf(here.form()).text).toBe('zebra update there, again');
		await here.press('enter', 'down', 'enter');
		expect(await texts(here)).toEqual(['zebra update there, again']);
	});

	it('of a promise does not take its other day out of somebody’s hands', async () => {
		const {here, there} = await two();
		await there.press('a');
		await there.types('zebra promise');
		await there.press('enter');
		await here.tick();
		await here.press('enter');
		while (tabOf(here) !== 'actions') await here.press(']');
		await here.press('G');
		const row = here.live('action-opened').find(({text}) => text === 'zebra promise')?.id;
		while (here.selected() !== row) await here.press('k');
		await here.press('e');
		await here.types('3d');
		await onTheNote(there);
		await there.press('e');
		await there.types(', in full');
		await there.press('enter');
		await here.tick();
		await here.press('enter');
		expect(here.toast()).toMatch(/is now due on 23 Nov/);
	});
});

describe('taking back', () => {
	it('what the other took back is refused, and one redo brings it back', async () => {
		const {here, there} = await two();
		for (const flow of [here, there]) {
			await onTheNote(flow);
			await flow.press('x');
		}
		await there.press('enter');
		await here.press('enter');
		expect(here.toast()).toMatch(/it was taken back meanwhile/);
		await there.press('U');
		expect(await texts(here)).toEqual(['zebra update']);
	});

	it('and bringing back go one way only', async () => {
		const {here, there} = await two();
		await there.press('u');
		await here.tick();
		for (const flow of [here, there]) {
			await flow.press('5', 'a', '/');
			await flow.types('is:retracted zebra');
			await flow.press('enter', 'x');
		}
		await there.press('enter');
		await here.press('enter');
		expect(here.toast()).toMatch(/it was brought back meanwhile/);
		expect(await texts(here)).toEqual(['zebra update']);
	});

	it('takes nothing along that nobody was told of', async () => {
		const {here, there} = await two();
		await onTheNote(here);
		await here.press('x');
		const [noted] = there.live('feedback-noted').filter(({text}) => text === 'zebra update');
		await there.elsewhere.append([{kind: 'feedback-said', feedback: noted?.id ?? '', person: noted?.people[0] ?? ''}], TODAY);
		await here.press('enter');
		expect(here.toast()).toMatch(/recorded on meanwhile/);
		expect(await texts(here)).toEqual(['zebra update']);
	});
});

describe('what can be done once', () => {
	it('is not said or done twice', async () => {
		const {here, there} = await two();
		for (const flow of [here, there]) {
			await flow.press('enter');
			while (tabOf(flow) !== 'actions') await flow.press(']');
		}
		await there.press('d');
		const before = there.live('action-closed').length;
		await here.press('d');
		expect(here.toast()).toMatch(/it was closed meanwhile/);
		expect(here.live('action-closed')).toHaveLength(before);
	});
});

describe('a 1:1', () => {
	const held = async (flow: Flow) => {
		await flow.tick();
		return flow.live('meeting-held').filter(({person, on}) => person === 'ana' && on === TODAY);
	};

	it('marked held on two sheets at once is recorded once, and the second sheet is kept', async () => {
		const {here, there} = await two();
		for (const flow of [here, there]) {
			await flow.press('p', 'tab');
			await flow.types(flow === here ? 'mine' : 'theirs');
			await flow.press('tab');
		}
		await there.press('H');
		await here.press('H');
		expect(here.toast()).toMatch(/NOT SAVED: a 1:1 with them was recorded for that day meanwhile.*The sheet is kept/);
		expect(here.place().kind).toBe('prep');
		expect((await held(here)).map(({notes}) => notes)).toEqual(['theirs']);
		await here.press('H', 'enter');
		expect(here.state().overlays.at(-1)).toMatchObject({title: expect.stringMatching(/already recorded for today/)});
		await here.press('down', 'enter');
		expect((await held(here)).map(({notes}) => notes)).toEqual(['theirs', 'mine']);
	});

	it.each([
		['held', 'm', 'meeting-held'],
		['skipped', 'M', 'meeting-skipped'],
	] as const)('%s in two forms at once is recorded once', async (_, key, kind) => {
		const {here, there} = await two();
		for (const flow of [here, there]) await flow.press(key);
		await here.types('typed here');
		await there.press('enter');
		await here.press('enter');
		expect(here.form().mistake?.message).toMatch(/recorded for that day meanwhile.*What you typed stays here/);
		const before = here.live(kind).length;
		await here.press('enter');
		expect(here.state().overlays.at(-1)).toMatchObject({title: expect.stringMatching(/record another\?/)});
		await here.press('down', 'enter');
		expect(here.live(kind)).toHaveLength(before + 1);
	});
});

describe('what became of an entry', () => {
	it('is that it was edited, or taken back also after an edit', async () => {
		const {here} = await two();
		await onTheNote(here);
		const first = here.live('feedback-noted').find(({text}) => text === 'zebra update')?.id ?? '';
		await here.press('e');
		await here.types('!');
		await here.press('enter');
		expect(fateOf(journalOf(here.context().team), first)).toBe('edited');
		await here.press('x', 'enter');
		expect(fateOf(journalOf(here.context().team), first)).toBe('taken back');
	});
});
