import type { AnchorLedger } from '../anchors/ledger.ts'
import {
  type Content,
  type Generated,
  publishedLedgers,
  readRegisters,
  writeContent,
} from '../collections/content.ts'
import type { PublishedLedger } from '../collections/io/published-ledger.ts'
import { corpusWords, joinSaid, readDocument } from '../pipeline.ts'
import { readSeeds } from '../seed/read-seeds.ts'
import type { Seed } from '../seed/seed.ts'
import { refuse } from '../seed/seed-error.ts'
import { checkWithdrawn } from './check-withdrawn.ts'
import { CliError } from './cli-error.ts'
import { cachedSeeds } from './facts/cached-seeds.ts'
import { cachedWriting } from './facts/cached-writing.ts'
import { type Corpus, corpusOf } from './facts/corpus.ts'
import { type Fact, factOf, freshFact, type Source } from './facts/document-fact.ts'
import type { Facts } from './facts/facts.ts'
import { digestsBy } from './facts/file-digests.ts'
import { makeClaims } from './facts/make-claims.ts'
import { makeFacts } from './facts/make-facts.ts'
import { makeParallels } from './facts/make-parallels.ts'
import { FEW, withThreads } from './facts/threads.ts'
import type { Folders } from './folders.ts'
import {
  buryAll,
  type Change,
  changeRow,
  forgotten,
  heavyLosses,
  lossMessage,
  newChanges,
} from './lost-anchors.ts'

export interface Sources extends Pick<Folders, 'seeds' | 'content'> {
  facts?: Facts
  /** What `makeReady` has read already. */
  read?: Ready
}

interface Read {
  site: Content['site']
  sources: Source[]
  /** The ledgers as they were published, by document. */
  published: ReadonlyMap<string, AnchorLedger>
}

/** The texts, with the words of all of them. */
interface Ready extends Read {
  corpus: Corpus
}

/** The seeds as the program reads them now, with the registers that stand in content/. */
export interface Fresh {
  seeds: Seed[]
  content: Content
  /** The ledgers of all documents that ever were. */
  anchors: AnchorLedger[]
  /** The ledgers as they were published, by document. */
  published: ReadonlyMap<string, AnchorLedger>
  /** What this reading does to ids of texts that are still there. */
  changes: Change[]
  /** Promises about published ids that are broken. */
  faults: string[]
}

/** Reads all seeds and writes nothing; tells how many there are before the work begins. */
export function readFresh(sources: Sources, reading: (texts: number) => void = () => {}): Fresh {
  const known = sources.read ?? readSources(sources)
  const { site, published, sources: all } = known
  const seeds = all.map(({ seed }) => seed)
  reading(seeds.length)
  const read = readAll(all, sources.facts, sources.read?.corpus)
  refuse(
    read.flatMap((each, index) =>
      checkWithdrawn({
        ...each,
        folder: sources.seeds,
        seed: seeds[index] as Seed,
        published: published.get(each.document.id) ?? null,
      }),
    ),
  )
  const documents = read.map(({ document }) => document)
  const anchors = read.map((each) => each.anchors)
  const other = read.filter(({ ledger }, index) => ledger === null || ledger !== all[index]?.ledger)
  const changed = other.map((each) => each.anchors)
  const changes = changed.flatMap((ledger) => newChanges(published.get(ledger.document), ledger))
  const gone = goneLedgers(published, documents)
  const faults = [
    ...read.flatMap((each) => each.faults),
    ...[...changed, ...gone].flatMap((ledger) => forgottenRows(published, ledger)),
  ]
  const content = contentOf(site, read, sources.content)
  return { seeds, content, anchors: [...anchors, ...gone], published, changes, faults }
}

/** What was read, with the registers that stand in content/. */
const contentOf = (site: Content['site'], read: readonly Reading[], content: string): Content => ({
  site,
  documents: read.map(({ document }) => document),
  ...joinSaid(read.map(({ said }) => said)),
  ...readRegisters(content),
})

