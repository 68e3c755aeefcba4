import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Where results are kept under digests of what they were made from. */
export interface Keeping {
  get: (key: string) => Uint8Array | null
  put: (key: string, bytes: Uint8Array) => void
}

/** Files by their paths in a folder. */
type Files = Map<string, Uint8Array>

/** Makes a folder of files, or takes it from what was kept under the key of what it is made from. */
export async function keptFolder(
  folder: string,
  keeping: Keeping | undefined,
  key: () => string,
  make: () => Promise<void>,
): Promise<void> {
  if (!keeping) return make()
  const digest = key()
  const kept = filesOf(keeping.get(digest))
  if (kept) return writeAll(folder, kept)
  await make()
  keeping.put(digest, serialize(filesIn(folder)))
}

/** What cannot be read is as if it were not there. */
function filesOf(bytes: Uint8Array | null): Files | null {
  try {
    const files: unknown = bytes === null ? null : deserialize(bytes)
    return files instanceof Map ? files : null
  } catch {
    return null
  }
}

function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.sort().map((path) => [relative(folder, path), readFileSync(path)]))
}

function writeAll(folder: string, files: Files): void {
  for (const inner of new Set([...files.keys()].map(dirname)))
    mkdirSync(join(folder, inner), { recursive: true })
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes)
}
