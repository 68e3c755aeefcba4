import type { Block, BlockId } from '../../collections/schema/block.ts'
import type { Action } from '../../collections/schema/entities.ts'
import { dice } from '../../text/dice.ts'
import { sentences } from '../../text/sentences.ts'
import { contentWords } from '../../text/words.ts'
import { sectionsWith } from '../articles/article-outline.ts'
import { parseHead } from './heads.ts'

/** Share of content words that must be the same, and how much the runner-up must stay behind. */
const ALIKE = 0.5
const MARGIN = 0.1
const MOST_SENTENCES = 10

interface Bullet {
  id: BlockId
  /** The heading or box that holds it: bullets with the same one are one list. */
  parent: BlockId | null
  words: Set<string>
}

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
 * The words of the first sentence, of the first two, and so on: a summary tends to leave out the last ones.
 */
function openings(text: string): Set<string>[] {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => contentWords(text.slice(0, sentence.end)))
}

/** The bullet that says the same as an action; null when none is near enough, or two are about as near. */
function nearest(text: string, bullets: readonly Bullet[]): Claim | null {
  const parts = openings(text)
  const score = (words: ReadonlySet<string>): number => Math.max(0, ...parts.map((part) => dice(part, words)))
  const [best, second] = bullets
    .map(({ id, words }) => ({ id, score: score(words) }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.score < ALIKE) return null
  return best.score - (second?.score ?? 0) >= MARGIN ? best : null
}

/** A bullet belongs to one action: the one it resembles most. */
const wins = (claim: Claim, claims: readonly (Claim | null)[]): boolean =>
  claims.every((other) => other?.id !== claim.id || other.score <= claim.score)

type Matched = Pick<Action, 'summaryBlock' | 'summaryGround'>
const matched = (block: BlockId | null | undefined, ground: NonNullable<Action['summaryGround']>): Matched =>
  block ? { summaryBlock: block, summaryGround: ground } : { summaryBlock: null }

/**
 * The list that says the actions of one direction: it has a bullet for each, and those that were found by
 * their words, at least half of them, stand in it at the place of their action. `[]` when there is none.
 */
function listOf(actions: readonly Action[], bullets: readonly Bullet[]): Bullet[] {
  const known = actions.filter(({ summaryBlock }) => summaryBlock !== null)
  const parent = bullets.find(({ id }) => id === known[0]?.summaryBlock)?.parent
  const list = bullets.filter((bullet) => bullet.parent === parent)
  const inPlace = actions.every(
    ({ summaryBlock }, index) => summaryBlock === null || summaryBlock === list[index]?.id,
  )
  return inPlace && list.length === actions.length && known.length * 2 >= actions.length ? list : []
}

/** An action without a bullet of its own takes the one at its place in such a list. */
function byOrder(actions: readonly Action[], bullets: readonly Bullet[]): Action[] {
  const list = listOf(actions, bullets)
  return actions.map((action, index) =>
    action.summaryBlock === null ? { ...action, ...matched(list[index]?.id, 'order') } : action,
  )
}

/**
 * The actions with the list item of an earlier summary that says the same: in nearly the same words, or,
 * where those leave one out, by its place in a list that has one bullet for each action of a direction.
 */
export function matchSummary(text: readonly Block[], actions: readonly Action[]): Action[] {
  const bullets = summaryBullets(text)
  const texts = new Map(text.map((block) => [block.id, block.text]))
  const claims = actions.map((action) =>
    nearest(action.textBlocks.map((id) => texts.get(id) ?? '').join(' '), bullets),
  )
  const byWords = actions.map((action, index): Action => {
    const claim = claims[index]
    return { ...action, ...matched(claim && wins(claim, claims) ? claim.id : null, 'words') }
  })
  const directions = Map.groupBy(byWords, ({ direction }) => direction?.block)
  const ordered = [...directions.values()].flatMap((group) => byOrder(group, bullets))
  return byWords.map((action) => ordered.find(({ heading }) => heading === action.heading) ?? action)
}
