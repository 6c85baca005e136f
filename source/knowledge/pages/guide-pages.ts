// Pages made from the guides: one for each role, track and competency, so that page and advisor say the same.
import type {Level} from '../../domain/ladder/ladder.ts';
import {competencyGuides, RATING_WORDS} from '../competencies.ts';
import {facts, levelsSource} from '../facts.ts';
import {builtInLadder, hybridRoles} from '../ladder.ts';
import {otherRoleGuides, roleGuides} from '../roles.ts';
import {levelGuides} from '../tracks.ts';
import type {CompetencyGuide, Page, RoleGuide, Section} from '../types.ts';
import {page} from './page.ts';

/** `decision_making` → `competency-decision-making`. */
const competencyPageId = (competency: string): string => `competency-${competency.replaceAll('_', '-')}`;
/** `tech_lead` → `role-tech-lead`. */
const rolePageId = (role: string): string => `role-${role.replaceAll('_', '-')}`;

const nameOf = (competency: string): string =>
	builtInLadder.competencies.find(each => each.id === competency)?.name ?? competency;

const rolePage = (role: RoleGuide): Page =>
	page({
		id: rolePageId(role.id),
		title: role.title,
		kind: 'role',
		summary: `${role.focus}: what it owns, what a week is made of, how it succeeds and how it fails.`,
		sections: [
			{heading: 'Owns', bullets: role.owns},
			{heading: 'A week', bullets: role.week},
			{heading: 'How success is judged', bullets: role.success},
			{heading: 'The commonest ways to fail', bullets: role.failures},
			{heading: 'Try it first', paragraphs: [`${role.trial}.`]},
			{heading: 'Lives on', bullets: role.competencies.map(nameOf)},
		],
		aliases: [role.id, role.id.replaceAll('_', ' '), ...role.title.split(' ').filter(word => word === 'DevRel')],
		related: role.competencies.slice(0, 3).map(competencyPageId),
	});

const competencyPage = (guide: CompetencyGuide): Page => {
	const competency = builtInLadder.competencies.find(each => each.id === guide.id);
	if (!competency) throw new Error(`no competency ${guide.id} on the ladder`);
	const expected = (track: string): string =>
		builtInLadder.levels
			.filter(level => level.track === track)
			.map(level => `${level.id} ${builtInLadder.expectations[level.id]?.[guide.id]}`)
			.join(' · ');
	return page({
		id: competencyPageId(guide.id),
		title: competency.name,
		kind: 'competency',
		summary: `${competency.description}.`,
		sections: [
			{
				heading: 'What it looks like',
				bullets: ([1, 2, 3, 4, 5] as const).map(rating => `${rating} ${RATING_WORDS[rating - 1]}: ${guide.ratings[rating]}`),
			},
			{
				heading: competency.developmentIsOurs ? 'How it is developed (our own advice)' : 'How it is developed',
				bullets: [guide.develop[0], `${competency.development}.`, ...guide.develop.slice(1)],
			},
			{heading: 'Where it shows', paragraphs: [guide.evidence]},
			{heading: 'How to find out', paragraphs: [`“${guide.ask}”`]},
			{
				heading: 'Expected',
				paragraphs: ['A reading of our own of what each level is about, no measurement.'],
				bullets: [`Individual contributors: ${expected('ic')}`, `Management: ${expected('management')}`],
			},
		],
		aliases: [
			guide.id,
			guide.id.replaceAll('_', ' '),
			competency.group,
			...(guide.id === 'coaching' ? ['mentoring', 'mentor'] : []),
		],
		related: ['evidence-for-growth'],
	});
};

const span = ({from, to}: NonNullable<Level['years']>): string => `${from}${to === undefined ? '+' : `–${to}`}`;

const levelSections = (track: string): Section[] =>
	builtInLadder.levels
		.filter(level => level.track === track)
		.map(level => {
			const guide = levelGuides.find(each => each.level === level.id);
			if (!guide) throw new Error(`no guide to level ${level.id}`);
			return {
				heading: `${level.id} ${level.title}`,
				bullets: [
					`Focus: ${level.focus}`,
					...(level.years ? [`Experience: ${span(level.years)} years in all, not in the level`] : []),
					...(level.typicalYears ? [`Usual in the level: ${span(level.typicalYears)} years`] : []),
					...(level.scope ? [`Scope: ${level.scope}`] : []),
					`Reach: ${guide.reach}`,
					`Good: ${guide.good}`,
					`New here: ${guide.change}`,
					`Trap: ${guide.trap}`,
					`Looks ahead: ${guide.horizon}`,
				],
			};
		});

/** `L4` and `Senior Engineer`: what somebody types who looks for a level. */
const levelNames = (track: string): readonly string[] =>
	builtInLadder.levels.filter(level => level.track === track).flatMap(({id, title}) => [id, title]);

const trackPages: readonly Page[] = [
	page({
		id: 'track-ic',
		title: 'Technical track',
		kind: 'track',
		summary: 'Individual contributors, L3 to L7: from learning and delivery to impact on the field.',
		sections: levelSections('ic'),
		sources: [levelsSource, facts.yearsInLevel.source],
		aliases: [
			'ic',
			'individual contributor',
			'engineer',
			'senior',
			'staff',
			'principal',
			'distinguished',
			'ladder',
			...levelNames('ic'),
		],
		related: ['track-management', 'track-hybrid', 'compensation'],
	}),
	page({
		id: 'track-management',
		title: 'Management track',
		kind: 'track',
		summary: 'From one team at M1 to all of engineering as VP.',
		sections: levelSections('management'),
		sources: [levelsSource],
		aliases: ['manager', 'director', 'vp', 'ladder', ...levelNames('management')],
		related: ['track-ic', 'role-engineering-manager', 'compensation'],
	}),
	page({
		id: 'track-hybrid',
		title: 'Hybrid track',
		kind: 'track',
		summary: 'Roles between the tracks: somebody in them keeps their level, and some competencies are expected one higher.',
		sections: hybridRoles.map(hybrid => {
			const raises = builtInLadder.roles[hybrid.role]?.raises ?? [];
			return {
				heading: hybrid.title,
				bullets: [`Focus: ${hybrid.focus}`, `One higher than the level expects: ${raises.map(nameOf).join(', ')}`],
			};
		}),
		aliases: ['tech lead', 'architect', 'pm', 'product manager'],
		related: hybridRoles.map(hybrid => rolePageId(hybrid.role)),
	}),
];

export const guidePages: readonly Page[] = [
	...[...roleGuides, ...otherRoleGuides].map(rolePage),
	...trackPages,
	...competencyGuides.map(competencyPage),
];
