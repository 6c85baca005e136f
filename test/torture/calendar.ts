// A process that checks every day in its time zone: `calendar.js FROM UNTIL` prints how many days and mistakes it found.
import {addDays, type Day, dayOf, daysBetween, isDay} from '../../source/domain/day.ts';

const [from = 2020, until = 2030] = process.argv.slice(2).map(Number);
const pad = (number: number): string => String(number).padStart(2, '0');
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

let [days, wrong, before] = [0, 0, undefined as Day | undefined];
const expect = (holds: boolean): void => {
	if (!holds) wrong++;
};

for (let year = from; year <= until; year++) {
	for (let month = 1; month <= 12; month++) {
		const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
		for (let date = 1; date <= length; date++) {
			const day = `${year}-${pad(month)}-${pad(date)}` as Day;
			days++;
			expect(isDay(day));
			// Every quarter of an hour of the local day, the skipped and the doubled ones of daylight saving among them.
			for (let quarter = 0; quarter < 96; quarter += 5) {
				const instant = new Date(year, month - 1, date, 0, quarter * 15);
				if (instant.getDate() === date) expect(dayOf(instant) === day);
			}
			if (before) {
				expect(addDays(before, 1) === day);
				expect(addDays(day, -1) === before);
				expect(daysBetween(before, day) === 1);
				expect(daysBetween(`${from}-01-01` as Day, day) === days - 1);
			}
			before = day;
		}
		for (let date = length + 1; date <= 32; date++) expect(!isDay(`${year}-${pad(month)}-${pad(date)}`));
	}
	for (const month of ['00', '13']) expect(!isDay(`${year}-${month}-01`));
}
process.stdout.write(`${days} ${wrong}\n`);
