/** Words that say nothing about the subject of a text: they are not indexed and need not match. Folded. */
const FUNCTION_WORDS = new Set(
  [
    'de het een t n der des den dit dat deze die daar hier er',
    'ik je jij u we wij ze zij hij hem haar hen hun ons onze uw mij me mijn zijn zich jullie zelf',
    'in op aan van voor met bij naar uit over door om tot te ten ter als dan af na per tegen tussen via',
    'zonder binnen onder rond sinds tijdens vanuit volgens wegens namens',
    'en of maar want dus noch hoewel omdat doordat zodat indien mits tenzij terwijl toen wanneer nadat',
    'voordat',
    'is was waren wordt worden werd werden geworden ben bent wees geweest heeft hebben had hadden heb',
    'hebt gehad',
    'kan kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen mocht wil willen wilde gaat',
    'gaan ging doet doen deed',
    'niet geen ook nog al wel toch zo er toe dus reeds steeds ooit ieder elk elke alle allen alles iets',
    'niets iemand niemand',
    'waar waarom waarvoor waarmee waarin waarop waarbij waarvan hoe wat wie welk welke hoeveel hoelang',
    'wiens hoezo',
    'daarbij daarin daarmee daarom daarop daarvan daarvoor daaraan hierbij hierin hiermee hierop hiervan',
    'hiervoor hierover daarover eraan erin ermee erop ervan ervoor',
    'kst nr nrs blz pag bijv bv o.a m.b.t i.v.m t.a.v d.w.z',
  ].flatMap((line) => line.split(' ')),
)
/** Words that only ask when they are in a question: `wat staat er over`. In a text they have a meaning. */
const ASKING_WORDS = new Set(
  [
    'geld bedrag bedragen kost dossier nummer kamerstuk kamerstukken regelt zegt zeggen staat staan',
    'betekent betekenen bedoeld bedoelt bedoelen geldt gelden precies eigenlijk gebeurt gebeuren vind',
    'vinden zoek zoeken informatie uitleg definitie begrip krijgt krijgen komt komen houdt inhoudt',
    'genoemd heet heten',
  ].flatMap((line) => line.split(' ')),
)

const QUESTION_WORDS = new Set(
  [
    'hoe wat wie waar wanneer welk welke waarom waarvoor hoeveel mag kan is zijn moet worden wordt heeft',
    'hebben',
  ].flatMap((line) => line.split(' ')),
)
/**
 * Whether a question is a whole sentence: `hoe hoog is het tarief`. Then fewer of its words need to be in an
 * answer.
 */
export const isSentence = (words: readonly string[]): boolean =>
  QUESTION_WORDS.has(words[0] ?? '') && words.length > 3

export const isFunctionWord = (word: string): boolean =>
  FUNCTION_WORDS.has(word) || (word.length === 1 && !/\d/.test(word))
export const isAskingWord = (word: string): boolean => ASKING_WORDS.has(word)
