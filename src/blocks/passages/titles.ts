import { precedes } from '../../lines/item-marker.ts'
import { finished } from '../../lines/row-ends.ts'
import { isRunning, isText, neighbour, type Passage } from './passage.ts'
import type { PassageFacts, PassageText } from './passage-facts.ts'
import { isUnderQuestion, listedQuestions } from './questions.ts'
import { isTitleLike } from './title-like.ts'

/** A title needs text under it; under this one stand notes. */
const NOTES_TITLE = /^(?:Eindnoten|Noten|Voetnoten)$/

/**
 * The passage before carries the number before, or the one after the number after: together they are a list.
 */
function hasSibling(passages: readonly Passage[], i: number): boolean {
  const marker = passages[i]?.group?.marker
  const before = neighbour(passages, i, -1)?.group?.marker
  const after = neighbour(passages, i, 1)?.group?.marker
  return Boolean(marker && ((before && precedes(before, marker)) || (after && precedes(marker, after))))
}

/** Numbers that only titles have. */
const TITLE_STYLE = /^(?:section|capital|chapter)$/

function isNumberedTitle(passages: readonly Passage[], i: number): boolean {
  const style = passages[i]?.group?.marker?.style ?? 'bullet'
  return style !== 'bullet' && (TITLE_STYLE.test(style) || !hasSibling(passages, i))
}

/** A title stands free: after a blank row, another title, or words that ended. */
function standsFree(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const before = neighbour(passages, i, -1)
  if (!before || passages[i]?.group?.detached) return true
  return titles.has(before) || finished(before.text)
}

/** By its words and what stands around it; `titles`: those above it. */
function isTitleByWords(passages: readonly Passage[], i: number, titles: ReadonlySet<Passage>): boolean {
  const passage = passages[i] as Passage
  if (!isRunning(passage) || !isTitleLike(passage) || isUnderQuestion(passages, i, titles)) return false
  if (!neighbour(passages, i, 1) && !NOTES_TITLE.test(passage.text)) return false
  return passage.group?.marker ? isNumberedTitle(passages, i) : standsFree(passages, i, titles)
}

/** What is known of its first row: by the file, or by the head of the text. */
const knownTitle = ({ group }: Passage, { rows }: Pick<PassageText, 'rows'>): boolean | undefined =>
  rows.titles.get(group?.lines[0]?.index ?? -1)

/** The titles, from top to bottom, since a title may follow a title. */
export function titles(
  text: Pick<PassageText, 'passages' | 'rows'>,
  { figures, signatures }: Pick<PassageFacts, 'figures' | 'signatures'>,
): Set<Passage> {
  const { passages } = text
  const questions = listedQuestions(passages)
  const mayBe = (passage: Passage): boolean => !signatures.has(passage) && !questions.has(passage)
  const found = new Set<Passage>()
  for (const [i, passage] of passages.entries()) {
    if (!isText(passage) || figures.has(passage)) continue
    const isTitle = knownTitle(passage, text) ?? (mayBe(passage) && isTitleByWords(passages, i, found))
    if (isTitle) found.add(passage)
  }
  return found
}
