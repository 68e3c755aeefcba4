/** `url(/_astro/x.woff2)`, with quotes or without. */
const ADDRESS = /url\(\s*(["']?)([^"')]*)\1\s*\)/g

/** Changes the addresses in a style sheet of the build; what gives null stays as it is. */
export const mapStyleAddresses = (css: string, change: (address: string) => string | null): string =>
  css.replace(ADDRESS, (whole, _quote, address: string) => {
    const changed = change(address)
    return changed === null ? whole : `url("${changed}")`
  })
