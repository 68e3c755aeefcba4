import type { ElementContent } from 'hast'
import { element } from '../html/element.ts'
import { isNotText } from './not-text.ts'

/** Words of a text, `[start, end)`, that get an element around them. Phrases do not overlap. */
export interface Phrase {
  start: number
  end: number
  /** The element, around each piece of the phrase: note markers and ends of links divide it into pieces. */
  tag: 'abbr' | 'span' | 'em' | 'strong'
  about: Readonly<Record<string, string>>
}

/** The offset in the text up to which nodes have been read. */
interface Cursor {
  at: number
}

/** Puts elements around phrases in rendered words, also within links. The words do not change. */
export const layOver = (nodes: ElementContent[], phrases: readonly Phrase[]): ElementContent[] =>
  phrases.length === 0 ? nodes : layOverNodes(nodes, phrases, { at: 0 })

function layOverNodes(
  nodes: readonly ElementContent[],
  phrases: readonly Phrase[],
  cursor: Cursor,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return splitText(node.value, phrases, cursor)
    if (node.type !== 'element' || isNotText(node)) return [node]
    return [{ ...node, children: layOverNodes(node.children, phrases, cursor) }]
  })
}

function splitText(text: string, phrases: readonly Phrase[], cursor: Cursor): ElementContent[] {
  const from = cursor.at
  cursor.at += text.length
  const pieces: ElementContent[] = []
  let done = 0
  for (const { start, end, tag, about } of phrases.filter(
    (phrase) => phrase.start < cursor.at && phrase.end > from,
  )) {
    const [first, last] = [Math.max(start - from, done), Math.min(end - from, text.length)]
    if (first >= last) continue
    pieces.push(...plain(text.slice(done, first)), element(tag, { ...about }, [text.slice(first, last)]))
    done = last
  }
  return [...pieces, ...plain(text.slice(done))]
}

const plain = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }])
