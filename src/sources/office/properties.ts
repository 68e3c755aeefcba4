import type { Found, Proposal } from '../proposal.ts'

/** Properties that the publisher of official papers writes; they outrank what the words say. */
const OFFICIAL = {
  official: ['OVERHEIDop.ParlID/DC.identifier', 'DC.identifier', 'DCTERMS.identifier'],
  dossier: ['OVERHEIDop.dossiernummer'],
  number: ['OVERHEIDop.ondernummer'],
  date: ['DCTERMS.W3CDTF/DCTERMS.issued', 'DCTERMS.issued'],
} as const

/** Properties of templates: asked last, since they are often left from an earlier letter. */
const TEMPLATE = {
  reference: ['onskenmerk', 'ons kenmerk', 'kenmerk', 'zaaknummer'],
  title: ['Title', 'onderwerp', 'Subject'],
} as const

type Properties = Readonly<Record<string, string>>

function ofProperty(names: readonly string[], properties: Properties): Found | null {
  for (const name of names) {
    const key = Object.keys(properties).find((each) => each.toLowerCase() === name.toLowerCase())
    const value = key === undefined ? '' : properties[key]!.trim()
    if (key !== undefined && value) return { value, property: key }
  }
  return null
}

const IDENTIFIER = /^(?:kst|ah|blg|stcrt|stb|h)-(?:tk-|ek-)?[A-Za-z_-]*\d[\w-]*$/u
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** The proposal, completed from the properties of the file. */
export function withProperties(proposal: Proposal, properties: Properties): Proposal {
  const id = ofProperty(OFFICIAL.official, properties)
  const day = ofProperty(OFFICIAL.date, properties)
  const reference = ofProperty(TEMPLATE.reference, properties)
  return {
    ...proposal,
    official: id && IDENTIFIER.test(id.value) ? id : proposal.official,
    dossier: ofProperty(OFFICIAL.dossier, properties) ?? proposal.dossier,
    number: ofProperty(OFFICIAL.number, properties) ?? proposal.number,
    date: day && DAY.test(day.value) ? day : proposal.date,
    reference: proposal.reference ?? (reference && /\d/u.test(reference.value) ? reference : null),
    title: proposal.title ?? ofProperty(TEMPLATE.title, properties),
  }
}
