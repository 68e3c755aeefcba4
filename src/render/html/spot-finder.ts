import { regex } from '../../text/regex.ts'
import { eachTag, type PageTag } from './page-tags.ts'
import { inBytes, packSpots, type Spot, type SpotKind } from './spots.ts'

/** An attribute of a tag as it is printed. Offsets are in the page. */
interface Attribute {
  name: string
  value: string
  start: number
  end: number
}

/** An element that is a spot, and whose end tag has not come yet. */
interface Open {
  name: string
  spot: Spot
  /** The number of open elements of its name: itself, and those within it. */
  depth: number
  /** The spot is its content, without the tags. */
  isInside: boolean
}

/** Tests whether a tag may have a spot. Few do, so most need not be parsed. */
const MAY_HAVE_SPOT = regex()`[="](?:\/(?!\/)|\.\.\/)|\bpreload\b
  |\s(?:data-(?:online|whole|copy|(?:size|digest)-of)|http-equiv|action|type="?module)\b`

/** Elements that have no end tag. */
const EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** A self-closing tag: `<path d="M3"/>`. A slash that ends an unquoted value does not close the element. */
const SELF_CLOSING = /["\s]\/>$/

/** Elements whose content is a spot: only of the first of each. */
const CONTENT_SPOTS: ReadonlySet<string> = new Set(['title', 'main'] satisfies SpotKind[])

/** Finds the spots of a page while it is printed. The printer passes each tag to it. */
export class SpotFinder {
  readonly #spots: Spot[] = []
  /** The names in `CONTENT_SPOTS` that were found already. */
  readonly #found = new Set<string>()
  #isPastHead = false
  #open: Open[] = []

  /** Takes a start tag, as printed, and its offset. */
  startTag(name: string, tag: string, at: number): void {
    for (const open of this.#open) if (open.name === name) open.depth += 1
    if (CONTENT_SPOTS.has(name) && !this.#found.has(name)) {
      this.#found.add(name)
      this.#awaitEnd(name, { kind: name as SpotKind, start: at + tag.length, end: 0 }, true)
    }
    if (!MAY_HAVE_SPOT.test(tag)) return
    const printed = { tag, at, attributes: attributesOf(tag, at) }
    if (!this.#open.some(({ spot }) => spot.kind === 'gone')) this.#findCopySpots(name, printed)
    // These are filled in on the page itself, so also within elements that no copy has.
    this.#findFact(name, printed)
  }

  /** Takes an end tag and its range. Returns whether it ends an element that is a spot. */
  endTag(name: string, start: number, end: number): boolean {
    if (name === 'head' && !this.#isPastHead) this.#add('head', start, start)
    if (name === 'head') this.#isPastHead = true
    let isEnding = false
    for (const open of this.#open) {
      if (open.name !== name || --open.depth > 0) continue
      open.spot.end = open.isInside ? start : end
      isEnding = true
    }
    if (isEnding) this.#open = this.#open.filter(({ depth }) => depth > 0)
    return isEnding
  }

  /** Takes markup that is printed unchanged, and its offset. */
  unchanged(html: string, at: number): void {
    let before: PageTag | null = null
    eachTag(html, (tag) => {
      const { name, isEnd, start, end } = tag
      if (before !== null && isPreformatted(before))
        this.unchanged(html.slice(before.end, start), at + before.end)
      if (isEnd) this.endTag(name, at + start, at + end)
      else this.startTag(name, html.slice(start, end), at + start)
      before = tag
    })
  }

  /** The spots of the printed page, packed. An element without an end tag is not a spot. */
  packed(html: string): string {
    const endless = new Set(this.#open.map(({ spot }) => spot))
    return packSpots(
      inBytes(
        this.#spots.filter((spot) => !endless.has(spot)),
        html,
      ),
    )
  }

  #add(kind: SpotKind, start: number, end: number): void {
    this.#spots.push({ kind, start, end })
  }

  #awaitEnd(name: string, spot: Spot, isInside: boolean): void {
    this.#spots.push(spot)
    this.#open.push({ name, spot, depth: 1, isInside })
  }

  /** Finds where a copy of the page differs from it. */
  #findCopySpots(name: string, printed: Printed): void {
    const { attributes } = printed
    const kind = kindOf(name, attributes)
    if (kind === 'gone' && name === 'script') this.#addAt('module', attributes.get('src'))
    if (kind === 'form') this.#addAt('action', attributes.get('action'))
    if (kind !== null) this.#addElement(kind, name, printed)
    if (kind !== 'gone') this.#addEdits(name, printed)
  }

  /** Finds a size or digest that is filled in later. */
  #findFact(name: string, { tag, at, attributes }: Printed): void {
    const fact = attributes.get('data-size-of') ?? attributes.get('data-digest-of')
    if (fact === undefined) return
    this.#addAt('fact', fact)
    this.#awaitEnd(name, { kind: 'known', start: at + tag.length, end: 0 }, true)
  }

  #addAt(kind: SpotKind, attribute: Attribute | undefined): void {
    if (attribute) this.#add(kind, attribute.start, attribute.end)
  }

  #addElement(kind: SpotKind, name: string, { tag, at }: Printed): void {
    const spot = { kind, start: at, end: at + tag.length }
    if (EMPTY.has(name) || SELF_CLOSING.test(tag)) this.#spots.push(spot)
    else this.#awaitEnd(name, spot, false)
  }

  /** Adds the spots within a start tag. */
  #addEdits(name: string, { tag, at, attributes }: Printed): void {
    for (const attribute of attributes.values())
      if (isAddress(attribute) && !isAction(name, attribute)) this.#addAt('address', attribute)
    const href = attributes.get('href')
    if (name === 'a' && href && isAddress(href)) this.#addAt('class', attributes.get('class'))
    if (attributes.has('data-copy')) this.#addAt('hidden', attributes.get('hidden'))
    const forms = name === 'meta' && isPolicy(attributes) ? FORMS.exec(tag) : null
    if (forms) this.#add('policy', at + forms.index + forms[0].length, at + forms.index + forms[0].length)
  }
}

