// Signals about what is owned: orphan areas, one holder, reviews due, one person with too much.
import {type AreaAlone, holdersOf, isReviewDue} from '../areas.ts';
import {type Day, latestDay} from '../day.ts';
import {isActive, type PersonAlone} from '../people.ts';
import type {AreaRule, PersonRule, RuleContext, TeamRule} from './rule.ts';

/** With fewer areas than this a big share says little. */
const OVERLOAD_AREAS = 5;
const OVERLOAD_OWNED = 3;
/** Teams below four or above ten leave their lead too little or too much; six to eight is the usual advice (Larson). */
export const SPAN_LOW = 4;
export const SPAN_HIGH = 10;

const lastAssigned = (area: AreaAlone, {journalBegan}: RuleContext): Day =>
	area.entries.findLast(entry => entry.kind === 'area-assigned')?.on ?? journalBegan;

export const orphanArea: AreaRule = {
	id: 'orphan-area',
	page: 'ownership',
	fires: (area, context) => {
		const {statusOf, nameOf} = context;
		const status = area.owner === undefined ? undefined : statusOf(area.owner);
		if (status === 'active' || status === 'leaving') return undefined;
		const since = lastAssigned(area, context);
		if (area.owner !== undefined && status === 'leave') {
			const holders = holdersOf(area, statusOf);
			const [cover] = holders;
			if (cover !== undefined)
				return {
					severity: 'info',
					since,
					reason: `${nameOf(cover)} covers while ${nameOf(area.owner)} is on leave`,
					next: 'check that they have what they need',
				};
			return {
				severity: 'act',
				since,
				reason: `${nameOf(area.owner)} is on leave and nobody covers`,
				next: 'name somebody to cover: o',
			};
		}
		const reason =
			area.owner === undefined || status === undefined ? 'nobody owns it' : `no owner since ${nameOf(area.owner)} left`;
		return {severity: 'act', since, reason, next: 'give it an owner, or decide openly to stop: o'};
	},
};

export const soleOwner: AreaRule = {
	id: 'sole-owner',
	page: 'ownership',
	fires: (area, context) => {
		const status = area.owner === undefined ? undefined : context.statusOf(area.owner);
		if (status !== 'active' && status !== 'leaving') return undefined;
		if (area.backup !== undefined && area.backup !== area.owner && context.statusOf(area.backup) !== 'left') return undefined;
		return {severity: 'info', since: lastAssigned(area, context), reason: 'one person holds it', next: 'name a backup: o'};
	},
};

export const reviewDue: AreaRule = {
	id: 'review-due',
	page: 'area-review',
	fires: (area, {today, journalBegan}) => {
		if (!isReviewDue(area, today)) return undefined;
		const reason = area.reviewed === undefined ? 'never reviewed' : 'its review is due';
		return {
			severity: 'info',
			since: area.reviewDue ?? journalBegan,
			reason,
			next: 'look at it with its owner, and mark it reviewed',
		};
	},
};

export const overloaded: PersonRule = {
	id: 'overloaded',
	page: 'delegation',
	fires: (person: PersonAlone, context) => {
		const {areas, journalBegan} = context;
		const owned = areas.filter(area => area.owner === person.id);
		if (
			person.status === 'left' ||
			areas.length < OVERLOAD_AREAS ||
			owned.length < OVERLOAD_OWNED ||
			owned.length * 2 <= areas.length
		)
			return undefined;
		const since = latestDay(...owned.map(area => lastAssigned(area, context))) ?? journalBegan;
		return {
			severity: 'info',
			since,
			reason: `owns ${owned.length} of ${areas.length} areas`,
			next: 'hand one over, with its authority',
		};
	},
};

export const truckFactorOne: TeamRule = {
	id: 'truck-factor-one',
	page: 'ownership',
	fires: ({truckFactor}, {journalBegan, nameOf}) => {
		const [only] = truckFactor.people;
		if (truckFactor.count !== 1 || only === undefined) return undefined;
		return {
			severity: 'info',
			since: journalBegan,
			reason: `without ${nameOf(only)} most areas have nobody`,
			next: 'name backups for what they hold',
		};
	},
};

export const span: TeamRule = {
	id: 'span',
	page: 'span',
	fires: ({people}, {journalBegan, today}) => {
		const active = people.filter(person => isActive(person.status)).length;
		if (active === 0 || (active >= SPAN_LOW && active <= SPAN_HIGH)) return undefined;
		const since =
			latestDay(journalBegan, ...people.map(person => person.joined).filter(joined => joined === undefined || joined <= today)) ??
			today;
		const reason =
			active < SPAN_LOW
				? `${active} active ${active === 1 ? 'person' : 'people'}: a small team`
				: `${active} active people: a wide span`;
		return {
			severity: 'info',
			since: since,
			reason,
			next: active < SPAN_LOW ? 'think about what joins this team' : 'think about who could lead a part of it',
		};
	},
};
