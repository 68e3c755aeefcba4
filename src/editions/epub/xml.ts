import { visit } from 'unist-util-visit'
import { toXml } from 'xast-util-to-xml'

/** A node as the serializer takes it. */
type Tree = Exclude<Parameters<typeof toXml>[0], unknown[]>

type Attributes = Extract<Tree, { type: 'element' }>['attributes']

/** White space that XML does not know: the break of a page, a vertical tab. */
const SPACES = /[\f\v]/g
/**
 * Characters that no XML file may hold, not even by their number; half of a surrogate pair is one of them.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
/** Ends a section that is nowhere begun: in words and in attributes a reader of XML stops at it. */
const SECTION_END = /\]\]>/g

/** Words as XML can hold them: what cannot be written is seen to be missing (`�`). */
const writable = (text: string): string => text.replace(SPACES, ' ').replace(FORBIDDEN, '\uFFFD')

const writableAttributes = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? writable(value) : value,
    ]),
  )

/** A tree as XML that every reader opens, whatever stands in its words. */
export function printXml(tree: Tree): string {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = writable(node.value)
    if (node.type === 'element') node.attributes = writableAttributes(node.attributes)
  })
  return toXml(tree, { closeEmptyElements: true }).replace(SECTION_END, ']]&gt;')
}
