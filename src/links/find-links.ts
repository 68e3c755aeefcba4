import type { Content } from '../collections/content-type.ts'
import { type Block, isBody } from '../collections/schema/block.ts'
import type { Document } from '../collections/schema/document.ts'
import { noticesIn } from '../text/notice.ts'
import type { BlockContext, Candidate, KindFinder } from './context.ts'
import { indexDocument } from './document-index.ts'
import { type Doubts, doubtsOf, withoutDoubtful } from './doubts.ts'
import { isLed } from './kinds/led.ts'
import { KINDS } from './kinds.ts'
import type { Link } from './link.ts'
import { selectFree } from './matching/select.ts'
import { tokenize } from './matching/tokens.ts'
import { withoutOrdinaryWords } from './registers/ordinary-words.ts'
import { withOwnNames } from './registers/own-names.ts'
import { buildRegisters, type Registers } from './registers/registers.ts'

/**
 * Every link of every document, by document, block and start. Afterwards:
 * 1. `text` is what the block has at `[start, end)`;
 * 2. no two links of a block overlap;
 * 3. a link has targets, or a reason why not;
 * 4. none has targets whose words were read with doubt.
 * The time is linear in the length of the texts.
 */
export function findLinks(content: Content): Link[] {
  const registers = buildRegisters(content)
  return content.documents.flatMap((document) => findInDocument(document, registers))
}

/** Those of one document. */
export function findInDocument(document: Document, registers: Registers): Link[] {
  const index = indexDocument(document)
  const own = withOwnNames(registers, document)
  const doubts = doubtsOf(document)
  const links = document.blocks
    .filter(isBody)
    .flatMap((block) =>
      findInBlock({ block, tokens: tokenize(block.text), document, index, registers: own }, doubts),
    )
  return withoutOrdinaryWords(links, document, registers)
}

function findInBlock(context: BlockContext, doubts: Doubts): Link[] {
  const taken = new Uint8Array(context.block.text.length)
  for (const [start, end] of noticesIn(context.block.text)) taken.fill(1, start, end)
  const kinds = KINDS.filter(mayBeIn(context.block))
  const found = kinds.flatMap((kind) => selectFree(kind.find(context).filter(hasMore(context)), taken))
  return withoutDoubtful(found, context.block, doubts)
    .sort((a, b) => a.start - b.start)
    .map((candidate) => toLink(candidate, context.block, context.document))
}

const mayBeIn =
  ({ type, text }: Block) =>
  ({ blocks, needs }: KindFinder): boolean =>
    blocks.has(type) && (needs === undefined || needs.test(text))

/** A reference that finds nothing gives way to the address that the file has for its words. */
const hasMore =
  ({ block }: BlockContext) =>
  (candidate: Candidate): boolean =>
    candidate.targets.length > 0 || !isLed(candidate, block)

function toLink(
  { start, end, kind, targets, reason, by }: Candidate,
  block: Block,
  document: Document,
): Link {
  const link: Link = {
    document: document.id,
    block: block.id,
    start,
    end,
    text: block.text.slice(start, end),
    kind,
    targets,
  }
  return { ...link, ...(reason !== undefined && { reason }), ...(by && { by }) }
}
