import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Structure } from '../../sources/evidence.ts'
import { regex } from '../../text/regex.ts'
import { partNames } from '../../tree/parts/part-names.ts'
import { type OpenPart, partPaths } from '../../tree/parts/part-path.ts'

/** A part of a regulation with what it holds. */
export interface Part extends Structure {
  block: BlockId
  /** What leads to it: `artikel-3.lid-2`, else the id of its block. */
  anchor: string
  holder: Part | null
  parts: Part[]
  /** What it holds by kind and number: `lid 2`. */
  children: Map<string, Part[]>
}

/** A document that is a regulation, by its parts. */
export interface Regulation {
  /** All parts in reading order. */
  parts: readonly Part[]
  /** The same by kind and number: `hoofdstuk 2`. */
  numbered: ReadonlyMap<string, readonly Part[]>
  /** The parts that a block stands in, the outermost first. */
  pathOf: ReadonlyMap<BlockId, readonly Part[]>
  /**
   * Its own articles by their number in small letters: those of annexes, of a toelichting and quoted ones
   * are not there.
   */
  articles: ReadonlyMap<string, readonly Part[]>
  /** Articles that change another regulation: what they speak of is there, not here. */
  amending: ReadonlySet<Part>
}

export const holds = (part: Part, kind: Structure['kind']): boolean =>
  part.kind === kind || (part.holder !== null && holds(part.holder, kind))

const keyOf = (number: string | undefined): string => (number ?? '').toLowerCase().replace(/[°.]$/u, '')
/** `lid 2`, `onderdeel b` */
export const numberKey = (kind: Structure['kind'], number: string | undefined): string =>
  `${kind} ${keyOf(number)}`

/**
 * `De Pontenwet wordt als volgt gewijzigd:`, `Artikel 3 komt te luiden:`, `In artikel 4 vervalt «altijd».`
 */
const CHANGES = regex('u')`
  (?:\b(?:wordt|worden)[ ](?:als[ ]volgt[ ])?gewijzigd(?:[ ]als[ ]volgt)?
  |\bkom(?:t|en)[ ](?:als[ ]volgt[ ])?te[ ]luiden|,[ ]luidende):?\s*$
`
const REPLACES = /«[^»]{0,400}»/u
const REPLACING = /\b(?:vervangen|vervalt|vervallen|ingevoegd|toegevoegd)\b/u
/** Words that end so announce the changes that follow. */
export const announcesChanges = (text: string): boolean => CHANGES.test(text)
const changes = (text: string): boolean => CHANGES.test(text) || (REPLACES.test(text) && REPLACING.test(text))

function addTo(holder: Part, part: Part): void {
  holder.parts.push(part)
  addByNumber(holder.children, part)
}

function addByNumber(found: Map<string, Part[]>, part: Part): void {
  const key = numberKey(part.kind, part.number)
  const same = found.get(key)
  if (same) same.push(part)
  else found.set(key, [part])
}

type Paths = readonly (readonly OpenPart[])[]

function partsOf({ blocks, aliases }: Document, paths: Paths): Map<number, Part> {
  const names = partNames(blocks, paths as OpenPart[][])
  const aliasOf = new Map(Object.entries(aliases).map(([alias, block]) => [`${alias} ${block}`, alias]))
  const parts = new Map<number, Part>()
  for (const [index, { id, part }] of blocks.entries()) {
    if (!part) continue
    const holder = parts.get(paths[index]?.at(-2)?.at ?? -1) ?? null
    const anchor = aliasOf.get(`${names.get(index)} ${id}`) ?? id
    const made: Part = { ...part, block: id, anchor, holder, parts: [], children: new Map() }
    if (holder) addTo(holder, made)
    parts.set(index, made)
  }
  return parts
}

const isOwn = (part: Part): boolean =>
  part.kind === 'artikel' && !holds(part, 'bijlage') && !holds(part, 'toelichting')

function amendingOf(blocks: readonly Block[], pathOf: Regulation['pathOf']): Set<Part> {
  const found = blocks
    .filter(({ type, text }) => type !== 'heading' && changes(text))
    .flatMap(({ id }) => pathOf.get(id)?.find(({ kind }) => kind === 'artikel') ?? [])
  return new Set(found)
}

/** A document by its parts; null when it has no articles or chapters of its own. */
export function regulationOf(document: Document): Regulation | null {
  const { blocks } = document
  if (!blocks.some(({ part }) => part)) return null
  const paths = partPaths(blocks)
  const byIndex = partsOf(document, paths)
  const parts = [...byIndex.values()]
  const pathOf = new Map(
    blocks.map(({ id }, index) => [
      id,
      (paths[index] ?? []).flatMap(({ at: opener }) => byIndex.get(opener) ?? []),
    ]),
  )
  const articles = Map.groupBy(parts.filter(isOwn), ({ number }) => keyOf(number))
  const numbered = Map.groupBy(parts, ({ kind, number }) => numberKey(kind, number))
  return { parts, numbered, pathOf, articles, amending: amendingOf(blocks, pathOf) }
}
