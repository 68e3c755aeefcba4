import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDigest } from '../../output/file-digest.ts'
import { EVIDENCE_FILE } from '../../seed/evidence-files.ts'

const DIGEST = /"sha256":\s*"([0-9a-f]{64})"/

/** The digest of the file from which a seed was made. */
function digestOf(folder: string): string | null {
  const [evidence, text] = [join(folder, EVIDENCE_FILE), join(folder, 'text.txt')]
  if (existsSync(evidence)) return DIGEST.exec(readFileSync(evidence, 'utf-8').slice(0, 4000))?.[1] ?? null
  return existsSync(text) ? readDigest(text) : null
}

/** The existing seeds, by the digest of the file from which each was made. */
export function knownFiles(seeds: string): Map<string, string> {
  if (!existsSync(seeds)) return new Map()
  const folders = readdirSync(seeds, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  )
  return new Map(
    folders.flatMap(({ name }) => {
      const digest = digestOf(join(seeds, name))
      return digest ? [[digest, name] as const] : []
    }),
  )
}
