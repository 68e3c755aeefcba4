import { regex } from '../../text/regex.ts'
import type { BlockContext, Candidate } from '../context.ts'
import { blockTarget } from '../internal-target.ts'
import { articlesOf } from '../statutes/articles.ts'
import { NO_LAW, OTHER_RULE, type Owner, THIS_RULE, UNSURE } from '../statutes/owner.ts'
import { namedBefore, type Scene, sentenceAt } from '../statutes/scene.ts'
import { articleAt, articleNumbered, isExplanation, within } from './find-part.ts'
import type { Part, Regulation } from './regulation.ts'

/** So far back is read: a sentence of a whole page takes no more time than a short one. */
const FARTHEST = 1000

const SPACE = String.raw`[ \u00a0]`
const RULES = [
  ...['rijkswet', 'wet', 'wetboek', 'regeling', 'besluit', 'verordening', 'reglement', 'beleidsregels?'],
  ...['statuten', 'keur', 'verdrag', 'protocol', 'overeenkomst'],
]
const RULE = `(?:${RULES.join('|')})`
/** ` van deze verordening` behind a place. Sticky. */
const OF_THIS = new RegExp(`,?${SPACE}van${SPACE}(?:deze|dit)${SPACE}${RULE}(?![\\p{L}\\p{N}-])`, 'iuy')
/** ` van de verordening`, without a name, a date or a maker behind it. Sticky. */
const OF_THE = new RegExp(
  `,?${SPACE}van${SPACE}(?:de|het)${SPACE}(?<noun>verordening|regeling|reglement|keur)` +
    `(?![\\p{L}\\p{N}-]|${SPACE}(?:\\p{Lu}|\\d|van|op|tot|inzake|voor|bij|over|betreffende)(?!\\p{Ll}))`,
  'uy',
)
const RULE_NOUNS = /verordening|regeling|reglement|keur|besluit|wet(?!\p{L})/giu

/** What parts a clause from the one before: what a law was named for is said. */
const CLAUSE = regex('u')`
  ;|(?<!\p{L})(?:is|zijn|wordt|worden|kan|kunnen|mag|mogen|moet|moeten|geldt|gelden|blijft|blijven|vindt
  |heeft|hebben|stelt|stellen|zal|zullen)(?!\p{L})
`

/**
 * Whether words that name no law are of the regulation they stand in: no law was named before them in their
 * clause.
 */
function isOwnClause(at: number, scene: Scene): boolean {
  const [sentence] = sentenceAt(scene, at)
  const from = sentence?.start ?? 0
  const [before] = namedBefore(scene, from, at)
  return (
    before === undefined ||
    isSelf(before.law, scene) ||
    CLAUSE.test(scene.text.slice(Math.max(before.end, at - FARTHEST), at))
  )
}

/** Whether a law is the very text that names it. */
function isSelf(law: string | null, { context: { registers, document } }: Scene): boolean {
  const bwb = law === null ? null : registers.lawById.get(law)?.bwb
  return bwb != null && bwb === document.official
}

/** In a toelichting a sentence that names a law anywhere may speak of that law. */
function namesNothing(at: number, scene: Scene): boolean {
  const [sentence] = sentenceAt(scene, at)
  return !sentence || namedBefore(scene, sentence.start, sentence.end).length === 0
}

/** Whether a block speaks of another regulation: it changes one, or quotes it. */
export function speaksElsewhere({ block }: BlockContext, regulation: Regulation): boolean {
  const article = regulation.pathOf.get(block.id)?.find(({ kind }) => kind === 'artikel')
  return article !== undefined && regulation.amending.has(article)
}

/** A quotation that is open at an offset: words of another text. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FARTHEST), at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}

export const mayBeOwn = (at: number, scene: Scene, regulation: Regulation): boolean =>
  !isQuoted(scene.text, at) &&
  (isExplanation(scene.context.block.id, regulation) ? namesNothing(at, scene) : isOwnClause(at, scene))

/** Where `van deze verordening` behind a place ends; the end of the place without it. */
function endOfThis({ input, index, 0: whole }: RegExpExecArray): number | null {
  OF_THIS.lastIndex = index + whole.length
  return OF_THIS.exec(input) ? OF_THIS.lastIndex : null
}

/** `van de verordening` in a text whose title has that noun, and no other of its kind. */
function endOfCalled({ input, index, 0: whole }: RegExpExecArray, { context }: Scene): number | null {
  OF_THE.lastIndex = index + whole.length
  const noun = OF_THE.exec(input)?.groups?.noun
  const nouns = new Set(context.document.title.toLowerCase().match(RULE_NOUNS))
  return noun !== undefined && nouns.size === 1 && nouns.has(noun) ? OF_THE.lastIndex : null
}

