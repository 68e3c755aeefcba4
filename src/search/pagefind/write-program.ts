import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { INTERFACE_FILE } from './pagefind-files.ts'

/**
 * The files of Pagefind's program: what it writes for an empty index, without its user interfaces. The
 * language is left unknown, so that it does not stem: its Dutch stemmer conflates different words (`geniet`
 * and `niet`).
 * @throws Error when Pagefind reports one.
 */
export async function makeProgram(): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  try {
    await writeEmpty(folder)
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
    const kept = names.map(({ name }) => name).filter((name) => !INTERFACE_FILE.test(name))
    return new Map(kept.sort().map((name) => [name, readFileSync(join(folder, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeEmpty(folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
    check(errors)
    check((await index?.writeFiles({ outputPath: folder }))?.errors ?? ['no index'])
  } finally {
    await close()
  }
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind refused: ${errors.join('; ')}`)
}
