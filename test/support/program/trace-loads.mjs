// Writes down every module that a program loads: `node --import trace-loads.mjs program.js`, into the file named by TRACE_LOADS.
import {appendFileSync} from 'node:fs';
import Module, {register} from 'node:module';
import {pathToFileURL} from 'node:url';

const file = process.env.TRACE_LOADS;
const hooks = `
import {appendFileSync} from 'node:fs';
let file;
export const initialize = given => { file = given; };
export const load = async (url, context, next) => {
	const result = await next(url, context);
	appendFileSync(file, url + '\\n');
	return result;
};
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, {data: file});
// The hooks see ES modules; what was required is on Node's own list.
process.on('exit', () => {
	for (const path of Object.keys(Module._cache)) appendFileSync(file, `${pathToFileURL(path).href}\n`);
});
