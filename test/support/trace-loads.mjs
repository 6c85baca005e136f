// Writes down every module that a program loads: `node --import trace-loads.mjs program.js`, into the file named by TRACE_LOADS.
import {register} from 'node:module';

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
register(`data:text/javascript,${encodeURIComponent(hooks)}`, {data: process.env.TRACE_LOADS});
