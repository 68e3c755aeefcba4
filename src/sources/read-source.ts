import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Adapter, type Reading, SourceError, type SourceFile } from './adapter.ts'
import { fileBeside } from './beside.ts'
import { docx } from './docx/docx.ts'
import { html } from './html/html.ts'
import { odt } from './odt/odt.ts'
import { refusedOffice } from './office/refused.ts'
import { pdf } from './pdf/pdf.ts'
import { refused } from './refused.ts'
import { xml } from './xml/xml.ts'

/** All formats, each known by its first bytes; the last takes what is known and not read. */
const ADAPTERS: readonly Adapter[] = [pdf, docx, odt, refusedOffice, xml, html, refused]

const adapterFor = (file: SourceFile): Adapter | undefined => ADAPTERS.find((each) => each.accepts(file))

const fileAt = async (path: string): Promise<SourceFile> => ({
  name: basename(path),
  bytes: new Uint8Array(await readFile(path)),
})

/** True for a file of a known format; any other may be plain text. */
export const isSource = async (path: string): Promise<boolean> => adapterFor(await fileAt(path)) !== undefined

/** Reads a file of any known format; throws a SourceError when it cannot be read. Writes nothing. */
export async function readSource(path: string): Promise<Reading> {
  const file = await fileAt(path)
  const adapter = adapterFor(file)
  if (!adapter) throw new SourceError(`${file.name}: no format that can be read here.`)
  const about = adapter === xml ? fileBeside(path) : null
  return adapter.read(file, about ? await fileAt(about) : undefined)
}
