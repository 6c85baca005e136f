// Demand 10: months truncated, zeroed and garbled, recovered by the next note with the bad file kept.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {journalStore} from '../../../source/store/create-store.ts';
import {type Random, randomFrom} from '../../support/generated/random.ts';
import {type Bench, type Demand, inFolder, notesIn, scaled, verdict} from '../tools.ts';

type Damage = (bytes: Buffer, random: Random) => Buffer;

const DAMAGES: readonly (readonly [string, Damage])[] = [
	['truncated', (bytes, random) => bytes.subarray(0, random.between(0, bytes.length - 3))],
	['zeroed', bytes => Buffer.alloc(bytes.length)],
	[
		'garbled',
		(bytes, random) => {
			const garbled = Buffer.from(bytes);
			const from = random.between(0, bytes.length - 64);
			for (let at = from; at < from + 64; at++) garbled[at] = random.between(0, 255);
			return garbled;
		},
	],
];

const NOTES = 5;

/** Writes notes, damages the month, writes another one: everything must be there, and the damaged bytes kept aside. */
const recovers = (damage: Damage, random: Random): Promise<boolean> =>
	inFolder(async data => {
		const open = () => journalStore({data, now: () => new Date('2026-11-20T09:30:00Z')});
		const write = (text: string) => open().append([{kind: 'topic-raised', person: 'ana', text, by: 'lead'}], '2026-11-20');
		for (let index = 0; index < NOTES; index++) await write(`topic ${index} ${'x'.repeat(random.between(0, 400))}`);
		const path = join(data, 'journal', '2026-11.json');
		const bad = damage(readFileSync(path), random);
		writeFileSync(path, bad);
		await write('after');
		const {texts, problems} = notesIn(data);
		const folder = join(data, 'backups', 'damaged');
		const kept = readdirSync(folder).map(name => readFileSync(join(folder, name)));
		return texts.length === NOTES + 1 && problems.length === 0 && kept.some(bytes => bytes.equals(bad));
	});

export const damagedMonths: Demand = {
	number: 10,
	test: 'months truncated, zeroed, garbled',
	demand: 'recovered 100 of 100, the bad file kept',
	run: async (bench: Bench) => {
		const random = randomFrom(10);
		const rounds = scaled(100, bench);
		const reached: string[] = [];
		let isMet = true;
		for (const [name, damage] of DAMAGES) {
			let recovered = 0;
			for (let round = 0; round < rounds; round++) if (await recovers(damage, random)) recovered++;
			reached.push(`${name} ${recovered} of ${rounds}`);
			isMet &&= recovered === rounds;
		}
		return verdict(isMet, reached.join(', '));
	},
};
