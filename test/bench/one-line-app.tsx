// A stock Ink app of one line, what the dashboard is measured against: it shows itself, and counts keys.
import {render, Text, useInput} from 'ink';
import {useState} from 'react';

const OneLine = () => {
	const [keys, setKeys] = useState(0);
	useInput(() => setKeys(count => count + 1));
	return <Text>ready {keys}</Text>;
};

render(<OneLine />);
