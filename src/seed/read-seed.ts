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

/** A seed, and a function that locates the keys of its seed.yaml, for problems between seeds. */
export interface ReadSeed {
  seed: Seed
  place: Checked<SeedMeta>['place']
}

/**
 * Reads the seed in `<dir>/<name>/`, from the cache `known` if possible; or returns everything wrong with it.
 */
export function readSeed(dir: string, name: string, known?: KnownSeeds): ReadSeed | SeedProblem[] {
  const key = known ? keyOfSeed(dir, name, known.digestOf) : null
  const cached = key === null ? null : known?.get(key)
  if (cached) return readLazily(dir, name, cached)
  const read = readWhole(dir, name)
  if (key !== null && !Array.isArray(read)) known?.put(key, toKnown(read.seed))
  return read
}

/** A cached seed, whose files are only read when more is needed. */
function readLazily(dir: string, name: string, known: KnownSeed): ReadSeed {
  const again = once((): ReadSeed => {
    const read = readWhole(dir, name)
    if (!Array.isArray(read) && isUnchanged(read.seed, known)) return read
    throw new Error(`${label(join(dir, name))} was changed meanwhile: once more, please.`)
  })
  return { seed: fromKnown(known, () => again().seed), place: (path) => again().place(path) }
}

const isUnchanged = (seed: Seed, { sha256, stated }: KnownSeed): boolean =>
  seed.sha256 === sha256 && statedOf(seed) === stated

function readWhole(dir: string, name: string): ReadSeed | SeedProblem[] {
  const id = DocumentId.safeParse(name)
  if (!id.success) return [badName(join(dir, name), name)]
  const source = readSource(dir, join(name, 'text.txt'))
  const meta = readSettings(dir, join(name, 'seed.yaml'), SEED_SETTINGS)
  if (Array.isArray(source)) return Array.isArray(meta) ? [...source, ...meta] : source
  if (Array.isArray(meta)) return meta
  const evidenceFiles = readEvidence(join(dir, name), source, label)
  if (Array.isArray(evidenceFiles)) return evidenceFiles
  const { text, sha256 } = source
  const seed: Seed = { id: id.data, meta: meta.value, text, sha256, ...evidenceFiles }
  const problems = [...checkCorrections(seed, meta.place), ...checkRulings(seed, meta.place)]
  return problems.length > 0 ? problems : { seed, place: meta.place }
}

/** Reads and validates a settings file below `dir`. */
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

/** Reads a text. A link that leads out of `dir` is an error: the site would depend on something else. */
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
 * Reports a file that the system cannot read (no permission, a folder in its place) as a problem of the seed.
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

/** A path as a person would type it: relative if it is below the working folder. */
export function label(file: string): string {
  const path = relative(process.cwd(), file)
  return path.startsWith('..') || isAbsolute(path) ? file : path
}
