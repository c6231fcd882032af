import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      name: 'markdown-as-text',
      transform: (code, id) =>
        id.endsWith('.md') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    // Modules keep no state between documents, so files share them: it halves the time.
    isolate: false,
    testTimeout: 30_000,
    env: { TZ: 'Asia/Seoul' },
  },
});
