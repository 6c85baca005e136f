// Draws the team in a few lines beside the card.
import {teamBox} from '../../../reports/team/team-box.ts';
import {sparkline} from '../../../text/spark.ts';
import {wrap} from '../../../text/wrap.ts';
import {Pane} from '../../components/pane.tsx';
import {Lines} from '../../panes/lines.tsx';
import type {Context} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import type {SpanLine} from '../person/card-lines.ts';

const LABEL_COLUMNS = 11;

export const TeamBoxPane = ({
	context,
	width,
	height,
}: {
	readonly context: Context;
	readonly width: number;
	readonly height: number;
}) => {
	const {ascii, glyphs} = useTheme();
	const {team} = context;
	const box = teamBox(team);
	const columns = width - 4;
	const facts: readonly (readonly [string, string])[] = [
		['1:1s kept', `${sparkline(box.kept.weekly, {ascii})}  ${box.kept.words}`],
		['Feedback', box.feedback],
		['Areas', box.areas],
		['Truck', box.truck],
		['Today', box.today],
	];
	const lines = facts.flatMap(([label, words]) =>
		wrap(words, columns - LABEL_COLUMNS).map(
			(line, index): SpanLine => [{text: (index === 0 ? label : '').padEnd(LABEL_COLUMNS), as: 'dim'}, line],
		),
	);
	const signals = team.signals
		.filter(signal => signal.snoozedUntil === undefined)
		.flatMap(signal =>
			wrap(`${glyphs[signal.severity]} ${signal.reason}`, columns).map((line): SpanLine => [{text: line, as: 'dim'}]),
		);
	return (
		<Pane title="This team" width={width} height={height}>
			{inside => <Lines lines={[...lines, [], ...signals]} width={inside.width} height={inside.height} />}
		</Pane>
	);
};
