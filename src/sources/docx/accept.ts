import { down, elements, isNode } from '../office/tree.ts'
import type { Content, Node } from '../office/xml.ts'

/** What was deleted or moved away, what is said about the text, and what is left of earlier formatting. */
const GONE: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:commentReference',
  'w:annotationRef',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:tblGridChange',
  'w:numberingChange',
])
/** What is kept without the mark around it. */
const OPENED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml'])

/**
 * The tree as it is when all changes are accepted.
 * 1. Deleted runs, paragraphs, rows and cells are gone; moved ones stand where they went.
 * 2. A paragraph whose end was deleted is one with the next.
 * 3. Of alternatives for other programs only the first is there.
 */
export function accepted(node: Node): Node {
  const children = joined(node.children.flatMap(acceptedContent))
  return { ...node, children }
}

function acceptedContent(content: Content): Content[] {
  if (!isNode(content)) return [content]
  if (content.name === 'mc:AlternateContent') return chosen(content).flatMap(acceptedContent)
  if (GONE.has(content.name) || isDeletedPart(content)) return []
  if (OPENED.has(content.name)) return content.children.flatMap(acceptedContent)
  const own = accepted(content)
  return [content.name === 'w:p' && endIsDeleted(content) ? { ...own, name: OPEN_ENDED } : own]
}

/** The first alternative; the last resort where that has nothing in it. */
function chosen(node: Node): Content[] {
  const [choice] = elements(node).filter(({ name, children }) => name === 'mc:Choice' && children.length > 0)
  return (choice ?? down(node, 'mc:Fallback'))?.children ?? []
}

const isDeletedPart = (node: Node): boolean =>
  Boolean(down(node, 'w:trPr', 'w:del') ?? down(node, 'w:tcPr', 'w:cellDel'))

const endIsDeleted = (paragraph: Node): boolean =>
  Boolean(down(paragraph, 'w:pPr', 'w:rPr', 'w:del') ?? down(paragraph, 'w:pPr', 'w:rPr', 'w:moveFrom'))

/** A paragraph that goes on in the next. */
const OPEN_ENDED = 'w:p without end'

function joined(children: readonly Content[]): Content[] {
  const out: Content[] = []
  let open: Content[] = []
  for (const child of children) {
    if (!isNode(child)) out.push(child)
    else if (child.name === OPEN_ENDED) open.push(...withoutProperties(child))
    else if (child.name === 'w:p' && open.length) {
      out.push({ ...child, children: [...propertiesOf(child), ...open, ...withoutProperties(child)] })
      open = []
    } else out.push(child)
  }
  return open.some(hasContent) ? [...out, { name: 'w:p', attributes: {}, children: open }] : out
}

const isProperties = (content: Content): boolean => isNode(content) && content.name === 'w:pPr'
const propertiesOf = ({ children }: Node): Content[] => children.filter(isProperties)
const withoutProperties = ({ children }: Node): Content[] => children.filter((each) => !isProperties(each))
const hasContent = (content: Content): boolean => isNode(content) && content.name === 'w:r'
