// Demand 15: every day of eleven years in six time zones.
import {type Demand, verdict} from './tools.ts';

/** Daylight saving in both hemispheres, one at midnight, one of half an hour, and the far ends of the date line. */
const ZONES = [
	'Europe/Berlin',
	'America/Sao_Paulo',
	'America/New_York',
	'Australia/Lord_Howe',
	'Africa/Cairo',
	'Pacific/Kiritimati',
];

export const everyDay: Demand = {
	number: 15,
	test: 'every day 2020–2030 in six time zones',
	demand: 'day counts exact, invalid dates refused',
	run: async bench => {
		let [days, wrong] = [0, 0];
		for (const TZ of ZONES) {
			const {out, code} = await bench.calendar.start(['2020', '2030'], {env: {...process.env, TZ}}).finished;
			const [counted = 0, mistakes = 0] = out.split(' ').map(Number);
			days += counted;
			wrong += code === 0 ? mistakes : 1;
		}
		return verdict(wrong === 0 && days > 0, `${days.toLocaleString('en')} days in ${ZONES.length} zones, ${wrong} mistakes`);
	},
};
