// Teaches Node what the build knows: TypeScript, and files taken in as text.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {transformWithOxc} from 'vite';

export const load = async (url, context, next) => {
	const {pathname, search} = new URL(url);
	if (search === '?raw') {
		const text = await readFile(fileURLToPath(url.slice(0, -search.length)), 'utf8');
		return {format: 'module', shortCircuit: true, source: `export default ${JSON.stringify(text)};`};
	}
	if (!/\.tsx?$/.test(pathname) || pathname.includes('/node_modules/')) return next(url, context);
	const path = fileURLToPath(url);
	const {code} = await transformWithOxc(await readFile(path, 'utf8'), path, {jsx: {runtime: 'automatic'}});
	return {format: 'module', shortCircuit: true, source: code};
};
