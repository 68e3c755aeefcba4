import type { Reading } from '../../src/sources/adapter.ts'
import type { EvidenceLine } from '../../src/sources/evidence.ts'
import { pdf } from '../../src/sources/pdf/pdf.ts'
import { bytesOf, type Printer, printer } from './print.ts'

export const readPrinted = async (paper: Printer): Promise<Reading> =>
  pdf.read({ name: 'paper.pdf', bytes: await bytesOf(paper) })

/** The reading of a paper that is drawn. */
export async function readDrawn(draw: (paper: Printer) => void): Promise<Reading> {
  const paper = await printer()
  draw(paper)
  return readPrinted(paper)
}

/** A paragraph of running text: what stands beside it is told from it. */
export const BODY = [
  'De gemeente onderhoudt de havens en de kades al sinds de oprichting van de stad, en dat',
  'blijft zij doen zolang er schepen zijn die er willen liggen. Daarvoor is geld nodig, dat',
  'voor een deel van het rijk komt en voor een deel van wie er zijn schip heeft liggen.',
]

/** `heading:1 | Words` for each row. */
export const shown = ({ text, evidence }: Reading): string[] =>
  evidence.lines.map(({ start, end, role }) => `${role?.kind}${level(role)} | ${text.slice(start, end)}`)

const level = (role: EvidenceLine['role']): string => (role?.level ? `:${role.level}` : '')

/** The names of the blocks that rows holding these words belong to. */
export const blocksOf = ({ text, evidence }: Reading, ...words: string[]): (string | undefined)[] =>
  words.map(
    (word) => evidence.lines.find(({ start, end }) => text.slice(start, end).includes(word))?.role?.of,
  )
