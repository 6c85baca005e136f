// Stops the process as ^Z does, and comes back with `fg`.
import {setImmediate, setTimeout} from 'node:timers/promises';

/** By then the process has been stopped and continued, or nobody stops it: a terminal without a shell has no `fg`. */
const NOBODY_STOPS_US_MS = 250;

/** Resolves once continued; false when nothing stopped us. The terminal must have been given back before. */
export const stopUntilContinued = async (): Promise<boolean> => {
	let isContinued = false;
	const onContinue = (): void => {
		isContinued = true;
		// Only whoever has the terminal is told of a new size: meanwhile that was the shell.
		process.emit('SIGWINCH', 'SIGWINCH');
	};
	process.on('SIGCONT', onContinue);
	try {
		process.kill(process.pid, 'SIGTSTP');
		// The timer also keeps the process alive meanwhile, or `fg` would find it at its end.
		await setTimeout(NOBODY_STOPS_US_MS);
		await setImmediate();
		return isContinued;
	} finally {
		process.off('SIGCONT', onContinue);
	}
};
