import { type ResultCache, readCache, writeCache } from '../../output/result-cache.ts'
import { getOrInsert } from '../../text/get-or-insert.ts'
import { writeFar } from '../browser/holding.ts'
import { ROOT_FILE, type Root } from '../browser/root.ts'
import { makeProgram } from '../pagefind/write-program.ts'
import type { Words } from '../texts/words.ts'
import { Bundle } from './bundle.ts'
import { cachedKeys } from './cached-keys.ts'
import { cachedVolume, type VolumeFacts } from './cached-volume.ts'
import { cachedWordList } from './cached-word-list.ts'
import { cachedWords } from './cached-words.ts'
import type { Keys } from './keys.ts'
import { makeList } from './list-pieces.ts'
import { actorLabels, documentLabels } from './name-labels.ts'
import { type Names, otherNames, wordsOfNames } from './other-names.ts'
import type { SearchRecord } from './record.ts'
import { sourcesOf, type VolumeSource } from './volume-source.ts'
import type { VolumeWords } from './volume-words.ts'
import { VOLUME_SIZE, type VolumeSize } from './volumes.ts'
import type { WordList } from './word-list.ts'
import { lexiconLines, type WordLines } from './write-lexicon.ts'
import { Tokens } from './write-tokens.ts'

/** Writes the search bundle of some records to a folder. */
export const indexSite = (
  records: readonly SearchRecord[],
  names: Names,
  folder: string,
  how: VolumeSize & { cache?: ResultCache } = VOLUME_SIZE,
): Promise<void> => indexVolumes(sourcesOf(records, how), names, Bundle.in(folder, how.cache))

/**
 * Writes the search bundle: the word lists, and an index of each volume. Deterministic: the same records give
 * the same bytes. Records are only computed for volumes that changed.
 */
export async function indexVolumes(
  volumes: readonly VolumeSource[],
  names: Names,
  bundle: Bundle,
): Promise<void> {
  await writeProgram(bundle)
  const asked = wordsOfNames(names.groups)
  const texts = cachedWords(volumes, asked, bundle.cache)
  const { list, keepWords } = cachedWordList(texts, bundle.cache)
  // Volumes of one library share their interned words, so their tokens are computed once.
  const tokens = new Map<Words, Tokens>()
  const tokensBy = (each: Words): Tokens => getOrInsert(tokens, each, () => new Tokens(each, list))
  const fingerprints = Float64Array.from(texts.words, list.fingerprintOf)
  const facts = volumes.map((volume, place) =>
    cachedVolume(
      volume,
      { words: texts.volumes[place] as VolumeWords, list, fingerprints, tokensBy },
      bundle,
    ),
  )
  const keys = cachedKeys(facts, bundle.cache)
  const held = new Set(texts.volumes.flatMap((each) => each.held))
  const root: Root = {
    ...writeLists(bundle, linesOf({ facts, keys, list, names, held }, bundle.cache)),
    directory: (facts.length === 1 && facts[0]?.directory) || null,
    records: facts.reduce((sum, { records }) => sum + records, 0),
    volumes: volumes.map(({ folder }) => folder),
  }
  bundle.pack(ROOT_FILE, JSON.stringify(root))
  keepWords()
}

async function writeProgram(bundle: Bundle): Promise<void> {
  const cached = readCache<Map<string, Uint8Array>>(bundle.cache, PROGRAM)
  const program = cached ?? (await makeProgram())
  if (cached === null) writeCache(bundle.cache, PROGRAM, program)
  for (const [path, bytes] of program) bundle.put(path, bytes)
}
const PROGRAM = 'program'

interface Known {
  facts: readonly VolumeFacts[]
  keys: Keys
  list: WordList
  names: Names
  /** Names that occur in a text. */
  held: ReadonlySet<string>
}

/** The lines of the word list, and of the list of keys whose volumes are too many for the word list. */
function linesOf(
  { facts, keys, list, names, held }: Known,
  cache: ResultCache | undefined,
): { words: WordLines[]; holdings: WordLines[] } {
  const labels = [
    ...actorLabels(
      facts.flatMap(({ actors }) => actors),
      names,
      keys,
    ),
    ...documentLabels(
      facts.map(({ documents }) => documents),
      keys,
    ),
  ]
  const beside = { names: otherNames(names.groups, held, list), labels }
  const words = lexiconLines(list, keys, beside, cache)
  const holdings = [...keys.far.keys()]
    .sort()
    .map((key) => ({ word: key, text: writeFar(key, keys.far.get(key) ?? '') }))
  return { words, holdings }
}

function writeLists(bundle: Bundle, lines: ReturnType<typeof linesOf>): Pick<Root, 'words' | 'holdings'> {
  const [words, holdings] = [makeList(lines.words), makeList(lines.holdings)]
  for (const [path, text] of [...words.files, ...holdings.files]) bundle.pack(path, text)
  return { words: words.list, holdings: holdings.list }
}
