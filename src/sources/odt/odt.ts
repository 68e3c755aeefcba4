/**
 * The adapter of OpenDocument texts (.odt, .ott), by what their XML declares. `container → styles → blocks →
 * head and
 * headings → text and evidence`
 *
 * 1. `styles.ts`: what a paragraph or span inherits. `lists.ts`: the number or bullet of an item or heading.
 * 2. `inline.ts`: a paragraph as pieces of words; `body.ts`: the blocks in reading order. What was deleted
 *    stands apart in
 *    the file and is passed over, as are comments.
 * 3. `../office/`: tables, heads of letters, headings by their look, writing, proposals.
 */
import { type Adapter, SourceError, type SourceFile } from '../adapter.ts'
import { type Container, isZip, namesIn, openContainer } from '../office/container.ts'
import { readingOf } from '../office/paper.ts'
import { PASSWORD } from '../office/refused.ts'
import { below } from '../office/tree.ts'
import { readOdt } from './read.ts'

/** The first file of the zip, unpacked, says what it is. */
const TYPE = /application\/vnd\.oasis\.opendocument\.(?:text|text-template|text-master)(?=PK|$|[^\w.-])/
const FIRST = 200

const typed = ({ bytes }: SourceFile): boolean =>
  TYPE.test(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, FIRST)).toString('latin1'))

export const odt: Adapter = {
  name: 'odt',
  accepts: (file) => isZip(file) && (typed(file) || hasTextStyles(file)),
  read: async (file) => {
    const container = openContainer(file)
    if (isLocked(container)) throw new SourceError(`${file.name}: ${PASSWORD}`)
    return readingOf(file, 'odt', readOdt(container, file.name))
  },
}

/** Of a file whose first part is not its type. */
function hasTextStyles(file: SourceFile): boolean {
  const names = namesIn(file)
  if (!names.has('content.xml') || names.has('mimetype')) return false
  const content = openContainer(file).part('content.xml')
  return content !== null && below(content, 'office:text').length > 0
}

const isLocked = (container: Container): boolean => {
  const manifest = container.part('META-INF/manifest.xml')
  return manifest !== null && below(manifest, 'manifest:encryption-data').length > 0
}
