import { isScalar, Document as YamlDocument } from 'yaml'
import { type Fact, type FrontMatter, readFrontMatter } from '../blocks/front-matter.ts'
import { furnitureRule } from '../lines/furniture-rows.ts'
import { readLines } from '../lines/lines.ts'
import type { DocumentKind, SeedMeta } from '../seed/seed-schema.ts'

/** Words that texts of a kind have near their start; the first kind that matches is proposed. */
const KIND_SIGNS: readonly (readonly [RegExp, DocumentKind])[] = [
  [
    /\bantwoord(?:en)? op (?:de )?(?:kamer)?vragen\b|\bvragen van (?:het lid|de leden)\b|^Vraag 1$/imu,
    'beantwoording',
  ],
  [/\b(?:geachte voorzitter|aan de voorzitter|kamerbrief|uw kamer)\b/iu, 'kamerbrief'],
  [/\bjaarverslag\b/iu, 'jaarverslag'],
  [/\bbegroting(?:sartikel)?\b|\bbudgettaire gevolgen\b/iu, 'begroting'],
  [/\b(?:advies|signalement|rapport|verkenning)\b/iu, 'advies'],
]

/** Kinds of document that are about one year. */
const YEARLY: readonly DocumentKind[] = ['begroting', 'jaarverslag']

/** Characters in which those words are looked for. */
const START = 4000
const TITLE_LENGTH = 120

/** `kst-29538-350`, when the text gives dossier and number. */
function officialId({ dossier, number }: FrontMatter): string | null {
  return dossier && number ? `kst-${dossier.value}-${number.value}` : null
}

const budgetOf = ({ chapter, article }: FrontMatter): SeedMeta['budget'] =>
  chapter && article ? { chapter: chapter.value, article: Number(article.value) } : null

const sender = ({ sender: office, signer }: FrontMatter): string | null =>
  [office?.value, signer?.value].filter(Boolean).join(', ') || null

/** Proposes the metadata of a text that nobody has described yet; null for what is not known. */
export function proposeMeta(text: string, facts: FrontMatter = readFrontMatter(readLines(text))): SeedMeta {
  const start = text.slice(0, START)
  const official = officialId(facts)
  const kind = KIND_SIGNS.find(([sign]) => sign.test(start))?.[1] ?? 'document'
  return {
    title: facts.title?.value ?? firstLine(start),
    kind,
    date: facts.date?.value ?? null,
    year: facts.year && YEARLY.includes(kind) ? Number(facts.year.value) : null,
    sessionYear: facts.sessionYear?.value ?? null,
    issuer: sender(facts),
    official,
    officialUrl: official && `https://zoek.officielebekendmakingen.nl/${official}.html`,
    licence: null,
    provenance: null,
    extent: null,
    textDate: null,
    budget: budgetOf(facts),
    shortActions: false,
    corrections: [],
    withdrawn: [],
    reading: [],
  }
}

/** The facts from which each key of seed.yaml is taken. */
const GROUNDS: Partial<Record<keyof SeedMeta, readonly (keyof FrontMatter)[]>> = {
  title: ['title'],
  date: ['date'],
  year: ['year'],
  sessionYear: ['sessionYear'],
  issuer: ['sender', 'signer'],
  official: ['dossier', 'number'],
  budget: ['chapter', 'article'],
}

const lineOf = (text: string, fact: Fact): number => text.slice(0, fact.position[0]).split('\n').length

/** A comment with the lines of text.txt that a key was read from: " line 41"; null for a guess. */
function grounds(text: string, facts: FrontMatter, key: keyof SeedMeta): string | null {
  const lines = (GROUNDS[key] ?? []).flatMap((name) => (facts[name] ? [lineOf(text, facts[name])] : []))
  return lines.length ? ` line ${[...new Set(lines)].join(' and ')}` : null
}

/**
 * The facts at the front of a text. In a text full of reading errors, everything read from digits is dropped.
 */
export function believedFacts(text: string, isMisread: boolean): FrontMatter {
  const facts = readFrontMatter(readLines(text))
  const misread = { dossier: null, number: null, sessionYear: null, date: null, reference: null }
  return isMisread ? { ...facts, ...misread, year: null, chapter: null, article: null } : facts
}

/**
 * A seed.yaml for a text. Each value that was read from the text names its line, so that a person can check
 * it.
 */
export function proposeYaml(text: string, facts: FrontMatter = readFrontMatter(readLines(text))): string {
  const yaml = new YamlDocument(proposeMeta(text, facts))
  for (const key of Object.keys(GROUNDS) as (keyof SeedMeta)[]) {
    const node = yaml.get(key, true)
    const comment = grounds(text, facts, key)
    if (comment && node && (isScalar(node) ? node.value !== null : true))
      (node as { comment?: string }).comment = comment
  }
  return yaml.toString({ lineWidth: 0 })
}

/** The first line that has a letter and is no page furniture, shortened to whole words when it is long. */
function firstLine(text: string): string {
  const lines = text.split(/\r?\n/)
  const line = lines.find((each) => /\p{L}/u.test(each) && furnitureRule(each.trim()) === null) ?? text
  const clean = line.replace(/[\uFEFF\s]+/gu, ' ').trim()
  return clean.length <= TITLE_LENGTH ? clean : `${clean.slice(0, clean.lastIndexOf(' ', TITLE_LENGTH))} …`
}
