// Names that break programs which take them for keys: of prototypes, of paths, without letters, or of no text at all.

export const HOSTILE_KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'a.b',
	'ana[0]',
	'',
	' ',
	'👩🏽‍🚀',
	'x'.repeat(300),
	'__internal__',
	'toString',
	'\u0000',
	'\u001b[2J',
] as const;
