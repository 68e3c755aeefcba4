import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import type { Document } from '../../../src/collections/schema/document.ts'
import { book } from '../../../src/editions/epub/book.ts'
import { bookText } from '../../../src/editions/epub/book-text.ts'
import { toChapter } from '../../../src/editions/epub/chapter/chapter.ts'
import { toText } from '../../../src/editions/files/site-files.ts'

/** A document as a book takes it: what is not given is not known. */
export const documentOf = (given: Partial<Record<keyof Document, unknown>>): Document =>
  ({
    id: 'stuk',
    title: 'Een stuk',
    kind: 'document',
    date: null,
    issuer: null,
    official: null,
    officialUrl: null,
    ...given,
  }) as unknown as Document

/** A book of documents with their articles, at an address or at none. */
export async function makeBook(
  texts: readonly (readonly [Document, string])[],
  address: string | null = null,
  title = 'Proef',
): Promise<Uint8Array> {
  const articles = new Map(texts.map(([{ id }, article]) => [id, article]))
  const site = { name: 'Proef', description: 'Een proef', address, contact: null }
  const place = { base: address === null ? '/' : new URL(address).pathname, site }
  const textOf = (document: Document) =>
    bookText(document, toChapter(fromHtml(articles.get(document.id) ?? '', { fragment: true })), place)
  return book(
    title,
    texts.map(([document]) => document),
    { textOf, ...place },
  )
}

/** What the checker of EPUBs has against a book. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes)
  return messages
    .filter(({ severity }) => severity !== 'usage' && severity !== 'info')
    .map(({ id, message, location }) => `${id} ${location?.path}: ${message}`)
}

export const fileOf = (bytes: Uint8Array, name: string): string =>
  toText(unzipSync(bytes)[`OEBPS/${name}`] ?? new Uint8Array())
