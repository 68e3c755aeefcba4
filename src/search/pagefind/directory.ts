/**
 * What the browser must know of the records of a volume before it has read one: where they are, how they
 * rank, what holds them, what narrows to them. Written at build time. Records are known by their place in the
 * volume, which is their place in its engine too.
 */
import { RECORD_FORMS, type RecordForm } from '../index/record.ts'

export interface DirectoryDocument {
  id: string
  title: string
  kind: string
  /** Its name in a citation. */
  cited: string
  years: number[]
  /** What of it is here; absent when it is all of it. */
  extent?: string
}

/** Where the pieces of the index are, and the texts. */
export interface VolumeFiles {
  /** In the names of the pieces of the index. */
  digest: string
  /** The token that each piece begins with. */
  pieces: string[]
  /** Of each file of texts the digest in its name, and how many records it has. */
  texts: [digest: string, records: number][]
}

export interface Directory extends VolumeFiles {
  documents: DirectoryDocument[]
  /** Names of the collections, Dutch. */
  collections: string[]
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

/**
 * As it is kept: forms by number, and the record above by how far back it is,
 * so that what is alike looks alike.
 */
export type KeptDirectory = Omit<Directory, 'form'> & { form: number[] }

export function toKept(directory: Directory): KeptDirectory {
  const form = directory.form.map((each) => RECORD_FORMS.indexOf(each))
  const above = directory.above.map((each, index) => (each < 0 ? 0 : index - each))
  return { ...directory, form, above }
}

export function fromKept(kept: KeptDirectory): Directory {
  return {
    ...kept,
    form: kept.form.map((each) => RECORD_FORMS[each] ?? 'text'),
    above: kept.above.map((each, index) => (each === 0 ? -1 : index - each)),
  }
}
