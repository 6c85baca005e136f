// What is wrong in a file, as the commands that check one tell it.
import type {LocatedProblem} from '../../store/store.ts';
import type {OutputLine} from './printer.ts';

export const problemLine = ({severity, where, message}: LocatedProblem): OutputLine => [
	`${where}: `,
	{text: severity, style: severity === 'mistake' ? 'act' : 'watch'},
	`: ${message}`,
];

export const problemJson = ({severity, where, message}: LocatedProblem) => ({severity, where, message});

export const mistakesIn = (problems: readonly LocatedProblem[]): number =>
	problems.filter(problem => problem.severity === 'mistake').length;
