import type { GuestDelegation } from './guest.ts'

/** Invented delegations of organisations: they answer by letter. */
export const guestsOfOrganisations: readonly GuestDelegation[] = [
  {
    code: 'cdpo',
    language: 'km',
    reference: '087/23 CDPO',
    sentAt: '2023-08-11T03:30:00Z',
    confirmedAt: '2023-08-14T08:10:00Z',
    guests: [
      {
        honorific: 'Ms',
        fullName: 'Sokha CHAN',
        familyName: 'CHAN',
        ownScript: 'ចាន់ សុខា',
        title: 'Programme Manager',
        organisation: 'Cambodian Disabled People’s Organization',
        email: 'sokha.chan@disability-kh.example',
        role: 'head',
        sponsorship: 'asked',
        progress: 'submitted',
        says: {
          access: {
            information: ['sign-national', 'captions'],
            signLanguage: 'Cambodian Sign Language',
            hall: ['front-seat'],
          },
          statistics: { sex: 'woman', disability: 'yes' },
        },
      },
      {
        honorific: 'Mr',
        fullName: 'Dara HENG',
        familyName: 'HENG',
        ownScript: 'ហេង ដារ៉ា',
        title: 'Adviser on accessibility',
        organisation: 'Cambodian Disabled People’s Organization',
        email: 'dara.heng@disability-kh.example',
        progress: 'draft',
      },
    ],
  },
  {
    code: 'wfd',
    language: 'en',
    reference: 'WFD 2023/44',
    sentAt: '2023-08-17T11:00:00Z',
    confirmedAt: '2023-08-18T07:30:00Z',
    guests: [
      {
        honorific: 'Ms',
        fullName: 'Aino VIRTANEN-LAHTI',
        familyName: 'VIRTANEN-LAHTI',
        title: 'Human Rights Officer',
        organisation: 'World Federation of the Deaf',
        email: 'aino.virtanen@deaf-federation.example',
        role: 'head',
        progress: 'submitted',
        says: {
          access: { information: ['sign-international', 'captions', 'files'] },
          consents: { listed: 'yes', filming: 'yes', testimony: 'no', 'badge-photo': 'yes' },
        },
      },
    ],
  },
  {
    code: 'udas',
    language: 'en',
    reference: '23-08/112',
    sentAt: '2023-08-21T13:20:00Z',
    confirmedAt: '2023-08-22T07:15:00Z',
    guests: [
      {
        honorific: 'Mr',
        fullName: 'Željko Petrović BABIĆ',
        familyName: 'BABIĆ',
        ownScript: 'Жељко Петровић Бабић',
        title: 'Peer support worker',
        organisation: 'Organization of Amputees UDAS',
        email: 'zeljko.babic@amputees-ba.example',
        role: 'head',
        progress: 'link-sent',
      },
    ],
  },
  {
    code: 'lmac',
    language: 'ar',
    reference: '558/م',
    sentAt: '2023-08-29T08:45:00Z',
    confirmedAt: '2023-08-30T07:05:00Z',
    guests: [
      {
        honorific: 'Mr',
        fullName: 'Rami KHOURY',
        familyName: 'KHOURY',
        ownScript: 'رامي خوري',
        title: 'Victim assistance officer',
        organisation: 'Mine action centre',
        email: 'rami.khoury@mine-action-lb.example',
        role: 'head',
        progress: 'submitted',
      },
    ],
  },
]
