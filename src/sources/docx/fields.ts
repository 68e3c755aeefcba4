import { attribute, elements } from '../office/tree.ts'
import type { Node } from '../office/xml.ts'

/** A field that is being read: its code first, then what it shows. */
interface Open {
  code: string
  shows: boolean
}

/** The fields that are open, from the outermost; they run over the ends of runs and paragraphs. */
export interface Fields {
  open: Open[]
  /** The marks of fields that have a begin and an end; others are passed over. */
  whole: ReadonlySet<Node>
}

export const fieldsOf = (root: Node): Fields => ({ open: [], whole: wholeFields(root) })

function wholeFields(root: Node): Set<Node> {
  const whole = new Set<Node>()
  const open: Node[][] = []
  const visit = (node: Node): void => {
    if (node.name === 'w:fldChar') mark(node, open, whole)
    for (const child of elements(node)) visit(child)
  }
  visit(root)
  return whole
}

function mark(node: Node, open: Node[][], whole: Set<Node>): void {
  const type = attribute(node, 'w:fldCharType')
  if (type === 'begin') open.push([node])
  else open.at(-1)?.push(node)
  if (type === 'end') for (const each of open.pop() ?? []) whole.add(each)
}

/** Takes note of a mark: the begin, the middle or the end of a field. */
export function passMark(fields: Fields, node: Node): void {
  if (!fields.whole.has(node)) return
  const type = attribute(node, 'w:fldCharType')
  const last = fields.open.at(-1)
  if (type === 'begin') fields.open.push({ code: '', shows: false })
  else if (type === 'end') fields.open.pop()
  else if (last) last.shows = true
}

export function passCode(fields: Fields, code: string): void {
  const last = fields.open.at(-1)
  if (last && !last.shows) last.code += code
}

/** Words stand in what all fields around them show, not in a code. */
export const isShown = ({ open }: Fields): boolean => open.every(({ shows }) => shows)

/** The fields that show contents: of the paper, its figures or its authorities. */
export const inContents = ({ open }: Fields): boolean =>
  open.some(({ code, shows }) => shows && /^\s*(?:TOC|TOA|INDEX)\b/iu.test(code))

/** The address that the innermost link leads to; none for a place in the paper itself. */
export const linkOf = ({ open }: Fields): string | null => {
  const codes = open.filter(({ shows }) => shows).map(({ code }) => addressIn(code))
  return codes.findLast((address) => address !== null) ?? null
}

/** `HYPERLINK "https://example.nl"` → the address */
export const addressIn = (code: string): string | null =>
  /^\s*HYPERLINK\s+(?:"([^"\\]+)"|([^\s"\\]+))/iu.exec(code)?.slice(1).find(Boolean) ?? null
