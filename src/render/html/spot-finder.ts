import { regex } from '../../text/regex.ts'
import { eachTag, type PageTag } from './page-tags.ts'
import { inBytes, packSpots, type Spot, type SpotKind } from './spots.ts'

/** An attribute of a tag as it is printed; its places are those in the page. */
interface Attribute {
  name: string
  value: string
  start: number
  end: number
}

/** An element whose end is waited for. */
interface Open {
  name: string
  spot: Spot
  /** How many of its name are open within it, and it itself. */
  depth: number
  isInside: boolean
}

/** Few tags have anything that is other elsewhere, or later. */
const WORTH = regex()`[="](?:\/(?!\/)|\.\.\/)|\bpreload\b
  |\s(?:data-(?:online|whole|copy|(?:size|digest)-of)|http-equiv|action|type="?module)\b`

/** Elements that have no end tag. */
const EMPTY: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

/** `<path d="M3"/>`; a slash that ends a bare value closes nothing. */
const CLOSED = /["\s]\/>$/

const WITHIN: ReadonlySet<string> = new Set(['title', 'main'] satisfies SpotKind[])

/** Finds the spots of a page while it is printed: who prints tells each tag. */
export class SpotFinder {
  readonly #spots: Spot[] = []
  /** Which of those of which only the first is a spot were there. */
  readonly #found = new Set<string>()
  #isPastHead = false
  #open: Open[] = []

  /** A start tag, as it is printed from this character on. */
  started(name: string, tag: string, at: number): void {
    for (const open of this.#open) if (open.name === name) open.depth += 1
    if (WITHIN.has(name) && !this.#found.has(name)) {
      this.#found.add(name)
      this.#wait(name, { kind: name as SpotKind, start: at + tag.length, end: 0 }, true)
    }
    if (!WORTH.test(tag)) return
    const printed = { tag, at, attributes: attributesOf(tag, at) }
    if (!this.#open.some(({ spot }) => spot.kind === 'gone')) this.#look(name, printed)
    // Filled in on the page itself, also where no copy has them.
    this.#lookForFact(name, printed)
  }

  /** An end tag between these characters; says whether the end of its element is a spot. */
  ended(name: string, start: number, end: number): boolean {
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

  /** Markup that is printed as it is, from this character on. */
  markup(html: string, at: number): void {
    let before: PageTag | null = null
    eachTag(html, (tag) => {
      const { name, isEnd, start, end } = tag
      if (before !== null && isKept(before)) this.markup(html.slice(before.end, start), at + before.end)
      if (isEnd) this.ended(name, at + start, at + end)
      else this.started(name, html.slice(start, end), at + start)
      before = tag
    })
  }

  /** What was found in the page that was printed. An element without an end is none. */
  found(html: string): string {
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

  #wait(name: string, spot: Spot, isInside: boolean): void {
    this.#spots.push(spot)
    this.#open.push({ name, spot, depth: 1, isInside })
  }

  #look(name: string, printed: Printed): void {
    const { attributes } = printed
    const kind = kindOf(name, attributes)
    if (kind === 'gone' && name === 'script') this.#addAt('module', attributes.get('src'))
    if (kind === 'form') this.#addAt('action', attributes.get('action'))
    if (kind !== null) this.#element(kind, name, printed)
    if (kind !== 'gone') this.#edits(name, printed)
  }

  #lookForFact(name: string, { tag, at, attributes }: Printed): void {
    const fact = attributes.get('data-size-of') ?? attributes.get('data-digest-of')
    if (fact === undefined) return
    this.#addAt('fact', fact)
    this.#wait(name, { kind: 'known', start: at + tag.length, end: 0 }, true)
  }

  #addAt(kind: SpotKind, attribute: Attribute | undefined): void {
    if (attribute) this.#add(kind, attribute.start, attribute.end)
  }

  #element(kind: SpotKind, name: string, { tag, at }: Printed): void {
    const spot = { kind, start: at, end: at + tag.length }
    if (EMPTY.has(name) || CLOSED.test(tag)) this.#spots.push(spot)
    else this.#wait(name, spot, false)
  }

  /** Within a start tag. */
  #edits(name: string, { tag, at, attributes }: Printed): void {
    for (const attribute of attributes.values())
      if (isAddress(attribute) && !isAction(name, attribute)) this.#addAt('address', attribute)
    const href = attributes.get('href')
    if (name === 'a' && href && isAddress(href)) this.#addAt('class', attributes.get('class'))
    if (attributes.has('data-copy')) this.#addAt('hidden', attributes.get('hidden'))
    const forms = name === 'meta' && isPolicy(attributes) ? FORMS.exec(tag) : null
    if (forms) this.#add('policy', at + forms.index + forms[0].length, at + forms.index + forms[0].length)
  }
}

/** Within these every character is kept, those of tags too. */
export const isKept = ({ name, isEnd }: PageTag): boolean => name === 'pre' && !isEnd

interface Printed {
  tag: string
  at: number
  attributes: ReadonlyMap<string, Attribute>
}

type Attributes = Printed['attributes']

/** Values stand between double quotes, or are bare. */
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

/** What an element is as a whole, if anything. */
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

/** `/acties/` and `../#p1`; not `//elders.nl/`. */
const isAddress = ({ value }: Attribute): boolean => /^(?:\/(?!\/)|\.\.\/)/.test(value)

const isAction = (name: string, attribute: Attribute): boolean =>
  name === 'form' && attribute.name === 'action'

const isPolicy = (attributes: Attributes): boolean =>
  attributes.get('http-equiv')?.value === 'Content-Security-Policy'

const FORMS = /form-action (?:'|&#39;|&#x27;)self(?:'|&#39;|&#x27;)/

/** The spots of markup of our own, without a change to it. */
export function spotsOf(html: string): string {
  const finder = new SpotFinder()
  finder.markup(html, 0)
  return finder.found(html)
}
