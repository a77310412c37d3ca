import type { Evidence } from '../message-reading.ts'
import { folded } from '../text/script.ts'
import { evidenceOf, type Span, spanAt } from '../text/source.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './names.ts'
import type { PeopleOfSource } from './people-of-source.ts'
import { sentencesOf } from './sentences.ts'

export type Asking = { value: boolean | null; evidence: Evidence[] }
export type Sponsorship = { byPerson: Asking[]; unclear: Evidence[]; mentioned: boolean }

const topic =
  /sponsor|\bfunding\b|\bfunded\b|financial (?:support|assistance)|travel (?:and|costs|expenses|support)|(?:airfare|air ticket|flight|accommodation)[^.]{0,60}(?:cover|paid|met|borne|support)|(?:cover|bear|meet|defray|finance|support)[^.]{0,40}(?:cost|expense|travel|participation)|(?:cost|expense)s?[^.]{0,60}(?:cover|borne|met|paid|assum)|parrain|prise? en charge|pris en charge|financement|aide financiere|frais de|patrocin|financiamiento|apoyo (?:financiero|economico)|sufrag|gastos|custos|despesas|رعايه|رعاية|الرعايه|كفاله|تمويل|نفقات|نفقه|نفقة|تكاليف|спонсор|финансир|расход|оплат/
const asks =
  /request|grateful|appreciat|seek|appl(?:y|ies|ying)|would like|kindly|wish|ask|soll?icit|saur\w+ gre|accord|octroy|otorg|grant|extend|conced|demand|souhait|sait gre|reconnaissant|prie|agradec|ruega|pide|requier|postul|require|beneficiar?i?r?|propos|recommend|considered (?:for|within|under)|be covered by the organi|by the (?:conference|programme|organi[sz]ers|eu|project|isu)|benefit from|eligible|needs?\b|pedir|gostaria|تطلب|طلب|تلتمس|تلتمس|ترجو|تامل|تود|يستفيد|الاستفاده|مشمول|просит|просьб|нужда|ходатайств|хотел/
