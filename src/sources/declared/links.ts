/** Schemes that lead to a text, an address or a number; none of them runs anything. */
const SCHEMES = /^(?:https?|mailto|tel|cvdr|bwb|jci[\d.]*|urn|doi)$/i
const MOST = 2000

/** Signs that a browser leaves out of a scheme: `java\nscript:`. */
const hidden = (sign: string): boolean => sign <= ' ' || sign === '\u007F' || sign === '\u00A0'

/**
 * The address of a link as its file has it; undefined where it is none that may be kept: `javascript:` and
 * `data:` run,
 * `file:` is of somebody's own disk.
 */
export function keptLink(address: string | undefined): string | undefined {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '' || trimmed.length > MOST) return undefined
  const bare = [...trimmed].filter((sign) => !hidden(sign)).join('')
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]
  return scheme === undefined || SCHEMES.test(scheme) || /^\d/.test(scheme) ? trimmed : undefined
}
