// Hears what ends the dashboard from outside: a signal, a terminal that went away, an error that nobody caught.
import type {ReadStream, WriteStream} from 'node:tty';

/** Signals that end it, with the exit codes that shells give them. */
export const SIGNAL_CODES = {SIGHUP: 129, SIGINT: 130, SIGTERM: 143} as const;
export type EndingSignal = keyof typeof SIGNAL_CODES;
const SIGNALS = Object.keys(SIGNAL_CODES) as EndingSignal[];

export type Listeners = {
	readonly onSignal: (signal: EndingSignal) => void;
	readonly onError: (error: unknown) => void;
};

/** Listens until the returned function is called. */
export const hearEndings = (stdin: ReadStream, stdout: WriteStream, {onSignal, onError}: Listeners): (() => void) => {
	let hasHungUp = false;
	// Giving back a terminal that is gone fails, too, and is heard here again.
	const hungUp = (): void => {
		if (hasHungUp) return;
		hasHungUp = true;
		onSignal('SIGHUP');
	};
	const heard = (signal: EndingSignal): void => (signal === 'SIGHUP' ? hungUp() : onSignal(signal));
	for (const signal of SIGNALS) process.on(signal, heard);
	process.on('uncaughtException', onError);
	process.on('unhandledRejection', onError);
	stdin.on('end', hungUp);
	stdin.on('error', hungUp);
	// Stays: what is written on the way out finds a terminal that is gone, too.
	stdout.on('error', hungUp);
	return () => {
		for (const signal of SIGNALS) process.off(signal, heard);
		process.off('uncaughtException', onError);
		process.off('unhandledRejection', onError);
		stdin.off('end', hungUp);
		stdin.off('error', hungUp);
	};
};
