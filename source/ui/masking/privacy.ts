// What is private: one table with a word on every list, cell, fact and block that the dashboard shows.
import type {PartId} from '../../reports/prep/prep-parts.ts';

/**
 * What stands on a masked screen: all of it; a mark that is the same whatever is behind it, and there where nothing is, too;
 * nothing at all; or only as much as anybody may know, in words made for that.
 */
export type Privacy = 'public' | 'hidden' | 'blank' | 'reworded';

/** Names, areas, days and the days of 1:1s are public; whatever was noted, rated or concluded about somebody is not. */
export const PRIVACY = {
	/** Of a hidden list there is no row, since already their number would tell something. */
	lists: {
		people: 'reworded',
		week: 'reworded',
		ownership: 'reworded',
		'if-gone': 'reworded',
		month: 'reworded',
		growth: 'reworded',
		journal: 'reworded',
		timeline: 'reworded',
		areas: 'reworded',
		prep: 'reworded',
		contents: 'public',
		page: 'public',
		open: 'hidden',
		today: 'hidden',
		me: 'hidden',
		signals: 'hidden',
		gaps: 'hidden',
		feedback: 'hidden',
		actions: 'hidden',
		plan: 'hidden',
	},
	/** The two rows above every view. */
	header: {team: 'public', day: 'public', people: 'public', need: 'blank', notice: 'reworded', filter: 'hidden', sort: 'public'},
	/** Today's strip above the Team view. */
	strip: {areas: 'blank', meetings: 'reworded', promises: 'blank', toSay: 'blank'},
	/** The team in a box. */
	team: {kept: 'hidden', feedback: 'hidden', areas: 'hidden', truck: 'public', today: 'reworded'},
	people: {
		name: 'reworded',
		level: 'reworded',
		one_on_one: 'reworded',
		feedback: 'hidden',
		gaps: 'blank',
		owns: 'public',
		open: 'blank',
		why: 'reworded',
	},
	/** The card of somebody. */
	card: {
		case: 'blank',
		status: 'reworded',
		meetings: 'reworded',
		waiting: 'hidden',
		weeks: 'hidden',
		mood: 'hidden',
		target: 'hidden',
		owns: 'public',
		backs: 'public',
		local: 'public',
		noted: 'blank',
	},
	week: {day: 'reworded', mark: 'reworded', name: 'reworded', when: 'reworded', waiting: 'hidden', why: 'hidden'},
	month: {day: 'public', mark: 'public', words: 'reworded'},
	ownership: {
		mark: 'blank',
		name: 'reworded',
		owner: 'reworded',
		backup: 'reworded',
		authority: 'public',
		reviewed: 'public',
		why: 'hidden',
	},
	/** The card of an area. */
	area: {holders: 'reworded', authority: 'public', review: 'reworded', signals: 'hidden', history: 'reworded'},
	gone: {area: 'public', role: 'public', left: 'hidden'},
	growth: {name: 'public', level: 'reworded', cells: 'hidden'},
	/** A cell of the heat map in words. */
	competency: {now: 'hidden', seen: 'hidden', step: 'public', is: 'public', team: 'hidden'},
	gaps: {competency: 'public', meter: 'blank', stand: 'hidden', words: 'hidden', evidence: 'hidden'},
	timeline: {day: 'public', kind: 'reworded', words: 'reworded'},
	feedback: {day: 'public', type: 'hidden', said: 'hidden', competency: 'hidden', text: 'hidden'},
	actions: {box: 'blank', who: 'public', text: 'hidden', due: 'hidden', carried: 'blank'},
	/** What is open with everybody. */
	open: {mark: 'blank', due: 'hidden', whose: 'hidden', kind: 'hidden', what: 'hidden', with: 'hidden', since: 'hidden'},
	areas: {name: 'public', role: 'public', authority: 'public', reviewed: 'public', why: 'hidden'},
	signals: {mark: 'blank', reason: 'hidden'},
	journal: {day: 'public', who: 'public', kind: 'reworded', words: 'reworded'},
	/** The lead's notes on nobody, or on areas. */
	me: {day: 'public', subject: 'hidden', words: 'hidden'},
	/** The parts of a prep sheet, which are there because of the person's records, what is put down on it, and what its border says of that. */
	prep: {
		case: 'blank',
		'every-time': 'blank',
		between: 'blank',
		asked: 'blank',
		'to-say': 'blank',
		lately: 'blank',
		changes: 'blank',
		said: 'blank',
		wins: 'blank',
		growth: 'blank',
		'look-at': 'blank',
		areas: 'blank',
		ask: 'blank',
		promised: 'blank',
		notes: 'hidden',
		foot: 'blank',
	} satisfies Record<PartId | 'promised' | 'notes' | 'foot', Privacy>,
	/** For whom a checklist of the Playbook is ticked, and what is. */
	playbook: {reader: 'reworded', ticks: 'blank'},
	/** What stands beside the options of short menus. */
	menu: {holder: 'reworded', ifGone: 'blank'},
	/** What was just done, in words. */
	toast: {saved: 'reworded', undone: 'reworded', kept: 'reworded', roster: 'reworded'},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Privacy>>>>;

export type PrivacyTable = typeof PRIVACY;
export type ListId = keyof PrivacyTable['lists'];

/** A list of which nothing is shown while masked. */
export const isHiddenList = (id: ListId, {masked}: {readonly masked: boolean}): boolean =>
	masked && PRIVACY.lists[id] === 'hidden';

/** Said in place of what is hidden as a whole. */
export const HIDDEN_WHOLE = 'Hidden while the screen is shared: . shows it.';
