import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of the time is spent in programs that the tests start: no core is kept free for Vitest itself.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Many tests start the real binary, several of them at once on a small machine.
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/package.test.ts', 'test/corpus/**'],
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'] },
        },
      },
      {
        // Packs and installs the package: slow, and only of use after a build.
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/package.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Labelled documents that are not part of the project: run where they lie beside it, also through the programs of others.
        test: {
          name: 'corpus',
          environment: 'node',
          testTimeout: 30_000,
          include: [
            'test/corpus/corpus.test.ts',
            'test/emit/**/*.validate.test.ts',
            'test/emit/{jsonld,transcriptJson,vault}.test.ts',
            'test/emit/transcript/roundTrip.test.ts',
          ],
          env: { NOTES_DOCUMENTS: 'corpus' },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      // The command line is tested by spawning the real binary, which the counter does not see.
      exclude: ['src/cli/**'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 95, branches: 85 },
    },
  },
})
