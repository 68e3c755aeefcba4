import { apaMention, apaReference } from './citation-library.ts'
import { citedName } from './cited-name.ts'
import { reportItem, type Via, viaText } from './csl.ts'
import type { FormName } from './form-names.ts'
import { type Citable, identity } from './identity.ts'
import { type Run, slot } from './run.ts'

/** Every citation form, with slots for the place; null when a document cannot be cited in it. */
export type Forms = Record<FormName, Run[] | null>

const at = slot('plaats')

/** A link with the title as its text; in plain text the address itself. */
const link = ({ title }: Citable): Run[] => [{ link: [title, at], plain: [slot('url')] }]

/**
 * “woorden” (Kamerstukken II 2022/23, 29538, nr. 350, al. 23, tekst via Leeswijzer)
 * In plain text the address comes last, so that the parenthesis is not taken for a part of it.
 */
function quotation(document: Citable, via: Via): Run[] {
  const read = viaText(via)
  return [
    slot('woorden'),
    ' (',
    ...identity(document),
    at,
    ', ',
    { link: [read], plain: [read] },
    ')',
    { link: [], plain: [' ', slot('url')] },
  ]
}

/**
 * A footnote by the Leidraad voor juridische auteurs: the series in italics, no space in the dossier number,
 * no address, a full stop at the end.
 */
const leidraad = (document: Citable, via: Via): Run[] => [...identity(document), at, ` (${viaText(via)}).`]

/**
 * By Aanwijzingen 3.36 to 3.45 of the Aanwijzingen voor de regelgeving: papers of the States General and
 * official journals by their number, a regulation in force by its title alone.
 */
function aanwijzing(document: Citable, via: Via): Run[] | null {
  const name = citedName(document)
  if (name === null) return null
  const words = name.series === document.title ? name.series : name.identifier
  return [words, at, ` (${viaText(via)})`]
}

export function forms(document: Citable, via: Via): Forms {
  const item = { ...reportItem(document, via), medium: viaText(via) }
  return {
    link: link(document),
    citaat: quotation(document, via),
    leidraad: leidraad(document, via),
    aanwijzing: aanwijzing(document, via),
    apa: [...apaReference(item), slot('adres')],
    apaTekst: ['(', ...apaMention(item), at, ')'],
  }
}
