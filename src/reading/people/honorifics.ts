const latin = [
  'His Excellency|Her Excellency|Son Excellence|Su Excelencia|Sua Excelência|H\\.\\s?E\\.|HE(?=\\s+(?:Mr|Ms|Mrs|Dr|Amb))|S\\.\\s?E\\.\\s?(?:M\\.|Mme|Sr\\.|Sra\\.)?|S\\.E\\.M\\.|H\\.R\\.H\\.|HRH',
  'The Honourable|The Hon\\.?|Honourable|Honorable|Hon\\.?|Senator|Sen\\.',
  'Messrs\\.?|Mrs\\.?|Mr\\.?|Ms\\.?|Miss|Mx\\.?|Mmes\\.?|Mme\\.?|Mlle\\.?|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|MM\\.|M\\.(?=\\s)',
  'Sras?\\.?|Sres\\.?|Srtas?\\.?|Sr\\.?ª?|[Ss]eñora|[Ss]eñorita|[Ss]eñor|Doña|doña|Don|don(?=\\s\\p{Lu})|Dña\\.?|D\\.ª|[Ss]enhora|[Ss]enhor',
  'Dra\\.?|Dr\\.?ª|Drs?\\.?|Doctora|Doctor|Docteure?|Doutora|Doutor|Professora|Professor|Professeure?|Prof\\.?|Pr\\.',
  'Ing\\.?ª?|Econ\\.|Mgs\\.|Msc\\.|Mgter\\.|Abog\\.|Eco\\.|Ingeniera|Ingeniero|Licda\\.?|Lic\\.?|Engr?\\.?|Engenheir[oa]|Mag\\.|Mtr[oa]\\.?|Arq\\.?|Psic\\.|Atty\\.?|Adv\\.|Abg\\.|Mgtr\\.',
  'Brigadier[- ]General|Brigadier|Brig\\.?(?:[- ]Gen\\.?)?|Major[- ]General|Maj\\.?[- ]?Gen\\.?|Lieutenant[- ]General|Lt\\.?[- ]?Gen\\.?|Général(?: de (?:brigade|division))?|General(?: de (?:Brigada|División))?|Gen\\.|Gral\\.|Lieutenant[- ][Cc]olonel|Lt\\.?[- ]?Col\\.?|Colonel[- ]Major|Colonel|Coronel|Col\\.?|Cnel\\.|Tcnl\\.|Commandant|Commander|Comandante|Cdr\\.?|Crnl\\.?|Tcrnl\\.?|Crel\\.?|Amb\\.|Ambassador(?=\\s\\p{Lu})|Embajadora?(?=\\s\\p{Lu})|Ambassad(?:eur|rice)(?=\\s\\p{Lu})|Embaixador[a]?(?=\\s\\p{Lu})|Cmdr\\.?|Major|Mayor|Maj\\.?|Capitaine|Capitán|Captain|Capt\\.?|Cap\\.|Lieutenant|Lt\\.?|Sgt\\.?|Capitão|Coronel|Tenente[- ]Coronel',
  "M[áa]ster(?=\\s)|Mag[íi]ster(?=\\s)|Licenciad[oa]|Dasho|Lyonpo|Dato[’']?(?=\\s)|Datuk|Tan Sri|Shri|Smt\\.?|Alhaji|Hajiya|Mallam|Maître|Barr\\.|Arch\\.|Sir|Dame|Sheikh|Rev\\.?|Pastor|Ato|W/ro|U(?=\\s\\p{Lu})|Daw|Oknha|Lok Chumteav|Mgr\\.?|Msgr\\.?|Sister|Father|Fr\\.|Sœur",
  '[Гг]-(?:на|ну|ном|н|жа|жи|же|жу|жой)|[Гг]осподин(?:а|у|ом)?|[Гг]оспож(?:а|и|е|у|ой)|Д-р|д-р|Генерал-майор|Полковник|полковник',
]
const arabic =
  'السيدة?|الآنسة|سعادة|معالي|سيادة|صاحبة? السعادة|صاحبة? المعالي|الدكتورة?|د\\.|الأستاذة?|أ\\.|المهندسة?|م\\.|العميد|العقيد|اللواء|الركن|الرائد|المقدم|النقيب|الفريق|الملازم|سماحة|فضيلة|الشيخ|مولانا|السفيرة?(?=\\s+[^\\s]+\\s+[^\\s]+\\s*[،,])'

const retired = '(?:\\s*\\((?:[Rr]etd\\.?|[Rr]et\\.?|R|Mr|Mrs|Ms|Miss|Mme|Sra?|M)\\.?\\))?'
const one = `(?:${latin.join('|')}|${arabic})`

/** The same, where a joined Arabic particle may stand before it. */
export const joinedHonorific = `${one}${retired}(?:\\s*/\\s*${one})?(?:\\s+${one}${retired}){0,3}`

/** One or more honorifics before a name: "Hon.", "H.E. Dr.", "Lt. Col. (retd)". For use inside other patterns. */
export const honorificPattern = `(?<![\\p{L}.])${one}${retired}(?:\\s*/\\s*${one})?(?:\\s+${one}${retired}){0,3}`

const alone = new RegExp(`^${honorificPattern}\\s*`, 'u')
const upper = /^(?:MR|MRS|MS|DR|MME|MLLE|SR|SRA|HON|PROF|COL|GEN|MISS|MADAM|MADAME|MONSIEUR)\.?\s+/

/** The honorific at the beginning of a text, as written; empty where there is none. */
export function honorificAt(text: string): string {
  const found = alone.exec(text)?.[0] ?? upper.exec(text)?.[0] ?? ''
  return /\s$/.test(found) || found.endsWith('.')
    ? found.trim()
    : text.length === found.length
      ? ''
      : found.trim()
}

/** The gender that an honorific says, and only then. */
export function genderOf(honorific: string | null): 'm' | 'f' | null {
  if (!honorific) return null
  const words = honorific
    .toLowerCase()
    .replace(/[.ª]/g, ' ')
    .split(/[\s/]+/)
  if (honorific.includes('/')) return null
  if (words.some((word) => feminine.has(word)) || /ª/.test(honorific)) return 'f'
  return words.some((word) => masculine.has(word)) ? 'm' : null
}

const masculine = new Set(
  'г-на г-ну г-ном господина господину mr m mm monsieur sr señor senhor don senor don sir messrs his г-н господин السيد father ato'.split(
    ' ',
  ),
)
const feminine = new Set(
  'г-жи г-же г-жу г-жой госпожи госпоже mrs ms miss mme mlle madame mademoiselle sra srta señora señorita doña dña senhora dame her г-жа госпожа السيدة الآنسة الدكتورة الأستاذة المهندسة dra doctora doutora daw sister'.split(
    ' ',
  ),
)
