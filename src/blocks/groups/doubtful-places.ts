import type { Finding, FindingRule } from '../../diagnostics.ts'
import { finished, startsLower } from '../../lines/row-ends.ts'
import { declaredKind } from '../../lines/row-evidence.ts'
import type { PrintedText } from '../printed-text.ts'
import { type Group, groupWords, lastLine } from './group.ts'

/** So many groups back the first half of a sentence may stand, and so long it is. */
const RECENT = 8
const SHORTEST_SENTENCE = 60
const SHOWN = 50

function doubt(rule: FindingRule, group: Group, message: string): Finding {
  const position = [group.lines[0]?.start ?? 0, lastLine(group).end] as const
  return { rule, level: 'info', message, position }
}

const opening = (group: Group): string => {
  const words = groupWords(group)
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
}

const isCut = (group: Group): boolean =>
  group.role === 'text' && !finished(lastLine(group).text) && groupWords(group).length > SHORTEST_SENTENCE

/**
 * The first text of a page goes on in the middle of a sentence, and what stands right before it is no first
 * half.
 */
function isSecondHalf(groups: readonly Group[], i: number): boolean {
  const group = groups[i] as Group
  const before = groups.slice(0, i).findLast(({ role }) => role !== 'furniture')
  if (group.marker || !before || before.page === group.page) return false
  return startsLower(group.lines[0]?.text ?? '') && groups.slice(Math.max(0, i - RECENT), i).some(isCut)
}

/** Text under the notes of a page, where more pages come. */
function isUnderNotes(groups: readonly Group[], i: number): boolean {
  const { page, beside } = groups[i] as Group
  const before = groups.slice(0, i).findLast(({ role }) => role === 'note' || role === 'text')
  return !beside && before?.role === 'note' && before.page === page && (groups.at(-1)?.page ?? 0) > page
}

function doubtOf(groups: readonly Group[], i: number): Finding[] {
  const group = groups[i] as Group
  if (isSecondHalf(groups, i)) {
    const message = `“${opening(group)}” gaat misschien verder met een zin van de vorige bladzijde.`
    return [doubt('cut-sentence', group, message)]
  }
  if (!isUnderNotes(groups, i)) return []
  const message = `“${opening(group)}” staat tussen of onder de noten: niet zeker is waar het hoort.`
  return [doubt('beside-notes', group, message)]
}

/** Notes whose numbers stand together above their words, which do not tell where the next begins. */
function notesTogether(groups: readonly Group[]): Finding[] {
  return groups.flatMap((group) => {
    const { also, number } = group.note ?? {}
    if (!also?.length) return []
    const message =
      `De nummers van de noten ${[number, ...also].join(', ')} staan ` +
      'bij elkaar: niet zeker is waar elke noot begint.'
    return [doubt('notes-together', group, message)]
  })
}

/** Words whose place is doubtful. They stand where the source has them. */
export function doubtfulPlaces(groups: readonly Group[], text: PrintedText): Finding[] {
  if (!text.layout.wrapped) return []
  const places = groups.flatMap((group, i) => {
    const isKnown = declaredKind(text, group.lines[0]) !== undefined
    return group.role === 'text' && !isKnown ? doubtOf(groups, i) : []
  })
  return [...places, ...notesTogether(groups)]
}
