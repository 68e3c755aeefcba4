/**
 * The whole flow, one stage a line:
 * seed text → lines → blocks → document tree → collections → links.
 */

import { type Anchored, assignAnchors } from './anchors/assign.ts'
import type { AnchorLedger } from './anchors/ledger.ts'
import { type TreeSpots, treeSpots } from './anchors/spot.ts'
import { withdrawFrom, withoutTraces } from './anchors/withdraw.ts'
import { readBlocks } from './blocks/blocks.ts'
import { wholeWords } from './blocks/vocabulary.ts'
import { type Place, withhold } from './blocks/withhold.ts'
import type { Library } from './claims/library.ts'
import { claimsOf, type DocumentClaims } from './claims/of-document.ts'
import { type ParallelsCache, parallelsAmong } from './claims/parallels/parallels.ts'
import type { DocumentPassages } from './claims/parallels/passage-words.ts'
import { firstOfEach } from './claims/relations/relations.ts'
import { resolveActions } from './claims/resolve-actions.ts'
import { registerClaims } from './claims/said-in.ts'
import type { Content } from './collections/content-type.ts'
import type { Document } from './collections/schema/document.ts'
import type { Action } from './collections/schema/entities.ts'
import { toDocument } from './collections/to-document.ts'
import { actionsOf } from './extract/actions/actions.ts'
import { articleOf, joinArticles, type OwnArticle } from './extract/articles/articles.ts'
import { glossaryOf, joinGlossary, type OwnGlossary } from './extract/glossary/glossary.ts'
import { readLines } from './lines/lines.ts'
import { evidenceByStart } from './lines/row-evidence.ts'
import { allLaws, mentionedLaws } from './links/laws/all-laws.ts'
import type { Link } from './links/link.ts'
import { allActors, mentionedActors } from './links/organisations/all-actors.ts'
import { buildRegisters, type Registers } from './links/registers/registers.ts'
import { type Corrected, correct } from './seed/correct.ts'
import { ruledEvidence } from './seed/ruled-evidence.ts'
import type { Seed } from './seed/seed.ts'
import { type PublicSeed, publicSeed } from './seed/withdrawn.ts'
import { withLazy } from './text/lazy-properties.ts'
import type { Tree } from './tree/node.ts'
import { buildTree } from './tree/tree.ts'

/** The whole words of a text. In every text, they tell how to join words that were broken at a line end. */
export const wordsOf = ({ text }: Pick<Seed, 'text'>): Set<string> => wholeWords(text)

/** The whole words of all texts together. */
export const corpusWords = (seeds: readonly Seed[]): ReadonlySet<string> =>
  new Set(seeds.flatMap((seed) => [...wordsOf(seed)]))

/** A text after the stages up to the tree, before its blocks have ids. */
interface ReadText {
  seed: Seed
  open: PublicSeed
  corrected: Corrected
  whole: () => Tree
  tree: Tree
  spots: TreeSpots
}

type Corpus = Pick<ReadonlySet<string>, 'has'>

/** A document as it is published, with its new ledger of anchors. */
export interface Read {
  document: Document
  anchors: AnchorLedger
}

export function readText(seed: Seed, corpus?: Corpus): ReadText {
  const corrected = correct(seed)
  const lines = readLines(corrected.text)
  const blocks = readBlocks(lines, corpus, evidenceByStart(ruledEvidence(seed, corrected)))
  const open = publicSeed(seed)
  const tree = buildTree(withhold(blocks, placesIn(open, corrected)))
  return { seed, open, corrected, whole: () => buildTree(blocks), tree, spots: treeSpots(tree) }
}

export const anchorText = (
  { open, whole, tree, spots }: ReadText,
  published: AnchorLedger | null,
): Anchored => assignAnchors(tree, withdrawFrom(published, { whole, open: tree, seed: open }), open, spots)

export const publish = ({ open, corrected, tree }: ReadText, anchored: Anchored): Read => ({
  document: toDocument(open, corrected, tree, anchored),
  anchors: withoutTraces(anchored.ledger, open),
})

/** Whether reading the text again, with the ledger that it was just given, changes nothing. */
export function isSettled(text: ReadText, anchored: Anchored, ledger: AnchorLedger): boolean {
  const contents = ({ ids, rowIds, markerIds, findings, ledger }: Anchored): string =>
    JSON.stringify([ids, rowIds, findings, [...markerIds.values()], withoutTraces(ledger, text.open)])
  return contents(anchored) === contents(anchorText(text, ledger))
}

