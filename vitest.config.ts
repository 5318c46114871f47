import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // These two run inside VS Code and in a browser; their own scripts start them.
    exclude: ['test/vscode/**', 'test/ui/**'],
    testTimeout: 20_000,
    // Programs are started hundreds of times, and none of them opens a connection: the certificates of a
    // proxy, where the machine has one, would be most of each start.
    env: { NODE_EXTRA_CA_CERTS: '' },
  },
});
