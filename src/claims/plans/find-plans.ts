import { blockKey } from '../../collections/block-key.ts'
import { yearOf } from '../../collections/document-year.ts'
import { certainProse } from '../../collections/doubtful-blocks.ts'
import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import { type Sentence, sentences } from '../../text/sentences.ts'
import { type Blocks, indexBlocks, sectionPath } from '../blocks-by-place.ts'
import { datesIn, isMoved } from './dates.ts'
import type { Plan } from './plan.ts'
import { pointsBack, subjectOf } from './subject.ts'

/** Most sentences name no year, and are skipped. */
const HAS_YEAR = /(?<!\d)20\d{2}(?!\d)/u

/** What is to begin, by the sentence itself or by the nearest heading; null when neither says so. */
function subject(
  document: Document,
  block: Block,
  sentence: Sentence,
  blocks: Blocks,
): Plan['subject'] | null {
  const range = subjectOf(sentence.text)
  if (range === null) return null
  const text = sentence.text.slice(...range)
  const here = {
    document: document.id,
    block: block.id,
    start: sentence.start + range[0],
    end: sentence.start + range[1],
    text,
  }
  if (!pointsBack(text)) return here
  const id = sectionPath(document.id, block, blocks).at(-1)
  const heading = id && blocks.get(blockKey(document.id, id))
  return heading
    ? { document: document.id, block: heading.id, start: 0, end: heading.text.length, text: heading.text }
    : null
}

function toPlan(document: Document, block: Block, sentence: Sentence, blocks: Blocks): Plan[] {
  const written = yearOf(document)
  const dates = HAS_YEAR.test(sentence.text) ? datesIn(sentence.text, sentence.start) : []
  const moved = isMoved(block.text, dates)
  const when = moved ? dates[1] : dates[0]
  if (when === undefined || written === null || when.year < written || dates.length > (moved ? 2 : 1))
    return []
  const what = subject(document, block, sentence, blocks)
  const { start, end } = sentence
  return what
    ? [
        {
          document: document.id,
          block: block.id,
          start,
          end,
          written,
          when,
          before: moved ? dates[0]! : null,
          subject: what,
        },
      ]
    : []
}

/**
 * Finds the sentences that say when something is to begin, in a year that was not past when the text was
 * written. At most one date a sentence.
 */
export function plansIn(document: Document): Plan[] {
  const blocks = indexBlocks({ documents: [document] })
  return certainProse(document)
    .filter(({ text }) => HAS_YEAR.test(text))
    .flatMap((block) =>
      sentences(block.text).flatMap((sentence) => toPlan(document, block, sentence, blocks)),
    )
}
