import type { Block, BlockId } from '../../collections/schema/block.ts'
import { sentences } from '../../text/sentences.ts'
import { boxedBlocks, isRunning } from '../articles/article-outline.ts'
import { ACTION_NOUNS } from './heads.ts'

/** A heading or sentence about who is responsible for actions `from` to `to`. */
export interface PartiesGround {
  block: BlockId
  from: number
  to: number
  /** The blocks that name the parties. */
  blocks: BlockId[]
}

type Run = Pick<PartiesGround, 'from' | 'to'>

const ASKS = /verantwoordelijk|\bpartijen\b|\bwie\b|\btrekkers?\b|\baan zet\b/iu
const STATES = /verantwoordelijk|\btrekkers?\b|\baan zet\b|\baan de lat\b/iu
const TO = '(?:tot en met|t/m|tot|[-–])'
const JOIN = `(?: ?, ?(?:en )?| en | ?${TO} ?)`
const RANGE = new RegExp(`(\\d+)(?: ?${TO} ?(\\d+))?`, 'gu')

const setPattern = (label: string): RegExp =>
  new RegExp(`\\b(?:${ACTION_NOUNS[label.toLowerCase()] ?? label}) (\\d{1,3}(?:${JOIN}\\d{1,3})*)`, 'iu')

/**
 * `"acties 1 tot en met 5"` → [1–5]; `"acties 3, 4 en 7"` → [3–3, 4–4, 7–7]; `[]` when no numbers are named.
 */
export function numberedRuns(text: string, label: string): Run[] {
  const set = label === '' ? undefined : setPattern(label).exec(text)?.[1]
  return [...(set ?? '').matchAll(RANGE)].map(([, from = '', to = from]) => ({
    from: Number(from),
    to: Number(to),
  }))
}

/** A heading, or a question alone in its paragraph that was not read as a heading. */
const standsAbove = (block: Block): boolean =>
  block.type === 'heading' || (isRunning(block) && /^[^.?!]+\?$/u.test(block.text))

/**
 * Whether a block is a heading such as "Welke partijen zijn verantwoordelijk voor acties 1 tot en met 5?".
 */
export const asksParties = (block: Block, label: string): boolean =>
  standsAbove(block) && ASKS.test(block.text) && numberedRuns(block.text, label).length > 0

/**
 * The running text after a heading, up to the next heading or box. Notes and figures in between are skipped.
 */
function answerBelow(blocks: readonly Block[], heading: number, boxed: ReadonlySet<BlockId>): BlockId[] {
  const found: BlockId[] = []
  for (let index = heading + 1; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block || block.type === 'heading' || boxed.has(block.id)) break
    if (isRunning(block)) found.push(block.id)
  }
  return found
}

const statedRuns = (block: Block, label: string): Run[] =>
  sentences(block.text).flatMap((sentence) =>
    STATES.test(sentence.text) ? numberedRuns(sentence.text, label) : [],
  )

/**
 * All places in a document that say who is responsible for numbered actions: headings first, then sentences.
 */
export function partiesGrounds(blocks: readonly Block[], label: string): PartiesGround[] {
  if (label === '') return []
  const boxed = boxedBlocks(blocks)
  const grounds = (block: Block, runs: Run[], answers: BlockId[]) =>
    runs.map((run) => ({ block: block.id, ...run, blocks: answers }))
  const unboxed = [...blocks.entries()].filter(([, block]) => !boxed.has(block.id))
  const asked = unboxed
    .filter(([, block]) => asksParties(block, label))
    .flatMap(([index, block]) =>
      grounds(block, numberedRuns(block.text, label), answerBelow(blocks, index, boxed)),
    )
  const stated = unboxed
    .filter(([, block]) => isRunning(block) && !asksParties(block, label))
    .flatMap(([, block]) => grounds(block, statedRuns(block, label), [block.id]))
  return [...asked.filter((found) => found.blocks.length > 0), ...stated]
}

export const groundOf = (grounds: readonly PartiesGround[], number: number): PartiesGround | null =>
  grounds.find((ground) => ground.from <= number && number <= ground.to) ?? null
