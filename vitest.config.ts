import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,xlsx,cli,scripts}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
