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

/** A paper under review with all that its reading rests on. */
export interface Paper {
  seed: Seed
  /** Path and text of its seed.yaml. */
  file: string
  yaml: string
  registers: Registers
  published: AnchorLedger | null
  corpus: ReadonlySet<string>
}

/** What the program makes of it. */
export interface Reading {
  document: Document
  anchors: AnchorLedger
}

/** Bytes as text; a byte order mark stays, so that the same bytes can be written. */
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const seedNames = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort()

/** All seeds that can be read: what is wrong with another does not keep an editor from this one. */
function goodSeeds(folder: string): Seed[] {
  return seedNames(folder).flatMap((name) => {
    const read = readSeed(folder, name)
    return Array.isArray(read) ? [] : [read.seed]
  })
}

/**
 * The paper of an id.
 * @throws CliError when there is none
 */
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
 * The paper with another seed.yaml.
 * @throws ReviewError when the reader would refuse it
 */
export function withYaml(paper: Paper, yaml: string): Paper {
  const read = readYaml(yaml.replace(/^\uFEFF/, ''), label(paper.file), SEED_SETTINGS)
  if (Array.isArray(read)) throw new ReviewError(problemsInDutch(read))
  const seed: Seed = { ...paper.seed, meta: read.value }
  const problems = [...checkCorrections(seed, read.place), ...checkRulings(seed, read.place)]
  if (problems.length > 0) throw new ReviewError(problemsInDutch(problems))
  return { ...paper, yaml, seed }
}

/** The text is still the one that was read. */
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

/** What its words lead to, by the registers as they are now. */
export function linksOf({ registers }: Paper, { document }: Reading): Link[] {
  const site = { name: '', description: '', address: null, contact: null }
  const content: Content = { site, documents: [document], ...extract([document]), ...registers }
  return findLinks({ ...content, laws: allLaws(content), actors: allActors(content) })
}
