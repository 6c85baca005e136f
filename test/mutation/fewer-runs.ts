// Has every property tried less often that does not ask for a number of tries itself.
import fc from 'fast-check';
import {inject} from 'vitest';

declare module 'vitest' {
	interface ProvidedContext {
		PROPERTY_RUNS: number;
	}
}

fc.configureGlobal({...fc.readConfigureGlobal(), numRuns: inject('PROPERTY_RUNS')});
