/** The hosts that must agree; the first is the reference. */

import { excelHost } from './excel-host.js';
import type { ConformanceHost } from './host.js';
import { sheetsHost } from './sheets-host.js';
import { xlsxHost } from './xlsx-host.js';

export const HOSTS: readonly ConformanceHost[] = [xlsxHost, sheetsHost, excelHost];
