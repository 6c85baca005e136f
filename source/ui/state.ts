// The state of the screen: where the lead is, what is selected, what lies on top. Plain data, changed only by `step`.

import type {PersonId, WriteId} from '../domain/ids.ts';
import type {Draft, Entry} from '../domain/journal/entries.ts';
import type {Team} from '../domain/team/team.ts';
import type {AdviceRequest} from '../reports/advice/request.ts';
import type {LocatedProblem, SaveIntent} from '../store/store.ts';
import type {FormState} from './forms/form-state.ts';
import type {EditedField} from './forms/text-editing.ts';
import type {Knowledge} from './knowledge.ts';
import type {PrepSheet} from './views/prep/prep-sheet.ts';

/** Where the lead is: a view, with perhaps a person's page or prep sheet opened over it. Views and tabs are those of `views/index.ts`. */
export type Place =
	| {readonly kind: 'view'; readonly view: string}
	| {readonly kind: 'person'; readonly person: PersonId; readonly tab: string}
	| {readonly kind: 'prep'; readonly person: PersonId};

/** The selected row of a list: its id, and where it stood in case it goes away. */
export type Selection = {readonly id: string; readonly index: number};

/** One thing to choose from a short list. */
export type MenuOption = {
	readonly id: string;
	readonly label: string;
	readonly detail?: string;
	/** Chooses it at once. */
	readonly key?: string;
	readonly run: (state: State, context: Context) => Step;
};

/** What lies on top, the last one first to hear a key. Esc always closes the top one. */
export type Overlay =
	| {readonly kind: 'form'; readonly form: FormState}
	| {
			readonly kind: 'menu';
			readonly title: string;
			readonly options: readonly MenuOption[];
			/** Among the options that fit what was typed. */
			readonly cursor: number;
			/** What was typed: only the options with a word that begins so are left. */
			readonly typed?: string;
			/** What to know before choosing, said above the options. */
			readonly lines?: readonly string[];
	  }
	/** Every action that the keymap knows, searched: the help by its groups, the palette by how well it fits. */
	| {readonly kind: 'finder'; readonly look: 'help' | 'palette'; readonly query: EditedField; readonly cursor: number};

/** A page of the playbook that is read, for whom its checklist is ticked, and the pages that led here by their links. */
export type Reading = {readonly page: string; readonly person?: PersonId; readonly back: readonly string[]};

export type Tone = 'fine' | 'warning' | 'mistake';
export type Toast = {readonly text: string; readonly tone: Tone};

/** A save that took something back, and the save of this session that it undid, where it was one. */
export type Undone = {readonly by: WriteId; readonly write?: WriteId};

/** What the advisor is asked about somebody. */
export type Asked = Omit<AdviceRequest, 'person' | 'horizon_months'>;

export type State = {
	/** Opened places, the last one shown; the first is always a view. */
	readonly places: readonly [Place, ...Place[]];
	/** By list. */
	readonly selections: Readonly<Record<string, Selection>>;
	/** The list that has the focus within a place, by place; its first one otherwise. */
	readonly panes: Readonly<Record<string, number>>;
	/** What is filtered for, by list. */
	readonly filters: Readonly<Record<string, string>>;
	/** The filter being typed. */
	readonly filtering?: {readonly list: string; readonly field: EditedField};
	/** The order of a list, where it is not its usual one. */
	readonly sorts: Readonly<Record<string, string>>;
	/** The column under the cursor of a list that has one, where it was moved to. */
	readonly columns: Readonly<Record<string, string>>;
	readonly marked: ReadonlySet<PersonId>;
	readonly overlays: readonly Overlay[];
	readonly toast?: Toast;
	/** The Journal shows each entry by itself, rather than one row for each thing. */
	readonly everyEntry?: boolean;
	/** The month that the Month view shows, where it is not today's: so many months after it. */
	readonly month?: number;
	/** Whom the Ownership view takes for gone, where that is not the owner of the selected area. */
	readonly imagined?: PersonId;
	/** What is to be written to a file, once its name is given; and what the toast calls it. */
	readonly leaving?: {readonly text: string; readonly what: string};
	/** Others look on: what the table of privacy calls private is hidden. */
	readonly masked: boolean;
	/** No key was pressed for a long time: masked until the next one, whatever lies on top. */
	readonly resting?: boolean;
	readonly zoomed: boolean;
	/** This session's saves that have not been undone, oldest first. */
	readonly writes: readonly WriteId[];
	/** What was undone in this session since its last save, the last one last: the save that undid it, and what it undid. */
	readonly undone: readonly Undone[];
	/** The kind of feedback chosen last in this session. */
	readonly feedbackType?: string;
	/** Items of plans that are chosen to be accepted, by person. */
	readonly chosen: Readonly<Record<PersonId, ReadonlySet<string>>>;
	/** What the advisor is asked on a plan tab, by person, where that is more than about their career. */
	readonly asked: Readonly<Record<PersonId, Asked>>;
	/** The playbook's page that is read, or was last. */
	readonly reading?: Reading;
	/** What was put down on prep sheets in this session, by person. */
	readonly sheets: Readonly<Record<PersonId, PrepSheet>>;
	/** The sheets of 1:1s that this session marked held: an undo gives them back. */
	readonly heldSheets: Readonly<Record<WriteId, {readonly person: PersonId; readonly sheet: PrepSheet}>>;
};

