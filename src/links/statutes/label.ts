import { regex } from '../../text/regex.ts'

/** A law with what it is cited for: `Wet op de bruggen: de artikelen 3 en 4 en paragraaf 5`. */
const LABEL = regex('u')`
  ^(?<name>(?:\p{Lu}[\p{Ll}-]{1,40}[ \u00a0])?(?:[\p{L}-]{0,40}[Ww]et(?:boek)?|Besluit|Regeling)
  (?![\p{L}-])[^:.;]{0,150}):[ \u00a0]
`

/** The name of the law before a colon that a list item begins with, for what stands behind it. */
export function labelOf(text: string, at: number): string | null {
  const label = LABEL.exec(text)
  return label !== null && label[0].length <= at ? (label.groups?.name ?? null) : null
}
