import type { RoleKind } from '../../evidence.ts'
import type { Row } from '../rows/rows.ts'
import { isCaption, nameCaption } from './captions.ts'
import { type Group, groupsOf } from './groups.ts'
import { isHeading, nameHeading } from './headings.ts'
import { isItem, type Lists, nameItem } from './items.ts'
import { levelHeadings } from './levels.ts'
import { withLoneNumbers } from './lone-numbers.ts'
import { ENDS } from './over-ends.ts'
import { type Annotator, claim, type Paper } from './paper.ts'

/** Fewest rows of a paragraph in italics that is a quotation. */
const QUOTE = 2

/** Captions, headings, items, quotations, labels and paragraphs: all rows that are left. */
export const text: Annotator = (paper) => {
  const groups = withLoneNumbers(groupsOf(paper))
  const lists: Lists = []
  for (const [index, group] of groups.entries()) {
    const kind = nameGroup(paper, group, groups[index + 1], lists)
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

/** Names a group, and tells what it is. */
function nameGroup(paper: Paper, group: Group, next: Group | undefined, lists: Lists): RoleKind {
  const isOther = isCaption(paper, group) || isField(group)
  const heads = !isOther && isHeading(paper, group, next)
  const listed = !isOther && !heads && isItem(group)
  if (listed) nameItem(paper, group, lists)
  else if (isCaption(paper, group)) nameCaption(paper, group)
  else if (heads) nameHeading(paper, group)
  else namePlain(paper, group)
  return group[0]!.role!.kind
}

function namePlain(paper: Paper, group: Group): void {
  const kind = kindOf(paper, group)
  const of = paper.name(kind[0]!)
  for (const row of group) claim(row, kind, { of })
}

/** A field of a letterhead: its name, a colon or a wide gap, a short value. */
const FIELD =
  /^(?:(?:datum|betreft|onderwerp|ons kenmerk|uw kenmerk|kenmerk|contactpersoon|zaak(?:nr|nummer)|status|versie|inzake)(?:\s*:\s+|\s+)\S|\p{Lu}\p{Ll}+:$)/iu

const isField = ([first, second]: Group): boolean =>
  !second && first!.text.length < 90 && FIELD.test(first!.text)

const isLabel = (frame: Row['frame']): boolean => frame === 'label' || frame === 'reference'

function kindOf({ body }: Paper, group: Group): 'paragraph' | 'quote' | 'label' {
  const [first] = group
  if (first!.side || first!.turned || isLabel(first!.frame)) return 'label'
  if (isField(group)) return 'label'
  return !body.italic && group.length >= QUOTE && group.every((row) => row.italic) ? 'quote' : 'paragraph'
}
