import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { once } from '../text/once.ts'
import { checkCorrections } from './check-corrections.ts'
import { checkRulings } from './check-rulings.ts'
import { readEvidence } from './evidence-files.ts'
import { fromKnown, type KnownSeed, type KnownSeeds, keyOfSeed, statedOf, toKnown } from './known-seed.ts'
import { readText, type SourceText } from './read-text.ts'
import { type Checked, readYaml, type Settings, startOf } from './read-yaml.ts'
import type { Seed } from './seed.ts'
import { aboutFile, type SeedProblem } from './seed-error.ts'
import { DocumentId, idFault, type SeedMeta } from './seed-schema.ts'
import { SEED_SETTINGS } from './settings.ts'

/** A seed with the places of the keys of its seed.yaml, for what is found when seeds are compared. */
export interface ReadSeed {
  seed: Seed
  place: Checked<SeedMeta>['place']
}

/** `<dir>/<name>/` to a seed, or to everything that is wrong with it. `known`: what was read before. */
export function readSeed(dir: string, name: string, known?: KnownSeeds): ReadSeed | SeedProblem[] {
  const key = known ? keyOfSeed(dir, name, known.digestOf) : null
  const kept = key === null ? null : known?.get(key)
  if (kept) return readLater(dir, name, kept)
  const read = readWhole(dir, name)
  if (key !== null && !Array.isArray(read)) known?.put(key, toKnown(read.seed))
  return read
}

/** The files are read when somebody asks for more than is known. */
function readLater(dir: string, name: string, known: KnownSeed): ReadSeed {
  const again = once((): ReadSeed => {
    const read = readWhole(dir, name)
    if (!Array.isArray(read) && isStill(read.seed, known)) return read
    throw new Error(`${label(join(dir, name))} was changed meanwhile: once more, please.`)
  })
  return { seed: fromKnown(known, () => again().seed), place: (path) => again().place(path) }
}

const isStill = (seed: Seed, { sha256, stated }: KnownSeed): boolean =>
  seed.sha256 === sha256 && statedOf(seed) === stated

function readWhole(dir: string, name: string): ReadSeed | SeedProblem[] {
  const id = DocumentId.safeParse(name)
  if (!id.success) return [badName(join(dir, name), name)]
  const source = readSource(dir, join(name, 'text.txt'))
  const meta = readSettings(dir, join(name, 'seed.yaml'), SEED_SETTINGS)
  if (Array.isArray(source)) return Array.isArray(meta) ? [...source, ...meta] : source
  if (Array.isArray(meta)) return meta
  const told = readEvidence(join(dir, name), source, label)
  if (Array.isArray(told)) return told
  const { text, sha256 } = source
  const seed: Seed = { id: id.data, meta: meta.value, text, sha256, ...told }
  const problems = [...checkCorrections(seed, meta.place), ...checkRulings(seed, meta.place)]
  return problems.length > 0 ? problems : { seed, place: meta.place }
}

/** A file of settings below `dir`, checked. */
export const readSettings = <T>(
  dir: string,
  path: string,
  settings: Settings<T>,
): Checked<T> | SeedProblem[] => checked(readSource(dir, path), join(dir, path), settings)

function checked<T>(
  source: SourceText | SeedProblem[],
  file: string,
  settings: Settings<T>,
): Checked<T> | SeedProblem[] {
  if (!Array.isArray(source)) return readYaml(source.text.replace(/^\uFEFF/, ''), label(file), settings)
  return source.map((problem) => ({ ...problem, write: startOf(settings.examples) }))
}

/**
 * A seed is what lies in its own folder: a link that leads out of it would make the site depend on something
 * else.
 */
function readSource(dir: string, path: string): SourceText | SeedProblem[] {
  const file = join(dir, path)
  const name = label(file)
  if (!existsSync(file))
    return [aboutFile(name, 'The file is missing.', null, 'the text of the document, as plain UTF-8')]
  const home = realpathSync(dir)
  if (!realpathSync(file).startsWith(home + sep))
    return [
      aboutFile(
        name,
        'The link leads out of the folder with seeds.',
        realpathSync(file),
        'the file itself, copied to this place',
      ),
    ]
  const read = readFileOr(name, () => readText(file, name))
  return 'says' in read ? [read] : read
}

/**
 * A file that the system does not give (no permission, a folder in its place) is a problem of the seed like
 * any other.
 */
function readFileOr(name: string, read: () => SourceText | SeedProblem): SourceText | SeedProblem {
  try {
    return read()
  } catch (error) {
    return aboutFile(
      name,
      'The file cannot be read.',
      (error as Error).message,
      'a plain file that you may read',
    )
  }
}

function badName(file: string, name: string): SeedProblem {
  const write = `${idFault(name)?.replace(/\.$/, '')}: it becomes the address of the page`
  return aboutFile(label(file), 'The name of this folder cannot be the id of a document.', name, write)
}

/** The path as a person would type it: relative when it lies below the working folder. */
export function label(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') || isAbsolute(path) ? file : path
}
