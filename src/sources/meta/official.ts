import { regex } from '../../text/regex.ts'
import type { Found } from '../proposal.ts'
import { foundAt, isKind, type Stated, type StatedRow } from './stated.ts'

export interface Official {
  dossier: Found | null
  number: Found | null
  official: Found | null
}

const NONE: Official = { dossier: null, number: null, official: null }
/** What the colophon of an official paper bears: "kst-32545-143", "ah-tk-20232024-2313". */
const PRINTED = /^((?:kst|ah|blg|stcrt|stb)-(?:tk-|ek-)?[a-z_-]*\d[\w-]*)$/iu
const KAMERSTUK = /^kst-(\d{5}(?:-[IVXLCDM]+[A-Z]?)?)-(\w+)$/iu
const AANHANGSEL = /^ah-[te]k-\d{8}-(\d+)$/iu
/** "Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143", as a running foot. */
const FOOT = regex('iu')`
  ^(?:tweede|eerste) kamer,? vergaderjaar \d{4}[–-]\d{4}, (\d{2}) ?(\d{3})
  (?: ([IVXLCDM]+))?(?: \(R\d+\))?, (?:nr\. )?(\w+)
`
/** "32 545 Wet- en regelgeving", "Nr. 143", in the heads of an official paper. */
const DOSSIER = /^(\d{2}) (\d{3})(?: ([IVXLCDM]+))?(?=\s|$)/u
const NUMBER = /^nr\. (\d+)\b/iu

/**
 * Dossier and number, only where a paper names itself: in its colophon, its running foot, or in bold at its
 * head. A number in running text, a note or a list of literature is another paper's.
 */
export const officialOf = ({ first }: Stated): Official =>
  fromColophon(first) ?? fromFoot(first) ?? fromHead(first) ?? NONE

function fromColophon(rows: readonly StatedRow[]): Official | null {
  const row = rows.find((each) => isKind(each, 'artifact', 'label') && PRINTED.test(each.text.trim()))
  if (!row) return null
  const id = row.text.trim()
  const [, dossier, number] = KAMERSTUK.exec(id) ?? []
  const own = number ?? AANHANGSEL.exec(id)?.[1]
  return {
    official: foundAt(id, row),
    dossier: dossier ? foundAt(dossier, row) : null,
    number: own ? foundAt(own, row) : null,
  }
}

function fromFoot(rows: readonly StatedRow[]): Official | null {
  for (const row of rows.filter((each) => isKind(each, 'artifact'))) {
    const [, tens, rest, addition, number] = FOOT.exec(row.text) ?? []
    if (tens && rest && number) return numbered(`${tens}${rest}`, addition, number, [row, row])
  }
  return null
}

function fromHead(rows: readonly StatedRow[]): Official | null {
  const bold = rows.filter((row) => row.line.bold && isKind(row, 'heading', 'label', 'paragraph'))
  const dossier = bold.find(({ text }) => DOSSIER.test(text))
  const number = bold.find(({ text }) => NUMBER.test(text))
  const [, tens, rest, addition] = DOSSIER.exec(dossier?.text ?? '') ?? []
  const own = NUMBER.exec(number?.text ?? '')?.[1]
  return dossier && number && own ? numbered(`${tens}${rest}`, addition, own, [dossier, number]) : null
}

function numbered(
  digits: string,
  addition: string | undefined,
  number: string,
  [at, numberAt]: [StatedRow, StatedRow],
): Official {
  const dossier = addition ? `${digits}-${addition}` : digits
  return {
    dossier: foundAt(dossier, at),
    number: foundAt(number, numberAt),
    official: foundAt(`kst-${dossier}-${number}`, at),
  }
}
