// How a prep sheet is laid out: its parts in order, each line with what it is and what can be done with it.
import type {Case} from '../../domain/cases/case.ts';
import {owedBeside, quiets} from '../../domain/cases/cases-of.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import type {AreaId, CompetencyId, EntryId} from '../../domain/ids.ts';
import type {PersonState, Severity, Team} from '../../domain/team/team.ts';
import {shortDay} from '../../text/day-words.ts';
import {capital, list} from '../../text/words.ts';
import {caseReason, framingLine} from '../words/case-words.ts';
import {criticismWords} from '../words/criticism-words.ts';
import {firstName} from '../words/first-names.ts';
import {quoted, reasonWords} from '../words/signal-words.ts';
import type {PrepReport} from './prep.ts';
import {
	areaReviewWords,
	backWords,
	carriedDetail,
	directionWords,
	growthHeading,
	growthWords,
	handedWords,
	latelyWords,
	leadAwayWords,
	leaveWords,
	leftOffWords,
	nearWords,
	praisedWords,
	saidWords,
	sayingWords,
	silenceWords,
	sinceWords,
	staleWords,
	toSayWords,
	uncoveredWords,
	whoseWords,
	winWords,
} from './prep-words.ts';

/** What a line is about, which says what can be done with it. */
export type SheetSubject =
	| {readonly kind: 'action' | 'topic' | 'feedback' | 'win'; readonly id: EntryId}
	| {readonly kind: 'area'; readonly id: AreaId}
	| {readonly kind: 'gap'; readonly id: CompetencyId}
	| {readonly kind: 'signal' | 'question'; readonly id: string}
	| {readonly kind: 'read'};

export type SheetLine = {
	readonly subject: SheetSubject;
	/** Whose turn it is, a day, or a competency: a column of its own. */
	readonly lead?: string;
	/** The lead's own. */
	readonly isMine?: boolean;
	/** Of a signal. */
	readonly severity?: Severity;
	/** Of a competency: its rating. */
	readonly meter?: number;
	readonly text: string;
	readonly detail?: string;
	readonly isLate?: boolean;
	/** What stands below it, dimmed. */
	readonly below?: string;
};

export type PartId =
	| 'case'
	| 'every-time'
	| 'between'
	| 'asked'
	| 'to-say'
	| 'lately'
	| 'changes'
	| 'said'
	| 'wins'
	| 'growth'
	| 'look-at'
	| 'areas'
	| 'ask';

export type SheetPart = {readonly id: PartId; readonly title: string; readonly lines: readonly SheetLine[]};

const read: SheetSubject = {kind: 'read'};
const TICKED = new Set(['action', 'topic', 'feedback', 'win', 'area']);

/** A line that can be ticked as done, discussed, said or reviewed. */
export const isTickable = ({subject}: SheetLine): boolean => TICKED.has(subject.kind);

type Look = {readonly prep: PrepReport; readonly person: PersonState; readonly team: Team};

/** Whose report somebody is stays true whatever else frames. */
const byRelation = (others: readonly Case[]): readonly string[] =>
	others.filter(({id}) => id === 'skip' || id === 'contractor').flatMap(({leaveAlone}) => leaveAlone);

/** What changed hands has its lines further down, with why. */
const alsoWords = (each: Case, {changes}: PrepReport, today: Day): string =>
	each.id === 'changed-areas' && changes.handed.length > 0
		? `${each.name.toLowerCase()} (below)`
		: `${each.name.toLowerCase()} (${caseReason(each, today)})`;

const casePart = ({prep, person, team}: Look): SheetPart | undefined => {
	const [framing, ...others] = person.cases;
	if (!framing) return undefined;
	const owed = owedBeside(person.cases);
	const also = list(others.filter(each => !owed.includes(each)).map(each => alsoWords(each, prep, team.today)));
	const off = leftOffWords(prep);
	return {
		id: 'case',
		title: framingLine(person.cases, team.today),
		lines: [
			{subject: read, lead: 'First', text: framing.first},
			...owed.map(
				(each): SheetLine => ({
					subject: read,
					lead: 'And',
					text: each.first.replace(/\.$/, ''),
					detail: caseReason(each, team.today),
				}),
			),
			{
				subject: read,
				lead: 'Leave alone',
				text: capital(list([...framing.leaveAlone, ...owed.flatMap(each => each.leaveAlone), ...byRelation(others)])),
				...(off === '' ? {} : {below: `not on this sheet: ${off}`}),
			},
			...(also === '' ? [] : [{subject: read, lead: 'Also', text: also}]),
		],
	};
};

