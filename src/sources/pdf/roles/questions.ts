import { regex } from '../../../text/regex.ts'
import type { Group } from './groups.ts'
import type { Paper } from './paper.ts'

/** Words that open a part in answers to questions: "Vraag 3, 4 en 5", "Antwoord op vraag 6:". */
const OPENS = regex('iu')`
  ^(?:vraag|antwoord|vragen|antwoorden)(?:\s+(?:op\s+)?(?:(?:de )?vra(?:ag|gen)\s+)?\d{1,3}
  (?:(?:,| en| t\/m| tot en met)?\s+\d{1,3})*)?:?$
`

export const opensQuestion = ({ length, 0: row }: Group): boolean => length === 1 && OPENS.test(row!.text)

/**
 * What is asked, below "Vraag 3", in the bold or italic letters that set it apart from its answer: no titles,
 * and no quotation.
 */
export function askedIn(paper: Paper, groups: readonly Group[]): Set<Group> {
  const asked = new Set<Group>()
  let isAsked = false
  for (const group of groups) {
    if (opensQuestion(group)) isAsked = /^vra/iu.test(group[0]!.text)
    else if (isAsked && looksApart(paper, group)) asked.add(group)
    else isAsked = false
  }
  return asked
}

const looksApart = ({ body }: Paper, group: Group): boolean =>
  group.every(({ bold, italic, size }) => (bold || italic) && size < 1.08 * body.size)
