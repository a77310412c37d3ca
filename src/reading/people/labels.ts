import { folded } from '../text/script.ts'

export type Label =
  | 'name'
  | 'given'
  | 'family'
  | 'honorific'
  | 'title'
  | 'organisation'
  | 'email'
  | 'role'
  | 'sponsorship'
  | 'number'
  | 'other'

const patterns: [Label, RegExp][] = [
  [
    'email',
    /e-?mail|courriel|correo|mel\b|адрес электрон|эл\. ?почт|электронн|البريد|بريد|correio|adresse electronique|อีเมล/,
  ],
  ['number', /^(no|n|nr|num|#|s\/?n|sr\.? no|№|الرقم|م|رقم|item|order|n°|nº)[.:°º]*$/],
  [
    'sponsorship',
    /sponsor|parrainage|patrocinio|patrocinad|funding|financement|pris en charge|الرعاية|رعاية|спонсор|expenses|costs/,
  ],
  [
    'honorific',
    /^(mr\.?\/m|salutation|courtesy title|civilite|tratamiento|prefix|honorific|اللقب|обращение|forma de trat)/,
  ],
  [
    'family',
    /family|surname|last name|^nom$|^noms?( de famille)?$|apellido|sobrenome|apelido|фамилия|اسم العائلة|النسبة/,
  ],
  [
    'given',
    /given|first name|forename|prenom|^nombres$|nombre\(s\)|primeiro nome|^имя$|الاسم الاول|nome proprio/,
  ],
  [
    'role',
    /^(role|capacity|status in|status$|статус|function in (the )?delegation|qualite|role (in|dans)|calidad|en calidad|capacidad|الصفة في الوفد|صفة المشاركة|роль|delegation role|condicion|rol)/,
  ],
  [
    'organisation',
    /organi[sz]ation|institution|institucion|entidad|organismo|organisme|ministry|ministere|ministerio|agency|entity|affiliation|instituicao|entidade|الجهة|المؤسسة|الوزارة|جهة العمل|организация|учреждение|ведомство|department|service d|employer|structure|^office$|work ?place/,
  ],
  [
    'title',
    /title|position|designation|function|fonction|titre|cargo|puesto|funcao|occupation|job|poste|post$|profession|rank|grade|المنصب|الوظيفة|الصفة|должность|official status|qualite|المسمى/,
  ],
  [
    'name',
    /name|^nom |^nom et|noms et|nombre|الاسم|الأسم|الاسماء|اسم|фио|имя|ф\.и\.о|^nome|participant|^delegates?$|^representatives?$|^delegues?$|^representantes?$|^experts?$/,
  ],
  [
    'other',
    /phone|tel|mobile|fax|passport|passeport|pasaporte|nationality|nationalite|nacionalidad|gender|sexe|sexo|sex$|date of birth|naissance|nacimiento|address|adresse|direccion|diet|remark|remarque|observ|comment|comentari|nota[s]?$|الهاتف|جواز|الجنسية|language|langue|idioma|arrival|departure|country|pays|pais|state|etat|الدولة|البلد|visa|need/,
  ],
]

/** What a column's head or a label before a colon announces; undefined where it announces nothing we know. */
export function labelOf(text: string): Label | undefined {
  const plain = folded(text)
    .replace(/[:：*]/g, '')
    .replace(/^(?:n[°ºo]|no|#|s\/?n)\.?[\s/.-]+(?=\p{L}{3})/u, '')
    .trim()
  if (plain.length === 0 || plain.length > 48 || plain.includes('@')) return undefined
  if (/^(full |complete )?names? (and|&) (title|position)/.test(plain)) return 'name'
  if (/^(title|position) (and|&|\/) (organi|institution|affil)/.test(plain)) return 'title'
  if (/passport|passeport|pasaporte/.test(plain)) return 'other'
  if (
    /^(nom (et|&) prenoms?|noms? et prenoms?|prenoms? et noms?|apellidos? y nombres?|nombres? y apellidos?|surname and (given|first) names?|first (and|&) last names?)/.test(
      plain,
    )
  )
    return 'name'
  if (/[/&,+]|\s(?:and|et|y|e|и)\s|\sو/.test(plain) && isBoth(plain)) return 'title'
  const whole = plain.replace(/\s/g, '')
  return (patterns.find(([, pattern]) => pattern.test(plain)) ??
    patterns.find(([, pattern]) => pattern.test(whole)))?.[0]
}

/** "Position / organisation": one column for both, to be parted cell by cell. */
function isBoth(plain: string): boolean {
  const matches = (label: Label) => patterns.some(([each, pattern]) => each === label && pattern.test(plain))
  return matches('title') && matches('organisation') && !matches('name')
}
