import type { AstroIntegration } from 'astro'
import { onBuildContext } from '../../claims/build-context.ts'

/** In development, reloads every open window when the library was read again. */
export default function refreshPages(): AstroIntegration {
  return {
    name: 'refresh-pages',
    hooks: {
      'astro:server:setup': ({ server }) =>
        onBuildContext(() => {
          // Makes Astro ask again which pages there are, and for the props of each.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {})
          server.environments.client.hot.send({ type: 'full-reload' })
        }),
    },
  }
}
