import { named, type OwnCase, person } from '../case.ts'

const closing = 'avails itself of this opportunity to renew to the Implementation Support Unit the assurances of its highest consideration.'

/** Letters that leave points to clarify, a forward, one in two languages. */
export const points: OwnCase[] = [
  {
    id: '141',
    what: 'one named, one to be named later',
    heldOut: false,
    mail: {
      from: 'Mission of Croatia <mission@croatia-gva.example>', subject: 'Croatian delegation', received: '2023-09-04T10:00:00Z',
      body: `Ref. 522-08/23-01/17

The Permanent Mission of the Republic of Croatia presents its compliments to the Implementation Support Unit and has the honour to inform that Croatia will take part in the Third Global Conference with two representatives: Ms. Ivana Perković-Babić, Head of Service, Ministry of Croatian Veterans (ivana.perkovic@branitelji-hr.example), and a representative of the Civil Protection Directorate whose name will be communicated in due course.

The Permanent Mission ${closing}

Geneva, 4 September 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'HRV', name: 'Croatia' }, reference: '522-08/23-01/17', noteDate: '2023-09-04', language: 'en', format: 'body-text', findings: ['name-pending'],
      attendees: [person('Ms.', 'Ivana', 'Perković-Babić', { title: 'Head of Service', organisation: 'Ministry of Croatian Veterans', email: 'ivana.perkovic@branitelji-hr.example' })],
    },
  },
  {
    id: '142',
    what: 'an organisation asks for sponsorship to which it was not invited',
    heldOut: true,
    mail: {
      from: 'Clara Benson <c.benson@limbsforall.example>', subject: 'Limbs for All: our representatives', received: '2023-08-24T10:00:00Z',
      body: `Limbs for All International
12 Example Road, London

24 August 2023

Dear Madam, Sir,

On behalf of Limbs for All International, I am pleased to confirm that we will be represented at the Third Global Conference in Phnom Penh by Mr. Joseph Adeyinka, Advocacy Director (j.adeyinka@limbsforall.example). We kindly request sponsorship for his participation.

Yours sincerely,

Clara Benson
Chief Executive`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: null, name: 'Limbs for All International' }, reference: null, noteDate: '2023-08-24', language: 'en', format: 'body-text', findings: ['ngo-sponsorship-not-invited'],
      attendees: [person('Mr.', 'Joseph', 'Adeyinka', { title: 'Advocacy Director', organisation: 'Limbs for All International', email: 'j.adeyinka@limbsforall.example', sponsorshipRequested: true })],
    },
  },
  {
    id: '143',
    what: 'sponsorship asked for one of two, not said for whom',
    heldOut: false,
    mail: {
      from: 'Sudan Mission <mission@sudan-gva.example>', subject: 'Nomination', received: '2023-08-30T10:00:00Z',
      body: `Ref: PMS/GVA/301

The Permanent Mission of the Republic of the Sudan presents its compliments to the Implementation Support Unit and has the honour to nominate Mr. Osman Idris Taha, Director, National Mine Action Center (o.taha@nmac-sd.example) and Ms. Amna Elhadi, Victim Assistance Officer, National Mine Action Center (a.elhadi@nmac-sd.example) to participate in the Third Global Conference.

The Permanent Mission would be grateful if one of the delegates could be sponsored.

The Permanent Mission ${closing}

Geneva, 30 August 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'SDN', name: 'Sudan' }, reference: 'PMS/GVA/301', noteDate: '2023-08-30', language: 'en', format: 'body-text', findings: ['sponsorship-unclear'],
      attendees: [
        named('Mr.', 'Osman Idris Taha', { title: 'Director', organisation: 'National Mine Action Center', email: 'o.taha@nmac-sd.example', sponsorshipRequested: null }),
        person('Ms.', 'Amna', 'Elhadi', { title: 'Victim Assistance Officer', organisation: 'National Mine Action Center', email: 'a.elhadi@nmac-sd.example', sponsorshipRequested: null }),
      ],
    },
  },
  {
    id: '144',
    what: 'both sponsored, one address for both',
    heldOut: false,
    mail: {
      from: 'Somalia Mission <info@somaliamission-gva.example>', subject: 'Delegation of Somalia', received: '2023-08-21T10:00:00Z',
      body: `SOM/GVA/045/2023

The Permanent Mission of the Federal Republic of Somalia presents its compliments to the Implementation Support Unit and has the honour to inform that Somalia will be represented at the Third Global Conference in Phnom Penh by:

• Mr. Dahir Warsame Gedi, Director General, Somali Explosive Management Authority
• Ms. Hodan Farah Jama, Victim Assistance Focal Point, National Disability Agency

Both can be reached at liaison@sema-so.example. Sponsorship is requested for both delegates.

The Permanent Mission ${closing}

Geneva, 21 August 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'SOM', name: 'Somalia' }, reference: 'SOM/GVA/045/2023', noteDate: '2023-08-21', language: 'en', format: 'body-text', findings: ['shared-email', 'two-sponsorships'],
      attendees: [
        named('Mr.', 'Dahir Warsame Gedi', { title: 'Director General', organisation: 'Somali Explosive Management Authority', email: 'liaison@sema-so.example', sponsorshipRequested: true }),
        named('Ms.', 'Hodan Farah Jama', { title: 'Victim Assistance Focal Point', organisation: 'National Disability Agency', email: 'liaison@sema-so.example', sponsorshipRequested: true }),
      ],
    },
  },
  {
    id: '145',
    what: 'business class and a stopover asked for',
    heldOut: false,
    mail: {
      from: 'Yemen Mission <mission@yemen-gva.example>', subject: 'Nomination of Yemen', received: '2023-08-26T10:00:00Z',
      body: `Ref. YM/2023/190

The Permanent Mission of the Republic of Yemen presents its compliments to the Implementation Support Unit and has the honour to nominate Dr. Ammar Saleh, Director of the Prosthetics Centre in Aden (ammar.saleh@prosthetics-ye.example), to attend the Third Global Conference, and requests sponsorship for him, including a business class ticket and a stopover of two nights in Dubai.

The Permanent Mission ${closing}

26 August 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'YEM', name: 'Yemen' }, reference: 'YM/2023/190', noteDate: '2023-08-26', language: 'en', format: 'body-text', findings: ['sponsorship-beyond-terms'],
      attendees: [person('Dr.', 'Ammar', 'Saleh', { title: 'Director', organisation: 'Prosthetics Centre in Aden', email: 'ammar.saleh@prosthetics-ye.example', sponsorshipRequested: true })],
    },
  },
  {
    id: '146',
    what: 'French and English in one letter, the person twice',
    heldOut: true,
    mail: {
      from: 'Mission of Burundi <mission@burundi-gva.example>', subject: 'Note verbale 204.05/77', received: '2023-08-18T10:00:00Z',
      body: `Réf. : 204.05/77/2023

La Mission permanente de la République du Burundi présente ses compliments à l'Unité d'appui à l'application et a l'honneur de désigner Mme Espérance Ndayizeye, Directrice de la réadaptation, Ministère de la Solidarité nationale (e.ndayizeye@solidarite-bi.example), pour participer à la Troisième Conférence mondiale. Son parrainage est sollicité.

The Permanent Mission of the Republic of Burundi presents its compliments to the Implementation Support Unit and has the honour to designate Mrs. Espérance Ndayizeye, Director of Rehabilitation, Ministry of National Solidarity (e.ndayizeye@solidarite-bi.example), to participate in the Third Global Conference. Her sponsorship is requested.

Genève, le 18 août 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'BDI', name: 'Burundi' }, reference: '204.05/77/2023', noteDate: '2023-08-18', language: 'fr', languages: ['fr', 'en'], format: 'body-text',
      attendees: [person('Mme', 'Espérance', 'Ndayizeye', { title: 'Directrice de la réadaptation', organisation: 'Ministère de la Solidarité nationale', email: 'e.ndayizeye@solidarite-bi.example', sponsorshipRequested: true })],
    },
  },
  {
    id: '147',
    what: 'a Note forwarded inline by a delegation of the Union',
    heldOut: false,
    mail: {
      from: 'EU Delegation <contact@eu-delegation.example>', subject: 'FW: Nomination of Thailand', received: '2023-09-04T09:00:00Z',
      body: `Dear colleagues, please see below a Note we received last week. Best regards, Julien Martel, Programme Manager

-----Original Message-----
From: Royal Thai Embassy <thai@thaiembassy.example>
Sent: Thursday, 31 August 2023 11:02
To: EU Delegation <contact@eu-delegation.example>
Subject: Nomination of Thailand

No. 56001/412

The Royal Thai Embassy presents its compliments to the Delegation of the European Union and has the honour to inform that Lieutenant General Somchai Rattanakul, Director General, Thailand Mine Action Center (somchai.r@tmac-th.example), will represent Thailand at the Third Global Conference in Phnom Penh.

The Embassy avails itself of this opportunity to renew the assurances of its highest consideration.

31 August 2023`,
    },
    truth: {
      kind: 'nomination', sender: { iso3: 'THA', name: 'Thailand' }, reference: '56001/412', noteDate: '2023-08-31', language: 'en', format: 'body-text',
      attendees: [person('Lieutenant General', 'Somchai', 'Rattanakul', { title: 'Director General', organisation: 'Thailand Mine Action Center', email: 'somchai.r@tmac-th.example' })],
    },
  },
]
