// Gives a text to the tmux that muster runs in, which keeps it as a buffer and puts it on the clipboard of its terminal.
import {lateChildProcess} from './late-modules.ts';
import type {Environment} from './paths.ts';

/**
 * Since 3.3 tmux passes no escape sequences on unless it is told to, but `load-buffer -w` (3.2 and later) reaches the
 * clipboard as tmux comes. Where there is no such tmux nothing happens: older ones pass the escape sequence on.
 */
export const copyToTmux = (text: string, env: Environment): void => {
	const {spawn} = lateChildProcess();
	const child = spawn('tmux', ['load-buffer', '-w', '-'], {stdio: ['pipe', 'ignore', 'ignore'], env: {...env}});
	child.on('error', () => undefined);
	child.stdin.on('error', () => undefined);
	child.stdin.end(text);
	child.unref();
};
