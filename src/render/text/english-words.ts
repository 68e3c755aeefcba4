const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * English words that Dutch does not have: function words first, then words in titles of policy and research.
 */
export const ENGLISH = words(`
  the and for with from to by not no that this these those their they our your its his her who what which
  when where why how than then be been being are were has have can could will would should must may might
  does did do but if because while through between towards toward into about across without within beyond
  among against during before after under above each every both other another more most less least many much
  some any all own same such only also just very too now here there again ability access accessible
  achieving action ageing aging approach assessment based becoming better brief building burden caregiver
  caregivers caring centred centered change changing child children chronic citizens collaboration
  communities concept conditions countries country critical decision decisions delivery dementia development
  disabilities disability disease dying early effectiveness effects elderly engagement equity evaluation
  evidence experience experiences family financing first framework frail free future global good government
  growing guide guidelines health healthcare healthy home homeless homes housing human implementation
  implementing importance improve improving inclusion inclusive independent inequalities inequality informal
  innovation integrated integrating interventions isolation journal justice knowledge learning lessons life
  literature living local loneliness long longer making matters meaning measures measuring medicine mental
  methods national needs neighbourhood network networks new next nursing older opportunities outcomes
  palliative parents participation partnership patient patients people person pathway pathways policies
  policy population positive poverty practical practice practices prevention primary principles promoting
  protection providers public purpose putting quality randomised rapid relationship relationships reform
  report research residential resilience resources results reviewed rights right risk role roles safe safety
  school science scientific service services shared sharing shift skills society solutions state states step
  steps stories strategies strategy strengthening study suffering supporting sustainable systematic systems
  term thinking tomorrow transforming transition treatment trial trials trust understanding unit united
  universal university using value values voice voices well what working workforce world wrong years young
  youth
`)

/** Words that are Dutch too, or borrowed: they may occur in an English phrase, but are no evidence of one. */
export const SHARED = words(`
  a an as at had he in is it me of off on or over so up us was we out one two door open best art back big
  business care case challenge check cloud coach community control data deal design digital effect
  empowerment fit game green house impact international label management media mild model moment monitor
  office online planet plan program programme project review smart social sorry sport stand start support
  system talent team test time tool toolkit tools top training transparent trend update warm water web
  website welfare wellbeing west work
`)

/** A phrase with one of these is Dutch, or partly so. */
export const DUTCH = words(`
  de het een en van voor met op te aan zijn niet ook bij uit naar om dat die dit deze er als maar wordt
  worden heeft hebben kan moet meer geen tot wij ons onze hun haar hij zij ik u uw tussen onder zonder
  binnen tegen zorg wet gemeenten gemeente jaar
`)
