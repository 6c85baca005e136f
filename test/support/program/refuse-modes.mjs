// A disk that refuses modes and second names, as CIFS and exFAT do: `node --import refuse-modes.mjs program.js`, with REFUSES a code.
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const code = process.env.REFUSES ?? 'EPERM';
const refusal = call => Object.assign(new Error(`${code}: ${call}`), {code, syscall: call});

for (const call of ['chmod', 'fchmod', 'link']) {
	fs[`${call}Sync`] = () => {
		throw refusal(call);
	};
	fs[call] = (...given) => given.at(-1)(refusal(call));
}
syncBuiltinESMExports();
