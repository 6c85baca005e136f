// Which of the five resources to name, and what to read in each: for the gaps of a person, or for a role.
import {resources} from '../../../knowledge/resources.ts';
import type {RequestRole, Resource, TaskType} from '../../../knowledge/types.ts';
import {capital, list} from '../../../text/words.ts';
import type {AdviceResource} from '../advice.ts';

const MOST_RESOURCES = 3;
const MOST_IN_GENERAL = 2;
/** What fits the task outweighs what fits one more competency. */
const TASK_WEIGHT = 2;

type Named = {readonly competency: string; readonly name: string};

const titled = ({title, by}: Resource): string => `${title}, ${by}`;

const helpsWith = (resource: Resource, gaps: readonly Named[]): readonly string[] =>
	gaps.filter(gap => resource.competencies.includes(gap.competency)).map(gap => gap.name);

/** What serves whoever stays and has no gap: work as it is, and the problem of the week. */
const WHEREVER = ['high-output-management', 'first-round-review'];

/** At most three, best fit first; at least one whatever is asked. Nobody who has chosen to stay is sent to the next step. */
export const resourcesFor = (task: TaskType, gaps: readonly Named[], {stays = false} = {}): readonly AdviceResource[] => {
	const read = resources.filter(({leadsOn}) => !(stays && leadsOn));
	const fitting = read.some(each => each.tasks.includes(task) || helpsWith(each, gaps).length > 0);
	return read
		.filter(({id}) => fitting || WHEREVER.includes(id))
		.map(resource => ({
			resource,
			names: helpsWith(resource, gaps),
			fit: (resource.tasks.includes(task) ? TASK_WEIGHT : 0) + helpsWith(resource, gaps).length,
		}))
		.filter(each => each.fit > 0 || !fitting)
		.sort((a, b) => b.fit - a.fit)
		.slice(0, MOST_RESOURCES)
		.map(({resource, names}) => ({
			title: titled(resource),
			link: resource.url,
			why: names.length > 0 ? `For ${list(names)}. ${resource.goodFor}` : capital(resource.goodFor),
		}));
};

/** Those that fit the task, and what to read in them on the way to a role. */
export const resourcesInGeneral = (task: TaskType, role: RequestRole | 'any'): readonly AdviceResource[] =>
	resources
		.filter(resource => resource.tasks.includes(task))
		.slice(0, MOST_IN_GENERAL)
		.map(resource => ({title: titled(resource), link: resource.url, why: resource.read[role]}));
