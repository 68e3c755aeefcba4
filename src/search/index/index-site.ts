import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT_FILE, type Root } from '../browser/root.ts'
import { token } from '../dutch/index-token.ts'
import type { KeptDirectory } from '../pagefind/directory.ts'
import { type Keeping, keptFolder } from '../pagefind/kept-folder.ts'
import { closeIndexes, writeOneOfMany, writeProgram, writeVolume } from '../pagefind/write-volume.ts'
import { countWords, readTexts, type Texts } from '../texts/texts.ts'
import { compressed } from './compressed.ts'
import { dutchDictionary } from './dictionary.ts'
import type { Indexed } from './indexed.ts'
import { Keys } from './keys.ts'
import { actorKey, actorLabels, documentLabels } from './name-labels.ts'
import { type Names, otherNames } from './other-names.ts'
import type { SearchRecord } from './record.ts'
import { intoVolumes, VOLUME_SIZE, type VolumeSize } from './volumes.ts'
import { WordList } from './word-list.ts'
import { lexiconPieces } from './write-lexicon.ts'
import { suspendedIn, Tokens } from './write-tokens.ts'
import { writeWords } from './write-words.ts'

/**
 * Writes the search bundle of the records to a folder: the word list, and a Pagefind bundle for each volume;
 * the same records give the same bytes. `how` says how large volumes are, and where those of a large library
 * are kept.
 */
export async function indexSite(
  records: readonly SearchRecord[],
  names: Names,
  folder: string,
  how: VolumeSize & { keeping?: Keeping } = VOLUME_SIZE,
): Promise<void> {
  const texts = readTexts(records.map(({ text }) => text))
  const list = wordList(texts)
  const tokens = new Tokens(texts, list)
  const indexed = records.map((record, index) => indexRecord(record, tokens.of(index)))
  const volumes = intoVolumes(records, how).map((places) => places.map((place) => indexed[place] as Indexed))
  const directory = await writeVolumes(volumes, folder, how.keeping)
  const root = {
    records: records.length,
    directory,
    volumes: volumes.map((_, index) => folderOf(index, volumes.length)),
  }
  writeFileSync(
    join(folder, ROOT_FILE),
    compressed(
      JSON.stringify({ ...writeList({ list, names, texts }, volumes, folder), ...root } satisfies Root),
    ),
  )
}

function wordList(texts: Texts): WordList {
  const list = new WordList(countWords(texts), dutchDictionary())
  for (const index of texts.forms.keys()) for (const word of suspendedIn(texts, index, list)) list.learn(word)
  return list
}

const indexRecord = (record: SearchRecord, words: readonly string[]): Indexed => ({
  record,
  words: words.length,
  tokens: [...words, ...record.actors.map((actor) => token(actorKey(actor), 'word'))],
})

const folderOf = (place: number, count: number): string => (count > 1 ? `${place.toString(36)}/` : '')

async function writeVolumes(
  volumes: readonly Indexed[][],
  folder: string,
  keeping: Keeping | undefined,
): Promise<KeptDirectory | null> {
  mkdirSync(folder, { recursive: true })
  try {
    const [only] = volumes
    if (only && volumes.length === 1) return await writeVolume(only, folder)
    await keptFolder(folder, keeping, programKey, () => writeProgram(folder))
    for (const [index, volume] of volumes.entries()) {
      const place = join(folder, folderOf(index, volumes.length))
      await keptFolder(
        place,
        keeping,
        () => volumeKey(volume),
        () => writeOneOfMany(volume, place),
      )
    }
    return null
  } finally {
    await closeIndexes()
  }
}

const programKey = (): string => 'program'

/** One value for all that a volume is made from. */
function volumeKey(volume: readonly Indexed[]): string {
  const hash = createHash('sha256')
  for (const { record, tokens, words } of volume)
    hash.update(JSON.stringify(record)).update(`\n${words} ${tokens.join(' ')}\n`)
  return hash.digest('hex')
}

interface Lexicon {
  list: WordList
  names: Names
  texts: Texts
}

function writeList(
  { list, names, texts }: Lexicon,
  volumes: readonly Indexed[][],
  folder: string,
): Pick<Root, 'digest' | 'words' | 'perPart'> {
  const tokens = volumes.flatMap((indexed, volume) =>
    indexed.map((each) => ({ tokens: each.tokens, volume })),
  )
  const records = volumes.map((indexed) => indexed.map(({ record }) => record))
  const keys = new Keys(tokens, volumes.length)
  const labels = [...actorLabels(records.flat(), names, keys), ...documentLabels(records, keys)]
  const others = otherNames(names.groups, texts, list)
  return writeWords(folder, lexiconPieces(list, keys, others, labels), keys.far)
}
