import { createHash } from 'node:crypto'
import { readTexts, type Texts } from '../texts/texts.ts'
import type { SearchRecord } from './record.ts'
import { foldersOf, groupRecords, intoVolumes, type VolumeSize } from './volumes.ts'

/** What a volume is made of, made when it is asked for. */
export interface VolumeSource {
  /** Where it is in the bundle, with a slash at its end; empty for the only one. */
  folder: string
  /** One value for all that its records are made from. */
  key: () => string
  records: () => readonly SearchRecord[]
  /** The words of its records. */
  texts: () => Texts
}

function volumeSource(folder: string, key: () => string, make: () => readonly SearchRecord[]): VolumeSource {
  let records: readonly SearchRecord[] | undefined
  let texts: Texts | undefined
  const recordsOf = (): readonly SearchRecord[] => (records ??= make())
  return {
    folder,
    key,
    records: recordsOf,
    texts: () => (texts ??= readTexts(recordsOf().map(({ text }) => text))),
  }
}

/** A library that fits is one volume; else documents stay whole, in the order of the library. */
export function sourcesOf(records: readonly SearchRecord[], { alone, each }: VolumeSize): VolumeSource[] {
  if (records.length <= alone)
    return [
      volumeSource(
        '',
        () => digestOf(records),
        () => records,
      ),
    ]
  const volumes = intoVolumes(groupRecords(records), each)
  const folders = foldersOf(volumes)
  return volumes.map((groups, place) => {
    const own = groups.flatMap((group) => group.records)
    return volumeSource(
      folders[place] as string,
      () => digestOf(own),
      () => own,
    )
  })
}

function digestOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256')
  for (const record of records) hash.update(JSON.stringify(record)).update('\n')
  return hash.digest('hex')
}
