import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { compressed } from '../index/compressed.ts'
import type { Indexed } from '../index/indexed.ts'
import { DIRECTORY_FILE, type KeptDirectory, toKept } from './directory.ts'
import { lighten, metaFile } from './finer-index.ts'
import { makeDirectory } from './make-directory.ts'
import { INTERFACE_FILE, OF_A_VOLUME } from './pagefind-files.ts'
import { toStored } from './stored.ts'

/**
 * Writes the Pagefind bundle of records to a folder; the same records give the same bytes. The
 * language is left unknown, so that Pagefind takes no stems of its own: its Dutch ones join
 * what differs (`geniet` and `niet`).
 * @throws Error on the first thing refused.
 */
export async function writeVolume(indexed: readonly Indexed[], folder: string): Promise<KeptDirectory> {
  const index = await open()
  try {
    for (let from = 0; from < indexed.length; from += AT_ONCE)
      await addAll(index, indexed.slice(from, from + AT_ONCE))
    await writeFiles(index, folder)
  } finally {
    await index.deleteIndex()
  }
  lighten(folder)
  return toKept(makeDirectory(indexed, basename(metaFile(folder))))
}

/** Records handed to Pagefind before its answers are waited for; it takes them in order. */
const AT_ONCE = 250

async function addAll(index: PagefindIndex, indexed: readonly Indexed[]): Promise<void> {
  const added = indexed.map(({ record, tokens }) =>
    index.addCustomRecord({ ...toStored(record, tokens), language: 'nl', meta: {} }),
  )
  for (const each of await Promise.all(added)) check(each)
}

/** One of several volumes: its directory beside it, and no second copy of the program. */
export async function writeOneOfMany(indexed: readonly Indexed[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const directory = await writeVolume(indexed, folder)
  for (const name of readdirSync(folder))
    if (!OF_A_VOLUME.test(name)) rmSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, DIRECTORY_FILE), compressed(JSON.stringify(directory)))
}

/** The program of Pagefind alone. */
export async function writeProgram(folder: string): Promise<void> {
  const index = await open()
  await writeFiles(index, folder)
  await index.deleteIndex()
}

/** All that Pagefind writes but interfaces of its own. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  check(await index.writeFiles({ outputPath: folder }))
  for (const name of readdirSync(folder)) if (INTERFACE_FILE.test(name)) rmSync(join(folder, name))
}

export const closeIndexes = (): Promise<unknown> => close()

async function open(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  check({ errors })
  if (!index) throw new Error('Pagefind made no index.')
  return index
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind refused: ${errors.join('; ')}`)
}
