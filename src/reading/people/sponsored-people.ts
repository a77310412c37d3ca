import { folded, unicodeWords } from '../text/script.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './names.ts'
import { allOfThem, except, oneOfThem, relative, theOthers } from './sponsorship-words.ts'

/** A clause about money: its words, and what stands before it (in its own sentence, and in the sentence before). */
export type MoneyClause = { text: string; lead: string; before: string }

/** Indexes of the people whom a clause is about. None: it cannot be told. `declined`: those for whom others pay. */
export function peopleMeant(
  { text, lead, before }: MoneyClause,
  people: readonly Draft[],
  declined: ReadonlySet<number> = new Set(),
): number[] {
  const eligible = [...people.keys()].filter((index) => people[index]?.role?.value !== 'companion')
  if (eligible.length === 0) return []
  const plain = folded(text)
  if (relative.test(text) && !allOfThem.test(plain)) {
    const last = lastNamed(lead, people, eligible) ?? lastNamed(before, people, eligible)
    if (last !== undefined) return [last]
  }
  const without = except.exec(plain)
  if (without) {
    const named = namedIn(text.slice(without.index), people, eligible)
    if (named.length > 0) return eligible.filter((index) => !named.includes(index))
  }
  const named = namedIn(text, people, eligible)
  if (named.length > 0) return named
  if (oneOfThem.test(plain) && (eligible.length > 1 || ofSeveral.test(plain))) return []
  if (eligible.length === 1) return eligible
  return byWords(plain, { text, lead, before }, people, eligible, declined)
}

/** One of several who are counted, though not all of them are named yet. */
const ofSeveral = /\b(?:two|three|deux|trois|dos|tres|dois)\b|обоих|двух|трех|الاثنين/

function byWords(
  plain: string,
  { lead, before }: MoneyClause,
  people: readonly Draft[],
  eligible: readonly number[],
  declined: ReadonlySet<number>,
): number[] {
  const all = allOfThem.test(plain) && !theOthers.test(plain)
  const byPlace = all ? [] : byOrdinal(plain, eligible, people)
  if (byPlace.length > 0) return byPlace
  const described = byDescription(plain, people, eligible)
  if (described.length > 0) return described
  const inLead = spokenOf(lead, people, eligible)
  const recent = inLead.length > 0 ? inLead : spokenOf(before, people, eligible)
  if (theOthers.test(plain) && recent.length > 0) return eligible.filter((index) => !recent.includes(index))
  if (all) return eligible.filter((index) => !declined.has(index))
  if (spoken.test(plain)) {
    const byGender = eligible.filter((index) => genderSpoken(plain, people[index]))
    if (recent.length === 1) return recent
    if (byGender.length === 1) return byGender
  }
  const left = eligible.filter((index) => !declined.has(index))
  return declined.size > 0 && left.length === 1 ? left : []
}

/** Who was spoken of in a text: by name, else by role or position. */
function spokenOf(text: string, people: readonly Draft[], eligible: readonly number[]): number[] {
  const named = namedIn(text, people, eligible)
  return named.length > 0 || text.trim() === '' ? named : byDescription(folded(text), people, eligible)
}

