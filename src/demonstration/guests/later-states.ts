import type { GuestDelegation } from './guest.ts'

/** Invented delegations of States that answered later in August. */
export const laterGuestsOfStates: readonly GuestDelegation[] = [
  {
    code: 'FRA',
    language: 'fr',
    reference: '2023-0561928',
    sentAt: '2023-08-22T15:00:00Z',
    confirmedAt: '2023-08-23T08:35:00Z',
    guests: [
      {
        honorific: 'Mme',
        fullName: 'Claire LEFÈVRE-DUMAS',
        familyName: 'LEFÈVRE-DUMAS',
        title: 'Représentante permanente adjointe',
        email: 'claire.lefevre-dumas@mission-fr.example',
        role: 'head',
        progress: 'submitted',
        says: { diet: { kinds: ['vegetarian'] } },
      },
      {
        honorific: 'M.',
        fullName: 'Yannick LE GALL',
        familyName: 'LE GALL',
        title: 'Conseiller',
        email: 'yannick.legall@mission-fr.example',
        progress: 'withdrawn',
      },
    ],
  },
  {
    code: 'ETH',
    language: 'en',
    reference: 'GVA/1/2/884/23',
    sentAt: '2023-08-24T07:50:00Z',
    confirmedAt: '2023-08-25T07:10:00Z',
    guests: [
      {
        honorific: 'Dr',
        fullName: 'Tigist Bekele WOLDE',
        title: 'Director of Rehabilitation',
        organisation: 'Ministry of Health',
        email: 'tigist.bekele@mols-et.example',
        role: 'head',
        sponsorship: 'asked',
        progress: 'link-sent',
      },
    ],
  },
  {
    code: 'NIC',
    language: 'es',
    reference: 'MPN-G/208/08/2023',
    sentAt: '2023-08-25T16:40:00Z',
    confirmedAt: '2023-08-28T08:00:00Z',
    guests: [
      {
        honorific: 'Sr.',
        fullName: 'Óscar Danilo TÉLLEZ RUIZ',
        familyName: 'TÉLLEZ RUIZ',
        title: 'Coordinador del Programa de Asistencia a Sobrevivientes',
        organisation: 'Asociación de Sobrevivientes',
        email: 'od.tellez@sobrevivientes-ni.example',
        role: 'head',
        sponsorship: 'asked',
        progress: 'submitted',
        says: {
          access: { hall: ['ramp', 'aisle-seat'], information: ['files', 'large-print'] },
          profile: { profile: 'a', speaks: 'yes', topics: 'Apoyo entre pares', followsUp: 'yes' },
          statistics: { sex: 'man', disability: 'yes' },
        },
      },
    ],
  },
  {
    code: 'JPN',
    language: 'en',
    reference: 'JCD-183',
    sentAt: '2023-08-28T06:15:00Z',
    confirmedAt: '2023-08-29T09:30:00Z',
    guests: [
      {
        honorific: 'Mr',
        fullName: 'MORISHITA Kenji',
        familyName: 'MORISHITA',
        title: 'First Secretary',
        email: 'kenji.morishita@mission-jp.example',
        role: 'head',
        progress: 'submitted',
      },
    ],
  },
  {
    code: 'LAO',
    language: 'en',
    reference: '612/LPM.G',
    sentAt: '2023-08-30T08:05:00Z',
    confirmedAt: '2023-08-31T07:45:00Z',
    guests: [
      {
        honorific: 'Ms',
        fullName: 'Phonesavanh KEOVILAY',
        familyName: 'KEOVILAY',
        title: 'Survivor and trainer',
        organisation: 'Survivors’ network',
        email: 'keovilay@survivors-la.example',
        role: 'head',
        sponsorship: 'asked',
        progress: 'assisted',
        says: {
          access: { information: ['reader', 'easy-read'], care: ['person'] },
          statistics: { sex: 'woman', disability: 'yes' },
        },
      },
    ],
  },
]
