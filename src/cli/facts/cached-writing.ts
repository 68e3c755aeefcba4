/**
 * Caches the files of documents as they were written, so that unchanged ones need not be rendered or read.
 */
import { serialize } from 'node:v8'
import { type Writing, type WrittenDocument, writeDocument } from '../../collections/content.ts'
import { toYaml } from '../../collections/io/format.ts'
import { ledgerText } from '../../collections/io/published-ledger.ts'
import { digestOfFile, type FileText } from '../../collections/io/write-folders.ts'
import type { Document } from '../../collections/schema/document.ts'
import { deserialized } from '../../output/result-cache.ts'
import type { Facts } from './facts.ts'
import { digestsBy } from './file-digests.ts'
import { keyOf } from './store.ts'

/** The digests of the files of a document. */
export type FileDigests = WrittenDocument<string>

/** The files of content/: those with a known digest are rendered only when their text is asked for. */
export const cachedWriting = (facts: Facts): Writing => ({
  document: (document) => facts.files.get(document) ?? writeDocument(document),
  ledger: (ledger) => facts.ledgers.get(ledger) ?? ledgerText(ledger),
  entry: (entry) => entryText(facts, entry),
  digestOf: digestsBy(facts.onDisk),
})

/**
 * The file of a register entry. The digest of one that was written before is cached with the file digests.
 */
function entryText({ onDisk, program }: Facts, entry: unknown): FileText {
  const key = keyOf('entry', program, JSON.stringify(entry))
  const known = onDisk.get(key)
  if (known !== null) return { digest: Buffer.from(known).toString(), text: () => toYaml(entry) }
  const text = toYaml(entry)
  onDisk.put(key, Buffer.from(digestOfFile(text)))
  return text
}

/** The key of what was read of a document, by the document's digest. */
export const readKey = ({ program }: Facts, digest: string): string => keyOf('read', program, digest)
/** The part under that key that holds the document's files. */
export const WRITTEN = 'written'

/** The files of a document: their digests, and their serialised texts for the cache. */
export function filesOf(document: Document): { digests: FileDigests; bytes: Uint8Array } {
  const { markdown, map } = writeDocument(document)
  return {
    digests: { markdown: digestOfFile(markdown), map: digestOfFile(map) },
    bytes: serialize([markdown, map]),
  }
}

/**
 * Registers the files of a document by their digests. Their texts come from the cache, or are rendered again.
 */
export function noteFiles(facts: Facts, document: Document, digest: string, digests: FileDigests): void {
  const read = (): [markdown: string, map: string] => {
    const cached = deserialized<[string, string]>(facts.store.part(readKey(facts, digest), WRITTEN))
    if (cached !== null) return cached
    const { markdown, map } = writeDocument(document)
    return [markdown, map]
  }
  const texts = (): [markdown: string, map: string] => facts.texts.get(digest, read)
  facts.files.set(document, {
    markdown: { digest: digests.markdown, text: () => texts()[0] },
    map: { digest: digests.map, text: () => texts()[1] },
  })
}
