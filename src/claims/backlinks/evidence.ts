import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Evidence } from '../../collections/schema/entities.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import type { Range } from '../../text/range.ts'
import { sentences } from '../../text/sentences.ts'
import type { Library } from '../library.ts'

/** A mention with what a reader needs to judge it. */
export interface Mention extends Evidence {
  /** The range of the sentence around it, in the text of the block. */
  sentence: Range
  /** The headings and boxes it stands under, the outermost first. */
  sections: BlockId[]
  /** Year of the document; null when it is not known. */
  year: number | null
}

/** Blocks by place, made once for a library. */
export type Blocks = ReadonlyMap<string, Block>

export const placeKey = ({ document, block }: { document: string; block: string }): string =>
  `${document}#${block}`

export function indexBlocks({ documents }: Pick<Library, 'documents'>): Blocks {
  return new Map(
    documents.flatMap(({ id, blocks }) =>
      blocks.map((block) => [placeKey({ document: id, block: block.id }), block] as const),
    ),
  )
}

/** The mentions in order. Those of a block that is not there are left out. */
export function mentionsOf(
  places: readonly Evidence[],
  { documents }: Pick<Library, 'documents'>,
  blocks: Blocks,
): Mention[] {
  const years = new Map(documents.map((document) => [document.id, yearOf(document)]))
  return places.flatMap((place) => {
    const block = blocks.get(placeKey(place))
    return block === undefined ? [] : [toMention(place, block, blocks, years.get(place.document) ?? null)]
  })
}

function toMention(
  { document, block: id, start, end }: Evidence,
  block: Block,
  blocks: Blocks,
  year: number | null,
): Mention {
  return {
    document,
    block: id,
    start,
    end,
    sentence: sentenceAround(block.text, [start, end]),
    sections: sectionPath(document, block, blocks),
    year,
  }
}

/** The sentence that holds a range, or the sentences it runs over; the whole text when it lies in none. */
export function sentenceAround(text: string, [start, end]: Range): Range {
  const touched = sentences(text).filter(
    (sentence) => sentence.start < Math.max(end, start + 1) && start < sentence.end,
  )
  return [touched[0]?.start ?? 0, touched.at(-1)?.end ?? text.length]
}

/** The headings and boxes above a block, the outermost first. */
export function sectionPath(document: DocumentId, block: Block, blocks: Blocks): BlockId[] {
  const path: BlockId[] = []
  for (let parent = block.parent; parent !== null && !path.includes(parent); ) {
    path.unshift(parent)
    parent = blocks.get(placeKey({ document, block: parent }))?.parent ?? null
  }
  return path
}

/** `2023-05-12` → 2023; a budget or annual report has a year of its own. */
export function yearOf({ date, year }: Pick<Document, 'date' | 'year'>): number | null {
  return year ?? (date === null ? null : Number.parseInt(date, 10))
}

/** A group of mentions with how many they are. */
export interface MentionGroup<Key> {
  key: Key
  count: number
  mentions: Mention[]
}

/** By document, in the order of the mentions. */
export const byDocument = (mentions: readonly Mention[]): MentionGroup<DocumentId>[] =>
  groupBy(mentions, ({ document }) => document)

/** Of one document, by the section that holds them; null for what stands above the first heading. */
export const bySection = (mentions: readonly Mention[]): MentionGroup<BlockId | null>[] =>
  groupBy(mentions, ({ sections }) => sections.at(-1) ?? null)

/** By year, the earliest first; those without a year last. */
export function byYear(mentions: readonly Mention[]): MentionGroup<number | null>[] {
  return groupBy(mentions, ({ year }) => year).sort(
    (a, b) => (a.key ?? Number.POSITIVE_INFINITY) - (b.key ?? Number.POSITIVE_INFINITY),
  )
}

function groupBy<Key>(mentions: readonly Mention[], keyOf: (mention: Mention) => Key): MentionGroup<Key>[] {
  return [...Map.groupBy(mentions, keyOf)].map(([key, group]) => ({
    key,
    count: group.length,
    mentions: group,
  }))
}