/** The texts with what was published of each, and the ledgers of all documents that ever were. */
export function readSources({ seeds: folder, content, facts }: Sources): Read {
  const { site, seeds } = readSeeds(folder, facts && cachedSeeds(facts))
  const all = publishedLedgers(content, facts && digestsBy(facts.onDisk))
  const known = new Map<string, PublishedLedger>(all.map((each) => [each.ledger.document, each]))
  return {
    site,
    sources: seeds.map((seed) => {
      const { ledger: published = null, digest: ledger = null } = known.get(seed.id) ?? {}
      return { seed, published, ledger }
    }),
    published: new Map(all.map(({ ledger }) => [ledger.document, ledger])),
  }
}

/** What follows from a text; without facts the digest of its ledger is not known. */
type Reading = Omit<Fact, 'ledger'> & { ledger: string | null }

/** With facts at hand a document is read only when there is none of it that holds. */
function readAll(sources: readonly Source[], facts: Facts | undefined, known: Corpus | undefined): Reading[] {
  const seeds = sources.map(({ seed }) => seed)
  const corpus = known ?? (facts ? corpusOf(facts, seeds) : corpusWords(seeds))
  return sources.map((source) =>
    facts
      ? factOf(facts, source, corpus)
      : { ...freshFact(readDocument(source.seed, source.published, corpus)), ledger: null },
  )
}

/**
 * Reads what is not among the facts, in threads, for a reading that follows: that of what this gives. With
 * `claims` it is made too what documents say, and their parallels; `leave` leaves those to who asks for them
 * where few texts are others than they were.
 */
export async function makeReady<Each extends Sources>(
  sources: Each,
  { claims = false, leave = false }: { claims?: boolean; leave?: boolean } = {},
): Promise<Each> {
  const { facts } = sources
  if (!facts) return sources
  const read = readSources(sources)
  const corpus = corpusOf(
    facts,
    read.sources.map(({ seed }) => seed),
  )
  await withThreads(facts, async (threads) => {
    const made = await makeFacts(facts, read.sources, corpus, threads)
    if (!claims) return
    const known = readAll(read.sources, facts, corpus)
    const content = contentOf(read.site, known, sources.content)
    const found = await makeClaims(facts, content, threads)
    if (!leave || made > FEW || found > FEW) await makeParallels(facts, content, threads)
  })
  facts.pack.keep()
  facts.onDisk.keep()
  return { ...sources, read: { ...read, corpus } }
}

const goneLedgers = (
  published: ReadonlyMap<string, AnchorLedger>,
  documents: Content['documents'],
): AnchorLedger[] =>
  [...published.values()].filter((ledger) => documents.every(({ id }) => id !== ledger.document)).map(buryAll)

/** What is told about a reading: how many texts there are, and then what became of published ids. */
export interface ReadingListener {
  reading?: (texts: number) => void
  changed?: (rows: string[]) => void
}

/**
 * What ingest writes, from the seeds as they are now, with the registers that stand beside it.
 * @throws CliError when more than a tenth of the published ids of a text would lose their words and nobody
 * said that they may, and when a published id would be neither live, nor an alias, nor buried
 */
export function readGenerated(
  sources: Sources,
  accept: boolean,
  { reading, changed }: ReadingListener = {},
): Content & Generated {
  const { content, anchors, published, changes, faults } = readFresh(sources, reading)
  const heavy = accept ? [] : heavyLosses(changes, published)
  if (heavy.length > 0) throw new CliError(lossMessage(heavy))
  if (faults.length > 0)
    throw new CliError(['Published addresses would be lost:', ...faults.map((row) => `  ${row}`)].join('\n'))
  if (changes.length > 0) changed?.(changes.map(changeRow))
  return { ...content, anchors }
}

const forgottenRows = (published: Fresh['published'], ledger: AnchorLedger): string[] =>
  forgotten(published.get(ledger.document), ledger).map(
    (id) => `${ledger.document}#${id} was published and is not in the ledger of anchors`,
  )

/** Seeds to content/, all of it or nothing. */
export function ingest(sources: Sources, accept: boolean, listener?: ReadingListener): void {
  const generated = readGenerated(sources, accept, listener)
  writeContent(sources.content, generated, sources.facts && cachedWriting(sources.facts))
}
