import type { Block, BlockId } from '../../collections/schema/block.ts'
import { regex } from '../../text/regex.ts'
import { announcesChanges, type Part, type Regulation } from './regulation.ts'

/** `De Pontenwet wordt als volgt gewijzigd:` names the law that is changed; `Artikel 3 …` goes on with it. */
const NAMES_RULE = regex('iu')`
  ^(?!(?:in[ ]|na[ ])?(?:artikel|art\.)[ ](?!.{0,80}[ ]van[ ](?:de|het)[ ]))
  .{0,300}(?:wet|wetboek|besluit|regeling|verordening|reglement|statuut|keur|code|\p{Lu}{2,6})(?!\p{Ll}{4})
`
const LONGEST = 600
const namesRule = ({ type, text }: Block): boolean =>
  type !== 'heading' && text.length <= LONGEST && announcesChanges(text) && NAMES_RULE.test(text)

/** What such a text says of each change: `In artikel 3 vervalt …`, `Artikel 4 komt te luiden:`, `A`. */
const INSTRUCTION = regex('iu')`
  ^.{1,3}$|\b(?:vervangen|ingevoegd|toegevoegd|vervalt|vervallen|te[ ]luiden|luidende|gewijzigd
  |vernummerd|verletterd)\b
`
/** A title that opens another part of a text without declared parts: no new text of an article. */
const OPENS_PART = /^(?!Artikel \d|Art\. \d)/iu
const ROMAN = /^artikel [IVXL]+(?![\p{L}\p{N}])/iu

/** What is open in a text that has no declared parts. */
interface Open {
  rule: Block | null
  /** Under a title as `Artikel II` all that follows is of it. */
  isWhole: boolean
}

function step({ rule, isWhole }: Open, block: Block): Open {
  if (namesRule(block)) return { rule: block, isWhole }
  if (block.type === 'heading' && OPENS_PART.test(block.text))
    return { rule: null, isWhole: ROMAN.test(block.text) }
  const goesOn = isWhole || block.type === 'listItem' || INSTRUCTION.test(block.text)
  return goesOn ? { rule, isWhole } : { rule: null, isWhole }
}

function byOrder(blocks: readonly Block[]): Map<BlockId, Block> {
  const found = new Map<BlockId, Block>()
  let open: Open = { rule: null, isWhole: false }
  for (const block of blocks) {
    open = step(open, block)
    if (open.rule) found.set(block.id, open.rule)
  }
  return found
}

/** Of a regulation: from the words that name the rule to the end of its own article. */
function byParts(blocks: readonly Block[], { pathOf, amending }: Regulation): Map<BlockId, Block> {
  const rules = new Map<Part, Block>()
  const found = new Map<BlockId, Block>()
  for (const block of blocks) {
    const article = pathOf.get(block.id)?.find(({ kind }) => kind === 'artikel')
    if (!article || !amending.has(article)) continue
    if (namesRule(block)) rules.set(article, block)
    const rule = rules.get(article)
    if (rule) found.set(block.id, rule)
  }
  return found
}

/** By block of a text that changes rules: the block that names the rule it changes. */
export const amendments = (
  blocks: readonly Block[],
  regulation: Regulation | null,
): ReadonlyMap<BlockId, Block> => {
  if (!blocks.some(namesRule)) return new Map()
  return regulation ? byParts(blocks, regulation) : byOrder(blocks)
}
