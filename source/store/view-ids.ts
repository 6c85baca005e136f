// The views that muster may open in, as `ui/views/index.ts` lists them: `npm run docs` writes this anew, since commands check the setting and load no view.

export const VIEW_IDS = ['team', 'one-on-ones', 'ownership', 'growth', 'journal', 'playbook', 'open', 'month'] as const;
