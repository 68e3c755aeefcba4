/** `url(/_astro/x.woff2)`, with quotes or without. */
const ADDRESS = /url\(\s*(?:"([^"')]*)"|'([^"')]*)'|([^"'\s)]+))\s*\)/g

/** Changes the addresses in a style sheet of the build; what gives null stays as it is. */
export const mapStyleAddresses = (css: string, change: (address: string) => string | null): string =>
  css.replace(ADDRESS, (whole, ...found: (string | undefined)[]) => {
    const changed = change(found.slice(0, 3).find((address) => address !== undefined) ?? '')
    return changed === null ? whole : `url("${changed}")`
  })
