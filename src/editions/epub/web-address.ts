/** The schemes that links out of a book may have. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:'])

/** Characters that browsers accept in an address but its syntax (RFC 3986) does not; `%` without a code. */
const UNCODED = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu

/** An address with valid syntax; null for another scheme, or when it is not an address. */
export function webAddress(text: string): string | null {
  if (!URL.canParse(text)) return null
  const { protocol, href, host, pathname, search, hash } = new URL(text)
  if (!SCHEMES.has(protocol)) return null
  const start = host === '' ? protocol : href.slice(0, href.indexOf(host) + host.length)
  return start + withoutHashes(pathname + search) + (hash && `#${withoutHashes(hash.slice(1))}`)
}

const withoutHashes = (part: string): string =>
  part.replace(UNCODED, encodeURIComponent).replaceAll('#', '%23')
