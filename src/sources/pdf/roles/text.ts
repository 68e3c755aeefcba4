import { regex } from '../../../text/regex.ts'
import type { RoleKind } from '../../evidence.ts'
import type { Row } from '../rows/rows.ts'
import { isCaption, nameCaption } from './captions.ts'
import { type Group, groupsOf } from './groups.ts'
import { isHeading, nameHeading } from './headings.ts'
import { isItem, type Lists, nameItem } from './items.ts'
import { levelHeadings } from './levels.ts'
import { withLoneNumbers } from './lone-numbers.ts'
import { ENDS } from './over-ends.ts'
import { type Annotator, bodyOn, claim, type Paper } from './paper.ts'
import { askedIn, opensQuestion } from './questions.ts'

/** Fewest rows of a paragraph in italics that is a quotation. */
const QUOTE = 2

/** Captions, headings, items, quotations, labels and paragraphs: all rows that are left. */
export const text: Annotator = (paper) => {
  const groups = withLoneNumbers(groupsOf(paper))
  const lists: Lists = []
  const asked = askedIn(paper, groups)
  for (const [index, group] of groups.entries()) {
    const next = asked.has(group) ? 'asked' : groups[index + 1]
    const kind = nameGroup(paper, group, next, lists)
    if (!KEEPS.includes(kind) && !isRest(groups[index - 1], group)) lists.length = 0
  }
  levelHeadings(paper)
}

/** What stands between two items without ending their list. */
const KEEPS = ['item', 'caption']

/** At the top of a page: the rest of an item. */
function isRest(before: Group | undefined, [first]: Group): boolean {
  const last = before?.at(-1)
  return last?.role?.kind === 'item' && last.page !== first!.page && !ENDS.test(last.text)
}

/** What follows a group; or that it is a question, and no title of what follows. */
type Next = Group | 'asked' | undefined

/** Names a group, and tells what it is. */
function nameGroup(paper: Paper, group: Group, next: Next, lists: Lists): RoleKind {
  const isOther = next === 'asked' || isCaption(paper, group) || isField(group)
  const heads = !isOther && isHeading(paper, group, next)
  const listed = !heads && !isField(group) && isItem(group)
  if (isCaption(paper, group)) nameCaption(paper, group)
  else if (listed) nameItem(paper, group, lists)
  else if (heads) nameHeading(paper, group)
  else namePlain(paper, group, next === 'asked')
  return group[0]!.role!.kind
}

function namePlain(paper: Paper, group: Group, isAsked: boolean): void {
  const kind = isAsked ? 'paragraph' : kindOf(paper, group)
  const of = paper.name(kind[0]!)
  for (const row of group) claim(row, kind, { of })
}

/** A field of a letterhead: its name, a colon or a wide gap, a short value. */
const FIELD = regex('iu')`
  ^(?:(?:datum|betreft|onderwerp|ons kenmerk|uw kenmerk|kenmerk|contactpersoon|zaak(?:nr|nummer)|status
  |versie|inzake)(?:\s*:\s+|\s+)\S|\p{Lu}\p{Ll}+:$)
`

const isField = (group: Group): boolean =>
  group.length === 1 && group[0]!.text.length < 90 && FIELD.test(group[0]!.text) && !opensQuestion(group)

const isLabel = (frame: Row['frame']): boolean => frame === 'label' || frame === 'reference'

function kindOf(paper: Paper, group: Group): 'paragraph' | 'quote' | 'label' {
  const [first] = group
  if (first!.side || first!.turned || isLabel(first!.frame)) return 'label'
  if (isField(group)) return 'label'
  const { italic } = bodyOn(paper, first!.page)
  return !italic && group.length >= QUOTE && group.every((row) => row.italic) ? 'quote' : 'paragraph'
}
