import type { Law } from '../../collections/schema/entities.ts'
import { type BlockContext, type Candidate, EVERY_BLOCK, type KindFinder } from '../context.ts'
import { actTarget, placeTarget } from '../identifiers/juriconnect.ts'
import { ownArticles } from '../regulation/own-articles.ts'
import { type Article, articlesOf, withLeading } from '../statutes/articles.ts'
import { barePlaces } from '../statutes/bare-places.ts'
import { bookOf, fitsNumbering, splitBook } from '../statutes/numbering.ts'
import { type Owner, UNSURE } from '../statutes/owner.ts'
import { ownerAmended } from '../statutes/owner-amended.ts'
import { ownerBefore } from '../statutes/owner-before.ts'
import { ownerBehind } from '../statutes/owner-behind.ts'
import { REASONS } from '../statutes/reasons.ts'
import { namedBefore, readScene, type Scene, sentenceAt } from '../statutes/scene.ts'
import { CONNECTOR, LEADING, PLACE } from './statute-pattern.ts'

/**
 * Articles of laws: `artikel 2.1.4b, vierde lid, van de Wmo 2015` → BWBR0035362:artikel=2.1.4b:lid=4. The law
 * stands behind the article, or was named earlier in the sentence. An `artikel 3` that nothing ties to a law
 * is an article of a budget.
 */
export const statute: KindFinder = {
  name: 'statute',
  blocks: EVERY_BLOCK,
  needs: /[Aa]rt/u,
  find: (context) => {
    const places = Array.from(context.block.text.matchAll(PLACE))
    if (places.length === 0) return []
    const scene = readScene(context)
    const owners = ownersOf(places, scene)
    const leading = leadingIn(scene.text)
    return places.flatMap((place, index) => {
      const owner = owners[index]!
      return [
        ...(ownArticles(place, owner, scene) ??
          readPlace({ place, leading: leading.get(place.index) }, owner, context)),
        ...barePlaces(owner, scene).flatMap((bare) =>
          readPlace({ place: bare.place, leading: undefined }, bare.owner, context),
        ),
      ]
    })
  },
}

/** Details that stand before an article, by where the article begins. */
const leadingIn = (text: string): Map<number, RegExpExecArray> =>
  new Map(
    Array.from(text.matchAll(LEADING))
      .filter(([details]) => details !== '')
      .map((match) => [match.index + match[0].length, match]),
  )

interface Led {
  place: RegExpExecArray
  leading: RegExpExecArray | undefined
}

/**
 * From the last place to the first: `artikel 3 en artikel 4 van de Jeugdwet` are both of what stands behind
 * the last.
 */
function ownersOf(places: RegExpExecArray[], scene: Scene): Owner[] {
  const owners: Owner[] = []
  let next: Owned | null = null
  for (const place of places.toReversed()) {
    const behind: Owner | null = ownerBehind(place, scene) ?? inherited(place, next, scene)
    owners.unshift(behind ?? ownerAmended(place, ownerBefore(place, scene), scene))
    next = { place, owner: behind }
  }
  return owners
}

/** A place with what stands behind it. */
interface Owned {
  place: RegExpExecArray
  owner: Owner | null
}

function inherited(place: RegExpExecArray, next: Owned | null, scene: Scene): Owner | null {
  if (next === null || next.owner === null || isOfLabel(place, scene)) return null
  const end = place.index + place[0].length
  if (next.place.index - end > LONGEST_CONNECTOR) return null
  if (!CONNECTOR.test(scene.text.slice(end, next.place.index))) return null
  if (!('law' in next.owner)) return 'end' in next.owner ? { ...next.owner, end } : next.owner
  const law = scene.context.registers.lawById.get(next.owner.law)!
  return fitsNumbering(place.groups!.items!, law) ? { law: law.id, end } : UNSURE
}

/** `Gaswet: artikel 1h, juncto artikel 3 van de Mijnbouwwet`: the first is of the law before the colon. */
function isOfLabel({ index, input }: RegExpExecArray, scene: Scene): boolean {
  if (!/:[ \u00a0](?:de[ \u00a0]|het[ \u00a0])?$/u.test(input.slice(Math.max(0, index - 6), index)))
    return false
  return namedBefore(scene, sentenceAt(scene, index)[0]!.start, index).length > 0
}

const LONGEST_CONNECTOR = 40
const DECIMAL = /\d[.:]\d/

/**
 * Not every article is one of a law: a number without a part may be one of a budget, and a heading is the
 * article itself.
 */
function isReference(place: RegExpExecArray, certain: boolean, { block }: BlockContext): boolean {
  if (certain) return true
  const isItself = place.index === 0 && (block.type === 'heading' || place[0].length === place.input.length)
  return !isItself && DECIMAL.test(place.groups!.items!)
}

function readPlace({ place, leading }: Led, owner: Owner, context: BlockContext): Candidate[] {
  const end = place.index + place[0].length
  if ('reason' in owner) {
    if (owner.reason === null || !isReference(place, owner.certain, context)) return []
    return [{ start: place.index, end, kind: 'statute', targets: [], reason: owner.reason }]
  }
  const found = articlesOf(place)
  const articles = leading && found.length === 1 ? found.map((each) => withLeading(each, leading)) : found
  return articles.map((article, index) => {
    const whole = index === articles.length - 1 ? { ...article, end: owner.end } : article
    return toCandidate(whole, owner, context)
  })
}

type Known = Extract<Owner, { end: number }>

function toCandidate(article: Article, owner: Known, { registers, document }: BlockContext): Candidate {
  const range = { start: article.start, end: article.end, kind: 'statute' as const }
  if ('celex' in owner) {
    const { celex } = owner
    return { ...range, targets: article.places.map((place) => actTarget(celex, place)) }
  }
  const found = lawOf(article, owner, registers.lawById)
  if (found === null) return { ...range, targets: [], reason: REASONS.noBook }
  const targets = article.places
    .map((place) => placeTarget(found.law, { ...place, article: found.number }, document.date))
    .filter((target) => target !== null)
  return targets.length > 0 ? { ...range, targets } : { ...range, targets, reason: REASONS.noNumber }
}

/**
 * The law and the number in it. Of the civil code the book is a part of the number, or of the name:
 * `artikel 162 van Boek 6 BW`.
 */
function lawOf(
  { number }: Article,
  owner: Exclude<Known, { celex: string }>,
  laws: ReadonlyMap<string, Law>,
): { law: Law; number: string } | null {
  const [book, article] = splitBook(number)
  if ('law' in owner) {
    const law = laws.get(owner.law)!
    return { law, number: book !== null && bookOf(law) === book ? article : number }
  }
  const law = book === null ? undefined : [...laws.values()].find((each) => bookOf(each) === book)
  return law === undefined ? null : { law, number: article }
}
