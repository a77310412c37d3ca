import type { GazetteerState, ReadingContext } from '../context.ts'
import { folded } from '../text/script.ts'

/** Other names under which States sign, beside those of the registry. */
const also: Record<string, string[]> = {
  BIH: ['BiH', 'Bosna i Hercegovina'],
  BOL: ['Bolivia', 'Bolivie'],
  CIV: ["Côte d'Ivoire", 'Ivory Coast'],
  COD: [
    'DR Congo',
    'DRC',
    'RDC',
    'Democratic Republic of Congo',
    'RD Congo',
    'República Democrática do Congo',
  ],
  CZE: ['Czech Republic', 'Czechia'],
  GBR: ['United Kingdom', 'Great Britain', 'UK'],
  IRN: ['Iran', 'Islamic Republic of Iran', "République islamique d'Iran"],
  KOR: ['South Korea', 'Republic of Korea'],
  LAO: ['Lao PDR', 'Laos', 'RDP Lao'],
  MDA: ['Moldova', 'Moldavie'],
  MKD: ['North Macedonia'],
  MMR: ['Myanmar', 'Birmanie'],
  MOZ: ['Moçambique'],
  AGO: ['Angola'],
  BRA: ['Brasil'],
  GNB: ['Guiné-Bissau', 'Guinea Bissau', 'Guinée Bissau'],
  CPV: ['Cabo Verde', 'Cape Verde'],
  STP: ['São Tomé e Príncipe'],
  TLS: ['Timor-Leste', 'East Timor', 'Timor Leste'],
  PRK: ['DPRK', 'North Korea'],
  PSE: ['Palestine', 'State of Palestine', 'État de Palestine', 'دولة فلسطين', 'فلسطين'],
  VAT: ['Holy See', 'Saint-Siège', 'Santa Sede', 'Apostolic Nunciature', 'Nonciature apostolique'],
  RUS: ['Russia', 'Russian Federation', 'Россия', 'Российская Федерация', 'Российской Федерации'],
  SYR: ['Syria', 'Syrie', 'Siria', 'سوريا', 'سورية'],
  SWZ: ['Eswatini', 'Swaziland'],
  TUR: ['Turkey', 'Turkiye', 'Turquie', 'Turquía', 'تركيا'],
  TZA: ['Tanzania', 'Tanzanie'],
  USA: ['United States', 'USA', 'États-Unis', 'Estados Unidos'],
  VEN: ['Venezuela'],
  VNM: ['Viet Nam', 'Vietnam', 'Việt Nam'],
  UKR: ['Ukraine', 'Украины', 'Украина'],
  BLR: ['Belarus', 'Беларусь', 'Республики Беларусь'],
  TJK: ['Tajikistan', 'Таджикистан', 'Республики Таджикистан', 'Таджикистана'],
  KGZ: ['Kyrgyzstan', 'Кыргызской Республики', 'Кыргызстана'],
  KAZ: ['Казахстана', 'Республики Казахстан'],
  UZB: ['Узбекистана', 'Республики Узбекистан'],
  ARM: ['Армении', 'Республики Армения'],
  AZE: ['Азербайджана', 'Азербайджанской Республики'],
  GEO: ['Грузии'],
  YEM: ['اليمن', 'الجمهورية اليمنية'],
  IRQ: ['جمهورية العراق', 'العراق'],
  LBN: ['الجمهورية اللبنانية', 'لبنان'],
  JOR: ['المملكة الأردنية الهاشمية', 'الأردن'],
  SDN: ['جمهورية السودان', 'السودان'],
  SSD: ['جمهورية جنوب السودان', 'جنوب السودان'],
  DZA: ['الجزائر', 'الجمهورية الجزائرية الديمقراطية الشعبية'],
  MAR: ['المملكة المغربية', 'المغرب'],
  TUN: ['الجمهورية التونسية', 'تونس'],
  LBY: ['دولة ليبيا', 'ليبيا'],
  EGY: ['جمهورية مصر العربية', 'مصر'],
  MRT: ['الجمهورية الإسلامية الموريتانية', 'موريتانيا'],
  SOM: ['جمهورية الصومال الفيدرالية', 'الصومال'],
  KWT: ['دولة الكويت', 'الكويت'],
  QAT: ['دولة قطر', 'قطر'],
  OMN: ['سلطنة عمان', 'عمان'],
  ARE: ['الإمارات العربية المتحدة'],
  SAU: ['المملكة العربية السعودية', 'السعودية'],
  DJI: ['جمهورية جيبوتي', 'جيبوتي'],
  TCD: ['جمهورية تشاد', 'تشاد'],
}

