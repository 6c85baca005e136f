// Names and sentences that are hard to draw: long, wide, stacked, written from right to left, or hostile.

export const HARD_TEXTS = [
	'Bo Lindqvist',
	'山田 太郎（支払いチーム）',
	'김하늘',
	'👩‍🚀 Ada 👨‍👩‍👧‍👦 🏳️‍🌈 🇩🇪',
	'Nguye\u0302\u0303n Thi\u0323 Minh Khai',
	'عبد الرحمن بن محمد',
	'שָׁלוֹם כהן',
	'นภาพร กำลังใจ',
	'श्रीनिवास रामानुजन्',
	'Wolfeschlegelsteinhausenbergerdorff-Hubert Blaine the Second of Philadelphia',
	'Z\u0335\u0321\u0322\u0327\u0328\u0330\u0331\u0332\u0333algo',
	'tab\tand\nnewline',
	'\u001B[31mred\u001B[0m \u001B]0;title\u0007\u202Eevil\u009B2J',
	'\u200B\u2060',
	'',
] as const;
