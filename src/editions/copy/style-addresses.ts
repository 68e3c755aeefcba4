/** `url(/_astro/x.woff2)`, with or without quotes. */
const ADDRESS = /url\(\s*(?:"([^"')]*)"|'([^"')]*)'|([^"'\s)]+))\s*\)/g

/** Replaces the addresses in a style sheet; where `change` returns null, the address stays. */
export const mapStyleAddresses = (css: string, change: (address: string) => string | null): string =>
  css.replace(ADDRESS, (whole, ...found: (string | undefined)[]) => {
    const changed = change(found.slice(0, 3).find((address) => address !== undefined) ?? '')
    return changed === null ? whole : `url("${changed}")`
  })
