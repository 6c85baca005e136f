// What a refusal says, for tests of what is refused.
import {Refusal} from '../../source/domain/refusal.ts';

export const refused = (act: () => unknown): {message: string; code: string} => {
	try {
		act();
	} catch (error) {
		if (error instanceof Refusal) return {message: error.message, code: error.code};
		throw error;
	}
	throw new Error('nothing was refused');
};
