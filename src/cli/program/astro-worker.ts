/**
 * Astro in a process of its own: what it needs of memory while it makes the program of the pages is as much
 * as hundreds of texts take, and is not given back before its process ends. Started by `runAstro`.
 */
import process from 'node:process'

/** As Astro is told it. */
export interface AstroWork {
  root: string
  outDir: string
  cacheDir: string
}

/** What became of it; nothing when all went well. */
export interface AstroAnswer {
  error?: unknown
}

const answer = (told: AstroAnswer): void => void process.send?.(told, () => process.exit())

// Who asked for it is gone: nobody waits for what is made.
process.once('disconnect', () => process.exit())
process.once('message', async (work: AstroWork) => {
  try {
    const { build } = await import('astro')
    await build({ ...work, logLevel: 'silent' })
    answer({})
  } catch (error) {
    answer({ error })
  }
})
