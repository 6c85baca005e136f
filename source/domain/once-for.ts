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
