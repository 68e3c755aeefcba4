import type { Block, BlockId } from '../schema/block.ts'
import type { Action } from '../schema/entities.ts'
import { parseHead } from './actions-heads.ts'
import { sectionsWith } from './outline.ts'
import { sentences } from './sentences.ts'
import { contentWords, dice } from './words.ts'

/** Share of content words that must be the same, and how much the runner-up must stay behind. */
const ALIKE = 0.5
const MARGIN = 0.1
const MOST_SENTENCES = 10

interface Bullet {
  id: BlockId
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
    .map((block) => ({ id: block.id, words: contentWords(block.text) }))

/** The words of the first sentence, of the first two, and so on: a summary tends to leave out the last ones. */
function openings(text: string): Set<string>[] {
  return sentences(text)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => contentWords(text.slice(0, sentence.end)))
}

/** The bullet that says the same as an action; null when none is near enough, or two are about as near. */
function nearest(text: string, bullets: readonly Bullet[]): Claim | null {
  const parts = openings(text)
  const score = (words: ReadonlySet<string>): number => Math.max(0, ...parts.map((part) => dice(part, words)))
  const [best, second] = bullets.map(({ id, words }) => ({ id, score: score(words) })).sort((a, b) => b.score - a.score)
  if (!best || best.score < ALIKE) return null
  return best.score - (second?.score ?? 0) >= MARGIN ? best : null
}

/** A bullet belongs to one action: the one it resembles most. */
const wins = (claim: Claim, claims: readonly (Claim | null)[]): boolean =>
  claims.every((other) => other?.id !== claim.id || other.score <= claim.score)

/** The actions with the list item of an earlier summary that says the same in nearly the same words, where there is one. */
export function matchSummary(text: readonly Block[], actions: readonly Action[]): Action[] {
  const bullets = summaryBullets(text)
  const texts = new Map(text.map((block) => [block.id, block.text]))
  const claims = actions.map((action) => nearest(action.textBlocks.map((id) => texts.get(id) ?? '').join(' '), bullets))
  return actions.map((action, index) => {
    const claim = claims[index]
    return { ...action, summaryBlock: claim && wins(claim, claims) ? claim.id : null }
  })
}
