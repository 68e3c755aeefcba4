/**
 * Runs Astro in a process of its own: building the program of the pages needs as much memory as hundreds of
 * texts, and that is only given back when its process ends. Started by `runAstro`.
 */
import process from 'node:process'

/** The options for Astro's build. */
export interface AstroWork {
  root: string
  outDir: string
  cacheDir: string
}

/** The result of the build; empty when it succeeded. */
export interface AstroAnswer {
  error?: unknown
}

const reply = (answer: AstroAnswer): void => void process.send?.(answer, () => process.exit())

// The parent process is gone: nobody waits for the result.
process.once('disconnect', () => process.exit())
process.once('message', async (work: AstroWork) => {
  try {
    const { build } = await import('astro')
    await build({ ...work, logLevel: 'silent' })
    reply({})
  } catch (error) {
    reply({ error })
  }
})
