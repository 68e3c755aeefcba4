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
  /** What `makeReady` has already read. */
  read?: Ready
}

interface Read {
  site: Content['site']
  sources: Source[]
  /** The ledgers as they were published, by document. */
  published: ReadonlyMap<string, AnchorLedger>
}

/** The texts, with the words of all of them together. */
interface Ready extends Read {
  corpus: Corpus
}

/** The seeds as they are read now, with the registers in content/. */
export interface Fresh {
  seeds: Seed[]
  content: Content
  /** The ledgers of all documents, including those whose seed was removed. */
  anchors: AnchorLedger[]
  /** The ledgers as they were published, by document. */
  published: ReadonlyMap<string, AnchorLedger>
  /** Published ids whose fate changes, in texts that still exist. */
  changes: Change[]
  /** Published ids that would be lost. */
  faults: string[]
}

/** Reads all seeds and writes nothing. Calls `reading` with their number before the work begins. */
export function readFresh(sources: Sources, reading: (texts: number) => void = () => {}): Fresh {
  const { site, published, sources: all } = sources.read ?? readSources(sources)
  const seeds = all.map(({ seed }) => seed)
  reading(seeds.length)
  const readings = readAll(all, sources.facts, sources.read?.corpus)
  refuse(
    readings.flatMap((each, index) =>
      checkWithdrawn({
        ...each,
        folder: sources.seeds,
        seed: seeds[index] as Seed,
        published: published.get(each.document.id) ?? null,
      }),
    ),
  )
  const documents = readings.map(({ document }) => document)
  const anchors = readings.map((each) => each.anchors)
  const changed = readings
    .filter(({ ledger }, index) => ledger === null || ledger !== all[index]?.ledger)
    .map((each) => each.anchors)
  const changes = changed.flatMap((ledger) => newChanges(published.get(ledger.document), ledger))
  const gone = goneLedgers(published, documents)
  const faults = [
    ...readings.flatMap((each) => each.faults),
    ...[...changed, ...gone].flatMap((ledger) => forgottenRows(published, ledger)),
  ]
  const content = contentOf(site, readings, sources.content)
  return { seeds, content, anchors: [...anchors, ...gone], published, changes, faults }
}

/** The content of what was read, with the registers in content/. */
const contentOf = (site: Content['site'], readings: readonly Reading[], folder: string): Content => ({
  site,
  documents: readings.map(({ document }) => document),
  ...joinSaid(readings.map(({ said }) => said)),
  ...readRegisters(folder),
})

/** Reads the texts, each with its published ledger, and the ledgers of all documents there ever were. */
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

/** What was read of a text. Without facts, the digest of its ledger is not known. */
type Reading = Omit<Fact, 'ledger'> & { ledger: string | null }

/** Reads all documents. With facts, only those without a valid cached fact are read. */
function readAll(
  sources: readonly Source[],
  facts: Facts | undefined,
  knownCorpus: Corpus | undefined,
): Reading[] {
  const seeds = sources.map(({ seed }) => seed)
  const corpus = knownCorpus ?? (facts ? corpusOf(facts, seeds) : corpusWords(seeds))
  return sources.map((source) =>
    facts
      ? factOf(facts, source, corpus)
      : { ...freshFact(readDocument(source.seed, source.published, corpus)), ledger: null },
  )
}

/**
 * Computes the missing facts in threads, and returns sources for a reading that uses them. With `claims`,
 * also computes what documents claim, and their parallels. With `leave`, parallels are left to whoever asks
 * for them when few texts changed.
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
    const newFacts = await makeFacts(facts, read.sources, corpus, threads)
    if (!claims) return
    const readings = readAll(read.sources, facts, corpus)
    const content = contentOf(read.site, readings, sources.content)
    const newClaims = await makeClaims(facts, content, threads)
    if (!leave || newFacts > FEW || newClaims > FEW) await makeParallels(facts, content, threads)
  })
  facts.pack.save()
  facts.onDisk.save()
  return { ...sources, read: { ...read, corpus } }
}

const goneLedgers = (
  published: ReadonlyMap<string, AnchorLedger>,
  documents: Content['documents'],
): AnchorLedger[] =>
  [...published.values()].filter((ledger) => documents.every(({ id }) => id !== ledger.document)).map(buryAll)

/** Callbacks for the progress of a reading: the number of texts, and then what became of published ids. */
export interface ReadingListener {
  reading?: (texts: number) => void
  changed?: (rows: string[]) => void
}

/**
 * Returns what ingest writes, from the current seeds and the registers in content/.
 * @throws CliError when more than a tenth of the published ids of a text would lose their words and `accept`
 * is false, or when a published id would be neither live, nor an alias, nor buried
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

/** Reads the seeds and writes content/, all of it or nothing. */
export function ingest(sources: Sources, accept: boolean, listener?: ReadingListener): void {
  const generated = readGenerated(sources, accept, listener)
  writeContent(sources.content, generated, sources.facts && cachedWriting(sources.facts))
}
