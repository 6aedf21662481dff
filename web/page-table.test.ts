/** The page with a plain table for a grid: as it is where the grid is not installed. */
import { describe } from 'vitest';
import { hasChromium } from '../panel/testing/browser.js';
import { TABLE_HANDS } from './testing/hands.js';
import { pageScenarios } from './testing/page-scenarios.js';

describe.skipIf(!hasChromium)('the page in Chromium with a plain table for a grid', () => pageScenarios(TABLE_HANDS));