const spoken = unicodeWords(
  /\b(?:his|her|him|she|he|this (?:delegate|participant|expert|person|officer|nominee)|the (?:said|above|latter) (?:delegate|person|participant|expert|officer|nominee)|l'interessee?|son|sa|celui-ci|celle-ci|cette (?:derniere|personne)|su|sus|est[ea]|dich[oa]|sua|seu|mencionad[oa])\b|المذكور|مشاركت|سفره|سفرها|его|ее|указанн/u,
)

function genderSpoken(plain: string, person: Draft | undefined): boolean {
  const honorific = person?.honorific?.value ?? ''
  if (/\b(?:her|she)\b/.test(plain)) return /^(?:Ms|Mrs|Miss|Mme|Sra|Dra|Madame)/i.test(honorific)
  return /\b(?:his|him|he)\b/.test(plain) && /^(?:Mr|Sr|M\.|Monsieur)/i.test(honorific)
}

/** Who is named in a text by words that no other of the people shares. */
function namedIn(text: string, people: readonly Draft[], eligible: readonly number[]): number[] {
  const words = capitalised(text)
  return eligible.filter((index) => {
    const own = nameWords(people[index])
    const shared = (word: string) => people.filter((each) => nameWords(each).includes(word)).length > 1
    const hits = own.filter((word) => words.has(word) || declinedWord(word, words))
    return (
      hits.some((word) => !shared(word)) || (hits.length >= 2 && !isPartOfOther(hits, index, people, words))
    )
  })
}

/** Two brothers share their family name: the one whose given name stands there too is meant. */
function isPartOfOther(
  hits: readonly string[],
  index: number,
  people: readonly Draft[],
  words: ReadonlySet<string>,
): boolean {
  return people.some(
    (other, at) => at !== index && nameWords(other).filter((word) => words.has(word)).length > hits.length,
  )
}

/** Words that begin with a capital, or belong to a script without capitals, folded. */
function capitalised(text: string): Set<string> {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return new Set(words.filter((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word)).map(folded))
}

const particles = new Set('bin ben ibn van von der del los las dos das and the des عبد ابو بن'.split(' '))
const nameWords = (person: Draft | undefined) =>
  wordsOf(person?.name.value ?? '').filter((word) => word.length > 2 && !particles.has(word))

/** Russian names change their endings: "г-же Назаровой" is Назарова. An Arabic name may have a particle joined. */
function declinedWord(word: string, words: ReadonlySet<string>): boolean {
  if (/^[\u0600-\u06ff]{4,}$/.test(word))
    return words.has(`ل${word.replace(/^ال/, 'ل')}`) || words.has(`ب${word}`) || words.has(`و${word}`)
  if (!/^[\u0400-\u04ff]{5,}$/.test(word)) return false
  const stem = word.slice(0, word.length - (/[аяйь]$/.test(word) ? 1 : 0))
  return [...words].some((each) => each.startsWith(stem) && each.length - stem.length <= 3)
}

/** The last of the people whom a text names. */
function lastNamed(text: string, people: readonly Draft[], eligible: readonly number[]): number | undefined {
  const plain = folded(text)
  const at = (index: number) =>
    Math.max(...nameWords(people[index]).map((word) => plain.lastIndexOf(word)), -1)
  const named = namedIn(text, people, eligible)
  return named.sort((a, b) => at(b) - at(a))[0]
}

const ordinals: [number, RegExp][] = [
  [
    0,
    /\b(?:the former|first[- ](?:named|mentioned|listed)|(?:the )?first (?:delegate|person|participant|nominee|named|officer|official|representative|candidate|of)|(?:le premier|la premiere|the first|el primero|la primera)(?= (?:sera|est|serait|etant|voyage|beneficie|will|is|shall|would|being|seeks|requests|requires|viajara|es|requiere|solicita|e|sera))|(?:la |le )?premiere? (?:personne|delegue|participant|nomme|cite|candidat)\S*|(?:el |la )?primer[oa]?\b(?! secretari)|[oa] primeir[oa]\b(?! secretari))|الاول|المرشح الاول|первого (?:участ|делег|кандид|из)/,
  ],
  [
    1,
    /\b(?:second[- ](?:named|mentioned|listed)|(?:the )?second (?:delegate|person|participant|nominee|named|officer|official|representative|candidate|of)|(?:le second|la seconde|le deuxieme|la deuxieme|the second|el segundo|la segunda)(?= (?:sera|est|serait|etant|voyage|beneficie|will|is|shall|would|being|seeks|requests|requires|viajara|es|requiere|solicita|e|sera))|(?:la |le )?(?:deuxieme|seconde?) (?:personne|delegue|participant|nomme|cite|candidat)\S*|(?:el |la )segund[oa]\b(?! secretari)|[oa] segund[oa]\b(?! secretari))|الثاني[ةه]?(?: |$)|второго (?:участ|делег|кандид|из)|второй (?:участ|делег|кандид)/,
  ],
  [
    2,
    /\b(?:third[- ](?:named|mentioned|listed)|(?:the )?third (?:delegate|person|participant|nominee|officer|official|representative|candidate)|(?:la |le )?troisieme (?:personne|delegue|participant|nomme|cite|candidat)\S*|(?:el |la )tercer[oa]?\b(?! secretari)(?! conferencia))|третьего (?:участ|делег|кандид)/,
  ],
]
const lastOne =
  /\bthe latter\b|last[- ](?:named|mentioned)|ce(?:tte)? derni|\bdernier(?:e)? (?:nomme|cite)|est[ea] ultim[oa]|ultim[oa] (?:nombrad|mencionad|de)|est[ea] ultim|الاخير|последн/

/** "the former", "the second person named", "nominee (b)", "No. 2": by the place in the list. */
function byOrdinal(plain: string, eligible: readonly number[], people: readonly Draft[]): number[] {
  const count = people.length
  if (lastOne.test(plain)) return eligible.slice(-1)
  const byWord = ordinals.filter(([, pattern]) => pattern.test(plain)).map(([index]) => index)
  if (byWord.length > 0) return byWord.filter((index) => index < count)
  const listed =
    /(?:nominee|delegate|participant|person|representative|candidate|item|name|delegue|participante?|personne|persona|candidat[oa]?)s?(?: (?:listed|named|mentioned))?(?: (?:in|under|at))? ?(?:no\.?|n[°o]|nr\.?|number|#)? ?[([]?(\d|[a-d])[)\]](?!\w)|\b(?:no\.?|n[°o]|number|numero|nominee|delegate|participante?|person|candidat[oe]?|representative|delegue) (\d)\b(?![\d/-]|\.\d)|\bunder [([]?(\d|[a-d])[)\]]?(?=[\s,.]|$)/.exec(
      plain,
    )
  const mark = listed?.[1] ?? listed?.[2] ?? listed?.[3]
  if (!mark) return []
  const index = /\d/.test(mark) ? Number(mark) - 1 : mark.charCodeAt(0) - 97
  return index >= 0 && index < count ? [index] : []
}

/** By role, or by words of the position or the organisation that only one of them has. */
function byDescription(plain: string, people: readonly Draft[], eligible: readonly number[]): number[] {
  const byRole = eligible.filter((index) => roleNamed(plain, people[index]))
  if (byRole.length === 1) return byRole
  const hits = eligible.map((index) => titleHits(plain, people[index]))
  const most = Math.max(...hits)
  const best = eligible.filter((_, at) => hits[at] === most)
  return most > 0 && best.length === 1 ? best : []
}

function roleNamed(plain: string, person: Draft | undefined): boolean {
  const role = person?.role?.value
  if (role === 'head')
    return /head of (?:the |its )?delegation|leader of|chef(?:fe)? de (?:la )?delegation|jef[ea] de (?:la )?delegacion|chefe da|رييس الوفد|رييسة الوفد|глав\S* делегац/.test(
      plain,
    )
  if (role === 'assistant') return /assistant|attendant|asistente|accompagnat|مرافق/.test(plain)
  return role === 'interpreter' && /interpret|переводчик|مترجم/.test(plain)
}

const usual =
  /sponsor|^(?:national|mission|permanent|ministry|ministere|ministerio|republic|government|director|directeur|delegat|represent|particip|programme|assistance|conference|support|travel|international|department)/

function titleHits(plain: string, person: Draft | undefined): number {
  const long = wordsOf(`${person?.title?.value ?? ''} ${person?.organisation?.value ?? ''}`).filter(
    (word) => word.length > 5 && !usual.test(word),
  )
  const words = new Set(wordsOf(plain))
  return long.filter((word) => words.has(word)).length
}
