/**
 * The whole flow, one stage a line:
 * seed text → lines → blocks → document tree → collections → links.
 */

import { assignAnchors } from './anchors/assign.ts'
import type { AnchorLedger } from './anchors/ledger.ts'
import { apart, withdrawFrom } from './anchors/withdraw.ts'
import { readBlocks } from './blocks/blocks.ts'
import { wholeWords } from './blocks/vocabulary.ts'
import { type Place, withhold } from './blocks/withhold.ts'
import type { Library } from './claims/library.ts'
import { claimsOf } from './claims/of-document.ts'
import type { Keeping } from './claims/parallels/kept-comparisons.ts'
import { parallelsAmong } from './claims/parallels/parallels.ts'
import { findRelations } from './claims/relations/relations.ts'
import { resolveActions } from './claims/resolve-actions.ts'
import type { Content } from './collections/content-type.ts'
import type { Document } from './collections/schema/document.ts'
import { toDocument } from './collections/to-document.ts'
import { extractActions } from './extract/actions/actions.ts'
import { extractArticles } from './extract/articles/articles.ts'
import { extractGlossary } from './extract/glossary/glossary.ts'
import { readLines } from './lines/lines.ts'
import { evidenceByStart } from './lines/row-evidence.ts'
import { allLaws, mentionedLaws } from './links/laws/all-laws.ts'
import { allActors, mentionedActors } from './links/organisations/all-actors.ts'
import { buildRegisters } from './links/registers/registers.ts'
import { type Corrected, correct } from './seed/correct.ts'
import { ruledEvidence } from './seed/ruled-evidence.ts'
import type { Seed } from './seed/seed.ts'
import { type PublicSeed, publicSeed } from './seed/withdrawn.ts'
import { buildTree } from './tree/tree.ts'

/** The whole words of a text: evidence, in all texts, for words that a line end cut. */
export const wordsOf = (seed: Seed): string[] => wholeWords(readLines(seed.text))

/** The whole words of all texts together. */
export const corpusWords = (seeds: readonly Seed[]): ReadonlySet<string> => new Set(seeds.flatMap(wordsOf))

/** A source text to a published document and its new anchor ledger. Never throws on any text. */
export function readDocument(
  seed: Seed,
  published: AnchorLedger | null,
  corpus?: Pick<ReadonlySet<string>, 'has'>,
): { document: Document; anchors: AnchorLedger } {
  const corrected = correct(seed)
  const lines = readLines(corrected.text)
  const blocks = readBlocks(lines, corpus, evidenceByStart(ruledEvidence(seed, corrected)))
  const open = publicSeed(seed)
  const tree = buildTree(withhold(blocks, placesIn(open, corrected)))
  const known = withdrawFrom(published, { whole: () => buildTree(blocks), open: tree, seed: open })
  const anchored = assignAnchors(tree, known, open)
  return { document: toDocument(open, corrected, tree, anchored), anchors: apart(anchored.ledger, open) }
}

/** Where the text that is read has words that are not public. */
const placesIn = ({ withheld }: PublicSeed, { within }: Corrected): Place[] =>
  withheld.flatMap(({ ranges, ruling: { date, reason } }) => {
    const notice = { date, reason }
    return ranges.map((range) => ({ range: within(range), notice }))
  })

/** What the documents say about themselves: budget articles, actions, terms. */
export function extract(documents: Document[]): Pick<Content, 'articles' | 'actions' | 'glossary'> {
  const articles = extractArticles(documents)
  const actions = extractActions(documents)
  const glossary = extractGlossary(documents)
  return { articles, actions, glossary }
}

/**
 * Everything in content/ with its links. `claims`: what each document says, which may be known already;
 * `keeping`: where it is kept what passages have in common.
 */
export function buildLibrary(content: Content, claims = claimsOf, keeping?: Keeping): Library {
  const known = { laws: allLaws(content), actors: allActors(content) }
  const registers = buildRegisters({ ...content, ...known })
  const { documents } = content
  const each = documents.map((document) => claims(document, registers))
  const links = each.flatMap((claims) => claims.links)
  const laws = mentionedLaws(known.laws, content.laws, links)
  const actors = mentionedActors(known.actors, content.actors, links)
  return {
    ...content,
    laws,
    actors,
    actions: resolveActions(content.actions, links),
    tables: each.flatMap(({ tables }) => tables),
    links,
    relations: findRelations(documents, actors, links),
    parallels: parallelsAmong(
      documents,
      each.map(({ passages }) => passages),
      keeping,
    ),
    amounts: each.flatMap(({ amounts }) => amounts),
    sums: each.flatMap(({ sums }) => sums),
  }
}
