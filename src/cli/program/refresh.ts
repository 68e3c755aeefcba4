import type { AstroIntegration } from 'astro'
import { onBuildContext } from '../../claims/build-context.ts'

/** In development: a library that was read again is shown at once, in every window that is open. */
export default function refreshPages(): AstroIntegration {
  return {
    name: 'refresh-pages',
    hooks: {
      'astro:server:setup': ({ server }) =>
        onBuildContext(() => {
          // Which pages there are, and what each of them was given, is asked again.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {})
          server.environments.client.hot.send({ type: 'full-reload' })
        }),
    },
  }
}
