import type { Reading } from '../../src/sources/adapter.ts'
import type { EvidenceLine } from '../../src/sources/evidence.ts'
import { pdf } from '../../src/sources/pdf/pdf.ts'
import { bytesOf, type Printer } from './print.ts'

export const readPrinted = async (paper: Printer): Promise<Reading> =>
  pdf.read({ name: 'paper.pdf', bytes: await bytesOf(paper) })

/** `heading:1 | Words` for each row. */
export const shown = ({ text, evidence }: Reading): string[] =>
  evidence.lines.map(({ start, end, role }) => `${role?.kind}${level(role)} | ${text.slice(start, end)}`)

const level = (role: EvidenceLine['role']): string => (role?.level ? `:${role.level}` : '')

/** The names of the blocks that rows holding these words belong to. */
export const blocksOf = ({ text, evidence }: Reading, ...words: string[]): (string | undefined)[] =>
  words.map(
    (word) => evidence.lines.find(({ start, end }) => text.slice(start, end).includes(word))?.role?.of,
  )
