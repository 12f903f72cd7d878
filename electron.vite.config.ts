import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: {
          desktop: 'electron/desktop/main.ts',
          cli: 'electron/cli/main.ts',
          worker: 'electron/core/worker/main.ts',
          reader: 'electron/core/reader/main.ts',
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // The page's security policy takes files of its own alone, no data URLs.
    build: {
      assetsInlineLimit: 0,
      minify: true,
      // One file from this computer is quicker there than several.
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: 'renderer/index.html' },
    },
    plugins: [react(), tailwindcss()],
  },
});
