// The tabs of a person's page, one record each, in their order.
import {personById} from '../../../domain/team/by-id.ts';
import type {RowsAre} from '../../keymap/binding.ts';
import type {ListSpec} from '../../list/rows.ts';
import {placeOf} from '../../state.ts';
import {NOTHING_TO_COPY, type PersonTab} from '../place-spec.ts';
import {PLAN_TAB} from '../plan/plan-tab.ts';
import {cardPart} from './card-part.ts';
import {listTabLines, personListPart} from './list-tab.ts';
import {CARD_KEYS} from './person-keys.ts';
import {actionsList, areasList, feedbackList, gapsList, signalsList, timelineList} from './person-lists.ts';
import {ACTIONS_LOOK, AREAS_LOOK, FEEDBACK_LOOK, GAPS_LOOK, type ListLook, SIGNALS_LOOK, TIMELINE_LOOK} from './person-looks.ts';
import {cardSheet, listSheet} from './person-sheet.ts';

const where = (title: string): string => `on a person’s page under ${title}`;
const NO_ZOOM = 'this page is one pane already';

const CARD_TAB: PersonTab = {
	id: 'card',
	title: 'Card',
	where: where('Card'),
	rows: 'signals',
	lists: [signalsList],
	keys: CARD_KEYS,
	lines: (person, state, context, canvas) => {
		const room = {width: context.columns, height: canvas.height};
		if (canvas.size === 'tiny')
			return personListPart({list: signalsList, look: SIGNALS_LOOK, person, state, context, canvas}, room);
		return cardPart({...room, person, state, context, canvas, active: true});
	},
	sheet: ({person}, state, context) => cardSheet(personById(context.team, person), state, context),
	noSheet: (_focus, state, context) => {
		const place = placeOf(state);
		return place.kind === 'person' && personById(context.team, place.person) ? undefined : NOTHING_TO_COPY;
	},
	noZoom: NO_ZOOM,
};

/** A tab with a list, and the selected row in full below it. */
const listTab = (id: string, title: string, rows: RowsAre, list: ListSpec, look: ListLook): PersonTab => ({
	id,
	title,
	where: where(title),
	rows,
	lists: [list],
	keys: [],
	lines: (person, state, context, canvas) => listTabLines({list, look, person, state, context, canvas}),
	sheet: listSheet(look),
	noZoom: NO_ZOOM,
});

export const PERSON_TABS: readonly [PersonTab, ...PersonTab[]] = [
	CARD_TAB,
	listTab('gaps', 'Gaps', 'competencies', gapsList, GAPS_LOOK),
	listTab('timeline', 'Timeline', 'timeline', timelineList, TIMELINE_LOOK),
	listTab('feedback', 'Feedback', 'feedback', feedbackList, FEEDBACK_LOOK),
	listTab('actions', 'Actions', 'promises', actionsList, ACTIONS_LOOK),
	listTab('areas', 'Areas', 'areas', areasList, AREAS_LOOK),
	PLAN_TAB,
];
