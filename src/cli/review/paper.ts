import { hash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AnchorLedger } from '../../anchors/ledger.ts'
import { readAnchors, readRegisters } from '../../collections/content.ts'
import type { Content } from '../../collections/content-type.ts'
import type { Document } from '../../collections/schema/document.ts'
import { findLinks } from '../../links/find-links.ts'
import { allLaws } from '../../links/laws/all-laws.ts'
import type { Link } from '../../links/link.ts'
import { allActors } from '../../links/organisations/all-actors.ts'
import { corpusWords, extract, readDocument } from '../../pipeline.ts'
import { checkCorrections } from '../../seed/check-corrections.ts'
import { checkRulings } from '../../seed/check-rulings.ts'
import { label, readSeed } from '../../seed/read-seed.ts'
import { readYaml } from '../../seed/read-yaml.ts'
import type { Seed } from '../../seed/seed.ts'
import { SEED_SETTINGS } from '../../seed/settings.ts'
import { CliError } from '../cli-error.ts'
import type { Folders } from '../folders.ts'
import { problemsInDutch, ReviewError } from './review-error.ts'
import { bytesOf } from './write-file.ts'

export type Registers = Pick<Content, 'actors' | 'laws' | 'programmes'>

/** A paper under review, with everything that its reading depends on. */
export interface Paper {
  seed: Seed
  /** Path and text of its seed.yaml. */
  file: string
  yaml: string
  registers: Registers
  published: AnchorLedger | null
  corpus: ReadonlySet<string>
}

/** What the program reads in a paper. */
export interface Reading {
  document: Document
  anchors: AnchorLedger
}

/** Decodes UTF-8. A byte order mark is kept, so that the same bytes can be written. */
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const seedNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()

/** All seeds that can be read. A fault in another seed does not keep an editor from this one. */
function goodSeeds(folder: string): Seed[] {
  return seedNames(folder).flatMap((name) => {
    const read = readSeed(folder, name)
    return Array.isArray(read) ? [] : [read.seed]
  })
}

/** Opens the paper with this id. */
export function openPaper({ seeds, content }: Pick<Folders, 'seeds' | 'content'>, id: string): Paper {
  const names = seedNames(seeds)
  if (!names.includes(id))
    throw new CliError(`There is no seed ${id}. There are:\n${names.map((name) => `  ${name}`).join('\n')}`)
  const read = readSeed(seeds, id)
  if (Array.isArray(read))
    throw new ReviewError(`Dit document kan niet gelezen worden. ${problemsInDutch(read)}`)
  const file = join(seeds, id, 'seed.yaml')
  return {
    seed: read.seed,
    file,
    yaml: decoded(bytesOf(file) ?? Buffer.alloc(0)),
    registers: readRegisters(content),
    published: readAnchors(content, id),
    corpus: corpusWords(goodSeeds(seeds)),
  }
}

/**
 * Returns the paper with another seed.yaml.
 * @throws ReviewError when that is not valid
 */
export function withYaml(paper: Paper, yaml: string): Paper {
  const read = readYaml(yaml.replace(/^\uFEFF/, ''), label(paper.file), SEED_SETTINGS)
  if (Array.isArray(read)) throw new ReviewError(problemsInDutch(read))
  const seed: Seed = { ...paper.seed, meta: read.value }
  const problems = [...checkCorrections(seed, read.place), ...checkRulings(seed, read.place)]
  if (problems.length > 0) throw new ReviewError(problemsInDutch(problems))
  return { ...paper, yaml, seed }
}

/**
 * Checks that text.txt is still the text that was read.
 * @throws ReviewError when it was changed
 */
export function checkText({ file, seed }: Paper): void {
  const bytes = bytesOf(join(file, '..', 'text.txt')) ?? Buffer.alloc(0)
  if (hash('sha256', bytes) !== seed.sha256)
    throw new ReviewError(
      'text.txt is intussen veranderd. Er is niets geschreven. Lees het document opnieuw in.',
    )
}

/** Reads the paper as `ingest` would, in memory. */
export const readPaper = ({ seed, published, corpus }: Paper): Reading =>
  readDocument(seed, published, corpus)

/** The links of a paper, by the current registers. */
export function linksOf({ registers }: Paper, { document }: Reading): Link[] {
  const site = { name: '', description: '', address: null, contact: null }
  const content: Content = { site, documents: [document], ...extract([document]), ...registers }
  return findLinks({ ...content, laws: allLaws(content), actors: allActors(content) })
}
