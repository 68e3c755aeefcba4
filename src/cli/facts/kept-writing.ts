/** The files of documents as they were written, kept with the documents: what is the same is not read. */
import { serialize } from 'node:v8'
import { type Writing, type WrittenDocument, writeDocument } from '../../collections/content.ts'
import { ledgerText } from '../../collections/io/published-ledger.ts'
import { digestOfFile } from '../../collections/io/write-folders.ts'
import type { Document } from '../../collections/schema/document.ts'
import { taken } from '../../output/keeping.ts'
import type { Facts } from './facts.ts'
import { keyOf } from './store.ts'

/** The digests of the files of a document. */
export type FileDigests = WrittenDocument<string>

/** Files of which the digests are known are made when somebody asks for them. */
export const keptWriting = (facts: Facts): Writing => ({
  document: (document) => facts.files.get(document) ?? writeDocument(document),
  ledger: (ledger) => facts.ledgers.get(ledger) ?? ledgerText(ledger),
})

const keyOfFiles = ({ program }: Facts, digest: string): string => keyOf('written', program, digest)

/** Writes the files of a document and keeps them under its digest. */
export function keepFiles(facts: Facts, document: Document, digest: string): FileDigests {
  const { markdown, map } = writeDocument(document)
  facts.store.put(keyOfFiles(facts, digest), serialize([markdown, map]))
  const digests = { markdown: digestOfFile(markdown), map: digestOfFile(map) }
  noteFiles(facts, document, digest, digests)
  return digests
}

/** What is known of the files of a document; when they are gone, they are written again. */
export function noteFiles(facts: Facts, document: Document, digest: string, digests: FileDigests): void {
  const texts = (): [markdown: string, map: string] => {
    const kept = taken<[string, string]>(facts.store, keyOfFiles(facts, digest))
    if (kept !== null) return kept
    const { markdown, map } = writeDocument(document)
    return [markdown, map]
  }
  facts.files.set(document, {
    markdown: { digest: digests.markdown, text: () => texts()[0] },
    map: { digest: digests.map, text: () => texts()[1] },
  })
}
