/**
 * What the browser must know of the records of a volume before it reads one: where they are, how they rank,
 * what is above them, which filters they match. Written by the build. A record is identified by its index in
 * the volume, which is its number in the engine too.
 */
import { RECORD_FORMS, type RecordForm } from '../index/record.ts'

export interface DirectoryDocument {
  id: string
  title: string
  kind: string
  /** Its name in a citation. */
  cited: string
  years: number[]
  /** Which part of it is here; absent when it is complete. */
  extent?: string
}

/** The files of the index and of the texts. */
export interface VolumeFiles {
  /** Part of the names of the index pieces. */
  digest: string
  /** The first token of each piece. */
  pieces: string[]
  /** The digest in the name of each text file, and how many records are in it. */
  texts: [digest: string, records: number][]
}

export interface Directory extends VolumeFiles {
  documents: DirectoryDocument[]
  /** Dutch names of the collections. */
  collections: string[]
  /** The lists below have one value per record. */
  form: RecordForm[]
  /** Index in `documents`; -1: none. */
  document: number[]
  /** Index of the record above; -1: none. */
  above: number[]
  /** Bits: indexes in `collections`. */
  inCollections: number[]
  /** Number of words. */
  length: number[]
}

/**
 * The stored form: forms as numbers, and the record above as a distance, so that repetition compresses well.
 */
export type PackedDirectory = Omit<Directory, 'form'> & { form: number[] }

export function packDirectory(directory: Directory): PackedDirectory {
  const form = directory.form.map((each) => RECORD_FORMS.indexOf(each))
  const above = directory.above.map((each, index) => (each < 0 ? 0 : index - each))
  return { ...directory, form, above }
}

export function unpackDirectory(packed: PackedDirectory): Directory {
  return {
    ...packed,
    form: packed.form.map((each) => RECORD_FORMS[each] ?? 'text'),
    above: packed.above.map((each, index) => (each === 0 ? -1 : index - each)),
  }
}
