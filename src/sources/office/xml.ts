import { fromXml } from 'xast-util-from-xml'
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

type Parsed = ReturnType<typeof fromXml>['children'][number]
type ParsedElement = Extract<Parsed, { type: 'element' }>

/** Prefixes of the file → ours. */
type Scope = Readonly<Record<string, string>>

/**
 * A part as a tree.
 * 1. No document type and none of its entities: such a part is refused.
 * 2. Comments and instructions are gone; words are strings.
 * Throws a SourceError that names the part.
 */
export function readXml(bytes: Uint8Array, name: string, limits: Limits): Node {
  const text = decode(bytes)
  if (tagCount(text, limits.tags) > limits.tags) throw new SourceError(`${name} holds too much to be read.`)
  try {
    return treeOf(text, name)
  } catch (error) {
    if (error instanceof SourceError) throw error
    const deep = error instanceof RangeError || (error as Error).cause instanceof RangeError
    const why = deep ? 'is nested too deeply' : 'is no sound XML'
    throw new SourceError(`${name} ${why}. Open the file in a word processor and save a copy.`)
  }
}

function treeOf(text: string, name: string): Node {
  const root: Parsed[] = fromXml(text).children
  if (root.some(({ type }) => type === 'doctype'))
    throw new SourceError(`${name} declares a document type; no office program writes that.`)
  const element = root.find((each) => each.type === 'element')
  if (!element) throw new SourceError(`${name} is empty.`)
  return lean(element, {})
}

function tagCount(text: string, most: number): number {
  let count = 0
  for (let at = text.indexOf('<'); at >= 0 && count <= most; at = text.indexOf('<', at + 1)) count++
  return count
}

/** UTF-8, or UTF-16 where the first bytes say so. */
function decode(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (b === 0 || (a === 0xff && b === 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  return new TextDecoder().decode(bytes)
}

function lean({ name, attributes, children }: ParsedElement, outer: Scope): Node {
  const scope = scopeOf(attributes as Record<string, string>, outer)
  return {
    name: renamed(name, scope),
    attributes: ownAttributes(attributes as Record<string, string>, scope),
    children: (children as Parsed[]).flatMap((child) => contentOf(child, scope)),
  }
}

function contentOf(child: Parsed, scope: Scope): Content[] {
  if (child.type === 'element') return [lean(child, scope)]
  const { type } = child as { type: string }
  return type === 'text' || type === 'cdata' ? [(child as unknown as { value: string }).value] : []
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  const own = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (own.length === 0) return outer
  const named = own.map(([name, uri]) => {
    const prefix = name.slice('xmlns:'.length)
    return [prefix, canonicalPrefix(uri) ?? `other-${prefix}`]
  })
  return { ...outer, ...Object.fromEntries(named) }
}

/** A name without prefix has that of the default namespace; an attribute without prefix has none. */
function renamed(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const ours = scope[prefix]
  return ours === undefined ? name : `${ours}:${name.slice(colon + 1)}`
}

function ownAttributes(attributes: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const own = Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns'))
  return Object.fromEntries(
    own.map(([name, value]) => [name.includes(':') ? renamed(name, scope) : name, value]),
  )
}
