import type { OwnCase } from '../case.ts'

const nobody = { reference: null, noteDate: null, attendees: [], format: 'body-text', language: 'en' }

/** What else reaches the mailbox: regrets, withdrawals, questions, other meetings, automatic answers. */
export const noNomination: OwnCase[] = [
  {
    id: '121',
    what: 'a withdrawal of one person, nobody in the place',
    heldOut: false,
    mail: {
      from: 'Permanent Mission of Nepal <mission@nepal-gva.example>',
      subject: 'Delegation of Nepal: withdrawal',
      received: '2023-09-28T09:00:00Z',
      body: `The Permanent Mission of Nepal presents its compliments to the Implementation Support Unit and, with reference to its Note No. GEN/101/2023 of 20 August 2023, has the honour to inform that Mr. Bishnu Prasad Adhikari will no longer be able to attend the Third Global Conference in Phnom Penh. No replacement will be nominated.

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 28 September 2023`,
    },
    truth: { ...nobody, kind: 'withdrawal', sender: { iso3: 'NPL', name: 'Nepal' }, noteDate: '2023-09-28', removed: ['Bishnu Prasad Adhikari'], findings: ['supersedes'] },
  },
  {
    id: '122',
    what: 'a regret which names the minister who cannot come',
    heldOut: false,
    mail: {
      from: 'NZ Mission <nzmission@nz-gva.example>',
      subject: 'Third Global Conference: regrets',
      received: '2023-08-15T09:00:00Z',
      body: `Note 77/2023

The Permanent Mission of New Zealand presents its compliments to the Implementation Support Unit and has the honour to refer to the invitation of 17 July 2023 addressed to the Hon. Aroha Whetu, Minister for Disability Issues.

The Permanent Mission regrets to inform that, owing to prior commitments, New Zealand will not be in a position to send a delegation to the Conference. It wishes the Conference every success.

The Permanent Mission takes this opportunity to renew the assurances of its highest consideration.

15 August 2023`,
    },
    truth: { ...nobody, kind: 'regret', sender: { iso3: 'NZL', name: 'New Zealand' }, reference: '77/2023', noteDate: '2023-08-15' },
  },
  {
    id: '123',
    what: 'a question of a mission with a likely name',
    heldOut: true,
    mail: {
      from: 'Hiroshi Tanabe <h.tanabe@japan-gva.example>',
      subject: 'Interpretation at the Conference?',
      received: '2023-08-17T09:00:00Z',
      body: `Dear colleagues,

Thank you for the invitation. Before we reply, could you kindly tell us whether interpretation into Japanese is foreseen, and whether an accompanying assistant of Ms. Yuko Morita, who might attend for the Foreign Ministry, would count within the delegation?

Best regards,
Hiroshi Tanabe
First Secretary, Permanent Mission of Japan to the Conference on Disarmament`,
    },
    truth: { ...nobody, kind: 'question', sender: { iso3: 'JPN', name: 'Japan' } },
  },
  {
    id: '124',
    what: 'an automatic reply',
    heldOut: true,
    mail: {
      from: 'Marek Nowicki <m.nowicki@mfa-pl.example>',
      subject: 'Automatic reply: Invitation to the Third Global Conference',
      received: '2023-07-18T09:00:00Z',
      headers: ['Auto-Submitted: auto-replied'],
      body: `I am out of the office until 7 August 2023 with limited access to e-mail. In urgent matters please contact Ms. Anna Zielinska (a.zielinska@mfa-pl.example).`,
    },
    truth: { ...nobody, kind: 'junk', sender: { iso3: null, name: null } },
  },
  {
    id: '125',
    what: 'a private person asks to be invited and paid for',
    heldOut: false,
    mail: {
      from: 'Daniel Okello <dan.okello@webmail.example>',
      subject: 'Request to participate',
      received: '2023-08-11T09:00:00Z',
      body: `Dear Sir or Madam,

My name is Daniel Okello. I lost my leg to a landmine in 1998 and today I repair wheelchairs. I would very much like to attend your conference in Cambodia and ask you to sponsor my ticket and hotel.

Yours faithfully,
Daniel Okello`,
    },
    truth: { ...nobody, kind: 'question', sender: { iso3: null, name: null }, findings: ['no-note-verbale'] },
  },
  {
    id: '126',
    what: 'a Note for another meeting',
    heldOut: false,
    mail: {
      from: 'Permanent Mission of Norway <mission@norway-gva.example>',
      subject: 'Twenty-First Meeting of the States Parties: delegation',
      received: '2023-09-20T09:00:00Z',
      body: `Ref.: 23/8841

The Permanent Mission of Norway presents its compliments to the Implementation Support Unit and has the honour to transmit the list of the Norwegian delegation to the Twenty-First Meeting of the States Parties, Geneva, 20-24 November 2023:

Mr. Lars Haugen, Senior Adviser, Ministry of Foreign Affairs, lars.haugen@mfa-no.example
Ms. Ingrid Solbakken, Counsellor, Permanent Mission, ingrid.solbakken@norway-gva.example

The Permanent Mission avails itself of this opportunity to renew the assurances of its highest consideration.

Geneva, 20 September 2023`,
    },
    truth: { ...nobody, kind: 'not-for-us', sender: { iso3: 'NOR', name: 'Norway' }, reference: '23/8841', noteDate: '2023-09-20' },
  },
  {
    id: '127',
    what: 'a delivery report',
    heldOut: false,
    mail: {
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example>',
      subject: 'Undelivered Mail Returned to Sender',
      received: '2023-07-19T09:00:00Z',
      headers: ['Auto-Submitted: auto-replied'],
      body: `This is the mail system at host mx.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<protocol@mofa-kir.example>: host unknown`,
    },
    truth: { ...nobody, kind: 'junk', sender: { iso3: null, name: null } },
  },
]