/** What the state is read against; never changed by a key, only by the session. */
export type Context = {
	readonly team: Team;
	/** What is settled of a long journal is left out of the team: only for the first frame, before any key. */
	readonly isBrief?: boolean;
	/** By what id the saves of this machine are known. */
	readonly machine?: () => string;
	/** Everything recorded, retracted and later entries too. */
	readonly entries: readonly Entry[];
	readonly columns: number;
	readonly rows: number;
	/** For local times on the card. */
	readonly now: Date;
	/** Mistakes and warnings of the roster and the journal. */
	readonly problems: readonly LocatedProblem[];
	/** The roster on disk can't be read any more, so the last good one is shown. */
	readonly stale: boolean;
	/** The invented demo team is shown because there is no roster yet. */
	readonly demo: boolean;
	/** The first day of a week, as the calendar shows it; Monday unless the settings say otherwise. */
	readonly weekStart?: 'mon' | 'sun';
	readonly rosterPath: string;
	/** Half-written forms by their key. */
	readonly drafts: ReadonlyMap<string, string>;
	/** What was loaded because a place needed it. */
	readonly knowledge: Knowledge;
};

/** What the session is to do for the screen; everything that is not pure. */
export type Effect =
	| {
			readonly kind: 'append';
			readonly drafts: readonly Draft[];
			readonly meant?: SaveIntent;
			/** The state once it is saved. */
			readonly saved: (state: State, entries: readonly Entry[]) => State;
			/** The state when it could not be saved: nothing typed is lost. */
			readonly failed?: (state: State, message: string, where: string | undefined) => State;
	  }
	| {
			readonly kind: 'keep-draft';
			readonly key: string;
			readonly text: string;
			/** The state once it is kept. */
			readonly kept?: (state: State) => State;
			/** The state when it could not be kept; without it, what follows is done all the same. */
			readonly failed?: (state: State, message: string) => State;
	  }
	| {readonly kind: 'clear-draft'; readonly key: string}
	| {readonly kind: 'edit-roster'; readonly person?: PersonId}
	| {
			readonly kind: 'edit-text';
			readonly text: string;
			/** The state when the text came back changed. */
			readonly edited: (state: State, text: string) => State;
			/** The state when the editor failed. */
			readonly failed: (state: State, message: string) => State;
	  }
	| {readonly kind: 'make-roster'}
	| {readonly kind: 'copy'; readonly text: string; readonly what: string}
	| {
			readonly kind: 'write-file';
			/** As it was typed. */
			readonly path: string;
			readonly text: string;
			readonly overwrite: boolean;
			/** The state once it is there, with its whole path. */
			readonly written: (state: State, path: string) => State;
			/** The state where another file has the name. */
			readonly taken: (state: State, path: string) => State;
	  }
	| {readonly kind: 'suspend'}
	| {readonly kind: 'quit'};

export type Step = {readonly state: State; readonly effects?: readonly Effect[]};

/** Where muster opens unless the lead has set another view. */
const HOME_VIEW = 'team';

export const placeOf = (state: State): Place => state.places.at(-1) ?? state.places[0];
/** The view shown, or the one that a page was opened from. */
export const viewOf = (state: State): string => {
	const view = state.places.findLast(place => place.kind === 'view');
	return view?.kind === 'view' ? view.view : HOME_VIEW;
};
export const topOverlay = (state: State): Overlay | undefined => state.overlays.at(-1);

/** A place's own key, under which its focus is remembered. */
export const placeKey = (place: Place): string => {
	if (place.kind === 'view') return place.view;
	return place.kind === 'person' ? `person/${place.tab}` : 'prep';
};

export const withToast = (state: State, text: string, tone: Tone = 'fine'): State => ({...state, toast: {text, tone}});

export const initialState = (view: string = HOME_VIEW): State => ({
	places: [{kind: 'view', view}],
	selections: {},
	panes: {},
	filters: {},
	sorts: {},
	columns: {},
	marked: new Set(),
	overlays: [],
	masked: false,
	zoomed: false,
	writes: [],
	undone: [],
	sheets: {},
	chosen: {},
	asked: {},
	heldSheets: {},
});
