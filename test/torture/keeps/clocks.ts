// Demands 22 and 23: days ahead, and clocks that go where they like.
import {addDays, type Day, dayOf} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {compareWritten, journalOn} from '../../../source/domain/journal/journal.ts';
import {undoLast} from '../../../source/domain/journal/undo.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {refuseLostClock} from '../../../source/store/journal/journal-stamp.ts';
import {startCommand} from '../../store/child-program.ts';
import {randomFrom} from '../../support/generated/random.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {type Demand, entriesIn, inFolder, layHome, muster, scaled, verdict} from '../tools.ts';

const AHEAD_DAYS = 9;
/** One line of each command that writes something down. */
const WRITING: readonly (readonly string[])[] = [
	['note', 'ana', 'ahead'],
	['met', 'ana', 'ahead'],
	['skip', 'ana'],
	['action', 'ana', 'ahead'],
	['topic', 'ana', 'ahead'],
	['win', 'ana', 'ahead'],
	['rate', 'ana', 'coaching', '3'],
	['cadence', 'ana', 'weekly'],
	['level', 'ana', 'L4'],
	['target', 'ana', 'stay'],
];

export const daysAhead: Demand = {
	number: 22,
	test: `${WRITING.length} commands that write, under a day to come; and a note by a clock that was ahead`,
	demand:
		'nothing is written into the future by --today; what is of a day to come is told by status, log and doctor, and can be moved',
	run: bench =>
		inFolder(async home => {
			layHome(home);
			const today = dayOf(new Date());
			const later = addDays(today, AHEAD_DAYS);
			const written = WRITING.filter(
				args => muster(bench, home, [...args, '--today', later]).code === 0 && entriesIn(home).some(({on}) => on > today),
			);
			const ahead = journalStore({data: home, now: () => new Date(Date.now() + AHEAD_DAYS * 86_400_000)});
			await ahead.append([{kind: 'topic-raised', person: 'ana', text: 'ahead', by: 'lead'}], later as Day);
			const told = ['status', 'log', 'doctor'].filter(name => /day to come|days to come/.test(muster(bench, home, [name]).out));
			const moved = muster(bench, home, ['move', 'ahead', 'today']);
			const live = journalOn(entriesIn(home), today).live.length;
			const isMet = written.length === 0 && told.length === 3 && moved.code === 0 && live === 1;
			return verdict(
				isMet,
				`${written.length} of ${WRITING.length} wrote ahead, told by ${told.join(', ')}, ${live} there when moved`,
			);
		}),
};

const SAVES = 300;

/** A clock that jumps to and fro by up to 40 days. */
const jumping = (home: string, seed: number) => {
	const random = randomFrom(seed);
	let at = Date.parse('2026-11-20T09:30:00Z');
	return journalStore({
		data: home,
		now: () => {
			at += random.between(-40, 40) * 86_400_000;
			return new Date(at);
		},
	});
};

const isRefused = (now: string): boolean => {
	try {
		refuseLostClock(new Date(now), '2026-11-01');
		return false;
	} catch (error) {
		return error instanceof Refusal;
	}
};

export const clocks: Demand = {
	number: 23,
	test: `${SAVES} saves by a clock that jumps to and fro, as many undone; four undone at once; clocks of 1970 and 2020`,
	demand: 'stamps follow the order of writing, undo goes back by it, four at once take back four, a lost clock is refused',
	run: bench =>
		inFolder(async home => {
			layHome(home);
			const saves = scaled(SAVES, bench);
			const store = jumping(home, 23);
			const order: string[] = [];
			for (let index = 0; index < saves; index++)
				order.push(
					...(await store.append([{kind: 'topic-raised', person: 'ana', text: `n${index}`, by: 'lead'}], '2026-11-20')).map(
						({id}) => id,
					),
				);
			const written = (entries: readonly Entry[]) => entries.toSorted(compareWritten).map(({id}) => id);
			const isOrdered = written(entriesIn(home)).join() === order.join();
			let inTurn = 0;
			for (let index = saves; index > 4; index--) {
				const journal = journalOn(store.readJournal().entries, '2026-11-20');
				const undoing = undoLast(journal, store.machine());
				if (undoing?.entries[0]?.id === order[index - 1]) inTurn++;
				await store.append(undoing?.drafts ?? [], '2026-11-20');
			}
			const runs = Array.from({length: 4}, () =>
				startCommand(process.execPath, [bench.muster.path, 'undo'], {cwd: home, env: cleanEnv(home)}),
			);
			await Promise.all(runs.map(run => run.finished));
			const left = journalOn(entriesIn(home), '2030-01-01').live.length;
			const refused = ['1970-01-01T00:00:10Z', '2020-01-01T00:00:00Z'].filter(isRefused).length;
			const isMet = isOrdered && inTurn === saves - 4 && left === 0 && refused === 2;
			return verdict(
				isMet,
				`${saves} saves in order: ${isOrdered}; ${inTurn} of ${saves - 4} undone in turn, ${left} left after four at once, ${refused} of 2 lost clocks refused`,
			);
		}),
};
