import type { AnchorLedger } from '../anchors/ledger.ts'
import { anchoredDocuments, type Content, type Generated, readAnchors, readRegisters, writeContent } from '../collections/content.ts'
import { corpusWords, extract, readDocument } from '../pipeline.ts'
import { readSeeds } from '../seed/read-seeds.ts'
import type { Seed } from '../seed/seed.ts'
import { CliError } from './cli-error.ts'
import type { Folders } from './folders.ts'
import { buryAll, type Lost, lossMessage, newlyBuried } from './lost-anchors.ts'

type Sources = Pick<Folders, 'seeds' | 'content'>

/** The seeds as the program reads them now, with the registers that stand in content/. */
export interface Fresh {
  seeds: Seed[]
  content: Content
  /** The ledgers of all documents that ever were. */
  anchors: AnchorLedger[]
  /** Published ids that this reading buries. */
  lost: Lost[]
}

/** Reads all seeds and writes nothing; tells how many there are before the work begins. */
export function readFresh(sources: Sources, reading: (texts: number) => void = () => {}): Fresh {
  const { site, seeds } = readSeeds(sources.seeds)
  reading(seeds.length)
  const corpus = corpusWords(seeds)
  const published = publishedLedgers(sources.content)
  const read = seeds.map((seed) => readDocument(seed, published.get(seed.id) ?? null, corpus))
  const documents = read.map(({ document }) => document)
  const anchors = read.map((each) => each.anchors)
  const lost = anchors.flatMap((ledger) => newlyBuried(published.get(ledger.document), ledger))
  const content = { site, documents, ...extract(documents), ...readRegisters(sources.content) }
  return { seeds, content, anchors: [...anchors, ...goneLedgers(published, documents)], lost }
}

function publishedLedgers(content: string): Map<string, AnchorLedger> {
  const ledgers = anchoredDocuments(content).flatMap((id) => readAnchors(content, id) ?? [])
  return new Map(ledgers.map((ledger) => [ledger.document, ledger]))
}

const goneLedgers = (published: Map<string, AnchorLedger>, documents: Content['documents']): AnchorLedger[] =>
  [...published.values()].filter((ledger) => documents.every(({ id }) => id !== ledger.document)).map(buryAll)

/**
 * What ingest writes, from the seeds as they are now.
 * @throws CliError when a published id would lose its words and nobody said that it may
 */
export function readGenerated(sources: Sources, accept: boolean, reading?: (texts: number) => void): Generated {
  const { content, anchors, lost } = readFresh(sources, reading)
  if (lost.length > 0 && !accept) throw new CliError(lossMessage(lost))
  return { ...content, anchors }
}

/** Seeds to content/, all of it or nothing. */
export function ingest(sources: Sources, accept: boolean, reading?: (texts: number) => void): void {
  writeContent(sources.content, readGenerated(sources, accept, reading))
}