/** Reads a source text into a published document and its new ledger of anchors. Never throws on any text. */
export function readDocument(seed: Seed, published: AnchorLedger | null, corpus?: Corpus): Read {
  const text = readText(seed, corpus)
  return publish(text, anchorText(text, published))
}

/** The places, in the corrected text, of words that are not public. */
const placesIn = ({ withheld }: PublicSeed, { within }: Corrected): Place[] =>
  withheld.flatMap(({ ranges, ruling: { date, reason } }) => {
    const notice = { date, reason }
    return ranges.map((range) => ({ range: within(range), notice }))
  })

/** What one document says by itself: its budget article, its actions, its terms. */
export interface Said {
  article: OwnArticle | null
  actions: Action[]
  glossary: OwnGlossary
}

export const saidIn = (document: Document): Said => ({
  article: articleOf(document),
  actions: actionsOf(document),
  glossary: glossaryOf(document),
})

type Extracted = Pick<Content, 'articles' | 'actions' | 'glossary'>

/** Combines what each document says by itself. */
export const joinSaid = (all: readonly Said[]): Extracted => ({
  articles: joinArticles(all.map(({ article }) => article)),
  actions: all.flatMap(({ actions }) => actions),
  glossary: joinGlossary(all.map(({ glossary }) => glossary)),
})

export const extract = (documents: readonly Document[]): Extracted => joinSaid(documents.map(saidIn))

type Register = Pick<Content, 'laws' | 'actors' | 'programmes' | 'glossary'>

interface RegistersOfContent {
  known: Pick<Content, 'laws' | 'actors'>
  registers: Registers
}

/** The registers that were built last, with the content from which they were built. */
let lastRegisters: { key: string; registers: RegistersOfContent } | undefined

/**
 * The registers with which documents are searched, with all laws and actors that any text may name. The last
 * result is memoised.
 */
export function registersOf(content: Register): RegistersOfContent {
  const { laws, actors, programmes, glossary } = content
  const key = JSON.stringify([laws, actors, programmes, glossary])
  if (lastRegisters?.key !== key) lastRegisters = { key, registers: makeRegisters(content) }
  return lastRegisters.registers
}

function makeRegisters(content: Register): RegistersOfContent {
  const known = { laws: allLaws(content), actors: allActors(content) }
  return { known, registers: buildRegisters({ ...content, ...known }) }
}

/**
 * Builds the library: everything in content/, with its links. `claims`: gives what each document claims,
 * which may be cached; `kept`: the cache of what passages have in common.
 */
export function buildLibrary(content: Content, claims = claimsOf, kept?: ParallelsCache): Library {
  const { known, registers } = registersOf(content)
  const { documents } = content
  const each = documents.map((document) => claims(document, registers))
  const base = {
    ...content,
    laws: mentionedLaws(known.laws, content.laws, new Set(each.flatMap(({ named }) => named.laws))),
    actors: mentionedActors(known.actors, content.actors, new Set(each.flatMap(({ named }) => named.actors))),
    actions: resolveActions(content.actions, linksIn(documents, each)),
  }
  registerClaims(base, each)
  return withLazy<typeof base, LazyClaims>(base, {
    tables: () => each.flatMap(({ tables }) => tables),
    links: () => each.flatMap(({ links }) => links),
    relations: () => firstOfEach(each.flatMap(({ relations }) => relations)),
    parallels: () => parallelsAmong(documents, passagesIn(each), kept),
    amounts: () => each.flatMap(({ amounts }) => amounts),
    sums: () => each.flatMap(({ sums }) => sums),
  })
}

type LazyClaims = Pick<Library, 'tables' | 'links' | 'relations' | 'parallels' | 'amounts' | 'sums'>

const passagesIn = (each: readonly DocumentClaims[]): DocumentPassages[] =>
  each.map(({ passages }) => passages)

/** Returns a function that gives the links of a document by its id. */
function linksIn(documents: readonly Document[], each: readonly DocumentClaims[]): (id: string) => Link[] {
  const claims = new Map<string, DocumentClaims>(
    documents.map(({ id }, index) => [id, each[index] as DocumentClaims]),
  )
  return (id) => claims.get(id)?.links ?? []
}
