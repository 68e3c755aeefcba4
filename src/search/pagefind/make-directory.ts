import type { Indexed } from '../index/indexed.ts'
import { COLLECTIONS, type SearchRecord } from '../index/record.ts'
import type { Directory, DirectoryDocument, VolumeFiles } from './directory.ts'

/** Makes the directory of the records of a volume. */
export function makeDirectory(indexed: readonly Indexed[], files: VolumeFiles): Directory {
  const records = indexed.map(({ record }) => record)
  const places = new Map(records.map(({ url }, index) => [url, index]))
  const documents = documentsOf(records)
  const documentPlaces = new Map(documents.map(({ id }, index) => [id, index]))
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
    length: indexed.map(({ words }) => words),
  }
}

function documentsOf(records: readonly SearchRecord[]): DirectoryDocument[] {
  const all = records.flatMap(({ document }) => (document ? [document] : []))
  return [...new Map(all.map((document) => [document.id, document])).values()]
}
