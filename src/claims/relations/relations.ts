import type { Block } from '../../collections/schema/block.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Actor, ActorId } from '../../collections/schema/entities.ts'
import type { Link } from '../../links/link.ts'
import { sentences } from '../../text/sentences.ts'
import type { Relation } from './relation.ts'
import { type Pair, RULES } from './rules.ts'

type Kinds = ReadonlyMap<string, Actor['kind']>

/**
 * The relations that a text states between actors, in reading order: `TSD is het samenwerkingsverband van …
 * IGJ en …`. They are recognised by the words between two names in one sentence. `links` are those of the
 * document.
 */
export function relationsIn(document: Document, links: readonly Link[], kinds: Kinds): Relation[] {
  const named = Map.groupBy(
    links.filter(({ kind }) => kind === 'actor'),
    ({ block }) => block,
  )
  return document.blocks.flatMap((block) => inBlock(block, document, named.get(block.id) ?? [], kinds))
}

function inBlock(block: Block, document: Document, links: readonly Link[], kinds: Kinds): Relation[] {
  if (links.length < 2) return []
  return sentences(block.text).flatMap(({ start, end }) => {
    const names = links.filter((link) => link.start >= start && link.end <= end)
    return names
      .slice(1)
      .flatMap((_, index) => between(names, index, block.text, kinds))
      .map((stated) => toRelation(stated, document, block, [start, end]))
  })
}

type Stated = Pick<Relation, 'kind' | 'role'> & { subject: string; object: string }

/**
 * The relation between a name and the next. Where that begins a list, the relation holds for each name of the
 * list.
 */
function between(names: readonly Link[], index: number, text: string, kinds: Kinds): Stated[] {
  const [first, second] = [names[index]!, names[index + 1]!]
  const pair: Pair = {
    first: kinds.get(idOf(first))!,
    second: kinds.get(idOf(second))!,
    words: text.slice(first.end, second.start),
  }
  return RULES.flatMap((rule) => {
    const match = rule.fits(pair) ? rule.words.exec(pair.words) : null
    if (match === null) return []
    const objects = rule.lists ? listed(names.slice(index + 1), text) : [second]
    return objects.map((object) => {
      const [subject, other] = rule.inverse ? [object, first] : [first, object]
      return {
        subject: idOf(subject),
        kind: rule.kind,
        object: idOf(other),
        role: match.groups?.role ?? null,
      }
    })
  })
}

/**
 * The text between names of a list: `A, B, C en D`. After a colon, `vier inspecties: A, B`, the list begins
 * there.
 */
const SEPARATOR = /^(?:,| en)(?: de| het)?(?: (?!en )\p{L}{1,14}){0,2} ?$/u

function listed(names: readonly Link[], text: string): Link[] {
  const words = names.map((name, index) => text.slice(names[index - 1]?.end ?? name.start, name.start))
  const from = words[1] === ': ' ? 1 : 0
  const end = words.findIndex((between, index) => index > from && !SEPARATOR.test(between))
  return names.slice(from, end < 0 ? undefined : end)
}

const idOf = ({ targets }: Link): string => targets[0]?.id ?? ''

function toRelation(
  stated: Stated,
  document: Document,
  block: Block,
  [start, end]: [number, number],
): Relation {
  const { subject, object, kind, role } = stated
  return {
    subject: subject as ActorId,
    kind,
    object: object as ActorId,
    role,
    evidence: { document: document.id, block: block.id, start, end },
  }
}

/** Removes repeated relations: the first place is the evidence. */
export function firstOfEach(relations: readonly Relation[]): Relation[] {
  const groups = Map.groupBy(relations, ({ subject, kind, object }) => `${subject} ${kind} ${object}`)
  return [...groups.values()].flatMap(([first]) =>
    first === undefined || first.subject === first.object ? [] : [first],
  )
}