/** Whether a tag starts an element in which every character is kept, even those of tags. */
export const isPreformatted = ({ name, isEnd }: PageTag): boolean => name === 'pre' && !isEnd

/** A start tag as it is printed. */
interface Printed {
  tag: string
  at: number
  attributes: ReadonlyMap<string, Attribute>
}

type Attributes = Printed['attributes']

/** Values are in double quotes, or have none. */
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:=(?:"([^"]*)"|([^\s">]*)))?/g

function attributesOf(tag: string, at: number): Attributes {
  const attributes = new Map<string, Attribute>()
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(tag); found !== null; found = ATTRIBUTE.exec(tag)) {
    const [whole, name = '', quoted, bare = ''] = found
    const start = at + found.index
    attributes.set(name, { name, value: quoted ?? bare, start, end: start + whole.length })
  }
  return attributes
}

/** The kind of spot that a whole element is, or null. */
function kindOf(name: string, attributes: Attributes): SpotKind | null {
  if (isModule(name, attributes) || isPreload(name, attributes) || attributes.has('data-online'))
    return 'gone'
  if (attributes.has('data-whole')) return 'whole'
  return name === 'form' && attributes.get('action')?.value ? 'form' : null
}

const isModule = (name: string, attributes: Attributes): boolean =>
  name === 'script' && attributes.get('type')?.value === 'module' && attributes.has('src')

const isPreload = (name: string, attributes: Attributes): boolean =>
  name === 'link' && (attributes.get('rel')?.value.split(' ').includes('preload') ?? false)

/** Whether a value is an address on this site: `/acties/` and `../#p1`, but not `//elders.nl/`. */
const isAddress = ({ value }: Attribute): boolean => /^(?:\/(?!\/)|\.\.\/)/.test(value)

const isAction = (name: string, attribute: Attribute): boolean =>
  name === 'form' && attribute.name === 'action'

const isPolicy = (attributes: Attributes): boolean =>
  attributes.get('http-equiv')?.value === 'Content-Security-Policy'

const FORMS = /form-action (?:'|&#39;|&#x27;)self(?:'|&#39;|&#x27;)/

/** The spots of markup of this site, packed. */
export function spotsOf(html: string): string {
  const finder = new SpotFinder()
  finder.unchanged(html, 0)
  return finder.packed(html)
}
