import type { EvidenceLine } from '../sources/evidence.ts'
import type { Piece } from '../text/piece.ts'
import { webAddress } from '../text/web-address.ts'
import type { TreeNode } from '../tree/node.ts'
import type { SourceLink } from './schema/block.ts'

/** Words that are a link in the original file; offsets are in the text that is read. */
type Led = SourceLink

/** A link over more characters than this is not of words, but of a page as a whole. */
const LONGEST = 300

/** All links in the original file to an address that may be followed, in order. */
export const linkedWords = (lines: readonly EvidenceLine[]): Led[] =>
  lines
    .filter(({ role }) => role?.kind !== 'contents')
    .flatMap(({ runs = [] }) => runs)
    .flatMap(({ start, end, link }) => {
      const url = link === undefined ? null : webAddress(link)
      return url === null ? [] : [{ start, end, url }]
    })

/** Whether a piece is shown as it is in the source. A link over other pieces would say too much. */
const isShownAsIs = ({ kind, as, start, end }: Piece): boolean =>
  kind === 'text' ? as.length === end - start : kind !== 'correction'

function partsOf(led: Led, { pieces }: TreeNode): SourceLink[] {
  let at = 0
  const parts: SourceLink[] = []
  for (const piece of pieces) {
    const [from, to] = [Math.max(led.start, piece.start), Math.min(led.end, piece.end)]
    if (to > from && !isShownAsIs(piece)) return []
    if (to > from && piece.kind === 'text')
      parts.push({ start: at + from - piece.start, end: at + to - piece.start, url: led.url })
    at += piece.as.length
  }
  return parts
}

/** Joins parts with the same address that have only white space between them. */
function joined(parts: readonly SourceLink[], text: string): SourceLink[] {
  const found: SourceLink[] = []
  for (const part of parts) {
    const last = found.at(-1)
    const follows = last?.url === part.url && text.slice(last.end, part.start).trim() === ''
    if (last && follows) last.end = part.end
    else found.push({ ...part })
  }
  return found
}

/** Drops final punctuation, which the box of a link in a PDF may cover. */
function withoutEnd(link: SourceLink, text: string): SourceLink {
  const words = text.slice(link.start, link.end)
  const end = /^[.,;: ]$/.test(words.slice(-1)) ? link.end - 1 : link.end
  return { ...link, end }
}

/** The links of a node, as offsets in its text; they do not overlap. A table has none. */
export function linksOf(node: TreeNode, led: readonly Led[]): SourceLink[] {
  const [first, last] = [node.pieces[0], node.pieces.at(-1)]
  if (node.type === 'table' || led.length === 0 || !first || !last) return []
  const near = led.filter(({ start, end }) => end > first.start && start < last.end)
  const parts = near.flatMap((each) => partsOf(each, node)).sort((a, b) => a.start - b.start)
  const trimmed = joined(parts, node.text).map((link) => withoutEnd(link, node.text))
  return trimmed.filter(
    ({ start, end }, index, all) =>
      end > start && end - start <= LONGEST && start >= (all[index - 1]?.end ?? 0),
  )
}
