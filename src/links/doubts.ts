import { damagedAt } from '../blocks/damage/damaged-letters.ts'
import { blocksAt } from '../collections/doubtful-blocks.ts'
import type { Block, BlockId } from '../collections/schema/block.ts'
import type { Document, FindingRecord } from '../collections/schema/document.ts'
import type { FindingRule } from '../diagnostics.ts'
import type { Range } from '../text/range.ts'
import type { Candidate } from './context.ts'
import type { LinkKind } from './link.ts'

/**
 * Which links a doubt takes: all of its block; those that lean on what stands around; those that touch the
 * doubted words; those with a number, in the whole text.
 */
type Scope = 'block' | 'place' | 'words' | 'numbers'

const SCOPES: Readonly<Partial<Record<FindingRule, Scope>>> = {
  'columns-across': 'block',
  'direction-mark': 'block',
  'cut-sentence': 'place',
  'beside-notes': 'place',
  'table-shape': 'words',
  'table-by-place': 'words',
  'letters-lost': 'words',
  'wrong-encoding': 'words',
  'doubled-letters': 'words',
  'digits-together': 'words',
  'uncertain-join': 'words',
  'damaged-text-layer': 'numbers',
}

/** What a reader is told of a reference that leads nowhere for its doubt. */
const REASONS: Readonly<Record<Scope, string>> = {
  block: 'deze woorden zijn misschien door elkaar gelezen: niet zeker is wat hier staat',
  place: 'niet zeker is waar deze woorden horen, en dus ook niet waarnaar zij verwijzen',
  words: 'deze woorden zijn misschien verkeerd gelezen',
  numbers: 'de tekst is vol leesfouten: het nummer is misschien verkeerd gelezen',
}

const NAMES: ReadonlySet<LinkKind> = new Set(['actor', 'programme', 'law', 'term'])
/** What they lead to is told by the words before and after, which may stand elsewhere. */
const BY_PLACE: ReadonlySet<LinkKind> = new Set(['statute', 'internal'])

/** A doubt about one block; `words` are those of its text that it is about, all of them when it is null. */
interface Doubt {
  scope: Scope
  words: Range | null
}

/** What of a document was read with doubt. */
export interface Doubts {
  ofBlock: ReadonlyMap<BlockId, readonly Doubt[]>
  /** Its numbers may be misread. */
  isMisread: boolean
}

const scopeOf = ({ rule }: FindingRecord): Scope | undefined => SCOPES[rule]

function doubtsOfFinding(finding: FindingRecord, document: Document): [BlockId, Doubt][] {
  const scope = scopeOf(finding)
  if (scope === undefined || scope === 'numbers') return []
  const doubt: Doubt = { scope, words: finding.words ?? null }
  return blocksAt(finding, document).map((id) => [id, doubt])
}

export function doubtsOf(document: Document): Doubts {
  const all = document.map.findings.flatMap((finding) => doubtsOfFinding(finding, document))
  const grouped = Map.groupBy(all, ([id]) => id)
  return {
    ofBlock: new Map([...grouped].map(([id, each]) => [id, each.map(([, doubt]) => doubt)])),
    isMisread: document.map.findings.some((finding) => scopeOf(finding) === 'numbers'),
  }
}

/** A range with the rest of the words that it is in. */
function wholeWords(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to]
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start -= 1
  while (end < text.length && /\S/.test(text[end] ?? '')) end += 1
  return [start, end]
}

const touches = (text: string, words: Range, { start, end }: Candidate): boolean => {
  const [from, to] = wholeWords(text, words)
  return start < to && from < end
}

/** What the letters of a doubted block show themselves: its finding may name only the first of a row. */
const damagedIn = (text: string, doubts: readonly Doubt[]): Doubt[] =>
  doubts.some(({ scope }) => scope === 'words')
    ? damagedAt(text).map((words) => ({ scope: 'words' as const, words }))
    : []

function scopeAt(text: string, candidate: Candidate, doubts: readonly Doubt[]): Scope | undefined {
  return doubts.find(({ scope, words }) => {
    if (scope === 'block') return true
    if (scope === 'place') return BY_PLACE.has(candidate.kind)
    return words !== null && touches(text, words, candidate)
  })?.scope
}

/** The links of a block without those on doubtful ground: a name is none, a reference leads nowhere. */
export function withoutDoubtful(found: readonly Candidate[], block: Block, doubts: Doubts): Candidate[] {
  const own = doubts.ofBlock.get(block.id) ?? []
  if (own.length === 0 && !doubts.isMisread) return [...found]
  const all = [...own, ...damagedIn(block.text, own)]
  return found.flatMap((candidate): Candidate[] => {
    const misread = doubts.isMisread && !NAMES.has(candidate.kind) ? 'numbers' : undefined
    const scope = scopeAt(block.text, candidate, all) ?? misread
    if (scope === undefined || candidate.targets.length === 0) return [candidate]
    return NAMES.has(candidate.kind) ? [] : [{ ...candidate, targets: [], reason: REASONS[scope] }]
  })
}
