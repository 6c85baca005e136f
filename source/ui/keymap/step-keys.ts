// The key that does what a signal asks for, as the bindings have it; data alone, so that lines of a card can name it.
import type {SignalStep} from '../../domain/team/team.ts';

export const STEP_KEYS: Readonly<Record<SignalStep, string>> = {
	prepare: 'p',
	meet: 'm',
	plan: 'n',
	feedback: 'f',
	say: 'S',
	assign: 'o',
};
