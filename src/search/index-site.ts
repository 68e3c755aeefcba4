import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { dutchDictionary } from './build/dictionary.ts'
import { lighten, metaFile } from './build/finer-index.ts'
import { makeDirectory } from './build/make-directory.ts'
import { otherNames } from './build/names.ts'
import { WordList } from './build/word-list.ts'
import { lexiconPieces } from './build/write-lexicon.ts'
import { suspendedIn, tokensOf } from './build/write-tokens.ts'
import { DIRECTORY_FILE, writeDirectory } from './directory.ts'
import { formsIn } from './dutch/fold.ts'
import type { SearchRecord } from './record.ts'
import { type Stored, toStored } from './stored.ts'
import { token } from './tokens.ts'

/**
 * Writes the Pagefind bundle of the records to a folder, with our word list and directory; the same records give the same bytes.
 * `names` are groups of words that mean the same. The language is left unknown, so that Pagefind takes no stems of its own: its Dutch
 * ones join what differs (`geniet` and `niet`). Throws on the first thing refused.
 */
export async function indexSite(records: readonly SearchRecord[], names: readonly string[][], folder: string): Promise<void> {
  const list = new WordList(wordForms(records), dutchDictionary())
  for (const word of records.flatMap(({ text }) => suspendedIn(text, list))) list.learn(word)
  const words = records.map(({ text }) => tokensOf(text, list))
  const tokens = records.map(({ actors }, at) => [...(words[at] ?? []), ...actors.map((actor) => token(`actor:${actor}`, 'word'))])
  await writeBundle(
    records.map((record, at) => toStored(record, tokens[at] ?? [])),
    folder,
  )
  lighten(folder)
  const labels = [...new Set(records.flatMap(({ actors }) => actors))].map((actor) => `actor:${actor}`)
  const others = otherNames(
    names,
    records.map(({ text }) => text),
    list,
  )
  const shards = lexiconPieces(list, tokens, others, labels).map(({ from, text }) => ({ from, file: writeNamed(folder, text) }))
  const meta = basename(metaFile(folder))
  writeFileSync(join(folder, DIRECTORY_FILE), zip(writeDirectory(makeDirectory(records, words, { shards, meta }))))
}

function* wordForms(records: readonly SearchRecord[]): Generator<ReturnType<typeof formsIn>[number]> {
  for (const { text } of records) yield* formsIn(text)
}

const zip = (text: string): Buffer => gzipSync(text, { level: 9 })

/** A file that is named by what it holds: another text has another address. */
function writeNamed(folder: string, text: string): string {
  const file = `words/${createHash('sha256').update(text).digest('hex').slice(0, 10)}.gz`
  mkdirSync(join(folder, 'words'), { recursive: true })
  writeFileSync(join(folder, file), zip(text))
  return file
}

async function writeBundle(stored: readonly Stored[], folder: string): Promise<void> {
  const index = await open()
  try {
    for (const record of stored) check(await index.addCustomRecord({ ...record, language: 'nl', meta: {} }))
    check(await index.writeFiles({ outputPath: folder }))
  } finally {
    await index.deleteIndex()
    await close()
  }
}

async function open(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  check({ errors })
  if (!index) throw new Error('Pagefind made no index.')
  return index
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind refused: ${errors.join('; ')}`)
}
