// What stands in an answer about a case beside its steps: what the lead owes, what they raised, a note that waits, the reasons of a no.
import type {Case} from '../../../domain/cases/case.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import {approachById} from '../../../knowledge/approaches/approaches.ts';
import {capital} from '../../../text/words.ts';
import {becauseWords} from '../person/case-words.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {criticisedItems, missedItems, owedItems, praiseItems, sayItems, topicItem} from '../person/person-items.ts';
import {theirTopics} from '../person/records.ts';
import {type DraftItem, draft} from '../plan/items.ts';
import {stop} from '../words.ts';
import {dueSoonItems, noteItems} from './open-items.ts';
import {coverItems} from './worn-cover.ts';

/** What frames an answer: the approach, the case that the records show, and what else holds. */
type Framed = {readonly approach: Approach; readonly case?: Case; readonly others: readonly Case[]};

/** Nothing comes before the first word. */
export const BEREAVEMENT = 'bereavement';

/** What they raised is part of the talk; what the lead owes is kept before anything is asked for. */
export const ownItems = (frame: PersonFrame, framing: Framed): readonly DraftItem[] => {
	const {approach} = framing;
	if (frame.isForThem) return [];
	const [topic] = theirTopics(frame).filter(({id}) => !answeredByReasons(framing).includes(id));
	const isBack = approach.id === 'returning';
	const isHeavy = approach.growth === 'rests';
	// Whoever is new, leaves or is led by somebody else hears nothing of this kind beside it.
	const isOwn = OPEN_TO_WORDS.includes(approach.id) && framing.others.every(({isHeavy: isHeavyBeside}) => !isHeavyBeside);
	return [
		...(isBack ? [] : owedItems(frame)),
		...(approach.id === 'worn' ? coverItems(frame) : []),
		...(topic ? [topicItem(frame, topic)] : []),
		...(isHeavy ? [] : criticisedItems(frame)),
		...(isBack || approach.id === BEREAVEMENT ? [] : dueSoonItems(frame)),
		...(isOwn ? [...missedItems(frame), ...sayItems(frame, []), ...praiseItems(frame), ...noteItems(frame)] : []),
	];
};

/** Beside these there is room for what the lead noted and has not said, and for a note that waits. */
export const OPEN_TO_WORDS: readonly string[] = [
	'settled',
	'overlooked',
	'changing-track',
	'changed-areas',
	'pay',
	'quiet-in-meetings',
	'stuck-at-level',
	'no-promotions',
	'team-conflict',
	'remote-work',
	'may-leave',
];

/** Whoever is worn and was told no is owed the reasons all the same. */
const noBeside = ({approach, others}: Framed): Case | undefined =>
	approach.id.startsWith('worn') ? others.find(({id}) => id === 'promotion-declined') : undefined;

/** What they asked about the no is answered by giving the reasons. */
const answeredByReasons = (framing: Framed): readonly string[] =>
	(framing.approach.id === 'promotion-declined' ? framing.case : noBeside(framing))?.records ?? [];

/** A no is explained within days, or it is explained by others. */
const REASONS_DAYS = 3;

export const reasonsItem = (frame: PersonFrame, framing: Framed): readonly DraftItem[] => {
	const beside = noBeside(framing);
	const [ask, tell] = (beside && approachById(beside.id)?.steps) ?? [];
	if (!beside || !ask || !tell || frame.isForThem) return [];
	return [
		draft('management', {
			what: `${tell.what.replaceAll('{name}', frame.name)}; where you do not have them, get them first from those who decided`,
			who: 'lead',
			why: ask.why.replaceAll('{name}', frame.name),
			evidence: stop(capital(becauseWords(beside, frame))),
			phase: 0,
			days: REASONS_DAYS,
		}),
	];
};
