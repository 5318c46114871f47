import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These two run inside VS Code and in a browser; their own scripts start them.
    exclude: ['test/vscode/**', 'test/ui/**'],
    testTimeout: 20_000,
  },
});
