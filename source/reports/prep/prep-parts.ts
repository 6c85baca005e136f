// How a prep sheet is laid out: its parts in order, each line with what it is and what can be done with it.
import type {Case} from '../../domain/cases/case.ts';
import {owedBeside, quiets} from '../../domain/cases/cases-of.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import type {Day} from '../../domain/day.ts';
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
	careerWords,
	carriedDetail,
	growthHeading,
	growthWords,
	handedWords,
	latelyWords,
	leadAwayWords,
	leaveWords,
	leftOffWords,
	saidWords,
	sayingWords,
	sinceWords,
	staleWords,
	toSayWords,
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

const betweenLines = ({prep, person, team}: Look): readonly SheetLine[] => {
	const isLateSaid = !quiets(person.cases, 'criticism');
	return prep.carried.map(each => ({
		subject: {kind: each.kind, id: each.id},
		lead: whoseWords(each, person, team),
		isMine: each.owner === 'lead',
		text: each.text,
		detail: carriedDetail(each, {today: team.today, away: prep.changes.away, isLateSaid: isLateSaid || each.owner === 'lead'}),
		...(each.owner === 'lead' && each.kind === 'action' && each.lateDays > 0
			? {below: '→ get the answer before you go in, or name the day of it'}
			: {}),
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
	const told = new Set(framing?.id === 'changed-areas' ? framing.records : []);
	return [
		...(away === null ? [] : [{subject: read, text: capital(leaveWords(away, team))}]),
		...handed
			.filter(({entry}) => !told.has(entry))
			.map(each => ({subject: read, lead: shortDay(each.day, team.today), text: handedWords(each, team)})),
	];
};

const partsOf = (look: Look): readonly (SheetPart | undefined)[] => {
	const {prep, person, team} = look;
	const {today} = team;
	const name = firstName(team.people, person.id);
	const part = (id: PartId, title: string, lines: readonly SheetLine[]): SheetPart => ({id, title, lines});
	const career = careerWords(prep);
	const growth = prep.growth.map((each): SheetLine => {
		const {name: lead, words} = growthWords(each, team);
		return {subject: {kind: 'gap', id: each.competency}, lead, meter: each.rating, text: words};
	});
	const isGrowing = !prep.leftOff.growth && growth.length > 0;
	return [
		casePart(look),
		part(
			'every-time',
			'Every time',
			prep.agenda.map(text => ({subject: read, text})),
		),
		part('between', 'Open between you', betweenLines(look)),
		part(
			'asked',
			'Asked or wished, as you noted',
			// The sheet is headed with the one that frames it.
			prep.asked
				.filter(({text}) => !person.cases[0]?.because.some(({quote}) => quote === text))
				.map(({day, text}) => ({subject: read, lead: shortDay(day, today), text: quoted(text)})),
		),
		part(
			'to-say',
			'To say',
			prep.toSay.map(each => ({
				subject: {kind: 'feedback', id: each.id},
				text: toSayWords(each, today),
				below: [sayingWords(each), staleWords(each)].filter(Boolean).join(' · '),
			})),
		),
		part('lately', 'Lately', [
			// Where no 1:1s were agreed on, none is missing.
			...(prep.since.day === null && person.cadence === 'none' ? [] : [{subject: read, text: sinceWords(prep, person)}]),
			...leadAwayLines(look),
			...(prep.backFrom === null ? [] : [{subject: read, text: backWords(prep, person)}]),
			...(prep.criticised.length === 0
				? []
				: [{subject: read, text: capital(criticismWords(criticisedLately(person, today), today))}]),
			...prep.lately.map((each): SheetLine => {
				const {day, words} = latelyWords(each, person, team);
				return {subject: read, lead: day, text: words};
			}),
		]),
		part('changes', 'Areas and leave', changeLines(look)),
		part(
			'said',
			'What came of it',
			prep.said.map(each => {
				const {words, after} = saidWords(each, team);
				return {subject: read, text: words, below: after};
			}),
		),
		part(
			'wins',
			'Not mentioned yet',
			prep.wins.map(each => ({subject: {kind: 'win', id: each.id}, text: winWords(each, today)})),
		),
		part(
			'growth',
			['Growth', growthHeading(person), isGrowing ? career : ''].filter(Boolean).join(' · '),
			isGrowing ? growth : [],
		),
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
						text: reasonWords(signal),
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
			`Ask ${name}`,
			prep.questions.map(({id, text}) => ({subject: {kind: 'question', id}, text})),
		),
	];
};

/** The sheet's parts in order, those without a line left out. */
export const prepParts = (prep: PrepReport, person: PersonState, team: Team): readonly SheetPart[] =>
	partsOf({prep, person, team}).filter((part): part is SheetPart => part !== undefined && part.lines.length > 0);
