/** What a book may lead to outside itself. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/**
 * Characters that browsers take in an address and that the rules for addresses do not
 * know, and a `%` that begins no code.
 */
const UNCODED = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu

/**
 * An address on the web as the rules for addresses have it; null for another
 * scheme, and for what is no address.
 */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, href, host, pathname, search, hash } = new URL(text)
  if (!SCHEMES.has(protocol)) return null
  const start = host === '' ? protocol : href.slice(0, href.indexOf(host) + host.length)
  return start + withoutHashes(pathname + search) + (hash && `#${withoutHashes(hash.slice(1))}`)
}

const withoutHashes = (part: string): string =>
  part.replace(UNCODED, encodeURIComponent).replaceAll('#', '%23')
