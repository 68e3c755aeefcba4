import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Bundles a script for the browser from a file in src/editions/: one classic script, deterministic. */
export function bundleScript(source: string): Promise<string> {
  const bundle = bundles.get(source) ?? bundled(source)
  bundles.set(source, bundle)
  return bundle
}

/** Cached in memory, since the copies of many years share their scripts. */
const bundles = new Map<string, Promise<string>>()

async function bundled(source: string): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, '..', source), logLevel: 'silent' })
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false })
    return output[0].code
  } finally {
    await bundle.close()
  }
}
