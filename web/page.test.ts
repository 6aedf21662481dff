/** The page with its own grid, where that is installed. */
import { describe } from 'vitest';
import { hasChromium } from '../panel/testing/browser.js';
import { hasWebDependencies } from '../scripts/lib/web-bundle.mjs';
import { UNIVER_HANDS } from './testing/hands.js';
import { pageScenarios } from './testing/page-scenarios.js';

describe.skipIf(!hasChromium || !hasWebDependencies())('the page in Chromium with its own grid', () =>
  pageScenarios(UNIVER_HANDS),
);
