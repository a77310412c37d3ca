import type { Role } from '../message-reading.ts'
import { unicodeWords } from '../text/script.ts'
import { type Source, type Span, spanAt } from '../text/source.ts'

const written: [Role, RegExp][] = [
  [
    'head',
    /(?:as |en qualit[ée] de |en tant que |en calidad de |como |بصفته[ام]? |в качестве )?(?<!deputy |vice |alternate |adjoint[e]? |former |sub|نائب )(?:the )?(?:(?<=[([]\s?)(?:leader|head|chef|cheffe|jefe|jefa|chefe|глава|руководитель)(?=\s?[)\]])|qui(?:en)? (?:la|l[ae]|l['’]) ?(?:presidir[áa]|encabezar[áa]|dirigir[áa]|liderar[áa]|dirigera|conduira|pr[ée]sidera)|que a (?:chefiar[áa]|presidir[áa])|(?:who )?(?:will|shall) (?:be )?(?:leading|lead|heading|head) it\b|(?:will|shall) (?:act|serve) as (?:the )?(?:head|leader)(?: of (?:the )?delegation)?|\bhead of (?:the )?(?:[\p{L}]+ )?delegation|\bhead of del(?:egation|\.)|\bdelegation head|\bleader of (?:the )?(?:[\p{L}]+ )?delegation|\bdelegation leader|\bteam leader|\bchef(?:fe)? (?:de (?:la )?)?d[ée]l[ée]gation|\bjefe?a? de (?:la )?delegaci[óo]n|\bchefe d[ae] delega[çc][ãa]o|(?<!نائب )رئيسا?ة? ?الوفد|رئيسا?[\u064b-\u0652]* ?(?:ل|لل)وفد|رئيسة[\u064b-\u0652]* للوفد|\bглав[аоуы]й? делегации|\bруководител[ья] делегации|\bHoD\b|qui(?:en)? (?:presidir[áa]|encabezar[áa]|dirigir[áa]|dirigera|conduira|pr[ée]sidera) la d[ée]le[gc][aá][a-zé]*[óo]?n?|qui (?:dirigera|conduira|pr[ée]sidera) la d[ée]l[ée]gation|(?:who )?(?:will|shall) (?:lead|head|chair) the (?:[\p{L}]+ )?delegation)(?<!deputy head of delegation)/giu,
  ],
  [
    'interpreter',
    /(?:(?:his|her|their|personal|own|sa|son|su|the) )?(?:\b(?:sign[- ]language |langue des signes )?interpreter\b|\binterpr[èe]te\b(?: (?:en|de) (?:langue|lengua|lenguaje)[\p{L} ]{0,30})?|\bint[ée]rprete\b(?: de (?:lengua|l[íi]ngua)[\p{L} ]{0,30})?|مترجمة? (?:لغة|لل?غة) الإشارة|(?<!\p{L})مترجمة?(?!\p{L})|\bпереводчи(?:к|ца)\b)/giu,
  ],
  [
    'assistant',
    /(?:(?:his|her|their|sa|son|su) )?(?:\bpersonal (?:care )?(?:assistant|attendant)\b|\bcaregiver\b|\bcarer\b|\bassistante? personnel(?:le)?\b|\basistente personal\b|\bassistente pessoal\b|\baccompagnat(?:eur|rice)\b|\bacompañante\b|\bcuidadora?\b|\bauxiliaire de vie\b|\bpersonal support person\b|\bsupport person\b|المساعدة? الشخصية?|مساعده? الشخصي|مرافقة?(?!\p{L})|مرافقه(?!\p{L})|\bперсональн(?:ый|ая) помощни(?:к|ца)\b)/giu,
  ],
  [
    'companion',
    /(?:(?:his|her|their|sa|son|su|sua|seu|with) )*(?:\bspouse\b|\bwife\b|\bhusband\b|\b[ée]pouse\b|\b[ée]poux\b|\bconjointe?\b|\besposa?o?\b|\bcónyuge\b|\bc[ôo]njuge\b|\bbodyguard\b|\bcompanion\b|\baccompanying person\b|\bdaughter\b|حرمه|زوجته|زوجها|عقيلته|قرينته|حرم(?= )|\bсупруг[аио]?й?\b)/giu,
  ],
  [
    'adviser',
    /(?:as |en qualit[ée] de |en calidad de )(?:an? )?(?:\badvis[eo]r\b|\bconseill[eè]re?\b|\basesora?\b)|\b(?:advis[eo]r|conseill[eè]re?) (?:to|of|de) (?:the |la )?d[ée]l[ée]gation\b|\basesora? de (?:la )?delegaci[óo]n\b/giu,
  ],
  [
    'delegate',
    /\(?\b(?:deputy|vice|alternate) head of (?:the )?delegation\b\)?|\bchef(?:fe)? adjointe? de (?:la )?d[ée]l[ée]gation|\bjef[ea] adjunt[ao] de (?:la )?delegaci[óo]n|\b(?:as )?(?:an? )?(?:alternate(?: representative)?|member of (?:the )?delegation|membre de la d[ée]l[ée]gation|miembro de la delegaci[óo]n|membro da delega[çc][ãa]o)\b|عضوا? ?(?:في )?الوفد|نائب رئيس الوفد|\bsuppl[ée]ante?\b|\bобычный делегат\b|\bчлен делегации\b|\b(?:as|en qualit[ée] de|en calidad de) (?:an? )?(?:delegate|d[ée]l[ée]gu[ée]e?|delegad[oa]|representative|observer)\b/giu,
  ],
]

const patterns: [Role, RegExp][] = written.map(([role, pattern]) => [role, unicodeWords(pattern)])

export type FoundRole = { value: Role; span: Span }

/** The roles that a stretch of text names, in the order in which they stand; "deputy head" is no head. */
export function rolesIn(source: Source, start: number, end: number): FoundRole[] {
  const text = source.page.text.slice(start, end).replace(/\n/g, ' ')
  const found: FoundRole[] = []
  for (const [value, pattern] of [...patterns].sort(([a]) => (a === 'delegate' ? -1 : 0)))
    for (const match of text.matchAll(pattern)) {
      const span = spanAt(source, start + match.index, start + match.index + match[0].length)
      if (!found.some((each) => each.span.start < span.end && each.span.end > span.start))
        found.push({ value, span })
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** The role that a cell of a role column, or a heading over a list, says. */
export function roleOfWord(text: string): Role | null {
  const plain = text.toLowerCase().trim()
  if (/deputy|vice|adjoint|alternate|adjunt|نائب|замест/.test(plain)) return 'delegate'
  if (/^(head|leader|chef|jef[ea]|hod)\b|رئيس|глава|руковод/.test(plain)) return 'head'
  if (/assistant|asistente|accompagn|carer|مرافق|مساعد|помощ/.test(plain)) return 'assistant'
  if (/interpr|int[ée]rpr|مترجم|перевод/.test(plain)) return 'interpreter'
  if (/spouse|[ée]pou|c[óo]nyuge|espos|companion|accompanying|bodyguard|زوج|супруг/.test(plain))
    return 'companion'
  if (/^advis|^conseill|^asesor|^assessor|^مستشار|^советник/.test(plain)) return 'adviser'
  return null
}
