/** The hosts that must agree; the first is the reference. */
import type { ConformanceHost } from './host.js';
import { xlsxHost } from './xlsx-host.js';

export const HOSTS: readonly ConformanceHost[] = [xlsxHost];
