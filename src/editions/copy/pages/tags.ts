import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** An attribute of a tag; its places are those in the page. */
export interface Attribute {
  name: string
  /** What it says, without codes. */
  value: string
  /** Before the blank that stands before it, and behind it. */
  start: number
  end: number
  /** Its value as it is written, without quotes. */
  from: number
  to: number
}

export interface Tag {
  name: string
  start: number
  end: number
  attributes: Attribute[]
}

export interface Seen {
  opened: (tag: Tag) => void
  closed: (name: string, start: number, end: number) => void
}

/** The tags of a page one after another: no tree is made of it. */
export function eachTag(html: string, seen: Seen): void {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, new Tags(html, seen))
  tokenizer.write(html)
  tokenizer.end()
}

const QUOTED: ReadonlySet<QuoteType> = new Set([QuoteType.Single, QuoteType.Double])

class Tags implements TokenizerCallbacks {
  readonly #html: string
  readonly #seen: Seen
  #tag: Tag = { name: '', start: 0, end: 0, attributes: [] }
  #open: Attribute = { name: '', value: '', start: 0, end: 0, from: 0, to: 0 }

  constructor(html: string, seen: Seen) {
    this.#html = html
    this.#seen = seen
  }

  onopentagname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#tag = { name, start: start - 1, end, attributes: [] }
  }

  onattribname(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#open = { name, value: '', start: start - 1, end, from: end, to: end }
  }

  onattribdata(start: number, end: number): void {
    this.#open.value += this.#html.slice(start, end)
  }

  onattribentity(code: number): void {
    this.#open.value += String.fromCodePoint(code)
  }

  onattribend(quote: QuoteType, end: number): void {
    const open = this.#open
    const isQuoted = QUOTED.has(quote)
    if (quote !== QuoteType.NoValue) {
      const quoteAt = this.#html.indexOf(quote === QuoteType.Single ? "'" : '"', open.end)
      Object.assign(open, { from: isQuoted ? quoteAt + 1 : open.end + 1, to: isQuoted ? end - 1 : end, end })
    }
    this.#tag.attributes.push(open)
  }

  onopentagend(end: number): void {
    this.#tag.end = end + 1
    this.#seen.opened(this.#tag)
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    this.#seen.closed(name, start - 2, this.#html.indexOf('>', end) + 1)
  }

  // Nothing but tags matters here.
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontext(): void {}
  ontextentity(): void {}
}
