import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type ArticleRow, articleRows } from '../articles/article-page.ts'
import { type RegulationRow, regulationRows } from './regulation-page.ts'

/** The articles of the site: those of regulations and, apart from these, those of budgets. */
export interface ArticlesPage {
  title: string
  description: string
  lede: string
  regulations: RegulationRow[]
  budget: ArticleRow[]
  both: boolean
}

const BUDGET =
  'Een begrotingsartikel komt terug in de begroting, in het ' +
  'jaarverslag en in de stukken daartussen. Hier staan ze ' +
  'bij elkaar.'
const RULES = 'Van elke regeling de artikelen, met hun plaats in de tekst en hun toelichting.'

/** The title and introduction of the page: a site without regulations has a page about budgets only. */
function introduction(rules: boolean, budget: boolean): Pick<ArticlesPage, 'title' | 'description' | 'lede'> {
  if (rules && budget)
    return {
      title: 'Artikelen',
      description: 'Artikelen van regelingen, en begrotingsartikelen met de documenten die erover gaan.',
      lede: `${RULES} ${BUDGET}`,
    }
  if (rules) return { title: 'Artikelen', description: 'De artikelen van regelingen.', lede: RULES }
  const none = 'Geen van de teksten op deze site heeft artikelen of gaat over een begrotingsartikel.'
  return {
    title: 'Begrotingsartikelen',
    description: 'Begrotingsartikelen en de documenten die erover gaan.',
    lede: budget ? BUDGET : none,
  }
}

export function articlesPage(catalogue: Catalogue): ArticlesPage {
  const [rules, budget] = [regulationRows(catalogue), articleRows(catalogue)]
  const both = rules.length > 0 && budget.length > 0
  return { ...introduction(rules.length > 0, budget.length > 0), regulations: rules, budget, both }
}
