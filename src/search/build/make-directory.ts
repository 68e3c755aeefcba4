import type { Directory, DirectoryDocument } from '../directory.ts'
import { COLLECTIONS, type SearchRecord } from '../record.ts'

/** The directory of the records; `words` are their tokens. */
export function makeDirectory(
  records: readonly SearchRecord[],
  words: readonly (readonly string[])[],
  files: Pick<Directory, 'shards' | 'meta'>,
): Directory {
  const places = new Map(records.map(({ url }, at) => [url, at]))
  const documents = documentsOf(records)
  const documentPlaces = new Map(documents.map(({ id }, at) => [id, at]))
  const collections = Object.values(COLLECTIONS)
  return {
    ...files,
    documents,
    collections,
    form: records.map(({ form }) => form),
    document: records.map(({ document }) => (document ? (documentPlaces.get(document.id) ?? -1) : -1)),
    above: records.map(({ above }) => (above === null ? -1 : (places.get(above) ?? -1))),
    inCollections: records.map((record) =>
      record.collections.reduce((bits, name) => bits | (1 << collections.indexOf(COLLECTIONS[name])), 0),
    ),
    length: words.map((each) => each.length),
  }
}

function documentsOf(records: readonly SearchRecord[]): DirectoryDocument[] {
  const all = records.flatMap(({ document }) => (document ? [document] : []))
  return [...new Map(all.map((document) => [document.id, document])).values()]
}