const refuses =
  /\b(?:no|not|without|nor|neither)\b[^.]{0,40}(?:sponsor|funding|financial|support|request|assistance)|(?:sponsor|funding|support|assistance)[^.]{0,30}\b(?:not|is not|n't)\b|self[- ](?:fund|financ|sponsor)|own (?:expense|cost|means|account|charge)|(?:will|shall|to|would) (?:bear|cover|meet|finance|fund|pay|be (?:borne|covered|met|paid|financed|funded))|borne by|covered by|met by|financed by|funded by|paid by|at (?:the )?(?:expense|cost) of|ne sollicite|ne demande|n'est (?:pas )?(?:sollicit|demand|requis)|sans (?:demande de )?parrain|aucun parrain|(?:sera|seront|est|sont) pris(?:e)?s? en charge par|a (?:la|sa|leur) (?:propre )?charge|aux frais|a (?:ses|leurs) (?:propres )?frais|no (?:se )?(?:solicita|requiere|pide|precisa)|sin patrocin|(?:seran|sera) (?:asumid|cubiert|sufragad|costead|financiad)|corre(?:ran|n|ra) (?:por|a) c|por cuenta|a cargo de|asumira|cubrira|sufragara|costeara|nao (?:se )?(?:solicita|requer)|por conta|suportad|suportara|لا تطلب|لا يطلب|دون طلب|لن تطلب|عدم طلب|تتحمل|ستتحمل|يتحمل|على نفق|على حساب|не (?:требу|запраш|прос)|за (?:свой|собствен|счет)|нес[её]т|покрыва|берет на себя/
const hedges =
  /\b(?:may|might|could possibly|possibly|perhaps|if (?:possible|available|funds|sponsorship)|should (?:sponsorship|funds|it be)|to be (?:confirmed|decided)|not yet (?:decided|clear)|subject to|in (?:the )?(?:case|event)|whether)\b|le cas echeant|eventuel|si possible|serait possible|peut-etre|de ser posible|si fuera posible|eventualmente|en caso de|podria|ان امكن|في حال|возможно|если/
const one =
  /\b(?:one|either|some|any) (?:of (?:the|its|our|them|these)|delegate|participant|member|person|representative|expert|sponsor)|\bun(?:e)? (?:des|de ses|de nos|seul|delegue|membre|participant|representant)|\bun[oa] (?:de (?:los|las|sus|ellos)|delegad|participante|miembro|representante)|أحد|احد اعضاء|احدهم|واحد|одного из|одному/
const all =
  /\b(?:both|all|the (?:two|three|four)|these (?:two|three)|two of|three of|each|the (?:above|said|participants|delegates|nominees|representatives|experts|delegation members)|les (?:deux|trois)|tous|toutes|los (?:dos|tres)|ambos|ambas|todos|os (?:dois|tres))\b|كلاهما|جميع|كلا|المذكورين|المذكورَين|обоих|всех/
const others =
  /\b(?:the (?:other|remaining|rest)|others|les autres|les deux autres|los demas|las demas|los otros|el resto|os outros|os demais)\b|الاخر|بقيه|باقي|остальн/

/** Who is asked to be sponsored: from the person's own line or column, else from the sentences about it. */
export function sponsorshipOf(people: readonly Draft[], sources: readonly PeopleOfSource[]): Sponsorship {
  const byPerson: Asking[] = people.map(({ sponsorship }) =>
    sponsorship
      ? { value: sponsorship.value, evidence: [evidenceOf(sponsorship.span)] }
      : { value: false, evidence: [] },
  )
  const fixed = people.map(({ sponsorship }) => sponsorship !== null)
  const unclear: Evidence[] = []
  let mentioned = false
  for (const { clause, before } of sources.flatMap(clausesAbout)) {
    mentioned = true
    const plain = folded(clause.value)
    if (!isAsking(plain)) continue
    const targets = targetsOf(plain, folded(before), people)
    const evidence = evidenceOf(clause, 0.9)
    if (targets.length === 0 || hedges.test(plain)) {
      unclear.push(evidence)
      for (const index of targets.length > 0 ? targets : people.keys())
        if (!fixed[index] && byPerson[index]?.value === false)
          byPerson[index] = { value: null, evidence: [evidence] }
    } else
      for (const index of targets) if (!fixed[index]) byPerson[index] = { value: true, evidence: [evidence] }
  }
  for (const [index, asking] of byPerson.entries())
    if (people[index]?.role?.value === 'companion' && asking.value === null)
      byPerson[index] = { value: false, evidence: [] }
  const settled = byPerson.some(({ value }) => value === true)
  if (settled)
    for (const [index, asking] of byPerson.entries())
      if (asking.value === null) byPerson[index] = { value: false, evidence: [] }
  return { byPerson, unclear: settled ? [] : unclear, mentioned }
}

/** Does the clause ask (rather than say who pays)? */
function isAsking(plain: string): boolean {
  return (
    asks.test(plain) &&
    !refuses.test(
      plain.replace(
        /(?:be |is )?covered by the (?:organi|conference|project|programme|isu|eu|unit|sponsor)\w*|(?:be )?(?:covered|funded|financed|met|borne|supported) (?:by|under|through|from) the (?:\w+ )?(?:organi|conference|project|programme|isu|eu|unit|sponsor|council)\w*/g,
        '',
      ),
    )
  )
}

/** The clauses about money of a part: a sentence is split where it turns from one person to another. */
function clausesAbout({ blocks, zones, drafts }: PeopleOfSource): { clause: Span; before: string }[] {
  const source = drafts[0]?.name.source
  if (!source) return []
  let before = ''
  return blocks.flatMap((block, index) => {
    if (zones[index] === 'aside') return []
    const found: { clause: Span; before: string }[] = []
    for (const { start, end } of sentencesOf(block.flow)) {
      for (const [from, to] of split(block.flow, start, end)) {
        const clause = spanAt(source, block.start + from, block.start + to)
        if (topic.test(folded(clause.value)) && block.kind !== 'row') found.push({ clause, before })
      }
      before = block.flow.slice(start, end)
    }
    return found
  })
}

const turn =
  /[,;]?\s(?:(?:and|et|y|e)(?=\s(?:would|requests?|kindly|seeks|sollicite|demande|souhaite|solicita|agradec|ruega|pide|the costs|los gastos|les frais|os custos))|while|whereas|whilst|but|and the (?:other|remaining|cost|expense)|tandis que|alors que|mientras que|pero|enquanto|mas|بينما|في حين|а расходы|тогда как|в то время)(?:\s|(?<=\s))/giu

function split(text: string, start: number, end: number): [number, number][] {
  const cuts = [...text.slice(start, end).matchAll(turn)].map((match) => start + match.index)
  const ends = [...cuts, end]
  return ends.map((to, index) => [index === 0 ? start : (cuts[index - 1] ?? start), to])
}

/** Indexes of the people whom the clause is about. None: it cannot be told. */
function targetsOf(plain: string, before: string, people: readonly Draft[]): number[] {
  const eligible = people
    .map((_, index) => index)
    .filter((index) => people[index]?.role?.value !== 'companion')
  if (eligible.length === 0) return []
  const named = eligible.filter((index) => isNamed(plain, people[index], people))
  if (named.length > 0) return named
  if (one.test(plain) && eligible.length > 1) return []
  const byWord = byDescription(plain, before, eligible, people)
  if (byWord.length > 0) return byWord
  if (eligible.length === 1) return eligible
  if (all.test(plain) && !others.test(plain)) return eligible
  return []
}

function isNamed(plain: string, person: Draft | undefined, people: readonly Draft[]): boolean {
  if (!person) return false
  const words = new Set(plain.split(/[\s,.;:()'’/-]+/))
  const own = wordsOf(person.name.value)
  const shared = (word: string) => people.filter((each) => wordsOf(each.name.value).includes(word)).length > 1
  const hits = own.filter(
    (word) => word.length > 2 && !particles.has(word) && (words.has(word) || declined(word, words)),
  )
  return hits.some((word) => !shared(word)) || hits.length >= 2 || (own.length === 1 && hits.length === 1)
}

/** Russian names change their endings: "г-же Назаровой" is Назарова. */
function declined(word: string, words: ReadonlySet<string>): boolean {
  if (!/^[\u0400-\u04ff]{5,}$/.test(word)) return false
  const stem = word.slice(0, word.length - (/[аяйь]$/.test(word) ? 1 : 0))
  return [...words].some((each) => each.startsWith(stem) && each.length - stem.length <= 3)
}

const particles = new Set('bin ben ibn van von der del los las dos das and the des'.split(' '))

function byDescription(
  plain: string,
  before: string,
  eligible: number[],
  people: readonly Draft[],
): number[] {
  const last = eligible.at(-1) ?? 0
  const first = eligible[0] ?? 0
  if (/\bthe latter\b|last[- ](?:named|mentioned)|ce(?:tte)? derni|ultim[oa]|الاخير|последн/.test(plain)) {
    const inBefore = eligible.filter((index) => isNamed(before, people[index], people))
    return [inBefore.at(-1) ?? last]
  }
  if (
    /\bthe former\b|first[- ](?:named|mentioned)|the first (?:delegate|person|of)|premi(?:er|ere) (?:nomme|cite)|primer[oa] (?:de|mencionad)/.test(
      plain,
    )
  )
    return [first]
  if (/second[- ](?:named|mentioned)|the second (?:delegate|person|of)/.test(plain))
    return eligible.slice(1, 2)
  const byRole = eligible.filter((index) => roleNamed(plain, people[index]))
  if (byRole.length === 1) return byRole
  const byTitle = eligible.filter((index) => titleNamed(plain, people[index]))
  if (byTitle.length === 1) return byTitle
  const spoken =
    /\b(?:his|her|him|she|he|this (?:delegate|participant|expert|person)|the (?:said|above) (?:delegate|person|participant|expert)|l'interesse|son|sa|su)\b/.test(
      plain,
    )
  const previous = eligible.filter((index) => isNamed(before, people[index], people))
  return spoken && previous.length === 1 ? previous : []
}

function roleNamed(plain: string, person: Draft | undefined): boolean {
  if (person?.role?.value === 'head')
    return /head of (?:the )?delegation|chef(?:fe)? de (?:la )?delegation|jef[ea] de (?:la )?delegacion|chefe da|رييس الوفد|رئيس الوفد|глав/.test(
      plain,
    )
  if (person?.role?.value === 'assistant') return /assistant|asistente|accompagnat|مرافق/.test(plain)
  return person?.role?.value === 'interpreter' && /interpret/.test(plain)
}

function titleNamed(plain: string, person: Draft | undefined): boolean {
  const long = wordsOf(`${person?.title?.value ?? ''} ${person?.organisation?.value ?? ''}`).filter(
    (word) => word.length > 5 && !/sponsor|national|mission|permanent/.test(word),
  )
  const words = new Set(wordsOf(plain))
  const hits = long.filter((word) => words.has(word)).length
  return hits >= 2
}
