import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT_FILE, type Root } from '../browser/root.ts'
import { formsIn } from '../dutch/fold.ts'
import { token } from '../dutch/index-token.ts'
import type { KeptDirectory } from '../pagefind/directory.ts'
import { closeIndexes, writeOneOfMany, writeProgram, writeVolume } from '../pagefind/write-volume.ts'
import { compressed } from './compressed.ts'
import { dutchDictionary } from './dictionary.ts'
import type { Indexed } from './indexed.ts'
import { Keys } from './keys.ts'
import { actorKey, actorLabels, documentLabels } from './name-labels.ts'
import { type Names, otherNames } from './other-names.ts'
import type { SearchRecord } from './record.ts'
import { intoVolumes, VOLUME_SIZE } from './volumes.ts'
import { WordList } from './word-list.ts'
import { lexiconPieces } from './write-lexicon.ts'
import { suspendedIn, tokensOf } from './write-tokens.ts'
import { writeWords } from './write-words.ts'

/**
 * Writes the search bundle of the records to a folder: the word list, and a Pagefind bundle for each volume;
 * the same records give the same bytes. `size` is that of the volumes.
 */
export async function indexSite(
  records: readonly SearchRecord[],
  names: Names,
  folder: string,
  size = VOLUME_SIZE,
): Promise<void> {
  const list = wordList(records)
  const indexed = records.map((record) => indexRecord(record, list))
  const volumes = intoVolumes(records, size).map((places) => places.map((place) => indexed[place] as Indexed))
  const directory = await writeVolumes(volumes, folder)
  const root = {
    records: records.length,
    directory,
    volumes: volumes.map((_, at) => folderOf(at, volumes.length)),
  }
  writeFileSync(
    join(folder, ROOT_FILE),
    compressed(JSON.stringify({ ...writeList(list, names, volumes, folder), ...root } satisfies Root)),
  )
}

function wordList(records: readonly SearchRecord[]): WordList {
  const list = new WordList(wordForms(records), dutchDictionary())
  for (const { text } of records) for (const word of suspendedIn(text, list)) list.learn(word)
  return list
}

function* wordForms(records: readonly SearchRecord[]): Generator<ReturnType<typeof formsIn>[number]> {
  for (const { text } of records) yield* formsIn(text)
}

function indexRecord(record: SearchRecord, list: WordList): Indexed {
  const words = tokensOf(record.text, list)
  return {
    record,
    words: words.length,
    tokens: [...words, ...record.actors.map((actor) => token(actorKey(actor), 'word'))],
  }
}

const folderOf = (place: number, count: number): string => (count > 1 ? `${place.toString(36)}/` : '')

async function writeVolumes(volumes: readonly Indexed[][], folder: string): Promise<KeptDirectory | null> {
  mkdirSync(folder, { recursive: true })
  try {
    const [only] = volumes
    if (only && volumes.length === 1) return await writeVolume(only, folder)
    await writeProgram(folder)
    for (const [at, volume] of volumes.entries())
      await writeOneOfMany(volume, join(folder, folderOf(at, volumes.length)))
    return null
  } finally {
    await closeIndexes()
  }
}

function writeList(
  list: WordList,
  names: Names,
  volumes: readonly Indexed[][],
  folder: string,
): Pick<Root, 'digest' | 'words' | 'perPart'> {
  const tokens = volumes.flatMap((indexed, volume) =>
    indexed.map((each) => ({ tokens: each.tokens, volume })),
  )
  const records = volumes.map((indexed) => indexed.map(({ record }) => record))
  const keys = new Keys(tokens, volumes.length)
  const labels = [...actorLabels(records.flat(), names, keys), ...documentLabels(records, keys)]
  const others = otherNames(
    names.groups,
    records.flatMap((each) => each.map(({ text }) => text)),
    list,
  )
  return writeWords(folder, lexiconPieces(list, keys, others, labels), keys.far)
}
