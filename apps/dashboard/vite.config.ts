import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { refuseForbidden } from './build-rules/refuse-forbidden.ts';

export default defineConfig({
  plugins: [
    refuseForbidden(),
    sveltekit({
      adapter: adapter(),
      // hashes, not nonces: a page's bytes are prepared once per release and served again
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          // Plot and Svelte write style attributes
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  build: { chunkSizeWarningLimit: 700 },
});
