import type { AnchorLedger } from '../../../src/anchors/ledger.ts'
import type { Block } from '../../../src/collections/schema/block.ts'
import type { Document } from '../../../src/collections/schema/document.ts'
import { type Descent, descent } from './descent.ts'
import type { Edit, Edited } from './edited.ts'
import { areOwnWords } from './own-words.ts'

/** What became of one published block. */
export interface Outcome {
  id: string
  words: string
  /** Paragraphs and list items have the numbers people cite; the others are headings, notes, tables. */
  numbered: boolean
  touched: boolean
  /**
   * `kept`: the id stands at what the block became. `led`: it is an alias for it. `gone`: the block was taken
   * away.
   */
  fate: 'kept' | 'led' | 'buried' | 'gone'
  /** The words at which the id stands now, when they are not its own. */
  wrong?: string
}

export interface Reading {
  document: Document
  anchors: AnchorLedger
}

/** An edit inside a block; or one that takes away what stood between it and its neighbour. */
const touches = ({ start: from, end: to }: Edit, [start, end]: readonly [number, number]): boolean =>
  from < to ? from <= end && to >= start : start < from && from < end

type Anchors = Readonly<Record<string, AnchorLedger['anchors'][Block['id']]>>

/**
 * Blocks with the very same words cannot be told apart: the id of the one is as good as that of the other.
 */
const areTwins = (id: string, other: string, before: Anchors): boolean =>
  before[id]?.digest === before[other]?.digest && before[id] !== undefined

function fateOf(id: string, heir: Block | undefined, before: Anchors, anchors: Anchors): Outcome['fate'] {
  if (heir === undefined) return 'gone'
  if (areTwins(id, heir.id, before)) return 'kept'
  return Object.entries(anchors).some(
    ([known, { fate, to }]) => known === id && fate === 'moved' && to === heir.id,
  )
    ? 'led'
    : 'buried'
}

function outcomeOf(
  block: Block,
  heir: Block | undefined,
  old: Reading,
  now: Reading,
  edits: readonly Edit[],
): Outcome {
  const place = now.document.blocks.find(({ id }) => id === block.id)
  return {
    id: block.id,
    words: block.text,
    numbered: block.type === 'paragraph' || block.type === 'listItem',
    touched: edits.some((edit) => block.source.some((range) => touches(edit, range))),
    fate: fateOf(block.id, heir, old.anchors.anchors, now.anchors.anchors),
    ...(place && !areOwnWords(block.text, place.text) && { wrong: place.text }),
  }
}

/** Compares two readings of one text, before and after `edits`, block by block. */
export function measure(old: Reading, now: Reading, edits: readonly Edit[], edited: Edited): Outcome[] {
  const heirs: Descent = descent(old.document, now.document, edited)
  return old.document.blocks.flatMap((block, at) => {
    const heir = heirs.get(at)
    return block.source.length === 0
      ? []
      : [outcomeOf(block, heir === undefined ? undefined : now.document.blocks[heir], old, now, edits)]
  })
}
