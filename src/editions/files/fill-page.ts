/** A file with its size in bytes, and its digest when a reader can check it. */
export interface Fact {
  file: string
  size: number
  sha256?: string
}

/** `1234567` → `1,2 MB` */
const shownSize = (bytes: number): string =>
  bytes < 1e6
    ? `${Math.ceil(bytes / 1e3)} kB`
    : `${(bytes / 1e6).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`

/** A place that waits for a size or a digest: `<span data-size-of=leeswijzer.zip>onbekend`. */
const PLACE = /^(size|digest)-of=(?:"([^"<>]*)"|([^\s"<>]+))/
const START = ' data-'

/**
 * The page that offers the editions, with what is known of them only now that they are made: sizes and
 * digests where the page has `data-size-of` and `data-digest-of`.
 */
export function fillPage(html: string, facts: readonly Fact[]): string {
  const byFile = new Map(facts.map((fact) => [fact.file, fact]))
  const [first = '', ...rest] = html.split(START)
  return [first, ...rest.map((part) => filled(part, byFile))].join(START)
}

/** From the name of an attribute to the next: `size-of="x">onbekend</span>…`. */
function filled(part: string, byFile: ReadonlyMap<string, Fact>): string {
  const [, kind, quoted, bare = ''] = PLACE.exec(part) ?? []
  const [end, next] = [part.indexOf('>'), part.indexOf('<')]
  const fact = byFile.get(quoted ?? bare)
  if (kind === undefined || fact === undefined || end < 0 || next < end) return part
  const words = kind === 'size' ? shownSize(fact.size) : (fact.sha256 ?? '')
  return part.slice(0, end + 1) + words + part.slice(next)
}
