/** What the add-in takes from the core: a script of its own, `core.js`, that loads while the pane is already on the screen. */
export { planCommand } from '../core/command/plan.js';
export { keptSettings } from '../core/command/settings.js';
export { roadmapCount } from '../core/functions/count.js';
export { roadmapDeadline } from '../core/functions/deadline.js';
export { roadmapExecutors } from '../core/functions/executors.js';
export { roadmapShare } from '../core/functions/share.js';