/**
 * Where an owner that is the regulation itself ends: `van deze verordening`, or its own name. Null for any
 * other owner.
 */
function endOfOwn(place: RegExpExecArray, owner: Owner, scene: Scene): number | null {
  if (owner === THIS_RULE) return endOfThis(place)
  if (owner === OTHER_RULE) return endOfCalled(place, scene)
  return 'law' in owner && isSelf(owner.law, scene) ? owner.end : null
}

const target = ({ document }: BlockContext, { anchor }: Part) => blockTarget(document.id, anchor)

const missing = (numbers: readonly string[]): string =>
  `Niet gevonden in dit document: ${numbers.map((number) => `artikel ${number}`).join(', ')}.`

/** `3` to `5` → every own article from the one to the other. */
function between(first: Part, last: Part, { articles }: Regulation): Part[] {
  const all = [...articles.values()].flat()
  const [from, to] = [all.indexOf(first), all.indexOf(last)]
  return from < to ? all.slice(from, to + 1) : [first, last]
}

const UNTIL = /(?:tot(?:[ \u00a0]en[ \u00a0]met)?|t\/m)[ \u00a0]$|[-–]$/u

/** `de artikelen 3 tot en met 5` → one candidate with three targets. */
function ranges(candidates: Candidate[], firsts: (Part | null)[], context: BlockContext): Candidate[] {
  const { block, index } = context
  const made: Candidate[] = []
  for (const [at, candidate] of candidates.entries()) {
    const previous = made.at(-1)
    const [first, last] = [firsts[at - 1], firsts[at]]
    const isRange = previous && UNTIL.test(block.text.slice(previous.end, candidate.start))
    if (!isRange || !first || !last || !index.regulation) made.push(candidate)
    else {
      const all = between(first, last, index.regulation)
      made[made.length - 1] = {
        ...previous,
        end: candidate.end,
        targets: [...previous.targets.slice(0, -1), ...all.map((part) => target(context, part))],
      }
    }
  }
  return made
}

/** Articles of the regulation itself; null where what owns them says otherwise. */
export function ownArticles(place: RegExpExecArray, owner: Owner, scene: Scene): Candidate[] | null {
  const { context } = scene
  const { regulation } = context.index
  if (!regulation || speaksElsewhere(context, regulation)) return null
  const end = endOfOwn(place, owner, scene)
  if (end === null && !(isNobodys(owner) && mayBeOwn(place.index, scene, regulation))) return null
  const articles = articlesOf(place)
  const firsts = articles.map(({ number }) => articleNumbered(number, context.block.id, regulation))
  if (firsts.every((part) => part === null) && end === null) return absent(place, regulation, context)
  const found = articles.map((article, index): Candidate => {
    const first = firsts[index]
    const parts = first ? article.places.map((each) => within(first, each) ?? first) : []
    const targets = [...new Set(parts)].map((part) => target(context, part))
    const range = { start: article.start, end: article.end, kind: 'internal' as const, targets }
    return first ? range : { ...range, reason: missing([article.number]) }
  })
  const last = found.at(-1)
  if (last && end !== null) last.end = end
  return ranges(found, firsts, context).filter(({ targets, reason }) => reason || !isItself(targets, context))
}

const isNobodys = (owner: Owner): boolean => owner === NO_LAW || owner === UNSURE

/** A title is the article itself. */
function isItself(targets: Candidate['targets'], { block, document, index }: BlockContext): boolean {
  const own = index.regulation && articleAt(block.id, index.regulation)
  if (block.type !== 'heading') return false
  const path = index.regulation?.pathOf.get(block.id) ?? []
  if (block.part?.kind === 'artikel' && path.some(({ kind }) => kind === 'bijlage')) return true
  return own?.block === block.id && targets[0]?.id === `${document.id}#${own.anchor}`
}

/**
 * An article that is not there: said only where the regulation itself speaks, of articles that are numbered
 * as its own are.
 */
function absent(place: RegExpExecArray, regulation: Regulation, { block }: BlockContext): Candidate[] | null {
  if (isExplanation(block.id, regulation) || articleAt(block.id, regulation) === null) return null
  const articles = articlesOf(place)
  return articles.map(({ start, end, number }) => ({
    start,
    end,
    kind: 'internal' as const,
    targets: [],
    reason: missing([number]),
  }))
}
