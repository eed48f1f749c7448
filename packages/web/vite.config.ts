import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions, type UserConfig } from 'vite';

const API = process.env['RAPPORTEUR_API'] ?? 'http://127.0.0.1:4747';

/**
 * The build is served under a policy that allows neither inline scripts nor inline styles, so nothing is inlined;
 * the manifest tells tools/web-size.ts what a first visit loads.
 */
const config: UserConfig = defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome125', 'firefox128', 'safari17.5'],
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': asOwn(API), '/health': asOwn(API) } },
});

/** The server takes writes from its own pages only: what comes by way of this one is made to be from there. */
function asOwn(target: string): ProxyOptions {
  return { target, changeOrigin: true, headers: { origin: target } };
}

export default config;
