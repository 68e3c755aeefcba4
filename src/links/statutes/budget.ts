/** Words before or after `artikel 3` that make it an article of a budget. */
export const BUDGET = /begroting|beleidsartikel|budgettaire|jaarverslag|beleid$/i
