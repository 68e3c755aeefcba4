import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Action } from '../../collections/schema/entities.ts'
import { dice } from '../../text/dice.ts'
import { sentences } from '../../text/sentences.ts'
import { contentWords } from '../../text/words.ts'
import { sectionsWith } from '../articles/article-outline.ts'
import { parseHead } from './heads.ts'

/** The likeness (Dice) that a bullet must have, and its lead over the runner-up. */
const LIKE_ENOUGH = 0.5
const CLEAR_LEAD = 0.1
const MOST_SENTENCES = 10

interface Bullet {
  id: BlockId
  /** The heading or box that holds it: bullets with the same one are one list. */
  parent: BlockId | null
  words: Set<string>
}

/** A bullet that an action may be summarised in. */
interface Claim {
  id: BlockId
  score: number
}

const summaryBullets = (text: readonly Block[]): Bullet[] =>
  sectionsWith(text, (heading) => /^(?:management|publieks)?samenvatting\b/iu.test(heading))
    .flat()
    .filter((block) => block.type === 'listItem' && !parseHead(block, 0))
    .map((block) => ({ id: block.id, parent: block.parent, words: contentWords(block.text) }))

/**
 * The words of the first sentence, of the first two, and so on: a summary often leaves out the last
 * sentences.
 */
function leadingSentences(text: string): Set<string>[] {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => contentWords(text.slice(0, sentence.end)))
}

/** The bullet that is most like an action; null when none is like enough, or another is nearly as like. */
function closestBullet(text: string, bullets: readonly Bullet[]): Claim | null {
  const parts = leadingSentences(text)
  const score = (words: ReadonlySet<string>): number => Math.max(0, ...parts.map((part) => dice(part, words)))
  const [best, second] = bullets
    .map(({ id, words }) => ({ id, score: score(words) }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < LIKE_ENOUGH) return null
  return best.score - (second?.score ?? 0) >= CLEAR_LEAD ? best : null
}

/** Whether no other action is more like the bullet: a bullet belongs to one action. */
const isBestFor = (claim: Claim, claims: readonly (Claim | null)[]): boolean =>
  claims.every((other) => other?.id !== claim.id || other.score <= claim.score)

type Matched = Pick<Action, 'summaryBlock' | 'summaryGround'>

const matched = (block: BlockId | null | undefined, ground: NonNullable<Action['summaryGround']>): Matched =>
  block ? { summaryBlock: block, summaryGround: ground } : { summaryBlock: null }

/**
 * The list that summarises the actions of one direction. It has one bullet for each, and the bullets that
 * were matched by words, at least half of them, are at the place of their action. `[]` when there is no such
 * list.
 */
function summaryListOf(actions: readonly Action[], bullets: readonly Bullet[]): Bullet[] {
  const matchedActions = actions.filter(({ summaryBlock }) => summaryBlock !== null)
  const parent = bullets.find(({ id }) => id === matchedActions[0]?.summaryBlock)?.parent
  const list = bullets.filter((bullet) => bullet.parent === parent)
  const isInPlace = actions.every(
    ({ summaryBlock }, index) => summaryBlock === null || summaryBlock === list[index]?.id,
  )
  const isComplete = list.length === actions.length
  return isInPlace && isComplete && matchedActions.length * 2 >= actions.length ? list : []
}

/** Gives actions without a bullet the one at their place in such a list. */
function byOrder(actions: readonly Action[], bullets: readonly Bullet[]): Action[] {
  const list = summaryListOf(actions, bullets)
  return actions.map((action, index) =>
    action.summaryBlock === null ? { ...action, ...matched(list[index]?.id, 'order') } : action,
  )
}

/**
 * Adds to each action the list item that summarises it: the one with nearly the same words, or else the one
 * at its place in a list with one bullet for each action of its direction.
 */
export function matchSummary(text: readonly Block[], actions: readonly Action[]): Action[] {
  const bullets = summaryBullets(text)
  const texts = new Map(text.map((block) => [block.id, block.text]))
  const claims = actions.map((action) =>
    closestBullet(action.textBlocks.map((id) => texts.get(id) ?? '').join(' '), bullets),
  )
  const byWords = actions.map((action, index): Action => {
    const claim = claims[index]
    return { ...action, ...matched(claim && isBestFor(claim, claims) ? claim.id : null, 'words') }
  })
  const directions = Map.groupBy(byWords, ({ direction }) => direction?.block)
  const ordered = [...directions.values()].flatMap((group) => byOrder(group, bullets))
  return byWords.map((action) => ordered.find(({ heading }) => heading === action.heading) ?? action)
}
