import type { BlockId } from '../../collections/schema/block.ts'
import type { Link, LinkKind, LinkTarget } from '../../links/link.ts'
import type { DocumentId } from '../../seed/seed-schema.ts'
import { Numbered } from '../../text/numbered.ts'
import { interned, internedTargets } from './intern.ts'

/**
 * The links of a document in the form in which they are cached. A text has hundreds of links with recurring
 * words and targets: each of those is stored once, and a link is a row of numbers.
 */
export interface LinkRows {
  blocks: BlockId[]
  texts: string[]
  kinds: LinkKind[]
  targets: LinkTarget[][]
  reasons: string[]
  /** For each link its start and end, and the indexes of the rest in those lists, `NONE` for none. */
  rows: Int32Array
}

const ROW = 8
const NONE = -1

export function packLinks(links: readonly Link[]): LinkRows {
  const blocks = new Numbered<BlockId>()
  const texts = new Numbered<string>()
  const kinds = new Numbered<LinkKind>()
  const targets = new Numbered<string>()
  const reasons = new Numbered<string>()
  const rows = links.flatMap((link) => [
    link.start,
    link.end,
    blocks.placeOf(link.block),
    texts.placeOf(link.text),
    kinds.placeOf(link.kind),
    targets.placeOf(JSON.stringify(link.targets)),
    link.reason === undefined ? NONE : reasons.placeOf(link.reason),
    link.by === undefined ? NONE : blocks.placeOf(link.by),
  ])
  return {
    blocks: blocks.all,
    texts: texts.all,
    kinds: kinds.all,
    targets: targets.all.map((written) => JSON.parse(written) as LinkTarget[]),
    reasons: reasons.all,
    rows: Int32Array.from(rows),
  }
}

/** Unpacks links. What other documents share is interned. */
export function unpackLinks(packed: LinkRows, document: DocumentId): Link[] {
  const { rows } = packed
  const blocks = packed.blocks.map(interned)
  const texts = packed.texts.map(interned)
  const kinds = packed.kinds.map(interned)
  const targets = packed.targets.map(internedTargets)
  const links: Link[] = []
  for (let at = 0; at < rows.length; at += ROW) {
    const [start, end, block, text, kind, target, reason, by] = rows.subarray(at, at + ROW) as unknown as Row
    links.push({
      document,
      block: blocks[block] as BlockId,
      start,
      end,
      text: texts[text] as string,
      kind: kinds[kind] as LinkKind,
      targets: targets[target] as LinkTarget[],
      ...(reason !== NONE && { reason: packed.reasons[reason] as string }),
      ...(by !== NONE && { by: blocks[by] as BlockId }),
    })
  }
  return links
}

type Row = [
  start: number,
  end: number,
  block: number,
  text: number,
  kind: number,
  target: number,
  reason: number,
  by: number,
]
