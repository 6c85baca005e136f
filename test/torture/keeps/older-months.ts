// Demand 21: older months, empty ones and hands in a month; nothing that was saved is missing, and what was changed is found.
import {readFileSync, writeFileSync} from 'node:fs';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {chainFindings} from '../../../source/store/care/doctor-chain.ts';
import {journalValues} from '../../../source/store/care/doctor-journal.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout, monthFile} from '../../../source/store/journal/journal-layout.ts';
import {monthText, parseMonth} from '../../../source/store/journal/month.ts';
import {type Random, randomFrom} from '../../support/generated/random.ts';
import {type Bench, type Demand, inFolder, notesIn, scaled, verdict} from '../tools.ts';

const TODAY = '2026-11-20';
const MONTH = '2026-11';
const NOTES = 8;
const ROUNDS = 200;

const storeAt = (data: string) => journalStore({data, now: () => new Date(`${TODAY}T09:30:00Z`)});
const write = (data: string, text: string) =>
	storeAt(data).append([{kind: 'topic-raised', person: 'ana', text, by: 'lead'}], TODAY);

const entriesOf = (bytes: Buffer): readonly Entry[] => {
	const content = parseMonth(bytes);
	return content.state === 'bad' ? [] : (content.entries as readonly Entry[]);
};

/** What was lost or not said when an older month came back; nothing hopefully. */
const putBack = (random: Random): Promise<boolean> =>
	inFolder(async data => {
		const path = monthFile(journalLayout(data).journal, MONTH);
		const older: Buffer[] = [Buffer.from('{"entries":[]}'), Buffer.from(monthText([]))];
		for (let index = 0; index < NOTES; index++) {
			await write(data, `n${index}`);
			if (index < NOTES - 1) older.push(readFileSync(path));
		}
		writeFileSync(path, random.pick(older));
		const {texts, problems} = notesIn(data);
		await write(data, 'after');
		const then = notesIn(data);
		return texts.length === NOTES && problems.length === 1 && then.texts.length === NOTES + 1 && then.problems.length === 0;
	});

/** Whether the chain tells of one entry that a hand changed or took out, also in the copies. */
const changedByHand = (random: Random): Promise<boolean> =>
	inFolder(async data => {
		const layout = journalLayout(data);
		for (let index = 0; index < NOTES; index++) await write(data, `n${index}`);
		const path = monthFile(layout.journal, MONTH);
		const entries = entriesOf(readFileSync(path));
		const which = random.between(0, NOTES - 1);
		const isTaken = random.chance(0.5);
		const left = entries.flatMap((entry, index) => {
			if (index !== which) return [entry];
			return isTaken ? [] : [{...entry, text: 'another word'}];
		});
		for (const place of [path, monthFile(layout.latest, MONTH), monthFile(layout.previous, MONTH)])
			writeFileSync(place, monthText(left));
		return chainFindings(layout, journalValues(layout)).length === 1;
	});

export const olderMonths: Demand = {
	number: 21,
	test: `${ROUNDS} older or empty months put back, ${ROUNDS} entries changed or taken out by hand, in the copies too`,
	demand: 'nothing that was saved is missing, all of it is said, and the chain finds each change',
	run: async (bench: Bench) => {
		const random = randomFrom(21);
		const rounds = scaled(ROUNDS, bench);
		let [kept, found] = [0, 0];
		for (let round = 0; round < rounds; round++) {
			if (await putBack(random)) kept++;
			if (await changedByHand(random)) found++;
		}
		return verdict(
			kept === rounds && found === rounds,
			`${kept} of ${rounds} kept and said, ${found} of ${rounds} changes found`,
		);
	},
};
