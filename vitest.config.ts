import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,xlsx,cli,panel,apps-script,office-addin,web,fakes,conformance,scripts}/**/*.test.{ts,tsx,mjs}'],
    setupFiles: ['core/testing/seed.ts'],
    testTimeout: 30_000,
    // a page answers when it can: a busy machine makes it late, never wrong
    expect: { poll: { timeout: 10_000 } },
  },
});
