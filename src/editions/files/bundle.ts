import { join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * The script of a browser from its source in src/editions/: one classic script, nothing
 * imported, the same bytes every time.
 */
export function bundleScript(source: string): Promise<string> {
  const made = known.get(source) ?? bundled(source)
  known.set(source, made)
  return made
}

/** Copies of many years have the same scripts. */
const known = new Map<string, Promise<string>>()

async function bundled(source: string): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, '..', source), logLevel: 'silent' })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
    return output[0].code
  } finally {
    await bundle.close()
  }
}
