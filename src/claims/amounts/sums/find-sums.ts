import type { Block } from '../../../collections/schema/block.ts'
import type { AmountSum } from '../amount.ts'
import type { Statement } from '../compare/statement.ts'
import type { Surroundings } from '../compare/surroundings.ts'
import { sumInSection, sumOfRow } from './in-section.ts'
import { sumInSentence } from './in-sentence.ts'
import { sumOfHeadings } from './of-headings.ts'
import { isMoney, type LooseSum } from './parts.ts'
import { sumWithRest } from './rest.ts'

const groups = <Key>(statements: readonly Statement[], key: (each: Statement) => Key): Statement[][] => [
  ...Map.groupBy(statements, key).values(),
]

function inSections(
  statements: readonly Statement[],
  { document, targetOf }: Surroundings,
): (LooseSum | null)[] {
  const below = Map.groupBy(
    document.blocks.filter(({ type }) => type === 'heading'),
    ({ parent }: Block) => parent,
  )
  const inHeadings = new Map(
    statements.filter((each) => each.inHeading && isMoney(each)).map((each) => [each.block as string, each]),
  )
  return groups(statements, ({ section }) => section).flatMap((section) => [
    sumInSection(section, document.year),
    sumOfRow(section, targetOf(section[0]!.block), document.year),
    sumOfHeadings(section, below.get(section[0]!.section) ?? [], inHeadings),
  ])
}

/** Finds the sums that the text of a document states, in reading order. */
export function findSums(statements: readonly Statement[], surroundings: Surroundings): AmountSum[] {
  const order = new Map(surroundings.document.blocks.map(({ id }, index) => [id, index]))
  const found = [
    ...groups(statements, ({ block, sentence }) => `${block} ${sentence.start}`).map(sumInSentence),
    ...groups(statements, ({ block }) => block).map(sumWithRest),
    ...inSections(statements, surroundings),
  ]
  return found
    .filter((sum) => sum !== null)
    .map((sum): AmountSum => ({ document: surroundings.document.id, ...sum }))
    .sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0))
}
