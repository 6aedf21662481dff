import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,xlsx,cli,scripts}/**/*.test.{ts,mjs}'],
    setupFiles: ['core/testing/seed.ts'],
    testTimeout: 30_000,
  },
});
