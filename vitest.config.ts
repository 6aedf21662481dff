import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,xlsx,cli,panel,apps-script,office-addin,web,fakes,conformance,scripts}/**/*.test.{ts,tsx,mjs}'],
    setupFiles: ['core/testing/seed.ts'],
    testTimeout: 30_000,
  },
});