/** Three weeks without an answer, as for the signal of a topic that waits. */
const WAITED_DAYS = 21;

/** What the lead owes is prepared before the talk; where it frames the sheet it is said there. */
const stepOf = ({kind, owner, lateDays, opened, text}: PrepReport['carried'][number], {cases}: PersonState, today: Day) => {
	if (owner === 'lead' && kind === 'action' && lateDays > 0) return '→ get the answer before you go in, or name the day of it';
	if (owner === 'person' && kind === 'action' && lateDays > 0 && quiets(cases, 'criticism'))
		return '→ release the day; agree on a new one later';
	const isFraming = cases[0]?.because.some(({quote}) => quote === text) ?? false;
	const isWaiting = kind === 'topic' && owner === 'person' && daysBetween(opened, today) >= WAITED_DAYS;
	return isWaiting && !isFraming ? '→ answer it first, or name the day of the answer' : undefined;
};

const betweenLines = ({prep, person, team}: Look): readonly SheetLine[] => {
	const isLateSaid = !quiets(person.cases, 'criticism');
	return prep.carried.map(each => ({
		subject: {kind: each.kind, id: each.id},
		lead: whoseWords(each, person, team),
		isMine: each.owner === 'lead',
		text: each.text,
		detail: carriedDetail(each, {
			today: team.today,
			away: prep.changes.away,
			leadAway: prep.leadAway,
			isLateSaid: isLateSaid || each.owner === 'lead' || each.kind === 'topic',
		}),
		below: stepOf(each, person, team.today),
		isLate: each.lateDays > 0 && (isLateSaid || each.owner === 'lead'),
	}));
};

const leadAwayLines = ({prep, person, team}: Look): readonly SheetLine[] => {
	if (prep.leadAway === null) return [];
	const {words, below} = leadAwayWords(prep.leadAway, firstName(team.people, person.id), team.today);
	return [{subject: read, text: words, below}];
};

const changeLines = ({prep, person, team}: Look): readonly SheetLine[] => {
	const {handed, away} = prep.changes;
	const [framing] = person.cases;
	// The sheet is headed with them where they frame it.
	const told = new Set(framing?.records);
	return [
		...(away === null || leaveWords(away, team) === ''
			? []
			: [{subject: read, text: capital(leaveWords(away, team)), below: uncoveredWords(away, team.today)}]),
		...handed
			.filter(({entry}) => !told.has(entry))
			.map(each => ({subject: read, lead: shortDay(each.day, team.today), text: handedWords(each, team)})),
	];
};

const silenceLines = ({prep, team}: Look, hasToSay: boolean): readonly SheetLine[] => {
	if (prep.silence === null) return [];
	const {words, below} = silenceWords(prep.silence, hasToSay, team.today);
	return [{subject: read, text: words, below}];
};

/** The way that was agreed on heads its gaps; without any it is one line. */
const growthPart = ({prep, person, team}: Look): SheetPart => {
	const way = prep.direction === null ? '' : directionWords(prep.direction, person, team.today);
	const near = nearWords(prep.direction);
	const gaps = prep.leftOff.growth
		? []
		: prep.growth.map((each): SheetLine => {
				const {name: lead, words} = growthWords(each, team);
				return {subject: {kind: 'gap', id: each.competency}, lead, meter: each.rating, text: words};
			});
	const heading = way === '' ? growthHeading(person) : way;
	return gaps.length === 0
		? {id: 'growth', title: 'Growth', lines: [way, capital(near)].filter(Boolean).map(text => ({subject: read, text}))}
		: {
				id: 'growth',
				title: ['Growth', heading].filter(Boolean).join(' · '),
				lines: [...(near === '' ? [] : [{subject: read, text: capital(near)}]), ...gaps],
			};
};

