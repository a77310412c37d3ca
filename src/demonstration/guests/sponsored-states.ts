import { dayAfter } from '../../platform/clock/day-in-zone.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Guest, GuestDelegation, Progress } from './guest.ts'

/** One person whom a State names, and for whom it asks sponsorship. */
type Asked = {
  code: string
  language: Language
  /** The day of August on which the Note came; it was confirmed the day after. */
  day: number
  reference: string
  person: [honorific: string, fullName: string, familyName: string, title: string, organisation: string]
  email: string
  progress?: Progress
  ownScript?: string
  /** What the person offers to speak about. */
  topics?: string
}

const asked: readonly Asked[] = [
  {
    code: 'AFG',
    language: 'en',
    day: 9,
    reference: 'AFG/GVA/1402/88',
    person: ['Mr', 'Najibullah RAHIMI', 'RAHIMI', 'Director', 'Organization of survivors, Herat'],
    email: 'n.rahimi@survivors-af.example',
    progress: 'submitted',
    ownScript: 'نجیب‌الله رحیمی',
    topics: 'Peer support where there is no clinic',
  },
  {
    code: 'AGO',
    language: 'en',
    day: 10,
    reference: 'MPA/GVA/308/23',
    person: ['Ms', 'Esperança DOMINGOS KAPITA', 'DOMINGOS KAPITA', 'President', 'Association of survivors'],
    email: 'esperanca.kapita@sobreviventes-ao.example',
    progress: 'submitted',
    topics: 'A cooperative of women who survived',
  },
  {
    code: 'COD',
    language: 'fr',
    day: 10,
    reference: '132.71/G4/0417/2023',
    person: ['M.', 'Dieudonné MUTOMBO ILUNGA', 'MUTOMBO ILUNGA', 'Coordonnateur', 'Réseau de survivants'],
    email: 'd.mutombo@reseau-cd.example',
    progress: 'opened',
  },
  {
    code: 'MOZ',
    language: 'en',
    day: 11,
    reference: '091/MPM/GVA/23',
    person: ['Mr', 'Alberto João MACUÁCUA', 'MACUÁCUA', 'Prosthetist', 'Provincial hospital'],
    email: 'alberto.macuacua@saude-mz.example',
    progress: 'link-sent',
  },
  {
    code: 'TJK',
    language: 'en',
    day: 14,
    reference: '217-08/23',
    person: ['Ms', 'Zarina NAZAROVA', 'NAZAROVA', 'Head of victim assistance', 'Mine action centre'],
    email: 'z.nazarova@mine-action-tj.example',
    progress: 'submitted',
    ownScript: 'Зарина Назарова',
    topics: 'Data that survivors own',
  },
  {
    code: 'BDI',
    language: 'fr',
    day: 14,
    reference: '204.11/1108/RE/2023',
    person: [
      'Mme',
      'Espérance NIYONZIMA',
      'NIYONZIMA',
      'Conseillère',
      'Ministère de la solidarité nationale',
    ],
    email: 'e.niyonzima@solidarite-bi.example',
    progress: 'opened',
  },
  {
    code: 'YEM',
    language: 'ar',
    day: 15,
    reference: '411/2023',
    person: ['Mr', 'Saleh AL-HAMDANI', 'AL-HAMDANI', 'Physiotherapist', 'Rehabilitation centre, Aden'],
    email: 's.hamdani@rehab-ye.example',
    progress: 'withdrawn',
    ownScript: 'صالح الهمداني',
  },
  {
    code: 'ALB',
    language: 'en',
    day: 17,
    reference: '1204/23',
    person: ['Ms', 'Vjollca HYSENI', 'HYSENI', 'Social worker', 'Regional hospital, Kukës'],
    email: 'vjollca.hyseni@hospital-al.example',
    progress: 'submitted',
  },
  {
    code: 'ERI',
    language: 'en',
    day: 18,
    reference: 'PM/E/56/23',
    person: ['Mr', 'Tesfay GHEBREMICAEL', 'GHEBREMICAEL', 'Trainer', 'Association of the war-disabled'],
    email: 't.ghebremicael@association-er.example',
    progress: 'draft',
  },
  {
    code: 'HRV',
    language: 'en',
    day: 18,
    reference: '521-ZEN-23-77',
    person: ['Ms', 'Marija KOVAČEVIĆ', 'KOVAČEVIĆ', 'Adviser', 'Ministry of Croatian Veterans'],
    email: 'marija.kovacevic@veterans-hr.example',
    progress: 'submitted',
  },
  {
    code: 'MAR',
    language: 'ar',
    day: 21,
    reference: '873/2023',
    person: ['Ms', 'Fatima Zahra BENNANI', 'BENNANI', 'Occupational therapist', 'Rehabilitation centre'],
    email: 'fz.bennani@rehab-ma.example',
    progress: 'submitted',
    ownScript: 'فاطمة الزهراء بناني',
    topics: 'العلاج الوظيفي في المناطق الريفية',
  },
  {
    code: 'SOM',
    language: 'en',
    day: 22,
    reference: 'SOM/MIS/0141/2023',
    person: ['Ms', 'Hodan Abdi WARSAME', 'WARSAME', 'Programme officer', 'Institute for disability'],
    email: 'hodan.warsame@disability-so.example',
    progress: 'submitted',
    topics: 'Schools that children who survived can enter',
  },
  {
    code: 'GNB',
    language: 'fr',
    day: 22,
    reference: '44/MPGB/23',
    person: ['M.', 'Domingos CÁ', 'CÁ', 'Technicien orthopédiste', 'Centre de réadaptation'],
    email: 'domingos.ca@readaptation-gw.example',
    progress: 'draft',
  },
  {
    code: 'SSD',
    language: 'en',
    day: 23,
    reference: 'SSD/GVA/72/23',
    person: ['Mr', 'Deng MAJOK AYUEL', 'MAJOK AYUEL', 'Chairperson', 'Union of persons with disabilities'],
    email: 'deng.majok@union-ss.example',
    progress: 'submitted',
    topics: 'Survivors in the drafting of a law',
  },
  {
    code: 'SDN',
    language: 'ar',
    day: 24,
    reference: '1190/2023',
    person: ['Ms', 'Amna EL-TAYEB', 'EL-TAYEB', 'Coordinator', 'National mine action authority'],
    email: 'amna.eltayeb@mine-action-sd.example',
    ownScript: 'آمنة الطيب',
  },
  {
    code: 'NGA',
    language: 'en',
    day: 28,
    reference: 'PMN/GEN/311',
    person: ['Ms', 'Halima BUKAR MODU', 'BUKAR MODU', 'Nurse', 'Specialist hospital, Maiduguri'],
    email: 'halima.bukar@hospital-ng.example',
    progress: 'opened',
  },
  {
    code: 'ZWE',
    language: 'en',
    day: 28,
    reference: 'ZW/GVA/19/8',
    person: ['Mr', 'Tendai MUKANYA', 'MUKANYA', 'Farmer and peer supporter', 'Survivors of the north-east'],
    email: 'tendai.mukanya@survivors-zw.example',
  },
  {
    code: 'KEN',
    language: 'en',
    day: 29,
    reference: 'KMG/UN/CONF/52',
    person: [
      'Mr',
      'Peter KIPROTICH',
      'KIPROTICH',
      'Assistant director',
      'Council for persons with disabilities',
    ],
    email: 'p.kiprotich@council-ke.example',
  },
  {
    code: 'TUR',
    language: 'en',
    day: 30,
    reference: '2023/36219-4',
    person: ['Ms', 'Zeynep ÖZKÖK', 'ÖZKÖK', 'Psychologist', 'University hospital'],
    email: 'zeynep.ozkok@hospital-tr.example',
  },
  {
    code: 'DZA',
    language: 'fr',
    day: 30,
    reference: 'MPA/GE/623/2023',
    person: ['M.', 'Mourad BELKACEM', 'BELKACEM', 'Président', 'Association de victimes de mines'],
    email: 'mourad.belkacem@association-dz.example',
    ownScript: 'مراد بلقاسم',
  },
  {
    code: 'PSE',
    language: 'ar',
    day: 31,
    reference: '902/2023',
    person: ['Ms', 'Rania ABU SAFIEH', 'ABU SAFIEH', 'Teacher', 'Centre for inclusion'],
    email: 'rania.abusafieh@inclusion-ps.example',
    ownScript: 'رانيا أبو صفية',
  },
]

/** Invented delegations that ask sponsorship for the one person whom they name. What becomes of it: `sponsorshipHappenings`. */
export const sponsoredGuestsOfStates: readonly GuestDelegation[] = asked.map((one) => {
  const { code, language, reference } = one
  const day = `2023-08-${String(one.day).padStart(2, '0')}`
  return {
    code,
    language,
    reference,
    sentAt: `${day}T09:15:00Z`,
    confirmedAt: `${dayAfter(day)}T08:25:00Z`,
    guests: [guestOf(one)],
  }
})

function guestOf({ person, email, progress, ownScript, topics }: Asked): Guest {
  const [honorific, fullName, familyName, title, organisation] = person
  return {
    honorific,
    fullName,
    familyName,
    title,
    organisation,
    email,
    role: 'head',
    sponsorship: 'asked',
    progress: progress ?? 'link-sent',
    ...(ownScript ? { ownScript } : {}),
    ...(topics ? { says: { profile: { profile: 'a', speaks: 'yes', topics, followsUp: 'yes' } } } : {}),
  }
}
