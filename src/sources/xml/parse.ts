import { SaxesParser, type SaxesTag } from 'saxes'
import { SourceError } from '../adapter.ts'
import type { Element } from '../declared/element.ts'
import { LIMITS } from './limits.ts'

const DTD =
  'The file has a document type (DTD). Official files have none, and what it defines is never read; ' +
  'take the file from its publisher again.'
const TOO_DEEP =
  `The file has more than ${LIMITS.depth} elements within each other; ` + 'it is damaged or made to do so.'
const TOO_MANY = 'The file has too many elements to be one document.'

/** `cvdr:titel` → `titel` */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function elementOf({ name, attributes }: SaxesTag): Element {
  const own = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)])
  return { name: localName(name), attributes: Object.fromEntries(own), children: [] }
}

/**
 * XML as elements and text. Comments and processing instructions are left out; CDATA is text. Throws a
 * SourceError, with the place, for what is no well-formed XML, and for any document type: no entity is ever
 * defined by a file.
 */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ position: true })
  const open: Element[] = []
  let root: Element | null = null
  let count = 0
  parser.on('error', ({ message }) => {
    throw new SourceError(`The XML is damaged at line and column ${message}`)
  })
  parser.on('doctype', () => {
    throw new SourceError(DTD)
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length >= LIMITS.depth) throw new SourceError(TOO_DEEP)
    if (count > LIMITS.elements) throw new SourceError(TOO_MANY)
    const element = elementOf(tag)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (words: string): void => addWords(open.at(-1), words)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  if (!root) throw new SourceError('The file has no element.')
  return root
}

/** Text around CDATA, a comment or an instruction is one text. */
function addWords(element: Element | undefined, words: string): void {
  if (!element || words === '') return
  const last = element.children.at(-1)
  if (typeof last === 'string') element.children[element.children.length - 1] = last + words
  else element.children.push(words)
}
