import { SaxesParser, type SaxesTagNS } from 'saxes'
import { SourceError } from '../adapter.ts'
import type { Limits } from './limits.ts'
import { canonicalPrefix } from './namespaces.ts'

/** An element with the prefixes that `namespaces.ts` gives, whatever prefixes the file uses. */
export interface Node {
  name: string
  attributes: Readonly<Record<string, string>>
  children: Content[]
}
export type Content = Node | string

/**
 * A part as a tree.
 * 1. No document type and none of its entities: such a part is refused.
 * 2. Comments and instructions are gone; words are strings.
 * Throws a SourceError that names the part.
 */
export function readXml(bytes: Uint8Array, name: string, limits: Limits): Node {
  const tree = { root: null as Node | null, open: [] as Node[], count: 0 }
  const parser = new SaxesParser({ xmlns: true, position: false })
  const named = namer()
  const refuse = (why: string): never => {
    throw new SourceError(`${name} ${why}`)
  }
  parser.on('error', () => refuse('is no sound XML. Open the file in a word processor and save a copy.'))
  parser.on('doctype', () => refuse('declares a document type; no office program writes that.'))
  parser.on('opentag', (tag) => {
    if (tree.open.length >= limits.depth) refuse('is nested too deeply; it is damaged or made to do so.')
    if (++tree.count > limits.elements) refuse('holds too much to be read.')
    const node = nodeOf(tag, named)
    tree.open.at(-1)?.children.push(node)
    tree.root ??= node
    tree.open.push(node)
  })
  parser.on('closetag', () => void tree.open.pop())
  parser.on('text', (words) => addWords(tree.open.at(-1), words))
  parser.on('cdata', (words) => addWords(tree.open.at(-1), words))
  parser.write(decode(bytes)).close()
  return tree.root ?? refuse('is empty.')
}

function addWords(node: Node | undefined, words: string): void {
  if (words !== '') node?.children.push(words)
}

/** UTF-8, or UTF-16 where the first bytes say so. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  if ((a === 0xfe && b === 0xff) || a === 0) return new TextDecoder('utf-16be').decode(bytes)
  if (b === 0 || (a === 0xff && b === 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder().decode(bytes)
}

type Namer = (uri: string, local: string, prefix: string) => string

function nodeOf({ uri, local, prefix, attributes }: SaxesTagNS, named: Namer): Node {
  const own = Object.values(attributes)
    .filter((each) => each.prefix !== 'xmlns' && each.name !== 'xmlns')
    .map((each): [string, string] => [named(each.uri, each.local, each.prefix), each.value])
  return { name: named(uri, local, prefix), attributes: Object.fromEntries(own), children: [] }
}

/** Names of what is not read here keep a prefix that is none of ours. */
function namer(): Namer {
  const known = new Map<string, string>([['', '']])
  return (uri, local, prefix) => {
    const start = known.get(uri) ?? `${canonicalPrefix(uri) ?? `other-${prefix}`}:`
    known.set(uri, start)
    return start + local
  }
}
