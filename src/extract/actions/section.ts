import type { Block, BlockId } from '../../collections/schema/block.ts'
import { regex } from '../../text/regex.ts'
import { headingLevel } from '../articles/article-outline.ts'
import type { ActionHead } from './heads.ts'
import { parseHead } from './heads.ts'
import type { PartiesGround } from './parties.ts'
import { asksParties } from './parties.ts'

const WHY = /^(?:waarom(?: deze \p{L}+)?|toelichting|onderbouwing|motivering|reden)\s?[?:]?$/iu
const WHO = regex('iu')`
  ^(?:wie\b.{0,60}|welke partijen\b.{0,60}|(?:verantwoordelijke?|betrokken|trekkende)(?: partij(?:en)?)?
  |trekkers?)\s?[?:]?$
`

/** The parts of an action, as ids of blocks. */
export interface ActionSection {
  text: BlockId[]
  why: BlockId[]
  /** The parties named under a heading of the action itself. */
  parties: PartiesGround | null
}

type Step = 'stop' | 'why' | 'who' | 'deeper' | 'add'

/** Whether the head is a paragraph with the words of the action in it. */
const holdsWords = ({ heading, title }: ActionHead): boolean => heading.type !== 'heading' && title !== ''

/** What a block means for the action above it. "Waarom?" belongs to the action, whatever its level. */
function stepAt(block: Block, head: ActionHead, inText: boolean): Step {
  if (parseHead(block, 0)?.label.toLowerCase() === head.label.toLowerCase()) return 'stop'
  if (WHY.test(block.text)) return 'why'
  if (asksParties(block, head.label)) return 'stop'
  if (block.type !== 'heading') return goesOn(block, head, inText) ? 'add' : 'stop'
  if (headingLevel(block) <= headingLevel(head.heading)) return 'stop'
  return WHO.test(block.text) ? 'who' : 'deeper'
}

/** Whether text belongs to the action. After a paragraph that holds its words, only a list still does. */
const goesOn = (block: Block, head: ActionHead, inText: boolean): boolean =>
  !inText || !holdsWords(head) || block.type === 'listItem'

/** Adds a ground for the parties, and returns the list that its blocks are to be added to. */
function addParties(section: ActionSection, block: Block, { number }: ActionHead): BlockId[] {
  section.parties = { block: block.id, from: number, to: number, blocks: [] }
  return section.parties.blocks
}

/**
 * Reads the blocks of an action: from its head to the next action, or the next heading that is no part of it.
 */
export function readSection(text: readonly Block[], head: ActionHead): ActionSection {
  const section: ActionSection = { text: holdsWords(head) ? [head.heading.id] : [], why: [], parties: null }
  let target = section.text
  for (const block of text.slice(head.index + 1)) {
    const step = stepAt(block, head, target === section.text)
    if (step === 'stop') break
    if (step === 'add') target.push(block.id)
    if (step === 'why') target = section.why
    if (step === 'who') target = addParties(section, block, head)
  }
  return section
}
