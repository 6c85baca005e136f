import {describe, expect, it} from 'vitest';
import {playbookPage} from '../../../source/knowledge/playbook.ts';
import {aboutOf} from '../../../source/reports/advice/about.ts';

describe('what a question is about', () => {
	it.each([
		['wants more money', 'pay'],
		['asked for a raise again', 'pay'],
		['is underpaid next to others', 'pay'],
		['does not speak in meetings', 'quiet-in-meetings'],
		['too quiet in the planning', 'quiet-in-meetings'],
		['works from home and hears everything late', 'remote-work'],
		['two time zones away', 'remote-work'],
		['would like to work four days', 'other-hours'],
		['his visa runs out in March', 'other-hours'],
		['I think she may leave', 'may-leave'],
		['how do I keep them from leaving', 'may-leave'],
		['how to interview candidates', 'competency-hiring'],
		['did not get the promotion', 'promotion-denied'],
		['keeps missing deadlines', 'low-performer'],
		['they argue about every design', 'team-conflict'],
		['looks exhausted', 'burnout'],
		['comes back from parental leave', 'back-from-leave'],
		['handed in her notice, last day in May', 'handover'],
	])('%s', (text, page) => {
		expect(aboutOf(text).page).toBe(page);
		expect(playbookPage(page)).toBeDefined();
	});

	it.each([
		'raised his voice in the planning',
		'the payments service is slow',
		'a remote API is down',
		'pay attention to detail',
	])('is no page by the sound of a word: %s', text => expect(['pay', 'remote-work']).not.toContain(aboutOf(text).page));
});