/** Adjectives of States, as in "la délégation sénégalaise", "Embajada ecuatoriana", "Ugandan delegation". */
const adjectives: Record<string, string> = {
  afghan: 'AFG',
  angolan: 'AGO',
  angolaise: 'AGO',
  albanian: 'ALB',
  armenian: 'ARM',
  azerbaijani: 'AZE',
  burundian: 'BDI',
  burundaise: 'BDI',
  cambodian: 'KHM',
  cambodgienne: 'KHM',
  camerounaise: 'CMR',
  cameroonian: 'CMR',
  congolaise: 'COD',
  congolese: 'COD',
  colombian: 'COL',
  colombiana: 'COL',
  croatian: 'HRV',
  algerienne: 'DZA',
  algerian: 'DZA',
  ecuadorian: 'ECU',
  ecuatoriana: 'ECU',
  egyptian: 'EGY',
  eritrean: 'ERI',
  ethiopian: 'ETH',
  georgian: 'GEO',
  iraqi: 'IRQ',
  jordanian: 'JOR',
  lao: 'LAO',
  lebanese: 'LBN',
  libanaise: 'LBN',
  libyan: 'LBY',
  'sri lankan': 'LKA',
  moroccan: 'MAR',
  marocaine: 'MAR',
  malian: 'MLI',
  malienne: 'MLI',
  mozambican: 'MOZ',
  mocambicana: 'MOZ',
  mauritanian: 'MRT',
  mauritanienne: 'MRT',
  nigerienne: 'NER',
  nigerian: 'NGA',
  nicaraguan: 'NIC',
  nicaraguense: 'NIC',
  nepalese: 'NPL',
  nepali: 'NPL',
  pakistani: 'PAK',
  peruvian: 'PER',
  peruana: 'PER',
  philippine: 'PHL',
  filipino: 'PHL',
  rwandan: 'RWA',
  rwandaise: 'RWA',
  sudanese: 'SDN',
  senegalese: 'SEN',
  senegalaise: 'SEN',
  salvadoran: 'SLV',
  salvadorena: 'SLV',
  somali: 'SOM',
  serbian: 'SRB',
  'south sudanese': 'SSD',
  syrian: 'SYR',
  chadian: 'TCD',
  tchadienne: 'TCD',
  thai: 'THA',
  tajik: 'TJK',
  turkish: 'TUR',
  ugandan: 'UGA',
  ukrainian: 'UKR',
  vietnamese: 'VNM',
  yemeni: 'YEM',
  zambian: 'ZMB',
  zimbabwean: 'ZWE',
  chilean: 'CHL',
  chilena: 'CHL',
  argentine: 'ARG',
  mexicana: 'MEX',
  swiss: 'CHE',
  suisse: 'CHE',
  norwegian: 'NOR',
  swedish: 'SWE',
  german: 'DEU',
  italian: 'ITA',
  japanese: 'JPN',
  kenyan: 'KEN',
  ghanaian: 'GHA',
  tunisienne: 'TUN',
  tunisian: 'TUN',
  ivoirienne: 'CIV',
  beninoise: 'BEN',
  togolaise: 'TGO',
  burkinabe: 'BFA',
  guineenne: 'GIN',
  malagasy: 'MDG',
  hondurena: 'HND',
  guatemalteca: 'GTM',
  panamena: 'PAN',
  'costa rican': 'CRI',
  costarricense: 'CRI',
  boliviana: 'BOL',
  paraguaya: 'PRY',
  uruguaya: 'URY',
  venezolana: 'VEN',
  cubana: 'CUB',
  dominicana: 'DOM',
}

export type StateName = { name: string; iso3: string }
const cache = new WeakMap<object, StateName[]>()

/** All names of States, folded, the longest first: "Guinea-Bissau" is found before "Guinea". */
export function stateNames(context: ReadingContext): StateName[] {
  const known = cache.get(context.states)
  if (known) return known
  const names = context.states.flatMap(namesOf)
  const sorted = [...new Map(names.map((each) => [each.name, each])).values()].sort(
    (a, b) => b.name.length - a.name.length,
  )
  cache.set(context.states, sorted)
  return sorted
}

function namesOf(state: GazetteerState): StateName[] {
  const all = [...state.names, ...(also[state.iso3] ?? [])]
  return all
    .flatMap((name) => [
      name,
      name.replace(/\s*\(.*\)/, ''),
      name.replace(/^(?:the|la|le|les|el|los|l['’]|las)\s*/i, ''),
    ])
    .map((name) => ({ name: folded(name), iso3: state.iso3 }))
    .flatMap((each) => (each.name.startsWith('ال') ? [each, { ...each, name: `لل${each.name.slice(2)}` }] : [each]))
    .filter(({ name }) => name.length > 2 || name === 'uk')
}

export type FoundState = { iso3: string; start: number; end: number }

/** The first State named in a text that was folded letter by letter; null where none is. */
export function firstState(plain: string, context: ReadingContext): FoundState | null {
  let best: FoundState | null = null
  for (const { name, iso3 } of stateNames(context)) {
    const at = indexOfWord(plain, name)
    if (at < 0) continue
    const inside = best && at >= best.start && at + name.length <= best.end
    if (!best || (at < best.start && !inside)) best = { iso3, start: at, end: at + name.length }
  }
  return best ?? byAdjective(plain)
}

function byAdjective(plain: string): FoundState | null {
  for (const [word, iso3] of Object.entries(adjectives)) {
    const at = indexOfWord(plain, word)
    if (at >= 0) return { iso3, start: at, end: at + word.length }
  }
  return null
}

/** Where a name stands as words of its own; Arabic prefixes may be joined to it. */
function indexOfWord(text: string, name: string): number {
  let at = text.indexOf(name)
  while (at >= 0) {
    const before = text[at - 1] ?? ' '
    const after = text[at + name.length] ?? ' '
    const joined = /[\u0600-\u06ff]/.test(name) && /[لبو]/.test(before)
    if ((!/[\p{L}\p{N}]/u.test(before) || joined) && !/[\p{L}\p{N}]/u.test(after)) return at
    at = text.indexOf(name, at + 1)
  }
  return -1
}

/** Lower case without diacritics, letter for letter, so that offsets stay those of the text. */
export function foldedInPlace(text: string): string {
  let out = ''
  for (const letter of text) {
    const plain = folded(letter)
    out += /\s/.test(letter)
      ? ' '.repeat(letter.length)
      : plain.length === letter.length
        ? plain
        : plain === ''
          ? letter.toLowerCase().slice(0, letter.length)
          : plain.slice(0, letter.length).padEnd(letter.length)
  }
  return out
}
