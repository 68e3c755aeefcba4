import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Adapter, type Reading, SourceError } from './adapter.ts'
import { pdf } from './pdf/pdf.ts'

/** All formats, each known by its first bytes. */
const ADAPTERS: readonly Adapter[] = [pdf]

/** Reads a file of any known format; throws a SourceError when it cannot be read. Writes nothing. */
export async function readSource(path: string): Promise<Reading> {
  const file = { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  const adapter = ADAPTERS.find((each) => each.accepts(file))
  if (!adapter) throw new SourceError(`${file.name}: no format that can be read here.`)
  return adapter.read(file)
}
