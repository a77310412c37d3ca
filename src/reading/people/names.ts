import { folded } from '../text/script.ts'
import { isGivenName } from './given-names.ts'

const particle =
  "(?:de(?:\\s(?:la|las|los|los|le|el))?|del|dela|dos|das|do|da|di|du|des|d['’]|van(?:\\s(?:der|den|de))?|von(?:\\s(?:der|und))?|vom|zu|zur|ter|ten|bin|ben|bint|binti|ibn|ould|mint|al|el|ul|ur|uz|abu|um|y|e|la|le|lo|af|av|na|San|Santa|St\\.)"
const initial = '(?:\\p{Lu}\\p{M}*\\.(?:\\s?\\p{Lu}\\p{M}*\\.)*)'
const word = "(?:(?:[dDlLOo]['’])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʼ`\\-‑–](?:\\p{L}[\\p{L}\\p{M}]*))*)"
const token = `(?:${initial}|${word})`

/** A name in Latin or Cyrillic letters: 2 to 8 words with capitals, initials, and particles between them. */
export const namePattern = `(?:${token})(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+)*(?:${token})|[ \\u00a0]+${particle}(?=[ \\u00a0]+\\p{Lu})|\\s?\\p{Lu}\\.){0,7}`

/** Words with a capital that begin or end a title, an organisation or a sentence, and so end a name. */
const notNames = new Set(
  `the of and for to in is will as at by from has have with who minister ministry director directorate deputy head chief first second third secretary adviser advisor counsellor counselor ambassador permanent mission embassy department division unit office national international centre center authority commission commissioner council federation association union network society foundation institute agency general officer coordinator manager programme program project representative delegate delegation member president chairman chairperson chair vice assistant senior expert technical policy victim assistance disability mine action action rights human social affairs health republic kingdom state states government united nations conference global third note verbale unit implementation support convention directeur directrice ministre ministère chef cheffe secrétaire conseiller conseillère point focal coordonnateur coordonnatrice centre autorité commission jefe jefa director directora ministro ministra ministerio coordinador coordinadora secretario secretaria asesor asesora misión misión embajada embajador consejero consejera profesional técnico técnica diretor diretora ministério chefe assessor email e-mail mail tel phone telephone fax courriel correo title position name organisation organization passport geneva genève ginebra york phnom penh august september october juillet août septembre july sponsorship participant participants representatives delegates dear sincerely regards attention subject ref reference no date page annex excellency unit department bureau section service hospital university college school company bank board survivor survivors supervisor inspector surgeon physician nurse engineer accountant spokesperson interpreter companion spouse wife husband his her their including namely following above mentioned person persons contact yes alternate observer observers list nomination invitation annexe anexo enclosure`
    .split(/\s+/)
    .filter(Boolean),
)

/** May this capitalised word be part of a name? */
export function mayBeName(text: string): boolean {
  return !notNames.has(folded(text).replace(/[.,;:]+$/, ''))
}

/** The longest beginning of a run of words that may be a name: cut before the first word that is none. */
export function nameFrom(run: string): string {
  const words = [...run.matchAll(/\S+/g)]
  const cut = words.find((match) => !mayBeName(match[0]))
  return (cut ? run.slice(0, cut.index) : run)
    .replace(/[\s,;:–—-]+$/, '')
    .replace(/\s+(?:de|del|da|do|dos|das|du|des|la|le|el|al|y|e|of|van|von|bin)$/i, '')
}

export type NameParts = { given: string; family: string }

/** Given names and family name where the writing tells them apart: capitals, a comma; else by the language's order. */
export function partsOfName(name: string, hints: NameHints): NameParts | null {
  const comma = name.split(/\s*,\s*/)
  if (comma.length === 2 && comma[0] && comma[1]) return { family: comma[0], given: comma[1] }
  const words = name.split(/\s+/)
  if (words.length < 2) return null
  if (/[\u0600-\u06ff]/.test(name)) return inArabic(words)
  if (!/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(name)) return null
  const capitals = words.map((each) => isCapitals(each))
  if (capitals.some(Boolean)) return byCapitals(words, capitals)
  return byOrder(words, hints)
}

/** What else speaks for an order of names. */
export type NameHints = {
  iso3: string | null
  language: string /** Other names of the message put the family name first. */
  familyFirst?: boolean
}

/** A last name with the article is a family name; a chain of names without one is not told apart. */
function inArabic(words: string[]): NameParts | null {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (/^عبد$/.test(before)) return null
  const joined = words.length > 2 && /^(?:آل|بن|ولد|أبو|بو|بنت)$/.test(before) ? 2 : 1
  const given = words.slice(0, -joined)
  const isOne = given.length === 1 || (given.length === 2 && given[0] === 'عبد')
  if (!isOne && joined === 1 && !/^ال/.test(last)) return null
  return { given: given.join(' '), family: words.slice(-joined).join(' ') }
}

function byCapitals(words: string[], capitals: boolean[]): NameParts | null {
  const first = capitals.indexOf(true)
  const last = capitals.lastIndexOf(true)
  const withParticles =
    first > 0 && isParticle(words[first - 1] ?? '') ? startOfParticles(words, first) : first
  const family = words.slice(withParticles, last + 1)
  const given = [...words.slice(0, withParticles), ...words.slice(last + 1)]
  if (
    given.length === 0 ||
    capitals.slice(first, last + 1).some((is, index) => !is && !isParticle(family[index] ?? ''))
  )
    return null
  return { given: given.join(' '), family: family.join(' ') }
}

