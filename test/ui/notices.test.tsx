// What the head of the screen says of files that are wrong, and what would mend them.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Flow, openFlow} from './flow.ts';
import {draw} from './screens.tsx';

/** The third line and the one below it, as one. */
const notice = (flow: Flow): string => {
	const lines = draw(flow.state(), flow.context()).frame().split('\n').slice(2, 4);
	return lines.map(line => line.trim()).join(' ');
};

describe('a file that is wrong', () => {
	it('is mended in the editor if it is the roster', async () => {
		const flow = await openFlow();
		flow.writeRoster('people: [');
		await flow.tick();
		expect(notice(flow)).toMatch(/^roster\.yaml:1:\d+: .*the last good roster is shown · E opens the roster there/);
	});

	it.each(['', 'garbled', '{"schema":1,"entries":[{"kind":"odd"}]}'])(
		'is none for the editor if it is a month that holds %j',
		async text => {
			const {home} = await openFlow();
			writeFileSync(join(home, 'journal', '2020-01.json'), text);
			const flow = await openFlow({home});
			expect(notice(flow)).toMatch(/^2020-01\.json: .*`muster doctor/);
			expect(notice(flow)).not.toContain('E opens the roster there');
		},
	);

	it('is none for the editor if it is the ladder', async () => {
		const flow = await openFlow();
		flow.writeRoster('ladder: ./own.yaml\npeople: [{name: Ana}]\n');
		await flow.tick();
		expect(notice(flow)).toMatch(/^own\.yaml: There is no such file\. · `muster doctor` says more/);
	});
});
