// A pattern that is put together when it is first used: reading one with Unicode properties takes a third of a millisecond.

export const latePattern = (make: () => RegExp): (() => RegExp) => {
	let made: RegExp | undefined;
	return () => {
		made ??= make();
		return made;
	};
};
