// One thing that `muster doctor` found, and what could put it right.

/** What `--fix` can do about a finding. */
export type Remedy =
	| ('recover' | 'set-aside' | 'migrate' | 'sweep' | 'chmod')
	| ('keep-texts' | 'put-back' | 'accept' | 'ungather' | 'unswap' | 'take-in' | 'retract');

export type CheckName =
	| 'roster'
	| 'settings'
	| 'months'
	| 'chain'
	| 'days'
	| 'edits'
	| 'backups'
	| 'orphans'
	| 'texts'
	| 'locks'
	| 'modes'
	| 'git'
	| 'space'
	| 'versions';

export type Finding = {
	readonly check: CheckName;
	/** Mistakes make `muster doctor` exit with 1. */
	readonly severity: 'mistake' | 'warning' | 'fine';
	readonly where: string;
	readonly message: string;
	readonly remedy?: Remedy;
};

const finding =
	(severity: Finding['severity']) =>
	(check: CheckName, where: string, message: string, remedy?: Remedy): Finding => ({
		check,
		severity,
		where,
		message,
		...(remedy && {remedy}),
	});

export const mistake = finding('mistake');
export const warning = finding('warning');
export const fine = finding('fine');
