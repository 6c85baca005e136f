// The five responsibilities of the advisor; their priority decides which action items come first.
import type {Responsibility} from './types.ts';

export const responsibilities: readonly Responsibility[] = [
	{id: 'career-planning', title: 'Career planning', covers: 'Growth paths and skill gaps', priority: 'high'},
	{id: 'leadership', title: 'Leadership', covers: 'Developing the leadership competencies', priority: 'high'},
	{id: 'management', title: 'Management', covers: 'Building the team, performance', priority: 'high'},
	{id: 'communication', title: 'Communication', covers: 'Writing, presenting, influencing', priority: 'medium'},
	{id: 'strategy', title: 'Strategy', covers: 'Organisational and technical vision', priority: 'medium'},
];
