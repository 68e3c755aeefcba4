/** A key for a block, unique among all documents: `brief#p12`. */
export const blockKey = (document: string, block: string): string => `${document}#${block}`

/** The key of the block that a place is in. */
export const placeKey = ({ document, block }: { document: string; block: string }): string =>
  blockKey(document, block)

/** `brief#p12` → `['brief', 'p12']` */
export function fromBlockKey(key: string): [document: string, block: string] {
  const at = key.indexOf('#')
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)]
}
