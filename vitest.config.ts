import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{core,xlsx,cli,scripts}/**/*.test.{ts,mjs}'],
    testTimeout: 30_000,
  },
});
