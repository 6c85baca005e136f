// Runs something on the demo team, in a scratch store that is gone afterwards.
import {openDemo} from '../../store/demo/demo.ts';
import {type CommandContext, openContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';

export const onDemoTeam = async <Result>(
	input: Pick<Input, 'value'>,
	{surroundings, today}: Pick<CommandContext, 'surroundings' | 'today'>,
	work: (demo: CommandContext) => Promise<Result>,
): Promise<Result> => {
	const {env, now} = surroundings;
	const demo = await openDemo({env, now, today});
	try {
		const value = (name: string) => (name === 'roster' ? undefined : input.value(name));
		return await work(openContext({...surroundings, env: demo.env}, {value}));
	} finally {
		demo.remove();
	}
};
