import type { Group } from '../../../src/blocks/groups/group.ts'
import { type Passage, passageOf } from '../../../src/blocks/passages/passage.ts'
import type { Kind, PassageText } from '../../../src/blocks/passages/passage-facts.ts'
import { readLines } from '../../../src/lines/lines.ts'
import { type Evidence, NO_EVIDENCE } from '../../../src/lines/row-evidence.ts'
import { printed, rowFacts } from '../read-text.ts'

/** A passage of one row, with its bullet or number set apart; `row`: several rows. */
export function passage(source: string, more: Partial<Group> = {}): Passage {
  const { lines } = readLines(source)
  const marker = lines[0]?.marker ?? null
  const group: Group = {
    role: 'text',
    lines,
    marker,
    note: null,
    rule: null,
    detached: false,
    page: 0,
    beside: false,
    ...more,
  }
  const start = group.marker ? group.marker.wordsAt : 0
  const as = source.slice(start).replaceAll('\n', ' ').trim()
  return passageOf(group, [{ start, end: source.length, kind: 'text', rule: 'words', as }])
}

/** What an annotator of passages is given; nothing is known of rows. */
export function given(passages: readonly Passage[], evidence: Evidence = NO_EVIDENCE): PassageText {
  const text = printed('', { evidence })
  return { text, rows: rowFacts(text), passages }
}

export const texts = (passages: Iterable<Passage>): string[] => [...passages].map(({ text }) => text)

/** All passages paragraphs, but for those that are named. */
export const kindsOf = (
  passages: readonly Passage[],
  named: ReadonlyMap<Passage, Kind> = new Map(),
): Map<Passage, Kind> => new Map(passages.map((each) => [each, named.get(each) ?? 'paragraph']))
