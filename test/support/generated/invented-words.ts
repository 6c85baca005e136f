// Invented notes for generated journals: plain sentences about nobody.

export const NOTES = [
	'Two reviews open, one of them a week old. Will split it.',
	'Good week; the hand-over to support went better than planned.',
	'Talked about the plan for the quarter, and what to leave out of it.',
	'Slept badly, deadline on Thursday. We moved one thing to next week.',
	'Would like to pair more often. Asked who with.',
	'The estimate was wrong by half; we looked at why instead of at who.',
	'Read the incident notes together. One alert to delete.',
	'Nothing urgent. Walked around the block.',
	'Asked for a say in the next hire. Yes, from the first interview on.',
	'Wants fewer meetings on Wednesdays; so do I.',
	'The new document is clear. Two questions are still open.',
	'Thinks the tests are too slow to be run. Numbers next week.',
	'Holiday plans; who covers what is written down.',
	'A quarrel about naming, settled by asking a user.',
	'Happy with the release, less with how late it was.',
] as const;

export const PRAISE = [
	'Calm and clear in the incident channel.',
	'Wrote down the decision before anybody asked for it.',
	'Took the newer colleague along to the customer.',
	'Said early that the date would not hold.',
	'A review that taught me something.',
	'Deleted more than was added, and nothing broke.',
	'Asked the question that everybody had.',
] as const;

export const CONSTRUCTIVE = [
	'The update began with what was easy, and hid the risk.',
	'Answered for somebody who was in the room.',
	'The change went out on Friday without a word to support.',
	'Two days without a sign while others waited.',
	'The document has four options and no recommendation.',
] as const;

export const OBSERVATIONS = [
	'Speaks last and usually settles it.',
	'Writes at night more often than in spring.',
	'Explains with drawings.',
] as const;

export const PROMISES = [
	'ask finance about the budget',
	'draft the design page',
	'introduce the two teams',
	'list the alerts to delete',
	'find a mentor',
	'name a backup',
	'numbers for the review',
	'move the late meeting',
	'a page about the hand-over',
	'book the course',
] as const;

export const TOPICS = [
	'conference budget',
	'the next role',
	'on-call at weekends',
	'who reviews what',
	'working from abroad',
	'the noisy office',
	'a fixed day for deep work',
] as const;

export const WINS = [
	'Released without anybody noticing',
	'The report that finance reads first',
	'Half the alerts, none missed',
	'Ran the planning day',
	'First talk outside the team',
	'A bug found before the customer did',
] as const;

export const SKIP_REASONS = ['ill', 'release day', 'customer visit', 'on a course', 'public holiday'] as const;
