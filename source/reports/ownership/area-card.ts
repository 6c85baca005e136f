// The card of one area: who decides what, when it was looked at, its signals, and who held it before.
import type {Authority} from '../../domain/ids.ts';
import type {AreaState, Team} from '../../domain/team/team.ts';
import {ago, shortDay} from '../../text/day-words.ts';
import type {CardSignal} from '../person/person-card.ts';
import {ENTRY_PRIVACY} from '../words/entry-privacy.ts';
import {entryContext, entryLine} from '../words/entry-words.ts';
import {otherwiseWords, quoted, reasonWords} from '../words/signal-words.ts';
import {authorityWords} from '../words/subject-words.ts';
import {holderWords} from './ownership.ts';

/** Who decides at each level, as the lead would say it. */
const AUTHORITY_MEANS: Readonly<Record<Authority, string>> = {
	1: 'you decide and tell them',
	2: 'you decide and explain why',
	3: 'you ask them, then decide',
	4: 'you decide together',
	5: 'they decide, after hearing you',
	6: 'they decide and tell you afterwards',
	7: 'they decide',
};

export type AreaCard = {
	readonly heading: string;
	/** `Ana Souza`, and the backup: `Ana Souza · backup Bo Lindqvist` */
	readonly holders: string;
	/** `4 agree: you decide together`; empty when none was agreed on. */
	readonly authority: string;
	/** `2 Nov, 18 days ago · due again 31 Jan` */
	readonly review: string;
	/** Those that count, then the snoozed ones. */
	readonly signals: readonly Omit<CardSignal, 'id' | 'page'>[];
	/** Newest first: `14 Aug  Ledger to Bo, backup Dana · “knows it best”` */
	readonly history: readonly {readonly day: string; readonly words: string}[];
};

const reviewWords = ({reviewed, reviewDue, reviewEvery}: AreaState, {today}: Team, masked: boolean): string => {
	const last = reviewed === undefined ? 'never recorded' : `${shortDay(reviewed, today)}, ${ago(reviewed, today)}`;
	const isPast = reviewDue !== undefined && reviewDue <= today;
	const next =
		reviewDue === undefined || (masked && isPast)
			? reviewEvery === undefined
				? undefined
				: `every ${reviewEvery} days`
			: isPast
				? `was due on ${shortDay(reviewDue, today)}`
				: `due again ${shortDay(reviewDue, today)}`;
	return [last, next].filter(Boolean).join(' · ');
};

/** Masked it says no more than anybody may know of holders, review and history; signals are not for others at all. */
export const areaCard = (area: AreaState, team: Team, masked = false): AreaCard => {
	const words = entryContext(team, area.entries);
	const {authority} = area;
	return {
		heading: area.name,
		holders: `${holderWords(team, area.owner, 'nobody', {masked})} · ${area.backup === undefined ? 'no backup' : `backup ${holderWords(team, area.backup, undefined, {masked})}`}`,
		authority: authority === undefined ? '' : `${authorityWords(authority)}: ${AUTHORITY_MEANS[authority]}`,
		review: reviewWords(area, team, masked),
		signals: area.signals.map(signal => ({
			severity: signal.severity,
			reason: reasonWords(signal),
			since: `since ${shortDay(signal.since, team.today)}`,
			next: signal.next,
			otherwise: otherwiseWords(signal),
			snoozed: signal.snoozedUntil && `snoozed until ${shortDay(signal.snoozedUntil, team.today)}`,
		})),
		history: area.entries
			.filter(({kind}) => !masked || ENTRY_PRIVACY[kind].words === 'public')
			.toReversed()
			.map(entry => ({
				day: shortDay(entry.on, team.today),
				// The card says already which area it is on.
				words: entry.kind === 'note-taken' ? `note · ${quoted(entry.text)}` : entryLine(entry, words, masked),
			})),
	};
};