const familyFirst = new Set(['VNM', 'KHM', 'CHN', 'KOR', 'PRK', 'HUN', 'JPN'])
const twoFamilyNames = new Set(
  'COL SLV PER ECU NIC GTM HND CRI PAN MEX CHL BOL PRY URY VEN DOM CUB ESP ARG'.split(' '),
)
const patronymic = new Set('AFG ETH ERI SOM MMR IDN MNG BTN'.split(' '))

function byOrder(words: string[], hints: NameHints): NameParts | null {
  const { iso3, language } = hints
  if (iso3 && patronymic.has(iso3)) return null
  if (hints.familyFirst && words.length <= 3)
    return { family: words[0] ?? '', given: words.slice(1).join(' ') }
  if (iso3 && familyFirst.has(iso3)) {
    if (iso3 === 'JPN' || iso3 === 'HUN') return splitAt(words, words.length - 1)
    return { family: words[0] ?? '', given: words.slice(1).join(' ') }
  }
  const spanish = iso3 ? twoFamilyNames.has(iso3) : language === 'es' || isGivenName(words[0])
  const portuguese =
    language === 'pt' || ['MOZ', 'AGO', 'GNB', 'BRA', 'PRT', 'CPV', 'STP', 'TLS'].includes(iso3 ?? '')
  const units = unitsOf(words)
  if ((spanish || portuguese) && units.length >= 3) return fromUnits(units, iberianGiven(units))
  if (units.length < 2) return null
  return fromUnits(units, units.length - 1)
}

/** How many of the names are given names: one, or two where the second is one that is given; two family names follow. */
function iberianGiven(units: string[]): number {
  const second = units[1]?.split(' ').at(-1)
  if (units.length === 3) return isGivenName(second) ? 2 : 1
  if (units.length === 4)
    return isGivenName(second) || !isGivenName(units[0]) ? 2 : units[1]?.includes(' ') ? 1 : 2
  return units.length - 2
}

function splitAt(words: string[], at: number): NameParts {
  return { given: words.slice(0, at).join(' '), family: words.slice(at).join(' ') }
}

function fromUnits(units: string[], at: number): NameParts {
  return { given: units.slice(0, at).join(' '), family: units.slice(at).join(' ') }
}

/** Particles go with the word that follows them. */
function unitsOf(words: string[]): string[] {
  const units: string[] = []
  let held: string[] = []
  for (const [index, each] of words.entries()) {
    if (units.length > 0 && suffix.test(each)) units.push(`${units.pop()} ${each}`)
    else if (isParticle(each) || (index > 0 && index < words.length - 1 && joins.test(each))) held.push(each)
    else {
      units.push([...held, each].join(' '))
      held = []
    }
  }
  return units
}

const suffix = /^(?:Jr|Sr|Jnr|Snr|II|III|IV|Filho|Neto|Júnior|Junior|Sobrinho)\.?,?$/u
/** Written with a capital, and yet the beginning of a family name. */
const joins =
  /^(?:El|Al|Ul|Abi|Abou|Abu|Aboul|Ben|Bin|Bint|Ibn|Bou|Ould|Mint|Van|Von|Der|Den|De|Del|Della|Di|Da|Das|Do|Dos|Du|Des|La|Le|Las|Los|Ter|Ten|Ole|Abd|Abdel|Abdul|Aït|Ait|Haj|Hadj|Mac|Mc|Saint|Santa|San|St\.?)$/u

function startOfParticles(words: string[], at: number): number {
  let from = at
  while (from > 1 && isParticle(words[from - 1] ?? '')) from -= 1
  return from
}

const isParticle = (each: string) =>
  new RegExp(`^(?:${particle}|los|las|der|den|het)$`, 'u').test(each) && !/^\p{Lu}/u.test(each)
const isCapitals = (each: string) => {
  if (suffix.test(each)) return false
  const letters = each.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Do the names of a message that show their family name in capitals put it first? */
export function putsFamilyFirst(names: readonly string[]): boolean {
  const shown = names
    .map((name) => name.split(/\s+/).map(isCapitals))
    .filter((capitals) => capitals.some(Boolean) && !capitals.every(Boolean))
  return shown.length > 0 && shown.every((capitals) => capitals[0] === true && capitals.at(-1) === false)
}

/** Do two names mean one person? Same words in any order, or the shorter one's words all in the longer one. */
export function isSameName(a: string, b: string): boolean {
  const one = wordsOf(a)
  const other = wordsOf(b)
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return (
    short.length > 0 &&
    short.every((each) => long.includes(each) || long.some((word) => isDeclined(each, word))) &&
    (short.length > 1 || (short[0]?.length ?? 0) > 2)
  )
}

/** Russian names change their endings: "Назаровой" is Назарова. */
function isDeclined(a: string, b: string): boolean {
  if (!/^[\u0400-\u04ff]{5,}$/.test(a) || !/^[\u0400-\u04ff]{5,}$/.test(b)) return false
  const stem = Math.max(a.length, b.length) - 3
  return Math.abs(a.length - b.length) <= 2 && a.slice(0, Math.max(stem, 4)) === b.slice(0, Math.max(stem, 4))
}

/** The words of a name for comparing, its dashes read as blanks, initials left out. */
export function wordsOf(name: string): string[] {
  return folded(name)
    .split(/[\s\-,.'()]+/)
    .filter((each) => each.length > 1)
}
