/**
 * What the browser must know of all records before it has read one: how they rank, what holds them, what narrows to them. One small
 * file, written at build time. Records are known by their place in the library, which is their place in the engine too.
 */
import { RECORD_FORMS, type RecordForm } from './record.ts'

export interface DirectoryDocument {
  id: string
  title: string
  kind: string
  /** Its name in a citation. */
  cited: string
  years: number[]
}

export interface Directory {
  /** File of the engine’s own list. */
  meta: string
  documents: DirectoryDocument[]
  /** Names of the collections, Dutch. */
  collections: string[]
  /** First letters of the pieces of the word list, and their file names. */
  shards: { from: string; file: string }[]
  /** A value a record. */
  form: RecordForm[]
  /** Place in `documents`; -1: none. */
  document: number[]
  /** The record above; -1: none. */
  above: number[]
  /** Bits: places in `collections`. */
  inCollections: number[]
  /** Number of words. */
  length: number[]
}
export const DIRECTORY_FILE = 'leeswijzer.json.gz'

/** As it is kept: forms by number, and the record above by how far back it is, so that what is alike looks alike. */
type Kept = Omit<Directory, 'form'> & { form: number[] }

export function writeDirectory(directory: Directory): string {
  const form = directory.form.map((each) => RECORD_FORMS.indexOf(each))
  const above = directory.above.map((each, at) => (each < 0 ? 0 : at - each))
  return JSON.stringify({ ...directory, form, above } satisfies Kept)
}

export function readDirectory(text: string): Directory {
  const kept = JSON.parse(text) as Kept
  return {
    ...kept,
    form: kept.form.map((each) => RECORD_FORMS[each] ?? 'text'),
    above: kept.above.map((each, at) => (each === 0 ? -1 : at - each)),
  }
}
