// Demands 13 and 14: hostile ids and keys in the journal, hostile cells in a table.

import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import {isId} from '../../source/domain/ids.ts';
import type {Draft, Entry} from '../../source/domain/journal/entries.ts';
import {Refusal} from '../../source/domain/refusal.ts';
import {journalStore} from '../../source/store/create-store.ts';
import {HOSTILE_KEYS} from '../support/generated/hostile-keys.ts';
import {type Random, randomFrom} from '../support/generated/random.ts';
import {parseCsv} from './csv.ts';
import {type Demand, inFolder, layHome, muster, scaled, verdict} from './tools.ts';

const NAMES = [...HOSTILE_KEYS, '../x', 'ana'];

const hostileName = (random: Random): string => {
	if (random.chance(0.4)) return random.pick(NAMES) + (random.chance(0.3) ? random.pick(NAMES) : '');
	const [low, high] = random.pick([
		[0x30, 0x7a],
		[0x61, 0x7a],
		[0, 0x2ff],
		[0x1f300, 0x1faff],
	] as const);
	return Array.from({length: random.between(0, random.chance(0.1) ? 300 : 12)}, () =>
		String.fromCodePoint(random.between(low, high)),
	).join('');
};

/** Each month is begun anew after so many, so that the run does not measure writing large ones. */
const PER_JOURNAL = 100;

type Tally = {identical: number; refused: number; wrong: number};

/** Stores a draft under a hostile id with a hostile key inside, and reads it again with another store. */
const tried = async (data: string, random: Random, tally: Tally): Promise<void> => {
	const store = () => journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')});
	const person = hostileName(random);
	const request = Object.fromEntries([[hostileName(random), hostileName(random)]]);
	const draft: Draft = random.chance(0.5)
		? {kind: 'plan-accepted', person: 'ana', request: {[person]: request}, items: []}
		: {kind: 'plan-accepted', person, request, items: []};
	try {
		const [written] = await store().append([draft], '2026-11-20');
		const found = store()
			.readJournal()
			.entries.find(entry => entry.id === written?.id);
		const isSame =
			found?.kind === 'plan-accepted' && found.person === draft.person && isDeepStrictEqual(found.request, draft.request);
		if (isSame && JSON.stringify(found.request) === JSON.stringify(draft.request)) tally.identical++;
		else tally.wrong++;
	} catch (error) {
		if (error instanceof Refusal && error.message.includes('not an id') && !isId(draft.person)) tally.refused++;
		else tally.wrong++;
	}
};

export const hostileKeys: Demand = {
	number: 13,
	test: '10,000 hostile ids and keys (`__proto__`, `a.b`, `ana[0]`, empty, emoji, 300 characters)',
	demand: 'read back identical or refused with a reason',
	run: bench =>
		inFolder(async folder => {
			const random = randomFrom(13);
			const tally: Tally = {identical: 0, refused: 0, wrong: 0};
			const wanted = scaled(10_000, bench);
			for (let count = 0; count < wanted; count++) {
				if (count % PER_JOURNAL === 0) rmSync(join(folder, 'data'), {recursive: true, force: true});
				await tried(join(folder, 'data'), random, tally);
			}
			const isClean = ({} as {polluted?: unknown}).polluted === undefined;
			const reached = `${tally.identical} identical, ${tally.refused} refused with a reason, ${tally.wrong} neither`;
			return verdict(tally.wrong === 0 && isClean, reached);
		}),
};

const STARTS = [
	'=',
	'+',
	'-',
	'@',
	'\t',
	'\r',
	'\n',
	'=cmd|',
	'＝',
	'＋',
	"'=",
	"''=",
	'"=',
	',=',
	';=',
	' =',
	'\r\n=',
	'=HYPERLINK("http://x","y")',
];

const hostileCell = (random: Random): string => {
	const end = hostileName(random).replaceAll(/[\uD800-\uDFFF]/g, '');
	return `${random.pick(STARTS)}${random.chance(0.5) ? '1+1' : ''}${end}`;
};

/** What spreadsheets take for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as it was before what cannot be seen in it was written out. */
const read = (cell = ''): string =>
	cell.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
const withOneLineEnd = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

export const hostileCells: Demand = {
	number: 14,
	test: '1,000 hostile CSV cells exported and read back',
	demand: 'none starts a formula, nothing lost',
	run: bench =>
		inFolder(async folder => {
			const home = layHome(join(folder, 'home'));
			const random = randomFrom(14);
			const texts = Array.from({length: scaled(1000, bench)}, () => hostileCell(random));
			const store = journalStore({data: home, now: () => new Date()});
			await store.append(
				texts.map((text): Draft => ({kind: 'topic-raised', person: 'ana', text, by: 'lead'})),
				'2026-11-20',
			);
			const {code, out} = muster(bench, home, ['export', '--format', 'csv']);
			if (code !== 0) return verdict(false, `export ended with ${code}`);
			const {head, rows, raw} = parseCsv(out);
			const stored: readonly Entry[] = store.readJournal().entries;
			const formulas = raw.filter(cell => FORMULA.test(cell)).length;
			const column = head.indexOf('text');
			const lost = texts.filter((text, index) => read(rows[index]?.[column]) !== withOneLineEnd(text)).length;
			const reached = `${rows.length} rows of ${stored.length}, ${raw.length} cells: ${formulas} start a formula, ${lost} texts lost`;
			return verdict(formulas === 0 && lost === 0 && rows.length === stored.length, reached);
		}),
};
