// Works something out once for each team (or list, or journal): a key that only moves the cursor counts nobody again.

/** The same function, which remembers its answer as long as somebody holds what it was asked about. */
export const onceFor = <Subject extends object, Answer>(make: (subject: Subject) => Answer): ((subject: Subject) => Answer) => {
	const known = new WeakMap<Subject, {readonly answer: Answer}>();
	return subject => {
		const before = known.get(subject);
		if (before) return before.answer;
		const answer = make(subject);
		known.set(subject, {answer});
		return answer;
	};
};

/** The same for a key such as an id, of which there are few: the answers are kept as long as the function itself. */
export const onceForEach = <Key extends string, Answer>(make: (key: Key) => Answer): ((key: Key) => Answer) => {
	const answers = new Map<Key, Answer>();
	return key => {
		if (!answers.has(key)) answers.set(key, make(key));
		return answers.get(key) as Answer;
	};
};