/** While they are away: what stands open for the lead meanwhile, and what is for the return. */
const ON_LEAVE: ReadonlySet<PartId> = new Set(['case', 'between', 'changes', 'to-say', 'wins', 'ask']);

const partsOf = (look: Look): readonly (SheetPart | undefined)[] => {
	const {prep, person, team} = look;
	const {today} = team;
	const name = firstName(team.people, person.id);
	const part = (id: PartId, title: string, lines: readonly SheetLine[]): SheetPart => ({id, title, lines});
	const isHeavy = person.cases[0]?.isHeavy ?? false;
	const hasToSay = prep.toSay.length + prep.wins.length > 0;
	return [
		casePart(look),
		part('every-time', 'Every time', [
			...prep.agenda.map((text): SheetLine => ({subject: read, text})),
			...(prep.noted === null ? [] : [{subject: read, lead: 'noted', text: quoted(prep.noted)}]),
		]),
		part('between', 'Open between you', betweenLines(look)),
		part(
			'asked',
			'Asked or wished, as you noted',
			// The sheet is headed with the one that frames it.
			prep.asked
				.filter(({text}) => !person.cases[0]?.because.some(({quote}) => quote === text))
				.map(({day, text, isQuestion}) => ({
					subject: read,
					lead: shortDay(day, today),
					text: quoted(text),
					// In a heavy case the sheet is headed with what comes first.
					...(isQuestion && !isHeavy ? {below: '→ bring the answer, or the day of one'} : {}),
				})),
		),
		part('changes', 'Areas and leave', changeLines(look)),
		part(
			'to-say',
			'To say',
			prep.toSay.map(each => ({
				subject: {kind: 'feedback', id: each.id},
				text: toSayWords(each, today),
				below: [sayingWords(each), staleWords(each)].filter(Boolean).join(' · '),
			})),
		),
		part(
			'wins',
			'No thanks on record yet',
			prep.wins.map(each => ({subject: {kind: 'win', id: each.id}, text: winWords(each, today)})),
		),
		part('lately', 'Lately', [
			// Where no 1:1s were agreed on, none is missing.
			...(prep.since.day === null && person.cadence === 'none' ? [] : [{subject: read, text: sinceWords(prep, person)}]),
			...leadAwayLines(look),
			...silenceLines(look, hasToSay),
			...(prep.backFrom === null ? [] : [{subject: read, text: backWords(prep, person)}]),
			...(prep.criticised.length === 0
				? []
				: [{subject: read, text: capital(criticismWords(criticisedLately(person, today), today))}]),
			...prep.lately.map((each): SheetLine => {
				const {day, words} = latelyWords(each, person, team);
				return {subject: read, lead: day, text: words};
			}),
		]),
		part('said', 'Said lately', [
			...prep.said.map((each): SheetLine => {
				const {words, after} = saidWords(each, team);
				return {subject: read, text: words, below: after};
			}),
			...(prep.praised === null ? [] : [{subject: read, text: capital(praisedWords(prep.praised, team))}]),
		]),
		growthPart(look),
		part(
			'look-at',
			'Look at',
			prep.lookAt.flatMap((id): readonly SheetLine[] => {
				const signal = person.signals.find(each => each.id === id);
				if (!signal) return [];
				return [
					{
						subject: {kind: 'signal', id},
						severity: signal.severity,
						// How long it has stood says nothing of the person.
						text: reasonWords({...signal, week: undefined}),
						below: `→ ${signal.next}`,
					},
				];
			}),
		),
		part(
			'areas',
			'Areas to review',
			prep.areas.map(each => ({subject: {kind: 'area', id: each.id}, text: areaReviewWords(each, today)})),
		),
		part(
			'ask',
			prep.changes.away?.kind === 'on-leave' ? `Ask ${name} on the first day back` : `Ask ${name}`,
			prep.questions.map(({id, text}) => ({subject: {kind: 'question', id}, text})),
		),
	];
};

/** The sheet's parts in order, those without a line left out. */
export const prepParts = (prep: PrepReport, person: PersonState, team: Team): readonly SheetPart[] =>
	partsOf({prep, person, team}).filter(
		(part): part is SheetPart =>
			part !== undefined && part.lines.length > 0 && (prep.changes.away?.kind !== 'on-leave' || ON_LEAVE.has(part.id)),
	);
